package app.comeback.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A practitioner's public page.
 *
 * @param slug the last part of the address
 * @param name the public name
 * @param headline one line about the person
 * @param bio paragraphs
 * @param languages spoken
 * @param conditions what the person works with, in words
 * @param credentials those that count today
 * @param reviewed the guides whose badge rests on this person's signature; empty in lists
 * @param rating the figures of the reviews about this person; nothing where none may be shown
 * @param newest the newest reviews; empty in lists
 */
record TrainerPage(
        String slug,
        String name,
        String headline,
        List<String> bio,
        String languages,
        List<String> conditions,
        List<Credential> credentials,
        List<GuideList.Row> reviewed,
        @Nullable RatingCard rating,
        List<ReviewCard> newest) {

    /**
     * A verified credential.
     *
     * @param kind its class, in words
     * @param title as on the register
     * @param issuer the register
     * @param number the number on it
     * @param jurisdiction where it is valid
     * @param checked when the second of two people checked it
     * @param validTo its last day; nothing when it does not run out
     */
    record Credential(
            String kind,
            String title,
            String issuer,
            String number,
            String jurisdiction,
            @Nullable Day checked,
            @Nullable Day validTo) {}
}

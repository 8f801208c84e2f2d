package app.comeback.medicalreview;

import app.comeback.shared.AccountId;
import app.comeback.shared.ConditionCode;
import java.util.List;
import java.util.Set;

/**
 * A revision as a reviewer judges it.
 *
 * @param ref which revision
 * @param title its title
 * @param condition what it is about; the reviewer's credential must cover it
 * @param hash SHA-256 of the canonical form of its clinical fields, 64 lower-case hex digits
 * @param authors everybody who wrote in it (rule GOV-01)
 * @param lastClinicalEditor who last changed a clinical field (rule GOV-01)
 * @param safetyCritical whether it holds exercises or red flags, which shortens the review period (rule GOV-04)
 * @param parts its text, part by part, for reading and comparing
 */
public record ReviewSubject(
        ContentRef ref,
        String title,
        ConditionCode condition,
        String hash,
        Set<AccountId> authors,
        AccountId lastClinicalEditor,
        boolean safetyCritical,
        List<Part> parts) {

    public ReviewSubject {
        authors = Set.copyOf(authors);
        parts = List.copyOf(parts);
    }

    /**
     * One part of the text.
     *
     * @param place a name that stays the same from revision to revision, for example {@code section:first-days}
     * @param heading what a person calls it
     * @param text plain text or Markdown
     */
    public record Part(String place, String heading, String text) {}
}

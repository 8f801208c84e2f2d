package app.comeback.stories;

import app.comeback.moderation.ModeratedText;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A client's own words about a programme they finished.
 *
 * @param id its name in addresses
 * @param client who wrote it
 * @param plan the finished plan
 * @param signedAs the name readers see
 * @param words the text and where it stands
 * @param isConsented whether the consent to publish it stands
 * @param withdrawnAt when its author took it back; null while it stands
 */
public record Story(
        UUID id,
        AccountId client,
        UUID plan,
        String signedAs,
        ModeratedText words,
        boolean isConsented,
        @Nullable Instant withdrawnAt) {

    /** Whether readers see it. */
    public boolean isPublic() {
        return words.isPublic() && isConsented && withdrawnAt == null;
    }

    /** Its author takes it back; doing it twice changes nothing. */
    Story withdraw(Instant now) {
        return withdrawnAt == null ? new Story(id, client, plan, "", words, isConsented, now) : this;
    }

    /**
     * The next step of its words.
     *
     * @throws Refused when it was taken back, or its consent was
     */
    Story then(UnaryOperator<ModeratedText> step) {
        if (withdrawnAt != null || !isConsented) {
            throw new Refused("moderation.refused.deleted");
        }
        return new Story(id, client, plan, signedAs, step.apply(words), true, null);
    }
}

package app.comeback.moderation;

import java.util.Optional;

/** Who may moderate a text: somebody to whom neither its author nor its subject is anybody. */
final class ModeratorRule {

    private ModeratorRule() {}

    /**
     * The translation key of the refusal; nothing when the moderator may look.
     *
     * @param toAuthor what connects the moderator with the author
     * @param toSubject what connects the moderator with the subject; being an insider is no reason by itself, because
     *     moderators are
     */
    static Optional<String> refusal(Relations toAuthor, Relations toSubject) {
        if (toAuthor.isSelf()) {
            return Optional.of("moderation.refused.own");
        }
        if (toSubject.isSelf()) {
            return Optional.of("moderation.refused.own-subject");
        }
        return toAuthor.inCare() || toSubject.inCare() ? Optional.of("moderation.refused.related") : Optional.empty();
    }
}

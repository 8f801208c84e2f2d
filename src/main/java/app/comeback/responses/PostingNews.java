package app.comeback.responses;

import app.comeback.audit.AuditTrail;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.ItemSettled;
import app.comeback.moderation.ItemSettled.Result;
import app.comeback.moderation.ModeratedText;
import app.comeback.moderation.ModerationDecision;
import app.comeback.moderation.RejectionReason;
import app.comeback.moderation.StatementMails;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the author, whoever reported it, and the audit record what became of a posting. */
@Component
class PostingNews {

    private final StatementMails mails;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    PostingNews(StatementMails mails, AuditTrail audit, ApplicationEventPublisher events) {
        this.mails = mails;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Tells the author what a step changed.
     *
     * @param author asked only when something changed; nothing when nobody can be told
     */
    void told(Posting before, Posting after, Supplier<Optional<StatementMails.Recipient>> author) {
        if (before.equals(after)) {
            return;
        }
        author.get().ifPresent(to -> {
            for (int number = 1; number <= before.versions().size(); number++) {
                mails.told(to, before.version(number), after.version(number));
            }
        });
    }

    /** Tells those who reported a public one what became of it; nothing when a step was about other words than theirs. */
    void settled(Posting before, Posting after) {
        int shown = before.shownVersion();
        if (shown != 0) {
            result(before, after, shown)
                    .ifPresent(result -> events.publishEvent(
                            new ItemSettled(after.item(), result, reason(after.version(shown), result))));
        }
    }

    private static Optional<Result> result(Posting before, Posting after, int shown) {
        if (after.deletedAt() != null) {
            return Optional.of(Result.GONE);
        }
        if (after.shown().isEmpty()) {
            return Optional.of(Result.REMOVED);
        }
        if (before.equals(after)) {
            return Optional.of(Result.KEPT);
        }
        ModeratedText now = after.version(shown);
        boolean isMasked = now.masked() != null
                && !now.shown().equals(before.version(shown).shown());
        return isMasked ? Optional.of(Result.MASKED) : Optional.empty();
    }

    private static @Nullable RejectionReason reason(ModeratedText text, Result result) {
        ModerationDecision decision = text.decision();
        boolean isRestricted = result == Result.REMOVED || result == Result.MASKED;
        return isRestricted && decision != null ? decision.reason() : null;
    }

    /** A moderator opened it. */
    void opened(ItemRef item) {
        record("responses.opened", item);
    }

    /** A step was taken. */
    void recorded(PostingAct.Kind kind, ItemRef item) {
        switch (kind) {
            case WRITTEN -> record("responses.written", item);
            case EDITED -> record("responses.edited", item);
            case DECIDED -> record("responses.decided", item);
            case NOTICE_ANSWERED -> record("responses.notice-answered", item);
            case APPEALED -> record("responses.appealed", item);
            case APPEAL_DECIDED -> record("responses.appeal-decided", item);
            case DELETED -> record("responses.deleted", item);
        }
    }

    private void record(String action, ItemRef item) {
        audit.record(action, "posting", item.toString(), Map.of());
    }
}

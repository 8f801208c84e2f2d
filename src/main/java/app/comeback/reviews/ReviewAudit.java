package app.comeback.reviews;

import app.comeback.audit.AuditTrail;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes each step of a review to the audit record. */
@Component
class ReviewAudit {

    private final AuditTrail audit;

    ReviewAudit(AuditTrail audit) {
        this.audit = audit;
    }

    /** A moderator opened it. */
    void opened(UUID review) {
        record("reviews.opened", review);
    }

    /** Rejected words were erased, because their time was over. */
    void erased(UUID review) {
        record("reviews.words-erased", review);
    }

    /** A step was taken. */
    void taken(Act.Kind kind, UUID review) {
        switch (kind) {
            case WRITTEN -> record("reviews.written", review);
            case EDITED -> record("reviews.edited", review);
            case DECIDED -> record("reviews.decided", review);
            case NOTICE_ANSWERED -> record("reviews.notice-answered", review);
            case SECONDED -> record("reviews.seconded", review);
            case TOOK_EFFECT -> record("reviews.took-effect", review);
            case APPEALED -> record("reviews.appealed", review);
            case APPEAL_DECIDED -> record("reviews.appeal-decided", review);
            case DELETED -> record("reviews.deleted", review);
        }
    }

    private void record(String action, UUID review) {
        audit.record(action, "review", review.toString(), Map.of());
    }
}

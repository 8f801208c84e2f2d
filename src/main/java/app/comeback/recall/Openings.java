package app.comeback.recall;

import app.comeback.audit.AuditTrail;
import app.comeback.people.CredentialSnapshot;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a recall with everything it affects. */
@Component
class Openings {

    private final RecallStore recalls;
    private final AffectedItems affected;
    private final AuditTrail audit;

    Openings(RecallStore recalls, AffectedItems affected, AuditTrail audit) {
        this.recalls = recalls;
        this.affected = affected;
        this.audit = audit;
    }

    /**
     * Opens it unless it is open already.
     *
     * @param credential what the reviewer's right rests on; null when the portal opens it
     * @param cause what made the portal open it; null when a reviewer does
     */
    void open(Recall recall, @Nullable CredentialSnapshot credential, @Nullable String cause) {
        if (!recalls.add(recall, credential, cause)) {
            return;
        }
        audit.record(
                "recall.opened",
                "recall",
                recall.id().toString(),
                Map.of("change", recall.change().name()));
        affected.complete();
    }
}

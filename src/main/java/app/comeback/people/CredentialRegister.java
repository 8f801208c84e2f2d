package app.comeback.people;

import app.comeback.audit.AuditTrail;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Enters credentials, whoever typed them; an id that is there already was a second click. */
@Component
class CredentialRegister {

    private final CredentialRepository credentials;
    private final AuditTrail audit;
    private final Today today;

    CredentialRegister(CredentialRepository credentials, AuditTrail audit, Today today) {
        this.credentials = credentials;
        this.audit = audit;
        this.today = today;
    }

    void add(UUID id, AccountId holder, CredentialFacts facts) {
        var there = credentials.findById(id);
        if (there.isPresent()) {
            if (!there.get().holder().equals(holder)) {
                throw new Refused("people.refused.unknown");
            }
            return;
        }
        credentials.save(new Credential(id, holder, facts, today.instant()));
        audit.record(
                "people.credential-added",
                "credential",
                id.toString(),
                Map.of(
                        "holder",
                        holder.toString(),
                        "class",
                        facts.credentialClass().name()));
    }
}

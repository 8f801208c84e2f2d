package app.comeback.people;

import app.comeback.audit.AuditTrail;
import app.comeback.shared.Actor;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Service
@Transactional
@PreAuthorize("hasAnyRole('TRAINER', 'MEDICAL_REVIEWER', 'ADMIN')")
class EvidenceService implements Evidence {

    private static final int NAME_LENGTH = 8;

    private final CredentialRepository credentials;
    private final EvidenceRepository evidence;
    private final EvidenceFiles files;
    private final AuditTrail audit;
    private final Today today;

    EvidenceService(
            CredentialRepository credentials,
            EvidenceRepository evidence,
            EvidenceFiles files,
            AuditTrail audit,
            Today today) {
        this.credentials = credentials;
        this.evidence = evidence;
        this.files = files;
        this.audit = audit;
        this.today = today;
    }

    @Override
    public void attach(UUID id, byte[] content) {
        EvidenceType type = typeOf(content);
        Credential credential = credentials
                .lock(id)
                .filter(EvidenceService::isMine)
                .orElseThrow(() -> new Refused("people.refused.unknown"));
        String digest = sha256(content);
        if (isAttached(credential, digest)) {
            return;
        }
        var file = new CredentialEvidence(
                id, type, content.length, digest, CurrentActor.require().id(), today.instant());
        credential.attach(file.getId());
        keep(file.getId(), content);
        evidence.save(file);
        audit.record(
                "people.evidence-attached",
                "credential",
                id.toString(),
                Map.of("evidence", file.getId().toString(), "sha256", digest));
    }

    private static EvidenceType typeOf(byte[] content) {
        if (content.length == 0) {
            throw new Refused("people.refused.file-empty");
        }
        if (content.length > MOST_BYTES) {
            throw new Refused("people.refused.file-large");
        }
        return EvidenceType.of(content).orElseThrow(() -> new Refused("people.refused.file-type"));
    }

    private boolean isAttached(Credential credential, String digest) {
        UUID current = credential.evidenceId();
        return current != null
                && evidence.findById(current)
                        .filter(file -> file.sha256().equals(digest))
                        .isPresent();
    }

    private void keep(UUID name, byte[] content) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    files.delete(name);
                }
            }
        });
        files.write(name, content);
    }

    @Override
    public File open(UUID id) {
        CredentialEvidence file = evidence.findById(id)
                .filter(found -> credentials
                        .findById(found.credentialId())
                        .filter(EvidenceService::isMine)
                        .isPresent())
                .orElseThrow(() -> new Refused("people.refused.unknown"));
        audit.record(
                "people.evidence-viewed",
                "credential",
                file.credentialId().toString(),
                Map.of("evidence", id.toString()));
        String name = "evidence-" + id.toString().substring(0, NAME_LENGTH) + "."
                + file.type().extension();
        return new File(name, file.type().mediaType(), files.read(id));
    }

    private static boolean isMine(Credential credential) {
        Actor me = CurrentActor.require();
        return me.is(Role.ADMIN) || credential.holder().equals(me.id());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package app.comeback.people;

import app.comeback.shared.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** One uploaded file; replaced ones stay, because a check or a signature may rest on them. */
@Entity
class CredentialEvidence implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID credentialId;
    private String mediaType;
    private int sizeBytes;
    private String sha256;
    private UUID uploadedBy;
    private Instant uploadedAt;

    @Transient
    private boolean stored;

    protected CredentialEvidence() {}

    CredentialEvidence(
            UUID credentialId, EvidenceType type, int sizeBytes, String sha256, AccountId uploadedBy, Instant at) {
        this.id = UUID.randomUUID();
        this.credentialId = credentialId;
        this.mediaType = type.mediaType();
        this.sizeBytes = sizeBytes;
        this.sha256 = sha256;
        this.uploadedBy = uploadedBy.value();
        this.uploadedAt = at;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }

    AccountId uploadedBy() {
        return new AccountId(uploadedBy);
    }

    UUID credentialId() {
        return credentialId;
    }

    EvidenceType type() {
        return EvidenceType.ofMediaType(mediaType);
    }

    String sha256() {
        return sha256;
    }

    int sizeBytes() {
        return sizeBytes;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }
}

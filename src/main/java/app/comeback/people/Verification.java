package app.comeback.people;

import app.comeback.shared.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One admin's check of one revision of a credential; holder and revision stand here so that the database can judge. */
@Embeddable
@SuppressWarnings("UnusedVariable") // holder and revision are read by the database's checks only
class Verification {

    private UUID holder;
    private int revision;

    @Column(name = "admin_id")
    private UUID admin;

    @Enumerated(EnumType.STRING)
    private VerificationMethod method;

    private @Nullable String note;

    private Instant verifiedAt;

    protected Verification() {}

    Verification(
            UUID holder, int revision, AccountId admin, VerificationMethod method, @Nullable String note, Instant at) {
        this.holder = holder;
        this.revision = revision;
        this.admin = admin.value();
        this.method = method;
        this.note = note;
        this.verifiedAt = at;
    }

    boolean isBy(AccountId person) {
        return admin.equals(person.value());
    }

    AccountId admin() {
        return new AccountId(admin);
    }

    VerificationMethod method() {
        return method;
    }

    @Nullable
    String note() {
        return note;
    }

    Instant at() {
        return verifiedAt;
    }

    CredentialSnapshot.Verification snapshot() {
        return new CredentialSnapshot.Verification(admin(), verifiedAt, method.name());
    }
}

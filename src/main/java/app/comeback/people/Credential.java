package app.comeback.people;

import app.comeback.shared.AccountId;
import app.comeback.shared.ConditionCode;
import app.comeback.shared.Refused;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** A person's registration; it counts only after two different admins, neither of them its holder, checked it. */
@Entity
class Credential {

    static final int CHECKS_NEEDED = 2;
    static final int REASON_LENGTH = 500;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID holder;
    private int revision = 1;

    @Enumerated(EnumType.STRING)
    private CredentialClass credentialClass;

    private String title;
    private String issuer;
    private String registerNumber;
    private String jurisdiction;
    private String[] scope;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable UUID evidenceId;
    private Instant createdAt;

    private @Nullable Instant returnedAt;
    private @Nullable UUID returnedBy;
    private @Nullable String returnReason;

    private @Nullable LocalDate revokedOn;
    private @Nullable UUID revokedBy;
    private @Nullable String revokeReason;

    @ElementCollection
    @CollectionTable(name = "credential_verification", joinColumns = @JoinColumn(name = "credential_id"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<Verification> verifications = new ArrayList<>();

    protected Credential() {}

    @SuppressWarnings("NullAway.Init") // state() sets the facts
    Credential(UUID id, AccountId holder, CredentialFacts facts, Instant now) {
        this.id = id;
        this.holder = holder.value();
        this.createdAt = now;
        state(facts);
    }

    private void state(CredentialFacts facts) {
        credentialClass = facts.credentialClass();
        title = facts.title();
        issuer = facts.issuer();
        registerNumber = facts.registerNumber();
        jurisdiction = facts.jurisdiction();
        scope = facts.scope().stream().map(ConditionCode::value).sorted().toArray(String[]::new);
        validFrom = facts.validFrom();
        validTo = facts.validTo();
    }

    /**
     * States other facts; any difference takes the checks away, and saving a returned one hands it in again.
     *
     * @param seen the revision that the person had on the screen
     * @return whether anything changed
     * @throws Refused when it was revoked
     */
    boolean restate(int seen, CredentialFacts facts) {
        refuseIfRevoked();
        if (facts.equals(facts())) {
            boolean wasReturned = isReturned();
            handInAgain();
            return wasReturned;
        }
        refuseIfStale(seen);
        state(facts);
        startOver();
        return true;
    }

    /** Replaces the evidence, which takes the checks away: they may rest on the old file. */
    void attach(UUID evidence) {
        refuseIfRevoked();
        evidenceId = evidence;
        startOver();
    }

    private void startOver() {
        revision++;
        verifications.clear();
        handInAgain();
    }

    private void handInAgain() {
        returnedAt = null;
        returnedBy = null;
        returnReason = null;
    }

    /**
     * Records one admin's check (rule GOV-12).
     *
     * @param seen the revision that the admin had on the screen
     * @throws Refused when the admin holds the credential or has checked it already, when it is checked, revoked,
     *     returned or run out
     */
    void verify(
            AccountId admin, int seen, VerificationMethod method, @Nullable String note, LocalDate day, Instant now) {
        refuseIfRevoked();
        if (admin.value().equals(holder)) {
            throw new Refused("people.refused.own-check");
        }
        if (verifications.stream().anyMatch(check -> check.isBy(admin))) {
            throw new Refused("people.refused.second-check");
        }
        if (verifications.size() >= CHECKS_NEEDED) {
            throw new Refused("people.refused.checked");
        }
        if (isReturned()) {
            throw new Refused("people.refused.returned");
        }
        if (validTo != null && validTo.isBefore(day)) {
            throw new Refused("people.refused.run-out");
        }
        refuseIfStale(seen);
        verifications.add(new Verification(holder, revision, admin, method, note, now));
    }

    /**
     * Sends it back to its holder; the first check, if there was one, is taken away.
     *
     * @throws Refused when the admin holds it, or it is checked, revoked or returned already
     */
    void giveBack(AccountId admin, int seen, String reason, Instant now) {
        refuseIfRevoked();
        if (admin.value().equals(holder)) {
            throw new Refused("people.refused.own-check");
        }
        if (verifications.size() >= CHECKS_NEEDED) {
            throw new Refused("people.refused.revoke-instead");
        }
        if (isReturned()) {
            throw new Refused("people.refused.returned");
        }
        refuseIfStale(seen);
        verifications.clear();
        returnedAt = now;
        returnedBy = admin.value();
        returnReason = reason(reason);
    }

    /**
     * Takes it back for ever.
     *
     * @throws Refused when it is revoked already or the admin holds it
     */
    void revoke(AccountId admin, String reason, LocalDate day) {
        refuseIfRevoked();
        if (admin.value().equals(holder)) {
            throw new Refused("people.refused.own-check");
        }
        revokeReason = reason(reason);
        revokedOn = day;
        revokedBy = admin.value();
    }

    private static String reason(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > REASON_LENGTH) {
            throw new Refused("people.refused.reason", REASON_LENGTH);
        }
        return stripped;
    }

    private void refuseIfRevoked() {
        if (revokedOn != null) {
            throw new Refused("people.refused.revoked", revokedOn);
        }
    }

    private void refuseIfStale(int seen) {
        if (seen != revision) {
            throw new ObjectOptimisticLockingFailureException(Credential.class, id);
        }
    }

    UUID id() {
        return id;
    }

    AccountId holder() {
        return new AccountId(holder);
    }

    Instant createdAt() {
        return createdAt;
    }

    int revision() {
        return revision;
    }

    @Nullable
    UUID evidenceId() {
        return evidenceId;
    }

    List<Verification> verifications() {
        return List.copyOf(verifications);
    }

    boolean isReturned() {
        return returnedAt != null;
    }

    @Nullable
    String returnReason() {
        return returnReason;
    }

    @Nullable
    AccountId returnedBy() {
        return returnedBy == null ? null : new AccountId(returnedBy);
    }

    @Nullable
    String revokeReason() {
        return revokeReason;
    }

    @Nullable
    AccountId revokedBy() {
        return revokedBy == null ? null : new AccountId(revokedBy);
    }

    CredentialState stateOn(LocalDate day) {
        return CredentialState.of(snapshot(), isReturned(), day);
    }

    CredentialFacts facts() {
        return new CredentialFacts(
                credentialClass,
                title,
                issuer,
                registerNumber,
                jurisdiction,
                Arrays.stream(scope).map(ConditionCode::new).collect(Collectors.toSet()),
                validFrom,
                validTo);
    }

    CredentialSnapshot snapshot() {
        CredentialFacts facts = facts();
        return new CredentialSnapshot(
                id,
                holder(),
                credentialClass,
                title,
                issuer,
                registerNumber,
                jurisdiction,
                facts.scope(),
                validFrom,
                validTo,
                revokedOn,
                verifications.stream().map(Verification::snapshot).toList());
    }
}

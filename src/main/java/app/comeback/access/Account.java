package app.comeback.access;

import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One person's way into the portal. */
@Entity
@Table(name = "account")
class Account {

    @Id
    private UUID id;

    private String email;

    private String displayName;

    private @Nullable String passwordHash;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private Role[] roles;

    private @Nullable Instant confirmedAt;

    private @Nullable Instant disabledAt;

    private @Nullable String disabledReason;

    private Instant createdAt;

    @Version
    private long version;

    /** For Hibernate. */
    protected Account() {}

    Account(EmailAddress email, String displayName, Set<Role> roles, Instant now) {
        this.id = UUID.randomUUID();
        this.createdAt = now;
        this.email = email.value();
        this.displayName = DisplayName.checked(displayName);
        this.roles = sorted(RolePolicy.checked(roles));
    }

    AccountId id() {
        return new AccountId(id);
    }

    String email() {
        return email;
    }

    String displayName() {
        return displayName;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    Set<Role> roles() {
        return Set.of(roles);
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    @Nullable
    String disabledReason() {
        return disabledReason;
    }

    boolean maySignIn() {
        return isConfirmed() && !isDisabled() && passwordHash != null;
    }

    /** Nobody has shown yet that the address is theirs. */
    boolean isWaitingForConfirmation() {
        return !isConfirmed() && !isDisabled();
    }

    void confirm(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
        }
    }

    void rename(String name) {
        displayName = DisplayName.checked(name);
    }

    void setPasswordHash(String hash) {
        passwordHash = hash;
    }

    void moveTo(EmailAddress address) {
        email = address.value();
    }

    void give(Set<Role> wanted) {
        roles = sorted(RolePolicy.checked(wanted));
    }

    void disable(String reason, Instant now) {
        if (isDisabled()) {
            throw new Refused("access.people.already-disabled", displayName);
        }
        if (reason.isBlank() || reason.length() > 500) {
            throw new Refused("access.people.reason-needed");
        }
        disabledAt = now;
        disabledReason = reason.strip();
    }

    void enable() {
        if (!isDisabled()) {
            throw new Refused("access.people.not-disabled", displayName);
        }
        disabledAt = null;
        disabledReason = null;
    }

    Actor actor() {
        return new Actor(id(), displayName, roles());
    }

    AccountSummary summary() {
        return new AccountSummary(id(), email, displayName, roles(), isConfirmed(), isDisabled(), createdAt);
    }

    long version() {
        return version;
    }

    private static Role[] sorted(Set<Role> roles) {
        Role[] result = EnumSet.copyOf(roles).toArray(Role[]::new);
        Arrays.sort(result);
        return result;
    }
}

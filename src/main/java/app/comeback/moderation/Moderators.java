package app.comeback.moderation;

import app.comeback.access.AccountSummary;
import app.comeback.access.Accounts;
import app.comeback.access.SharedOrigins;
import app.comeback.care.CareHistory;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may moderate what: somebody to whom neither its author nor its subject is anybody. */
@Component
public class Moderators {

    private static final int CARE_COUNTS_MONTHS = 24;

    private final Accounts accounts;
    private final CareHistory care;
    private final SharedOrigins origins;
    private final Clock clock;

    Moderators(Accounts accounts, CareHistory care, SharedOrigins origins, Clock clock) {
        this.accounts = accounts;
        this.care = care;
        this.origins = origins;
        this.clock = clock;
    }

    /** What connects two people; nothing is known of somebody without an account. */
    public Relations between(AccountId person, @Nullable AccountId other) {
        if (other == null) {
            return new Relations(false, false, isInsider(person), false);
        }
        Instant since = clock.instant()
                .atOffset(ZoneOffset.UTC)
                .minusMonths(CARE_COUNTS_MONTHS)
                .toInstant();
        boolean isSelf = person.equals(other);
        return new Relations(
                isSelf, care.haveMet(person, other, since), isInsider(person), !isSelf && origins.share(person, other));
    }

    /** Whether somebody works for the practice. */
    public boolean isInsider(AccountId person) {
        return accounts.find(person)
                .map(account -> account.roles().stream().anyMatch(Role::isStaff))
                .orElse(false);
    }

    /**
     * Refuses a moderator who knows somebody in it.
     *
     * @param author who wrote it; null without an account
     * @param subject whom it is about; null when it is nobody
     * @throws Refused with the reason
     */
    public void requireStranger(AccountId moderator, @Nullable AccountId author, @Nullable AccountId subject) {
        refusal(moderator, author, subject).ifPresent(key -> {
            throw new Refused(key);
        });
    }

    /** Whether any other moderator could look. */
    public boolean hasOther(AccountId moderator, @Nullable AccountId author, @Nullable AccountId subject) {
        return hasAnyBut(Set.of(moderator), author, subject);
    }

    /** Whether there is a moderator who is none of these and knows nobody in it. */
    public boolean hasAnyBut(Set<AccountId> decided, @Nullable AccountId author, @Nullable AccountId subject) {
        return accounts.withRole(Role.MODERATOR).stream()
                .map(AccountSummary::id)
                .filter(other -> !decided.contains(other))
                .anyMatch(other -> refusal(other, author, subject).isEmpty());
    }

    private Optional<String> refusal(AccountId moderator, @Nullable AccountId author, @Nullable AccountId subject) {
        return ModeratorRule.refusal(between(moderator, author), between(moderator, subject));
    }
}

package app.comeback.people;

import app.comeback.shared.AccountId;
import app.comeback.shared.ConditionCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** What a practitioner says in public; shown only while a credential counts. */
@Entity
class PractitionerProfile {

    @Id
    private UUID accountId;

    @Version
    private @Nullable Integer version;

    private String slug;
    private String headline;
    private String bio;
    private String languages;
    private String[] conditions;
    private boolean published;
    private Instant updatedAt;

    protected PractitionerProfile() {}

    @SuppressWarnings("NullAway.Init") // state() sets the facts
    PractitionerProfile(AccountId account, ProfileFacts facts, Instant now) {
        this.accountId = account.value();
        state(facts, now);
    }

    /**
     * States other facts.
     *
     * @param seen the version that the person had on the screen
     */
    void restate(int seen, ProfileFacts facts, Instant now) {
        if (facts.equals(facts())) {
            return;
        }
        if (seen != version()) {
            throw new ObjectOptimisticLockingFailureException(PractitionerProfile.class, accountId);
        }
        state(facts, now);
    }

    private void state(ProfileFacts facts, Instant now) {
        slug = facts.slug();
        headline = facts.headline();
        bio = facts.bio();
        languages = facts.languages();
        conditions =
                facts.conditions().stream().map(ConditionCode::value).sorted().toArray(String[]::new);
        published = facts.published();
        updatedAt = now;
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    int version() {
        return version == null ? 0 : version;
    }

    String slug() {
        return slug;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    ProfileFacts facts() {
        return new ProfileFacts(
                slug,
                headline,
                bio,
                languages,
                Arrays.stream(conditions).map(ConditionCode::new).collect(Collectors.toSet()),
                published);
    }
}

package app.comeback.people;

import app.comeback.audit.AuditTrail;
import app.comeback.shared.Actor;
import app.comeback.shared.ConditionCode;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasAnyRole('TRAINER', 'MEDICAL_REVIEWER')")
class PracticeService implements Practice {

    private final ProfileRepository profiles;
    private final CredentialRepository credentials;
    private final CredentialRegister register;
    private final CredentialStories stories;
    private final AuditTrail audit;
    private final Today today;

    PracticeService(
            ProfileRepository profiles,
            CredentialRepository credentials,
            CredentialRegister register,
            CredentialStories stories,
            AuditTrail audit,
            Today today) {
        this.profiles = profiles;
        this.credentials = credentials;
        this.register = register;
        this.stories = stories;
        this.audit = audit;
        this.today = today;
    }

    @Override
    @Transactional(readOnly = true)
    public Profile profile() {
        Actor me = CurrentActor.require();
        return profiles.findById(me.id().value())
                .map(profile -> new Profile(
                        me.displayName(),
                        profile.version(),
                        true,
                        profile.facts().published() && holdsOneThatCounts(me),
                        profile.facts()))
                .orElseGet(() -> new Profile(me.displayName(), 0, false, false, proposal(me)));
    }

    @Override
    @Transactional(readOnly = true)
    public PublicTrainer preview() {
        Actor me = CurrentActor.require();
        Profile profile = profile();
        return PublicTrainer.of(me.id(), profile.name(), profile.facts(), counting(me));
    }

    private boolean holdsOneThatCounts(Actor me) {
        return !counting(me).isEmpty();
    }

    private List<CredentialSnapshot> counting(Actor me) {
        LocalDate day = today.date();
        return credentials.heldBy(List.of(me.id().value())).stream()
                .map(Credential::snapshot)
                .filter(credential -> credential.isActiveOn(day))
                .toList();
    }

    private ProfileFacts proposal(Actor me) {
        String slug = Slugs.propose(me.displayName(), taken -> isTaken(taken, me));
        return new ProfileFacts(slug, "", "", "", Set.of(ConditionCode.HAMSTRING), false);
    }

    private boolean isTaken(String slug, Actor me) {
        return profiles.existsBySlugAndAccountIdNot(slug, me.id().value());
    }

    @Override
    public void saveProfile(int version, ProfileFacts facts) {
        Actor me = CurrentActor.require();
        if (isTaken(facts.slug(), me)) {
            throw new Refused("people.refused.slug-taken");
        }
        try {
            profiles.findById(me.id().value())
                    .ifPresentOrElse(
                            profile -> profile.restate(version, facts, today.instant()),
                            () -> profiles.save(new PractitionerProfile(me.id(), facts, today.instant())));
            profiles.flush();
        } catch (DataIntegrityViolationException e) {
            // Somebody took the address between the question and the answer.
            throw new Refused("people.refused.slug-taken");
        }
        audit.record(
                "people.profile-saved",
                "account",
                me.id().toString(),
                Map.of("published", String.valueOf(facts.published())));
    }

    @Override
    @Transactional(readOnly = true)
    public List<CredentialDetails> credentials() {
        return stories.details(
                credentials.heldBy(List.of(CurrentActor.require().id().value())));
    }

    @Override
    @Transactional(readOnly = true)
    public CredentialDetails credential(UUID id) {
        return stories.details(List.of(own(credentials.findById(id).orElse(null))))
                .getFirst();
    }

    @Override
    public void add(UUID id, CredentialFacts facts) {
        register.add(id, CurrentActor.require().id(), facts);
    }

    @Override
    public void change(UUID id, int revision, CredentialFacts facts) {
        Credential credential = own(credentials.lock(id).orElse(null));
        if (credential.restate(revision, facts)) {
            audit.record(
                    "people.credential-changed",
                    "credential",
                    id.toString(),
                    Map.of("revision", String.valueOf(credential.revision())));
        }
    }

    /** Somebody else's credential is refused like one that does not exist: an id alone tells nothing. */
    private static Credential own(@Nullable Credential credential) {
        if (credential == null
                || !credential.holder().equals(CurrentActor.require().id())) {
            throw new Refused("people.refused.unknown");
        }
        return credential;
    }
}

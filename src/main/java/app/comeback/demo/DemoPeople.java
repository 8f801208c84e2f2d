package app.comeback.demo;

import app.comeback.access.Accounts;
import app.comeback.people.CredentialChecks;
import app.comeback.people.CredentialClass;
import app.comeback.people.CredentialDetails;
import app.comeback.people.CredentialFacts;
import app.comeback.people.Practice;
import app.comeback.people.ProfileFacts;
import app.comeback.people.VerificationMethod;
import app.comeback.shared.AccountId;
import app.comeback.shared.ConditionCode;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.RunAs;
import app.comeback.shared.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the demo's accounts, public profiles and credentials; both admins check each credential. */
@Component
class DemoPeople {

    private static final Set<ConditionCode> HAMSTRING = Set.of(ConditionCode.HAMSTRING);

    private final Accounts accounts;
    private final Practice practice;
    private final CredentialChecks checks;
    private final Texts texts;
    private final Clock clock;
    private final PortalProperties properties;

    DemoPeople(
            Accounts accounts,
            Practice practice,
            CredentialChecks checks,
            Texts texts,
            Clock clock,
            PortalProperties properties) {
        this.accounts = accounts;
        this.practice = practice;
        this.checks = checks;
        this.texts = texts;
        this.clock = clock;
        this.properties = properties;
    }

    Cast load() {
        Cast cast = new Cast(open());
        for (DemoPerson person : DemoPerson.values()) {
            CredentialClass credentialClass = person.credentialClass();
            if (credentialClass != null) {
                UUID credential = UUID.randomUUID();
                cast.does(person, () -> practice.add(credential, facts(person, credentialClass)));
                cast.does(person, () -> practice.saveProfile(practice.profile().version(), profile(person)));
                check(cast, DemoPerson.ADMIN_ONE, credential);
                check(cast, DemoPerson.ADMIN_TWO, credential);
            }
        }
        return cast;
    }

    private Map<DemoPerson, AccountId> open() {
        Map<DemoPerson, AccountId> opened = new EnumMap<>(DemoPerson.class);
        RunAs.system(() -> {
            for (DemoPerson person : DemoPerson.values()) {
                opened.put(
                        person,
                        accounts.create(person.email(), person.displayName(), person.roles(), DemoPerson.PASSWORD));
            }
        });
        return opened;
    }

    private void check(Cast cast, DemoPerson admin, UUID credential) {
        cast.does(admin, () -> {
            CredentialDetails details = checks.details(credential);
            checks.verify(credential, details.revision(), VerificationMethod.REGISTER, words("check-note"));
        });
    }

    private CredentialFacts facts(DemoPerson person, CredentialClass credentialClass) {
        LocalDate today = LocalDate.now(clock.withZone(properties.zone()));
        return new CredentialFacts(
                credentialClass,
                words(person.mailbox() + ".title"),
                words("issuer"),
                "DEMO-" + person.mailbox().toUpperCase(Locale.ROOT),
                "GB",
                HAMSTRING,
                today.minusYears(3),
                today.plusYears(2));
    }

    private ProfileFacts profile(DemoPerson person) {
        return new ProfileFacts(
                person.displayName().toLowerCase(Locale.ROOT).replace(' ', '-'),
                words(person.mailbox() + ".headline"),
                words(person.mailbox() + ".bio"),
                words(person.mailbox() + ".languages"),
                HAMSTRING,
                true);
    }

    private String words(String key) {
        return texts.get(Locale.ENGLISH, "demo." + key);
    }
}

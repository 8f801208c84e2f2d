package app.comeback.exerciseimport;

import app.comeback.people.Credentials;
import app.comeback.shared.Actor;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Who may import: administrators, and practitioners with a registration that counts today. What an import brings is
 * used for nobody before somebody annotated and released it, so that no particular profession is asked for here.
 */
@Component
class ImportAccess {

    private final Credentials credentials;
    private final Clock clock;
    private final PortalProperties properties;

    ImportAccess(Credentials credentials, Clock clock, PortalProperties properties) {
        this.credentials = credentials;
        this.clock = clock;
        this.properties = properties;
    }

    Actor require() {
        Actor me = CurrentActor.require();
        if (!me.is(Role.ADMIN) && !(me.is(Role.TRAINER) && isRegistered(me))) {
            throw new Refused("exerciseimport.refused.registration");
        }
        return me;
    }

    private boolean isRegistered(Actor person) {
        LocalDate today = LocalDate.now(clock.withZone(properties.zone()));
        return credentials.of(person.id()).stream().anyMatch(credential -> credential.isActiveOn(today));
    }
}

package app.comeback.care;

import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLIENT', 'TRAINER', 'SYSTEM')")
class CareAccessService implements CareAccess {

    private final CareRows rows;
    private final Clock clock;
    private final PortalProperties portal;

    CareAccessService(CareRows rows, Clock clock, PortalProperties portal) {
        this.rows = rows;
        this.clock = clock;
        this.portal = portal;
    }

    @Override
    public CareRole requireCare(AccountId client) {
        CareRole role = rows.running(client, CurrentActor.require().id(), today())
                .orElseThrow(() -> new Refused("care.refused.unknown"))
                .role();
        if (role == null) {
            throw new Refused("care.refused.no-credential");
        }
        return role;
    }

    @Override
    public void requireClinician(AccountId client) {
        if (requireCare(client) != CareRole.CLINICIAN) {
            throw new Refused("care.refused.clinician");
        }
    }

    @Override
    public void requireOwnOrCare(AccountId client) {
        if (!isOwn(client)) {
            requireCare(client);
        }
    }

    private static boolean isOwn(AccountId client) {
        Actor me = CurrentActor.require();
        return me.is(Role.CLIENT) && me.id().equals(client);
    }

    @Override
    @PreAuthorize("hasRole('TRAINER')")
    public List<ClientInCare> clients() {
        return rows.clients(CurrentActor.require().id(), "", today(), Pageable.unpaged());
    }

    @Override
    public List<CareMember> team(AccountId client) {
        // Nobody signed in means the portal itself: the class lets no visitor in.
        if (CurrentActor.find().isPresent()) {
            requireOwnOrCare(client);
        }
        return rows.team(client, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(portal.zone()));
    }
}

package app.comeback.progression;

import app.comeback.care.CareAccess;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasAnyRole('CLIENT', 'TRAINER')")
class ProgressService implements Progress {

    private final PhaseDecisions decisions;
    private final CareAccess care;
    private final ProgressReports reports;

    ProgressService(PhaseDecisions decisions, CareAccess care, ProgressReports reports) {
        this.decisions = decisions;
        this.care = care;
        this.reports = reports;
    }

    @Override
    @PreAuthorize("hasRole('CLIENT')")
    public Optional<ProgressReport> own() {
        return report(CurrentActor.require().id());
    }

    @Override
    @PreAuthorize("hasRole('TRAINER')")
    public Optional<ProgressReport> of(AccountId client) {
        care.requireCare(client);
        return report(client);
    }

    /** The gate itself checks whose record it is and audits the look. */
    private Optional<ProgressReport> report(AccountId client) {
        return decisions.gate(client).map(gate -> reports.of(client, gate));
    }
}

package app.comeback.progression;

import app.comeback.access.Accounts;
import app.comeback.assessments.Assessments;
import app.comeback.care.CareAccess;
import app.comeback.protocols.Fact;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.training.TrainingRecord;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasAnyRole('CLIENT', 'TRAINER')")
class ProgressService implements Progress {

    private static final int WEEKS = 12;
    private static final int ADHERENCE_DAYS = 28;

    private final PhaseDecisions decisions;
    private final CareAccess care;
    private final Accounts accounts;
    private final Assessments assessments;
    private final TrainingRecord training;
    private final Clock clock;

    ProgressService(
            PhaseDecisions decisions,
            CareAccess care,
            Accounts accounts,
            Assessments assessments,
            TrainingRecord training,
            Clock clock) {
        this.decisions = decisions;
        this.care = care;
        this.accounts = accounts;
        this.assessments = assessments;
        this.training = training;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("hasRole('CLIENT')")
    public Optional<ProgressReport> own() {
        AccountId client = CurrentActor.require().id();
        return report(client);
    }

    @Override
    @PreAuthorize("hasRole('TRAINER')")
    public Optional<ProgressReport> of(AccountId client) {
        care.requireCare(client);
        return report(client);
    }

    /** The gate itself checks whose record it is and audits the look. */
    private Optional<ProgressReport> report(AccountId client) {
        return decisions.gate(client).map(gate -> report(client, gate));
    }

    private ProgressReport report(AccountId client, GateState gate) {
        ZoneId zone = training.zone(client);
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate first = today.minusWeeks(WEEKS);
        Instant since = first.atStartOfDay(zone).toInstant();
        List<Fact> facts = assessments.facts(client);
        LocalDate adherenceFrom = today.minusDays(ADHERENCE_DAYS);
        return new ProgressReport(
                accounts.displayNames(Set.of(client)).getOrDefault(client, ""),
                gate,
                ProgressFigures.pain(training.exposures(client, since)),
                ProgressFigures.measures(gate.protocol(), gate.plan().phase(), facts, now),
                SideComparisons.of(
                        gate.protocol(), gate.plan().phase(), gate.plan().injured(), facts, zone),
                ProgressFigures.weeks(training.sessions(client, since), first, today, zone),
                training.adherence(client, adherenceFrom, today),
                adherenceFrom,
                today);
    }
}

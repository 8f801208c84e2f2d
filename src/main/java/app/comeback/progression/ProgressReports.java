package app.comeback.progression;

import app.comeback.access.Accounts;
import app.comeback.assessments.Assessments;
import app.comeback.protocols.Fact;
import app.comeback.shared.AccountId;
import app.comeback.training.TrainingRecord;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts a progress report together. The caller has checked whose record it is, and audited the look. */
@Component
class ProgressReports {

    private static final int WEEKS = 12;
    private static final int ADHERENCE_DAYS = 28;

    private final Accounts accounts;
    private final Assessments assessments;
    private final TrainingRecord training;
    private final Clock clock;

    ProgressReports(Accounts accounts, Assessments assessments, TrainingRecord training, Clock clock) {
        this.accounts = accounts;
        this.assessments = assessments;
        this.training = training;
        this.clock = clock;
    }

    /** The report for where the client stands. */
    ProgressReport of(AccountId client, GateState gate) {
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

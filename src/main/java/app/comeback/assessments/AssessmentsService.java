package app.comeback.assessments;

import app.comeback.care.CareAccess;
import app.comeback.protocols.Fact;
import app.comeback.protocols.Mode;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.Side;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLIENT', 'TRAINER', 'SYSTEM')")
class AssessmentsService implements Assessments {

    private final CareAccess care;
    private final IntakeRows intakes;
    private final PresentationRows presentations;
    private final ClearanceRows clearances;
    private final LockRows locks;
    private final MeasurementRows measurements;
    private final Clock clock;
    private final PortalProperties properties;

    AssessmentsService(
            CareAccess care,
            IntakeRows intakes,
            PresentationRows presentations,
            ClearanceRows clearances,
            LockRows locks,
            MeasurementRows measurements,
            Clock clock,
            PortalProperties properties) {
        this.care = care;
        this.intakes = intakes;
        this.presentations = presentations;
        this.clearances = clearances;
        this.locks = locks;
        this.measurements = measurements;
        this.clock = clock;
        this.properties = properties;
    }

    @Override
    public Optional<Presentation> confirmed(AccountId client) {
        requireAccess(client);
        return presentations.last(client).map(PresentationRows.Stored::presentation);
    }

    @Override
    public Optional<Intake.Submitted> handedIn(AccountId client) {
        requireAccess(client);
        return intakes.last(client);
    }

    @Override
    public boolean answered(AccountId client) {
        requireAccess(client);
        return intakes.last(client).isPresent();
    }

    @Override
    public List<Fact> triageFacts(AccountId client) {
        requireAccess(client);
        List<Fact> facts = new ArrayList<>();
        Optional<Intake.Submitted> intake = intakes.last(client);
        warningSigns(client, intake).ifPresent(facts::add);
        intake.map(submitted -> screening(client, submitted)).ifPresent(facts::add);
        presentations.last(client).ifPresent(stored -> facts.addAll(confirmation(stored)));
        return facts;
    }

    /** A lock that is open is known without an intake; that there is none is known only after one. */
    private Optional<Fact> warningSigns(AccountId client, Optional<Intake.Submitted> intake) {
        Optional<SafetyLocks.Lock> open = locks.of(client).stream()
                .filter(lock -> lock.liftedAt() == null)
                .findFirst();
        return open.map(lock -> portal(lock.id(), "red-flags-open", true, clock.instant()))
                .or(() -> intake.map(submitted -> portal(submitted.id(), "red-flags-open", false, clock.instant())));
    }

    private Fact screening(AccountId client, Intake.Submitted intake) {
        if (ScreeningAnswers.outcome(intake.answers()).mayStart()) {
            return portal(intake.id(), "screening-cleared", true, intake.at());
        }
        LocalDate today = LocalDate.now(clock.withZone(properties.zone()));
        return clearances.of(client).stream()
                .filter(letter -> letter.countsOn(today))
                .findFirst()
                .map(letter -> portal(
                        letter.id(),
                        "screening-cleared",
                        true,
                        letter.issuedOn().atStartOfDay(properties.zone()).toInstant()))
                .orElseGet(() -> portal(intake.id(), "screening-cleared", false, intake.at()));
    }

    private static List<Fact> confirmation(PresentationRows.Stored stored) {
        Presentation presentation = stored.presentation();
        List<Fact> facts = new ArrayList<>();
        facts.add(clinician(stored, "class-confirmed", BigDecimal.ONE));
        if (presentation.grade() != null) {
            facts.add(clinician(stored, "clinical-grade", BigDecimal.valueOf(presentation.grade())));
        }
        facts.add(clinician(stored, "clinician-sign-off", stored.signOff() ? BigDecimal.ONE : BigDecimal.ZERO));
        return facts;
    }

    private static Fact clinician(PresentationRows.Stored stored, String measure, BigDecimal value) {
        Presentation presentation = stored.presentation();
        return fact(
                stored.id(), measure, value, Mode.CLINICIAN, presentation.confirmedBy(), presentation.confirmedAt());
    }

    private static Fact portal(UUID id, String measure, boolean yes, Instant at) {
        return fact(id, measure, yes ? BigDecimal.ONE : BigDecimal.ZERO, Mode.SELF, null, at);
    }

    private static Fact fact(
            UUID id, String measure, BigDecimal value, Mode mode, @Nullable AccountId tester, Instant at) {
        return new Fact(id, measure, value, Side.BOTH, mode, tester, at);
    }

    @Override
    public List<Fact> facts(AccountId client) {
        requireAccess(client);
        return measurements.of(client, null, Integer.MAX_VALUE).stream()
                .map(AssessmentsService::fact)
                .toList();
    }

    /** A value that was taken back stays among the facts as such, so that no older one takes its place. */
    private static Fact fact(Measurements.Taken taken) {
        return new Fact(
                taken.id(),
                taken.measure(),
                taken.value(),
                taken.side(),
                taken.mode(),
                taken.tester(),
                taken.at(),
                taken.withdrawn());
    }

    /** The portal's own jobs have nobody signed in; the class lets no visitor in. */
    private void requireAccess(AccountId client) {
        if (CurrentActor.find().isPresent()) {
            care.requireOwnOrCare(client);
        }
    }
}

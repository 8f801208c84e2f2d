package app.comeback.assessments;

import app.comeback.access.Accounts;
import app.comeback.audit.AuditTrail;
import app.comeback.care.CareAccess;
import app.comeback.care.ClientChanged;
import app.comeback.care.Consents;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('TRAINER')")
class AssessmentDeskService implements AssessmentDesk {

    private static final int LONGEST_REASON = 1000;
    private static final int LEAST_MINUTES = 5;
    private static final int MOST_MINUTES = 240;

    private final CareAccess care;
    private final Consents consents;
    private final IntakeRows intakes;
    private final PresentationRows presentations;
    private final Questionnaire questionnaire;
    private final Accounts accounts;
    private final CareTeamMails mails;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final PortalProperties portal;

    AssessmentDeskService(
            CareAccess care,
            Consents consents,
            IntakeRows intakes,
            PresentationRows presentations,
            Questionnaire questionnaire,
            Accounts accounts,
            CareTeamMails mails,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock,
            PortalProperties portal) {
        this.care = care;
        this.consents = consents;
        this.intakes = intakes;
        this.presentations = presentations;
        this.questionnaire = questionnaire;
        this.accounts = accounts;
        this.mails = mails;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.portal = portal;
    }

    @Override
    @Transactional(readOnly = true)
    public Overview open(AccountId client) {
        care.requireCare(client);
        Intake.Submitted intake = intakes.last(client).orElse(null);
        return new Overview(
                intake == null ? List.of() : questionnaire.asked(intake.answers()),
                intake,
                presentations.last(client).map(this::confirmed).orElse(null));
    }

    private Confirmed confirmed(PresentationRows.Stored stored) {
        AccountId by = stored.presentation().confirmedBy();
        String name = accounts.displayNames(Set.of(by)).getOrDefault(by, "");
        return new Confirmed(
                stored.version(), stored.presentation(), stored.signOff(), stored.imaging(), stored.reason(), name);
    }

    @Override
    public void confirm(Confirm command) {
        care.requireClinician(command.client());
        consents.requireCare(command.client());
        String reason = command.reason().strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new Refused("assessments.confirm.reason", LONGEST_REASON);
        }
        requireSense(command);
        int handedIn = intakes.last(command.client())
                .map(Intake.Submitted::version)
                .orElseThrow(() -> new Refused("assessments.confirm.no-intake"));
        if (handedIn != command.intakeVersion()) {
            throw new Refused("assessments.confirm.newer-answers");
        }
        if (!isNext(command)
                || !presentations.add(command, CurrentActor.require().id(), clock.instant())) {
            throw new Refused("assessments.confirm.elsewhere");
        }
        mails.confirmed(command.client());
        events.publishEvent(new ClientChanged(command.client()));
        audit.record(
                "assessments.confirmed",
                "client",
                command.client().toString(),
                Map.of("version", Integer.toString(command.seen() + 1)));
    }

    private boolean isNext(Confirm command) {
        return command.seen()
                == presentations
                        .last(command.client())
                        .map(PresentationRows.Stored::version)
                        .orElse(0);
    }

    private void requireSense(Confirm command) {
        Integer grade = command.grade();
        if (grade != null && (grade < 1 || grade > 3)) {
            throw new Refused("assessments.confirm.grade");
        }
        requirePast(command.onset());
        requirePast(command.imaging().day());
        if (command.minutesPerDay() < LEAST_MINUTES || command.minutesPerDay() > MOST_MINUTES) {
            throw new Refused("assessments.answer.number", LEAST_MINUTES, MOST_MINUTES);
        }
        if (command.daysPerWeek() < 1 || command.daysPerWeek() > 7) {
            throw new Refused("assessments.answer.number", 1, 7);
        }
        if (command.imaging().isIntratendinous() && !command.tendonInvolved()) {
            throw new Refused("assessments.confirm.tendon");
        }
    }

    private void requirePast(@Nullable LocalDate day) {
        if (day != null && day.isAfter(LocalDate.now(clock.withZone(portal.zone())))) {
            throw new Refused("assessments.answer.future");
        }
    }
}

package app.comeback.assessments;

import app.comeback.audit.AuditTrail;
import app.comeback.care.CareAccess;
import app.comeback.care.ClientChanged;
import app.comeback.care.Consents;
import app.comeback.protocols.RedFlag;
import app.comeback.protocols.RedFlagLevel;
import app.comeback.safeguarding.Origin;
import app.comeback.safeguarding.Safeguarding;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.Refused;
import app.comeback.shared.Side;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('CLIENT')")
class IntakeService implements Intake {

    private final Questionnaire questionnaire;
    private final IntakeRows rows;
    private final LockRows people;
    private final SafetyLocks locks;
    private final Clearances clearances;
    private final Measurements measurements;
    private final Consents consents;
    private final CareAccess care;
    private final CareTeamMails mails;
    private final Safeguarding safeguarding;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final PortalProperties portal;

    IntakeService(
            Questionnaire questionnaire,
            IntakeRows rows,
            LockRows people,
            SafetyLocks locks,
            Clearances clearances,
            Measurements measurements,
            Consents consents,
            CareAccess care,
            CareTeamMails mails,
            Safeguarding safeguarding,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock,
            PortalProperties portal) {
        this.questionnaire = questionnaire;
        this.rows = rows;
        this.people = people;
        this.locks = locks;
        this.clearances = clearances;
        this.measurements = measurements;
        this.consents = consents;
        this.care = care;
        this.mails = mails;
        this.safeguarding = safeguarding;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.portal = portal;
    }

    @Override
    @Transactional(readOnly = true)
    public Progress progress() {
        consents.requireCare(me());
        Map<String, Given> given = rows.given(me());
        Submitted last = rows.last(me()).orElse(null);
        Answers now = answers(given);
        List<Question> asked = questionnaire.asked(now);
        return new Progress(asked, given, last, last == null || !last.answers().equals(only(asked, now)));
    }

    private static Answers answers(Map<String, Given> given) {
        return new Answers(
                given.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                        .value())));
    }

    /** An answer to a question that is not asked any more does not count. */
    private static Answers only(List<Question> asked, Answers answers) {
        return new Answers(asked.stream()
                .map(Question::key)
                .filter(answers.byQuestion()::containsKey)
                .collect(Collectors.toMap(key -> key, answers.byQuestion()::get)));
    }

    @Override
    public Optional<RedFlag> answer(Answer command) {
        consents.requireCare(me());
        Question question =
                questionnaire.find(command.question()).orElseThrow(() -> new Refused("assessments.answer.no-question"));
        String answer = question.checked(command.value(), LocalDate.now(clock.withZone(portal.zone())));
        people.take(me());
        if (!rows.hasAnswer(command.id(), me())) {
            keep(command, question, answer);
        }
        return answer.equals("YES") ? questionnaire.redFlag(question.key()) : Optional.empty();
    }

    private void keep(Answer command, Question question, String answer) {
        Given before = rows.given(me()).get(question.key());
        int version = before == null ? 0 : before.version();
        if (before != null && before.value().equals(answer)) {
            raiseIfWarning(question, answer, command.id());
            return;
        }
        if (version != command.seen()
                || !rows.add(command.id(), me(), question.key(), version + 1, answer, clock.instant())) {
            throw new Refused("assessments.answer.elsewhere");
        }
        raiseIfWarning(question, answer, command.id());
        if (question.kind() == Question.Kind.TEXT) {
            safeguarding.look(command.id(), me(), Origin.ANSWER, answer);
        }
    }

    private void raiseIfWarning(Question question, String answer, UUID id) {
        if (answer.equals("YES")) {
            questionnaire
                    .redFlag(question.key())
                    .filter(flag -> isNotLocked(flag.id()))
                    .ifPresent(flag -> locks.raise(id, me(), flag.id(), flag.level(), "intake:" + id));
        }
    }

    private boolean isNotLocked(String flag) {
        return locks.open(me()).stream().noneMatch(lock -> lock.flag().equals(flag));
    }

    @Override
    public void submit(UUID id) {
        people.take(me());
        Progress progress = progress();
        if (progress.next().isPresent()) {
            throw new Refused("assessments.submit.open", progress.questions().size() - progress.answered());
        }
        if (!progress.changed()) {
            return;
        }
        Answers answers = only(progress.questions(), answers(progress.given()));
        int version = progress.submitted() == null ? 1 : progress.submitted().version() + 1;
        rows.submit(me(), new Submitted(id, version, answers, PresentationPolicy.propose(answers), clock.instant()));
        lockUntilCleared(id, answers);
        recordPain(answers, progress);
        mails.submitted(care.team(me()));
        events.publishEvent(new ClientChanged(me()));
        audit.record(
                "assessments.intake-submitted",
                "client",
                me().toString(),
                Map.of("version", Integer.toString(version)));
    }

    private void lockUntilCleared(UUID id, Answers answers) {
        if (!ScreeningAnswers.outcome(answers).mayStart() && !clearances.holds(me()) && isNotLocked("RF-16")) {
            locks.raise(
                    UUID.nameUUIDFromBytes(("screening " + id).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                    me(),
                    "RF-16",
                    RedFlagLevel.REFER,
                    "screening:" + id);
        }
    }

    /** The pain of the intake is a measurement like any other, taken when it was answered. */
    private void recordPain(Answers answers, Progress progress) {
        Given pain = progress.given().get(Questionnaire.PAIN);
        if (pain != null) {
            UUID id = UUID.nameUUIDFromBytes(
                    ("pain " + me() + " " + pain.version()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            answers.find(Questionnaire.PAIN)
                    .ifPresent(value -> measurements.record(new Measurements.Entry(
                            id, me(), "nprs", new BigDecimal(value), Side.BOTH, pain.at(), "intake", Map.of())));
        }
    }

    private static AccountId me() {
        return CurrentActor.require().id();
    }
}

package app.comeback.training;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.comeback.assessments.SafetyLocks;
import app.comeback.protocols.RedFlagLevel;
import app.comeback.shared.Actor;
import app.comeback.shared.Pain;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import app.comeback.testing.StatementCount;
import app.comeback.testing.TestClock;
import app.comeback.training.Trainees.Trainee;
import app.comeback.training.TrainingRecord.Adherence;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class RecordTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Autowired
    ToGo toGo;

    @Autowired
    OwnSessions own;

    @Autowired
    ClientTraining clients;

    @Autowired
    TrainingRecord record;

    @Autowired
    PlanKeeping keeping;

    @Autowired
    SafetyLocks locks;

    @Autowired
    Trainees trainees;

    @Autowired
    TestClock clock;

    Trainee trainee;

    @BeforeEach
    void begin() {
        clock.set(NOON);
        trainee = trainees.trainee();
    }

    @Test
    void a_corrected_answer_counts_and_the_first_stays_beside_it() {
        SessionScript session = train(NOON.minusSeconds(3600));
        correct(UUID.randomUUID(), session, Question.peak(trainee.item(0)), 3);
        correct(UUID.randomUUID(), session, Question.BEFORE, null);
        SessionStory story = story(session);
        assertThat(story.session().log().pain(Question.peak(trainee.item(0)))).isEqualTo(new Pain(3));
        assertThat(story.session().original().pain(Question.peak(trainee.item(0))))
                .isEqualTo(new Pain(1));
        assertThat(story.session().log().pain(Question.BEFORE)).isNull();
        assertThat(story.session().log().pain(Question.AFTER)).isEqualTo(new Pain(1));
        Exposure exposure = exposures().stream()
                .filter(one -> trainee.item(0).equals(one.item()))
                .findFirst()
                .orElseThrow();
        assertThat(exposure.peak()).isEqualTo(new Pain(3));
        assertThat(exposure.before()).isNull();
        assertThat(exposure.log())
                .isEqualTo(story.session().corrections().getFirst().id());
    }

    @Test
    void pressing_save_twice_corrects_once() {
        SessionScript session = train(NOON.minusSeconds(3600));
        UUID id = UUID.randomUUID();
        correct(id, session, Question.RPE, 7);
        correct(id, session, Question.RPE, 8);
        assertThat(story(session).session().corrections()).singleElement().satisfies(one -> assertThat(one.value())
                .isEqualTo(7));
    }

    @Test
    void after_fourteen_days_answers_stay_as_they_are() {
        SessionScript session = train(NOON.minusSeconds(3600));
        Instant end = story(session).session().original().endedAt();
        clock.set(end.plus(Duration.ofDays(14)).minusMillis(1));
        correct(UUID.randomUUID(), session, Question.AFTER, 2);
        clock.set(end.plus(Duration.ofDays(14)));
        refused("training.correct.late", session, Question.AFTER, 1);
        assertThat(story(session).correctable()).isFalse();
    }

    @Test
    void a_correction_out_of_range_or_of_a_missing_pain_is_refused() {
        SessionScript session = trainee.session(NOON.minusSeconds(3600))
                .started()
                .set(0, 1)
                .before(1)
                .finished();
        send(session);
        refused("shared.pain.range", session, Question.BEFORE, 11);
        refused("training.correct.missing", session, Question.AFTER, 0);
        refused("training.entry.minutes", session, Question.MINUTES, 1800);
        refused("training.entry.rpe", session, Question.RPE, -1);
        correct(UUID.randomUUID(), session, Question.MINUTES, 20);
        assertThat(story(session).session().log().answer(Question.MINUTES)).contains(20);
    }

    @Test
    void another_clients_session_can_be_neither_seen_nor_corrected() {
        SessionScript session = train(NOON.minusSeconds(3600));
        Actor other = trainees.people().client();
        assertThat(as(other, () -> own.find(session.id, Locale.ENGLISH))).isEmpty();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as(other, () -> own.correct(UUID.randomUUID(), session.id, Question.RPE, 1)))
                .extracting(Refused::key)
                .isEqualTo("training.correct.unknown");
    }

    @Test
    void adherence_counts_days_and_extras_apart() {
        train(NOON.minusSeconds(3600));
        train(NOON.minusSeconds(1800));
        assertThat(adherence(TODAY, TODAY.plusDays(1))).isEqualTo(new Adherence(1, 1, 1));
        clock.advance(Duration.ofDays(2));
        assertThat(adherence(TODAY, TODAY.plusDays(3))).isEqualTo(new Adherence(3, 1, 1));
        assertThat(as(trainee.client(), () -> record.sessions(trainee.client().id(), NOON.minus(Duration.ofDays(1)))))
                .extracting(TrainingRecord.Session::extra)
                .containsExactly(true, false);
    }

    @Test
    void a_session_that_was_stopped_is_not_completed() {
        send(trainee.session(NOON.minusSeconds(600))
                .started()
                .set(0, 1)
                .stopped(StopReason.TIRED)
                .finished());
        assertThat(adherence(TODAY, TODAY.plusDays(1))).isEqualTo(new Adherence(1, 0, 0));
    }

    @Test
    void nothing_is_planned_for_whoever_is_locked_or_has_no_plan() {
        as(
                trainee.client(),
                () -> locks.raise(UUID.randomUUID(), trainee.client().id(), "RF-05", RedFlagLevel.URGENT, "intake:x"));
        assertThat(adherence(TODAY, TODAY.plusDays(1)).percent()).isNull();
        Actor none = trainees.people().client();
        assertThat(as(none, () -> record.adherence(none.id(), TODAY, TODAY.plusDays(1))))
                .isEqualTo(new Adherence(0, 0, 0));
    }

    @Test
    void what_was_planned_for_a_day_stays_when_the_plan_changes() {
        clock.set(NOON.minus(Duration.ofDays(3)));
        Trainee early = trainees.trainee();
        clock.set(NOON.minus(Duration.ofDays(1)));
        app.comeback.shared.RunAs.system(keeping::keepAll);
        clock.set(NOON);
        trainees.nextVersion(early);
        assertThat(as(
                        early.client(),
                        () -> record.adherence(early.client().id(), TODAY.minusDays(5), TODAY.plusDays(1))))
                .isEqualTo(new Adherence(4, 0, 0));
    }

    @Test
    void the_care_team_sees_the_sessions_and_nobody_else_does() {
        SessionScript session = train(NOON.minusSeconds(3600));
        Actor trainer = trainees.people().trainer();
        trainees.people().share(trainee.client(), trainer);
        assertThat(as(trainer, () -> clients.page(trainee.client().id(), PageRequest.of(0, 20), Locale.ENGLISH)))
                .singleElement()
                .satisfies(story -> assertThat(story.session().original().id()).isEqualTo(session.id));
        assertThat(as(trainer, () -> clients.summary(trainee.client().id())).adherence())
                .as("today is not over")
                .isEqualTo(new Adherence(0, 0, 0));
        clock.set(NOON.plus(Duration.ofDays(1)));
        assertThat(as(trainer, () -> clients.summary(trainee.client().id())).adherence())
                .isEqualTo(new Adherence(1, 1, 0));
        Actor stranger = trainees.people().trainer();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        as(stranger, () -> clients.summary(trainee.client().id())));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        as(stranger, () -> clients.page(trainee.client().id(), PageRequest.of(0, 20), Locale.ENGLISH)));
    }

    @Test
    void a_page_of_sessions_takes_a_fixed_number_of_statements() {
        Actor trainer = trainees.people().trainer();
        trainees.people().share(trainee.client(), trainer);
        train(NOON.minusSeconds(3600));
        int one = statements(trainer);
        for (int time = 2; time <= 5; time++) {
            train(NOON.minusSeconds(3600L * time));
        }
        assertThat(statements(trainer)).isEqualTo(one).isLessThanOrEqualTo(10);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"TRAINER", "MEDICAL_REVIEWER", "MODERATOR", "EDITOR", "ADMIN"})
    void only_a_client_has_own_sessions(Role role) {
        Actor other = trainees.people().person("Other", role);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(other, () -> own.page(PageRequest.of(0, 20), Locale.ENGLISH)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(other, () -> toGo.days(null, Locale.ENGLISH)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLIENT", "MEDICAL_REVIEWER", "MODERATOR", "EDITOR", "ADMIN"})
    void only_a_trainer_looks_at_a_clients_training(Role role) {
        Actor other = trainees.people().person("Other", role);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () -> as(other, () -> clients.summary(trainee.client().id())));
    }

    private int statements(Actor trainer) {
        return as(
                trainer,
                () -> StatementCount.of(
                        () -> clients.page(trainee.client().id(), PageRequest.of(0, 20), Locale.ENGLISH)));
    }

    private SessionScript train(Instant startedAt) {
        SessionScript session = trainee.session(startedAt).whole();
        send(session);
        return session;
    }

    private void send(SessionScript session) {
        as(trainee.client(), () -> toGo.store(trainee.client().id().value(), session.entries(), Locale.ENGLISH));
    }

    private void correct(UUID id, SessionScript session, Question question, @Nullable Integer value) {
        as(trainee.client(), () -> own.correct(id, session.id, question, value));
    }

    private void refused(String key, SessionScript session, Question question, int value) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> correct(UUID.randomUUID(), session, question, value))
                .extracting(Refused::key)
                .isEqualTo(key);
    }

    private SessionStory story(SessionScript session) {
        return as(trainee.client(), () -> own.find(session.id, Locale.ENGLISH)).orElseThrow();
    }

    private List<Exposure> exposures() {
        return as(trainee.client(), () -> record.exposures(trainee.client().id(), NOON.minus(Duration.ofDays(30))));
    }

    private Adherence adherence(LocalDate from, LocalDate to) {
        return as(trainee.client(), () -> record.adherence(trainee.client().id(), from, to));
    }
}

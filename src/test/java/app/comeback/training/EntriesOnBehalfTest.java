package app.comeback.training;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.assessments.SafetyLocks;
import app.comeback.care.CarePeople;
import app.comeback.protocols.RedFlagLevel;
import app.comeback.shared.Actor;
import app.comeback.shared.Pain;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import app.comeback.training.EntriesOnBehalf.ItemEntry;
import app.comeback.training.EntriesOnBehalf.SessionEntry;
import app.comeback.training.Trainees.Trainee;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class EntriesOnBehalfTest {

    private static final Instant FIRST_DAY = Instant.parse("2026-11-02T08:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final LocalDate YESTERDAY = LocalDate.parse("2026-11-24");

    @Autowired
    EntriesOnBehalf behalf;

    @Autowired
    EnteredForMe mine;

    @Autowired
    TrainingRecord record;

    @Autowired
    ClientTraining training;

    @Autowired
    OwnSessions own;

    @Autowired
    SafetyLocks locks;

    @Autowired
    Trainees trainees;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    CarePeople people;
    Trainee trainee;
    Actor client;
    Actor trainer;
    Actor physio;
    UUID sharing;

    @BeforeEach
    void meet() {
        clock.set(FIRST_DAY);
        people = trainees.people();
        trainee = trainees.trainee();
        client = trainee.client();
        trainer = people.trainer();
        physio = people.physio();
        sharing = people.share(client, trainer);
        people.share(client, physio);
        clock.set(NOW);
    }

    @Test
    void a_session_that_a_trainer_enters_is_a_session_and_says_who_entered_it() {
        UUID id = enter(trainer, session(YESTERDAY, 1));

        SessionStory story = story();
        assertThat(story.day()).isEqualTo(YESTERDAY);
        assertThat(story.session().log()).satisfies(log -> {
            assertThat(log.id()).isEqualTo(id);
            assertThat(log.sets(trainee.item(0))).isEqualTo(2);
            assertThat(log.answer(Question.peak(trainee.item(0)))).contains(1);
            assertThat(log.answer(Question.BEFORE)).contains(1);
            assertThat(log.answer(Question.RPE)).contains(5);
            assertThat(log.answer(Question.MINUTES)).contains(30);
        });
        assertThat(story.session().isCompleted()).isTrue();
        assertThat(story.session().onBehalf())
                .singleElement()
                .matches(entry -> entry.by().equals(trainer.id())
                        && entry.kind() == OnBehalf.Kind.SESSION
                        && entry.reply() == null);
        assertThat(story.names()).containsEntry(trainer.id(), "Tom Trainer");
        assertThat(completed()).isEqualTo(1);
    }

    @Test
    void what_is_not_known_has_no_answer_and_is_never_0() {
        enter(
                physio,
                new SessionEntry(
                        UUID.randomUUID(),
                        client.id(),
                        YESTERDAY,
                        LocalTime.of(18, 0),
                        List.of(new ItemEntry(trainee.item(0), 1, null)),
                        null,
                        null,
                        null,
                        null,
                        null,
                        Set.of()));

        assertThat(story().session().log().answers()).isEmpty();
        assertThat(exposure()).matches(done -> done.peak() == null && done.before() == null && done.setsDone() == 1);
    }

    @Test
    void another_trainers_client_a_former_client_and_the_client_are_refused() {
        Actor stranger = people.trainer();
        Actor former = people.trainer();
        people.withdraw(client, people.share(client, former));

        everyCall().forEach(call -> {
            assertThatThrownBy(() -> as(stranger, call)).hasMessage("care.refused.unknown");
            assertThatThrownBy(() -> as(former, call)).hasMessage("care.refused.unknown");
            assertThatThrownBy(() -> as(client, call)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(people.admins().getFirst(), call)).isInstanceOf(AccessDeniedException.class);
        });
        people.withdraw(client, sharing);
        everyCall().forEach(call -> assertThatThrownBy(() -> as(trainer, call)).hasMessage("care.refused.unknown"));
        assertThat(as(physio, () -> training.page(client.id(), PageRequest.of(0, 5), Locale.ENGLISH)))
                .isEmpty();
    }

    private Stream<Runnable> everyCall() {
        return Stream.of(
                () -> behalf.form(client.id(), YESTERDAY, Locale.ENGLISH),
                () -> behalf.enterSession(session(YESTERDAY, 1)),
                () -> behalf.openMornings(client.id()),
                () -> behalf.enterMorning(UUID.randomUUID(), client.id(), UUID.randomUUID(), new Pain(1)));
    }

    @Test
    void nothing_of_the_future_and_nothing_older_than_14_days_is_entered() {
        assertRefused("training.behalf.future", session(LocalDate.parse("2026-11-25"), 1));
        assertRefused("training.behalf.future", session(LocalDate.parse("2026-11-26"), 1));
        assertRefused("training.behalf.old", session(LocalDate.parse("2026-11-10"), 1));
        enter(trainer, session(LocalDate.parse("2026-11-11"), 1));
    }

    @Test
    void a_session_before_the_plan_began_and_an_item_of_no_plan_are_refused_and_nothing_is_half_saved() {
        clock.set(FIRST_DAY.plus(Duration.ofHours(5)));
        assertRefused("training.behalf.no-plan", session(LocalDate.parse("2026-11-01"), 1));
        clock.set(NOW);
        SessionEntry odd = new SessionEntry(
                UUID.randomUUID(),
                client.id(),
                YESTERDAY,
                LocalTime.of(18, 0),
                List.of(new ItemEntry(trainee.item(0), 1, 1), new ItemEntry(UUID.randomUUID(), 1, 1)),
                11,
                null,
                null,
                null,
                null,
                Set.of());
        assertRefused("shared.pain.range", odd);
        assertThat(stories()).isEmpty();
        assertThatThrownBy(() -> session(YESTERDAY, 1, 21)).hasMessageStartingWith("training.behalf.sets");
        assertThatThrownBy(() -> session(YESTERDAY, null, 0)).hasMessage("training.behalf.empty");
    }

    @Test
    void a_session_stays_with_the_version_that_ran_when_it_was() {
        clock.set(Instant.parse("2026-11-25T06:00:00Z"));
        Trainee next = trainees.nextVersion(trainee);
        clock.set(NOW);

        assertThat(as(trainer, () -> behalf.form(client.id(), YESTERDAY, Locale.ENGLISH)))
                .matches(form -> form.planVersion() == 1 && form.items().size() == 4);
        assertThat(as(trainer, () -> behalf.form(client.id(), YESTERDAY.plusDays(1), Locale.ENGLISH)))
                .matches(form -> form.planVersion() == 2
                        && form.items().size() == next.plan().items().size());
        enter(trainer, session(YESTERDAY, 1));
        assertThat(story().session().log().planVersion()).isEqualTo(1);
    }

    @Test
    void sent_twice_it_is_there_once_and_an_id_of_something_else_is_refused() {
        SessionEntry entry = session(YESTERDAY, 1);
        enter(trainer, entry);
        enter(trainer, entry);

        assertThat(stories()).hasSize(1);
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'training.entered-on-behalf'"
                                + " and subject_id = ?")
                        .param(client.id().toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        Trainee other = trainees.trainee();
        people.share(other.client(), trainer);
        assertThatThrownBy(() -> as(
                        trainer,
                        () -> behalf.enterMorning(entry.id(), other.client().id(), entry.id(), new Pain(0))))
                .hasMessage("training.behalf.id");
        assertThatThrownBy(() -> as(
                        trainer,
                        () -> behalf.enterMorning(
                                UUID.randomUUID(), other.client().id(), entry.id(), new Pain(0))))
                .hasMessage("training.check-in.unknown");
    }

    @Test
    void a_missed_morning_is_entered_and_counts_though_the_clients_own_time_is_over() {
        UUID session = enter(trainer, session(LocalDate.parse("2026-11-20"), 1));
        assertThat(as(trainer, () -> behalf.openMornings(client.id())))
                .singleElement()
                .matches(
                        open -> open.session().equals(session) && open.morning().equals(LocalDate.parse("2026-11-21")));

        morning(session, 2);

        assertThat(exposure().nextMorning()).isEqualTo(new Pain(2));
        assertThat(as(trainer, () -> behalf.openMornings(client.id()))).isEmpty();
        assertThatThrownBy(() -> morning(session, 3)).hasMessageStartingWith("training.check-in.answered");
    }

    @Test
    void a_morning_that_has_not_come_is_not_entered() {
        UUID session = enter(trainer, session(LocalDate.parse("2026-11-25"), LocalTime.of(8, 0), 1, 2, Set.of()));

        assertThatThrownBy(() -> morning(session, 0)).hasMessage("training.check-in.not-yet");
    }

    @Test
    void the_client_confirms_what_was_entered_and_it_stays_so() {
        UUID session = enter(trainer, session(YESTERDAY, 1));
        assertThat(waiting()).singleElement().matches(one -> one.byName().equals("Tom Trainer"));

        as(client, () -> mine.confirm(session));
        as(client, () -> mine.confirm(session));

        assertThat(waiting()).isEmpty();
        assertThat(completed()).isEqualTo(1);
        assertThatThrownBy(() -> as(client, () -> mine.dispute(session, "Not me")))
                .hasMessage("training.behalf.answered");
    }

    @Test
    void a_disputed_session_counts_as_missing_and_never_for_progress() {
        UUID session = enter(trainer, session(YESTERDAY, 0));

        as(client, () -> mine.dispute(session, "I was ill that day"));

        DoneSession done = story().session();
        assertThat(done.isDisputed()).isTrue();
        assertThat(done.log().answers()).isEmpty();
        assertThat(done.onBehalf()).singleElement().satisfies(entry -> assertThat(entry.reply())
                .matches(reply -> reply.words().equals("I was ill that day")));
        assertThat(completed()).isZero();
        assertThat(exposure()).matches(one -> one.setsDone() == 0 && one.peak() == null && one.nextMorning() == null);
        assertThat(as(trainer, () -> record.sessions(client.id(), FIRST_DAY)))
                .singleElement()
                .matches(one -> one.finishedAt() == null && one.rpe() == null && one.minutes() == null);
    }

    @Test
    void a_pain_that_stops_an_exercise_keeps_stopping_it_when_it_is_disputed() {
        UUID session = enter(trainer, session(YESTERDAY, 6));
        as(client, () -> mine.dispute(session, ""));

        assertThat(exposure().peak()).isEqualTo(new Pain(6));
        assertThat(exposure().setsDone()).isZero();
        assertThat(story().session().log().answer(Question.peak(trainee.item(0))))
                .isEmpty();
    }

    @Test
    void a_disputed_morning_is_missing_and_the_clients_own_correction_counts() {
        UUID session = enter(trainer, session(LocalDate.parse("2026-11-20"), 1));
        UUID morning = morning(session, 0);
        as(client, () -> mine.dispute(morning, "It hurt"));
        assertThat(exposure().nextMorning()).isNull();

        as(client, () -> own.correct(UUID.randomUUID(), session, null, 4));
        assertThat(exposure().nextMorning()).isEqualTo(new Pain(4));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_warning_sign_locks_at_once_and_stays_whatever_the_client_says(boolean disputed) {
        UUID session = enter(trainer, session(YESTERDAY, LocalTime.of(18, 0), 1, 2, Set.of("RF-12")));
        assertThat(locked()).isEqualTo(1);

        as(client, () -> {
            if (disputed) {
                mine.dispute(session, "It did not pop");
            } else {
                mine.confirm(session);
            }
        });

        assertThat(locked()).isEqualTo(1);
        assertThat(exposure().suddenOnset()).isTrue();
        UUID lock = as(client, () -> locks.open(client.id())).getFirst().id();
        as(physio, () -> locks.lift(lock, "Examined"));
        assertThat(locked()).isZero();
    }

    @Test
    void strong_pain_of_a_morning_locks_at_once_and_stays_when_it_is_disputed() {
        UUID session = enter(trainer, session(LocalDate.parse("2026-11-20"), 1));
        UUID morning = morning(session, 8);
        assertThat(locked()).isEqualTo(1);

        as(client, () -> mine.dispute(morning, ""));
        assertThat(locked()).isEqualTo(1);
    }

    @Test
    void nothing_is_entered_for_a_time_at_which_training_was_stopped() {
        as(physio, () -> locks.raiseByHand(UUID.randomUUID(), client.id(), RedFlagLevel.PAUSE, "Worried"));
        clock.set(NOW.plus(Duration.ofHours(4)));

        assertRefused(
                "training.entry.locked", session(LocalDate.parse("2026-11-25"), LocalTime.of(13, 0), 1, 2, Set.of()));
        enter(trainer, session(YESTERDAY, 1));
    }

    @Test
    void nobody_answers_for_the_client_and_no_client_for_another() {
        UUID session = enter(trainer, session(YESTERDAY, 1));
        Actor other = people.client();

        assertThatThrownBy(() -> as(trainer, () -> mine.confirm(session))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(other, () -> mine.confirm(session))).hasMessage("training.behalf.unknown");
        assertThatThrownBy(() -> as(other, () -> mine.dispute(session, ""))).hasMessage("training.behalf.unknown");
        assertThatThrownBy(() -> as(client, () -> mine.dispute(session, "x".repeat(1001))))
                .hasMessageStartingWith("training.behalf.words");
        assertThat(as(other, () -> mine.waiting(Locale.ENGLISH))).isEmpty();
        assertThat(waiting()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update entry_on_behalf set entered_by = client",
                "delete from entry_on_behalf",
                "update entry_on_behalf_answer set disputed = false",
                "truncate entry_on_behalf_answer"
            })
    void the_database_forgets_neither_who_entered_it_nor_what_the_client_said(String attack) {
        UUID session = enter(trainer, session(YESTERDAY, 1));
        as(client, () -> mine.dispute(session, ""));

        assertThatThrownBy(() -> jdbc.sql(attack).update()).isInstanceOf(DataAccessException.class);
    }

    private void assertRefused(String key, SessionEntry entry) {
        assertThatThrownBy(() -> enter(trainer, entry)).hasMessageStartingWith(key);
    }

    private UUID enter(Actor person, SessionEntry entry) {
        as(person, () -> behalf.enterSession(entry));
        return entry.id();
    }

    private UUID morning(UUID session, int pain) {
        UUID id = UUID.randomUUID();
        as(trainer, () -> behalf.enterMorning(id, client.id(), session, new Pain(pain)));
        return id;
    }

    private SessionEntry session(LocalDate day, int peak) {
        return session(day, peak, 2);
    }

    private SessionEntry session(LocalDate day, @Nullable Integer peak, int sets) {
        return session(day, LocalTime.of(18, 0), peak, sets, Set.of());
    }

    private SessionEntry session(LocalDate day, LocalTime time, @Nullable Integer peak, int sets, Set<String> flags) {
        return new SessionEntry(
                UUID.randomUUID(),
                client.id(),
                day,
                time,
                List.of(new ItemEntry(trainee.item(0), sets, peak)),
                1,
                1,
                5,
                30,
                null,
                flags);
    }

    private List<SessionStory> stories() {
        return as(trainer, () -> training.page(client.id(), PageRequest.of(0, 20), Locale.ENGLISH));
    }

    private SessionStory story() {
        return stories().getFirst();
    }

    private Exposure exposure() {
        return as(trainer, () -> record.exposures(client.id(), FIRST_DAY)).stream()
                .filter(one -> trainee.item(0).equals(one.item()))
                .findFirst()
                .orElseThrow();
    }

    private int completed() {
        return as(trainer, () -> record.adherence(client.id(), LocalDate.parse("2026-11-01"), YESTERDAY.plusDays(2)))
                        .completed()
                + as(trainer, () -> record.adherence(client.id(), LocalDate.parse("2026-11-01"), YESTERDAY.plusDays(2)))
                        .extra();
    }

    private int locked() {
        return as(client, () -> locks.open(client.id())).size();
    }

    private List<EnteredForMe.Waiting> waiting() {
        return as(client, () -> mine.waiting(Locale.ENGLISH));
    }
}

package app.comeback.assessments;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.access.PeopleAdmin;
import app.comeback.care.CarePeople;
import app.comeback.people.CredentialClass;
import app.comeback.protocols.RedFlagLevel;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

@PortalTest
class SafetyLocksTest {

    @Autowired
    SafetyLocks locks;

    @Autowired
    Measurements measurements;

    @Autowired
    CarePeople people;

    @Autowired
    TestIntakes intakes;

    @Autowired
    PeopleAdmin admin;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    Actor client;
    Actor physio;
    Actor trainer;

    @BeforeEach
    void meet() {
        client = people.client();
        physio = people.physio();
        trainer = people.trainer();
        people.share(client, physio);
        people.share(client, trainer);
    }

    private UUID raise(RedFlagLevel level) {
        UUID id = UUID.randomUUID();
        as(client, () -> locks.raise(id, client.id(), "RF-12", level, "session:" + id));
        return id;
    }

    @ParameterizedTest
    @EnumSource(RedFlagLevel.class)
    void every_level_stops_plans_and_sessions_and_says_why(RedFlagLevel level) {
        as(client, () -> locks.requireNone(client.id()));
        raise(level);

        assertThatThrownBy(() -> as(client, () -> locks.requireNone(client.id())))
                .hasMessage("assessments.locked." + level);
    }

    @Test
    void the_gravest_lock_speaks_first() {
        raise(RedFlagLevel.PAUSE);
        raise(RedFlagLevel.EMERGENCY);
        raise(RedFlagLevel.REFER);

        assertThat(as(client, () -> locks.open(client.id())))
                .extracting(SafetyLocks.Lock::level)
                .containsExactly(RedFlagLevel.EMERGENCY, RedFlagLevel.REFER, RedFlagLevel.PAUSE);
    }

    @ParameterizedTest
    @EnumSource(RedFlagLevel.class)
    void a_trainer_lifts_a_pause_and_nothing_graver(RedFlagLevel level) {
        UUID lock = raise(level);

        if (level == RedFlagLevel.PAUSE) {
            as(trainer, () -> locks.lift(lock, "Looked at it on video"));
            as(client, () -> locks.requireNone(client.id()));
        } else {
            assertThatThrownBy(() -> as(trainer, () -> locks.lift(lock, "Looks fine")))
                    .hasMessage("assessments.refused.lift-clinician");
            as(physio, () -> locks.lift(lock, "Examined, no sign left"));
            as(client, () -> locks.requireNone(client.id()));
        }
        assertThat(as(client, () -> locks.history(client.id())))
                .singleElement()
                .matches(lifted -> lifted.liftedBy() != null && lifted.liftReason() != null);
    }

    @ParameterizedTest
    @EnumSource(RedFlagLevel.class)
    void a_trainer_and_a_clinician_in_care_stop_the_training_by_hand_and_the_client_reads_why(RedFlagLevel level) {
        for (Actor person : List.of(trainer, physio)) {
            as(person, () -> locks.raiseByHand(UUID.randomUUID(), client.id(), level, " Limps on the video "));
        }

        assertThat(as(client, () -> locks.open(client.id())))
                .hasSize(2)
                .allMatch(lock -> "Limps on the video".equals(lock.reason())
                        && lock.flag().equals(SafetyLocks.BY_HAND)
                        && lock.level() == level);
        assertThatThrownBy(() -> as(client, () -> locks.requireNone(client.id())))
                .hasMessage("assessments.locked." + level);
    }

    @ParameterizedTest
    @EnumSource(RedFlagLevel.class)
    void a_lock_by_hand_is_lifted_like_every_other_of_its_level(RedFlagLevel level) {
        UUID lock = UUID.randomUUID();
        as(trainer, () -> locks.raiseByHand(lock, client.id(), level, "Worried"));

        if (level == RedFlagLevel.PAUSE) {
            as(trainer, () -> locks.lift(lock, "Looked"));
        } else {
            assertThatThrownBy(() -> as(trainer, () -> locks.lift(lock, "Looked")))
                    .hasMessage("assessments.refused.lift-clinician");
            as(physio, () -> locks.lift(lock, "Looked"));
        }
        as(client, () -> locks.requireNone(client.id()));
    }

    @Test
    void nobody_outside_the_care_locks_by_hand_and_nobody_without_a_reason() {
        assertThatThrownBy(() -> byHand(people.trainer(), "Worried")).hasMessage("care.refused.unknown");
        assertThatThrownBy(() -> byHand(client, "Worried")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> byHand(people.admins().getFirst(), "Worried"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> byHand(trainer, "  ")).hasMessageStartingWith("assessments.refused.raise-reason");
        assertThatThrownBy(() -> byHand(trainer, "x".repeat(1001)))
                .hasMessageStartingWith("assessments.refused.raise-reason");
        as(client, () -> locks.requireNone(client.id()));
    }

    @Test
    void a_practitioner_with_whom_the_client_no_longer_shares_locks_nothing() {
        Actor former = people.trainer();
        people.withdraw(client, people.share(client, former));

        assertThatThrownBy(() -> byHand(former, "Worried")).hasMessage("care.refused.unknown");
    }

    @Test
    void the_same_lock_by_hand_twice_is_one() {
        UUID id = UUID.randomUUID();
        as(trainer, () -> locks.raiseByHand(id, client.id(), RedFlagLevel.REFER, "Worried"));
        as(trainer, () -> locks.raiseByHand(id, client.id(), RedFlagLevel.REFER, "Worried"));

        assertThat(as(client, () -> locks.open(client.id()))).hasSize(1);
    }

    private void byHand(Actor person, String reason) {
        as(person, () -> locks.raiseByHand(UUID.randomUUID(), client.id(), RedFlagLevel.REFER, reason));
    }

    @Test
    void nobody_lifts_without_a_reason() {
        UUID lock = raise(RedFlagLevel.REFER);

        assertThatThrownBy(() -> as(physio, () -> locks.lift(lock, "  ")))
                .hasMessageStartingWith("assessments.refused.lift-reason");
    }

    @Test
    void the_client_other_staff_and_other_clinicians_lift_nothing() {
        UUID lock = raise(RedFlagLevel.REFER);

        assertThatThrownBy(() -> as(client, () -> locks.lift(lock, "I feel fine")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(people.person("Boss", Role.ADMIN), () -> locks.lift(lock, "Please")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(people.physio(), () -> locks.lift(lock, "I know best")))
                .hasMessage("care.refused.unknown");
    }

    @Test
    void a_client_who_was_made_a_trainer_cannot_lift_the_own_lock() {
        UUID lock = raise(RedFlagLevel.PAUSE);
        Actor boss = people.admins().getFirst();
        as(boss, () -> admin.changeRoles(client.id(), admin.find(client.id()).version(), Set.of(Role.TRAINER)));
        Actor now = new Actor(client.id(), client.displayName(), Set.of(Role.TRAINER));
        people.credential(now, CredentialClass.PHYSICIAN, app.comeback.shared.ConditionCode.HAMSTRING, null);

        assertThatThrownBy(() -> as(now, () -> locks.lift(lock, "Me again"))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into safety_lift (lock_id, lifted_by, lifted_at, reason)
                                values (:lock, :client, now(), 'Me again')""")
                        .param("lock", lock)
                        .param("client", client.id().value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void an_expired_clinician_lifts_nothing() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Actor leaving = people.practitioner("Leaving", CredentialClass.PHYSIOTHERAPIST, today);
        people.share(client, leaving);
        UUID lock = raise(RedFlagLevel.REFER);
        clock.advance(Duration.ofDays(1));

        assertThatThrownBy(() -> as(leaving, () -> locks.lift(lock, "Fine"))).hasMessage("care.refused.no-credential");
    }

    @Test
    void ending_the_sharing_and_a_new_intake_leave_the_lock() {
        raise(RedFlagLevel.URGENT);
        Actor other = people.trainer();
        people.share(client, other);
        intakes.submit(client, Map.of());

        assertThatThrownBy(() -> as(other, () -> locks.requireNone(client.id())))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(client, () -> locks.requireNone(client.id())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void an_old_tab_cannot_save_a_loading_test_after_the_lock() {
        raise(RedFlagLevel.REFER);

        assertThatThrownBy(() -> as(
                        client,
                        () -> measurements.record(MeasurementsTest.entry(
                                client, "slhb", "20", app.comeback.shared.Side.LEFT, clock.instant()))))
                .hasMessage("assessments.locked.REFER");
    }

    @Test
    void the_same_lock_twice_is_one_and_somebody_elses_id_is_refused() {
        UUID id = raise(RedFlagLevel.REFER);
        as(client, () -> locks.raise(id, client.id(), "RF-12", RedFlagLevel.REFER, "session:" + id));
        Actor other = people.client();

        assertThat(as(client, () -> locks.open(client.id()))).hasSize(1);
        assertThatThrownBy(() ->
                        as(other, () -> locks.raise(id, other.id(), "RF-12", RedFlagLevel.REFER, "session:" + id)))
                .hasMessage("assessments.refused.unknown-lock");
        assertThatThrownBy(() -> as(
                        other,
                        () -> locks.raise(UUID.randomUUID(), client.id(), "RF-12", RedFlagLevel.REFER, "session:x")))
                .hasMessage("care.refused.unknown");
    }

    @Test
    void a_lifted_lock_is_lifted_once_and_a_new_yes_locks_again() {
        intakes.answer(client, "RF-05", "YES");
        UUID lock = as(client, () -> locks.open(client.id())).getFirst().id();
        as(physio, () -> locks.lift(lock, "Seen"));
        as(physio, () -> locks.lift(lock, "Seen"));
        Actor second = people.physio();
        people.share(client, second);
        assertThatThrownBy(() -> as(second, () -> locks.lift(lock, "Too"))).hasMessage("assessments.refused.lifted");

        intakes.answer(client, "RF-05", "YES");
        assertThat(as(client, () -> locks.open(client.id()))).hasSize(1);
    }

    @Test
    void the_portal_itself_raises_and_reads_locks() {
        UUID id = UUID.randomUUID();
        RunAs.system(() -> locks.raise(id, client.id(), "RF-13", RedFlagLevel.REFER, "job:plateau"));

        assertThat(as(trainer, () -> locks.open(client.id()))).hasSize(1);
        assertThatThrownBy(() -> as(people.trainer(), () -> locks.open(client.id())))
                .hasMessage("care.refused.unknown");
    }

    @Test
    void a_session_that_begins_in_the_same_moment_waits_for_the_lock() throws Exception {
        CountDownLatch raised = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> raising = threads.submit(() -> transaction.executeWithoutResult(status -> {
                raise(RedFlagLevel.URGENT);
                raised.countDown();
                await(finish);
            }));
            assertThat(raised.await(20, TimeUnit.SECONDS)).isTrue();
            Future<?> beginning = threads.submit(() -> as(client, () -> locks.requireNone(client.id())));
            assertThatThrownBy(() -> beginning.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            finish.countDown();
            raising.get(20, TimeUnit.SECONDS);
            assertThatThrownBy(() -> beginning.get(20, TimeUnit.SECONDS)).hasRootCauseInstanceOf(Refused.class);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from safety_lock",
                "update safety_lock set level = 'PAUSE'",
                "update safety_lift set reason = 'x'",
                "delete from safety_lift",
                "truncate safety_lift",
                "delete from safety_person"
            })
    void the_database_refuses_to_forget_a_lock(String attack) {
        UUID lock = raise(RedFlagLevel.PAUSE);
        as(trainer, () -> locks.lift(lock, "Looked"));

        assertThatThrownBy(() -> jdbc.sql(attack).update()).isInstanceOf(DataAccessException.class);
    }
}

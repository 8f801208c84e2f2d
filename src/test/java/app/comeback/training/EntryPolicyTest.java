package app.comeback.training;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.assessments.SafetyLocks.Lock;
import app.comeback.plans.PlanId;
import app.comeback.plans.Rules;
import app.comeback.protocols.RedFlag;
import app.comeback.protocols.RedFlagLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EntryPolicyTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final List<RedFlag> SIGNS = Rules.STRAIN.redFlags();

    @ParameterizedTest
    @CsvSource({"RF-01, EMERGENCY", "RF-03, URGENT", "RF-08, REFER", "RF-12, PAUSE"})
    void a_warning_sign_locks_by_its_own_level_and_under_its_own_id(String flag, RedFlagLevel level) {
        Entry entry = entry(session -> session.flagged(flag));

        assertThat(EntryPolicy.warning(entry, SIGNS))
                .contains(new EntryPolicy.Warning(entry.id(), flag, level, "session:" + entry.session()));
    }

    @ParameterizedTest
    @EnumSource(StopReason.class)
    void of_the_reasons_to_stop_only_a_sudden_pain_locks(StopReason reason) {
        Entry entry = entry(session -> session.stopped(reason, null));

        assertThat(EntryPolicy.warning(entry, SIGNS).map(EntryPolicy.Warning::flag))
                .isEqualTo(java.util.Optional.ofNullable(reason == StopReason.SUDDEN_PAIN ? "RF-12" : null));
    }

    @Test
    void a_lock_that_was_open_before_keeps_out_everything_but_what_warns() {
        Lock lock = lock(NOON, "intake:1");

        assertThat(EntryPolicy.barrier(entry(SimulatedSession::finished), List.of(lock)))
                .contains(lock);
        assertThat(EntryPolicy.barrier(entry(session -> session.flagged("RF-01")), List.of(lock)))
                .isEmpty();
        assertThat(EntryPolicy.barrier(entry(session -> session.stopped(StopReason.TIRED, null)), List.of(lock)))
                .isEmpty();
    }

    @Test
    void a_session_begun_before_the_lock_and_the_one_that_set_it_are_told_to_the_end() {
        Entry entry = entry(session -> session.started(LocalDate.of(2026, 11, 25)));

        assertThat(EntryPolicy.barrier(entry, List.of(lock(NOON.plusSeconds(1), "intake:1"))))
                .isEmpty();
        assertThat(EntryPolicy.barrier(entry, List.of(lock(NOON, "session:" + entry.session()))))
                .isEmpty();
    }

    private static Entry entry(Consumer<SimulatedSession> what) {
        SimulatedSession session = new SimulatedSession(new PlanId(new UUID(0, 1)), 1, NOON, new Random(3));
        what.accept(session);
        return session.entries().getFirst();
    }

    private static Lock lock(Instant raisedAt, String origin) {
        @Nullable Instant open = null;
        return new Lock(new UUID(0, 9), "RF-05", RedFlagLevel.URGENT, origin, raisedAt, open, null, null, null);
    }
}

package app.comeback.training;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.plans.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SessionFoldProperties {

    private static final UUID SESSION = new UUID(1, 1);
    private static final PlanId PLAN = new PlanId(new UUID(2, 2));
    private static final Instant START = Instant.parse("2026-11-25T11:00:00Z");

    @Property(tries = 500)
    void any_order_and_any_repetition_tell_the_same_session(
            @ForAll("sessions") List<Entry> entries, @ForAll long seed) {
        Random random = new Random(seed);
        List<Entry> sent = new ArrayList<>(entries);
        entries.stream().filter(entry -> random.nextBoolean()).forEach(sent::add);
        Collections.shuffle(sent, random);
        assertThat(SessionFold.of(sent)).isEqualTo(SessionFold.of(entries));
    }

    @Property(tries = 500)
    void a_missing_answer_stays_missing(@ForAll("sessions") List<Entry> entries) {
        SessionLog log = SessionFold.of(entries);
        boolean isAsked = entries.stream().anyMatch(entry -> entry.moment() == PainMoment.BEFORE);
        assertThat(log.pain(Question.BEFORE) != null).isEqualTo(isAsked);
    }

    @Property(tries = 500)
    void a_sudden_pain_is_never_hidden(@ForAll("sessions") List<Entry> entries) {
        boolean isSudden = entries.stream()
                .anyMatch(entry -> entry.reason() == StopReason.SUDDEN_PAIN || "RF-12".equals(entry.flag()));
        assertThat(SessionFold.of(entries).isSudden()).isEqualTo(isSudden);
    }

    @Property(tries = 500)
    void a_set_is_done_when_its_last_tick_says_so(@ForAll("sessions") List<Entry> entries) {
        SessionLog log = SessionFold.of(entries);
        Map<List<Object>, Entry> last = new HashMap<>();
        entries.stream()
                .filter(entry -> entry.set() != null)
                .sorted(Entry.ORDER)
                .forEach(entry -> last.put(Arrays.asList(entry.item(), entry.set()), entry));
        long done = last.values().stream()
                .filter(entry -> entry.kind() == EntryKind.SET_DONE)
                .count();
        assertThat(log.sets()).isEqualTo((int) done);
    }

    @Provide
    Arbitrary<List<Entry>> sessions() {
        Arbitrary<Integer> small = Arbitraries.integers().between(1, 3);
        return Combinators.combine(
                        Arbitraries.of(EntryKind.class),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 5),
                        small,
                        small,
                        Arbitraries.of(PainMoment.class),
                        Arbitraries.of(StopReason.class),
                        Arbitraries.of("RF-01", "RF-05", "RF-12"))
                .as(SessionFoldProperties::entry)
                .list()
                .ofMinSize(1)
                .ofMaxSize(15);
    }

    private static Entry entry(
            EntryKind kind,
            int seq,
            int minute,
            int item,
            int number,
            PainMoment moment,
            StopReason reason,
            String flag) {
        boolean isSet = kind == EntryKind.SET_DONE || kind == EntryKind.SET_UNDONE;
        boolean isPain = kind == EntryKind.PAIN;
        boolean isPeak = isPain && moment == PainMoment.PEAK;
        boolean hasValue = isPain || kind == EntryKind.RPE || kind == EntryKind.MINUTES;
        boolean isStart = kind == EntryKind.SESSION_STARTED;
        return new Entry(
                UUID.randomUUID(),
                SESSION,
                PLAN,
                1,
                START,
                seq,
                START.plusSeconds(60L * minute),
                kind,
                isStart ? LocalDate.of(2026, 11, 25) : null,
                isStart ? number == 1 : null,
                isSet || isPeak ? new UUID(3, item) : null,
                isSet ? number : null,
                null,
                null,
                null,
                isPain ? moment : null,
                hasValue ? number : null,
                kind == EntryKind.STOPPED ? reason : null,
                kind == EntryKind.RED_FLAG ? flag : null,
                null);
    }
}

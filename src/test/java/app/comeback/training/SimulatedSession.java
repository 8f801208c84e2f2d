package app.comeback.training;

import app.comeback.plans.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a device writes down during one session, entry by entry. */
public final class SimulatedSession {

    private final UUID id;
    private final PlanId plan;
    private final int version;
    private final Instant startedAt;
    private final Random random;
    private final List<Entry> entries = new ArrayList<>();

    public SimulatedSession(PlanId plan, int version, Instant startedAt, Random random) {
        this.id = new UUID(random.nextLong(), random.nextLong());
        this.plan = plan;
        this.version = version;
        this.startedAt = startedAt;
        this.random = random;
    }

    public UUID id() {
        return id;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public void started(LocalDate day) {
        add(EntryKind.SESSION_STARTED, day, null, null, null, null, null, null);
    }

    public void ticked(UUID item, int set) {
        add(EntryKind.SET_DONE, null, item, set, null, null, null, null);
    }

    public void unticked(UUID item, int set) {
        add(EntryKind.SET_UNDONE, null, item, set, null, null, null, null);
    }

    public void pain(PainMoment moment, @Nullable UUID item, int value) {
        add(EntryKind.PAIN, null, item, null, moment, value, null, null);
    }

    public void effort(int value) {
        add(EntryKind.RPE, null, null, null, null, value, null, null);
    }

    public void minutes(int value) {
        add(EntryKind.MINUTES, null, null, null, null, value, null, null);
    }

    public void stopped(StopReason reason, @Nullable UUID item) {
        add(EntryKind.STOPPED, null, item, null, null, null, reason, null);
    }

    public void flagged(String flag) {
        add(EntryKind.RED_FLAG, null, null, null, null, null, null, flag);
    }

    public void finished() {
        add(EntryKind.FINISHED, null, null, null, null, null, null, null);
    }

    /** As a bad network does: some twice, and in another order. */
    public void scramble() {
        entries.addAll(entries.subList(0, random.nextInt(entries.size())));
        Collections.shuffle(entries, random);
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** How many entries a lock keeps out. */
    public int ordinary() {
        return (int) entries.stream().filter(entry -> !entry.isSafety()).count();
    }

    private void add(
            EntryKind kind,
            @Nullable LocalDate day,
            @Nullable UUID item,
            @Nullable Integer set,
            @Nullable PainMoment moment,
            @Nullable Integer value,
            @Nullable StopReason reason,
            @Nullable String flag) {
        int seq = entries.size();
        entries.add(new Entry(
                new UUID(random.nextLong(), random.nextLong()),
                id,
                plan,
                version,
                startedAt,
                seq,
                startedAt.plusSeconds(60L * seq),
                kind,
                day,
                day == null ? null : Boolean.FALSE,
                item,
                set,
                null,
                null,
                null,
                moment,
                value,
                reason,
                flag,
                null));
    }
}

package app.comeback.demo;

import app.comeback.plans.PlanItem;
import app.comeback.plans.RunningPlan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes a session down as the player does: one entry after the other, a minute apart. */
final class DemoSession {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int EFFORT = 4;

    private final RunningPlan plan;
    private final UUID id;
    private final Instant startedAt;
    private final Duration takes;
    private final List<JsonNode> entries = new ArrayList<>();

    DemoSession(RunningPlan plan, UUID id, Instant startedAt, LocalDate day, Duration takes) {
        this.plan = plan;
        this.id = id;
        this.startedAt = startedAt;
        this.takes = takes;
        add("SESSION_STARTED", Map.of("day", day.toString(), "short", false));
    }

    UUID id() {
        return id;
    }

    /** The pain before or after the session. */
    DemoSession pain(String moment, int pain) {
        return add("PAIN", Map.of("moment", moment, "value", pain));
    }

    /** All sets of an exercise, and the worst pain in it. */
    void exercise(PlanItem item, int peak) {
        String sent = item.id().toString();
        for (int set = 1; set <= item.dose().sets(); set++) {
            add("SET_DONE", Map.of("item", sent, "set", set));
        }
        add("PAIN", Map.of("moment", "PEAK", "item", sent, "value", peak));
    }

    /** Every entry of the session, the end included. */
    List<JsonNode> finished() {
        add("RPE", Map.of("value", EFFORT));
        add("MINUTES", Map.of("value", takes.toMinutes()));
        return List.copyOf(add("FINISHED", Map.of()).entries);
    }

    private DemoSession add(String kind, Map<String, ?> fields) {
        int seq = entries.size();
        boolean isEnd = kind.equals("FINISHED");
        ObjectNode entry = JSON.createObjectNode()
                .put("id", UUID.randomUUID().toString())
                .put("session", id.toString())
                .put("plan", plan.id().toString())
                .put("planVersion", plan.version())
                .put("startedAt", startedAt.toString())
                .put("seq", seq)
                .put(
                        "at",
                        startedAt.plus(isEnd ? takes : Duration.ofMinutes(seq)).toString())
                .put("kind", kind);
        fields.forEach((name, value) -> entry.set(name, JSON.valueToTree(value)));
        entries.add(entry);
        return this;
    }
}

package app.comeback.training;

import app.comeback.training.Trainees.Trainee;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes down a session as a player does: one entry after the other. */
public final class SessionScript {

    final UUID id;
    private final Trainee trainee;
    private final Instant startedAt;
    private final List<JsonNode> entries = new ArrayList<>();

    SessionScript(Trainee trainee, UUID id, Instant startedAt) {
        this.trainee = trainee;
        this.id = id;
        this.startedAt = startedAt;
    }

    public SessionScript started() {
        return add(
                "SESSION_STARTED",
                Map.of("day", startedAt.atOffset(ZoneOffset.UTC).toLocalDate().toString(), "short", false));
    }

    public SessionScript set(int item, int number) {
        return add("SET_DONE", Map.of("item", trainee.item(item), "set", number));
    }

    public SessionScript notSet(int item, int number) {
        return add("SET_UNDONE", Map.of("item", trainee.item(item), "set", number));
    }

    public SessionScript before(int pain) {
        return add("PAIN", Map.of("moment", "BEFORE", "value", pain));
    }

    public SessionScript peak(int item, int pain) {
        return add("PAIN", Map.of("moment", "PEAK", "item", trainee.item(item), "value", pain));
    }

    public SessionScript after(int pain) {
        return add("PAIN", Map.of("moment", "AFTER", "value", pain));
    }

    public SessionScript effort(int rpe) {
        return add("RPE", Map.of("value", rpe));
    }

    public SessionScript minutes(int minutes) {
        return add("MINUTES", Map.of("value", minutes));
    }

    public SessionScript stopped(StopReason reason) {
        return add("STOPPED", Map.of("reason", reason.name()));
    }

    public SessionScript flag(String flag) {
        return add("RED_FLAG", Map.of("flag", flag));
    }

    public SessionScript finished() {
        return add("FINISHED", Map.of());
    }

    public UUID id() {
        return id;
    }

    /** A whole session: everything done and answered. */
    public SessionScript whole() {
        started().before(1);
        for (int item = 0; item < 3; item++) {
            set(item, 1).set(item, 2).peak(item, 1);
        }
        return after(1).effort(5).minutes(24).finished();
    }

    public SessionScript add(String kind, Map<String, ?> fields) {
        ObjectNode entry = entry(kind, fields);
        entries.add(entry);
        return this;
    }

    /** An entry that is not part of the session yet. */
    ObjectNode entry(String kind, Map<String, ?> fields) {
        ObjectNode entry = Phone.JSON.createObjectNode();
        int seq = entries.size();
        entry.put("id", UUID.randomUUID().toString());
        entry.put("session", id.toString());
        entry.put("plan", trainee.plan().id().toString());
        entry.put("planVersion", trainee.plan().version());
        entry.put("startedAt", startedAt.toString());
        entry.put("seq", seq);
        entry.put("at", startedAt.plusSeconds(60L * seq).toString());
        entry.put("kind", kind);
        fields.forEach((name, value) -> entry.set(name, Phone.JSON.valueToTree(value)));
        return entry;
    }

    public List<JsonNode> entries() {
        return List.copyOf(entries);
    }

    /** The body of a request with these entries. */
    static String batch(Trainee trainee, List<? extends JsonNode> entries) {
        ObjectNode batch = Phone.JSON.createObjectNode();
        batch.put("client", trainee.client().id().toString());
        batch.set("entries", Phone.JSON.valueToTree(entries));
        return batch.toString();
    }
}

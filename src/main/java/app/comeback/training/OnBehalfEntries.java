package app.comeback.training;

import app.comeback.training.EntriesOnBehalf.ItemEntry;
import app.comeback.training.EntriesOnBehalf.SessionEntry;
import app.comeback.training.SessionStore.PlanAt;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a remembered session down as a device would send it, so that it is read and checked by the same reader. Pure:
 * the same session gives the same entries with the same ids.
 */
final class OnBehalfEntries {

    private final SessionEntry session;
    private final PlanAt plan;
    private final Instant began;
    private final Instant ended;
    private final List<ObjectNode> entries = new ArrayList<>();

    private OnBehalfEntries(SessionEntry session, PlanAt plan, Instant began, Instant ended) {
        this.session = session;
        this.plan = plan;
        this.began = began;
        this.ended = ended;
    }

    /** The entries in the order in which a session goes; what is not known has none. */
    static List<ObjectNode> of(SessionEntry session, PlanAt plan, Instant began, Instant ended) {
        return new OnBehalfEntries(session, plan, began, ended).entries();
    }

    private List<ObjectNode> entries() {
        add("SESSION_STARTED", began, Map.of("day", session.day().toString(), "short", false));
        pain("BEFORE", began, session.before(), null);
        session.flags().stream().sorted().forEach(flag -> add("RED_FLAG", began, Map.of("flag", flag)));
        session.items().forEach(this::item);
        if (session.stop() != null) {
            add("STOPPED", ended, Map.of("reason", session.stop().name()));
        }
        pain("AFTER", ended, session.after(), null);
        value("RPE", session.rpe());
        value("MINUTES", session.minutes());
        add("FINISHED", ended, Map.of());
        return entries;
    }

    private void item(ItemEntry done) {
        for (int set = 1; set <= done.sets(); set++) {
            add("SET_DONE", began, Map.of("item", done.item().toString(), "set", set));
        }
        pain("PEAK", began, done.peak(), done.item());
    }

    private void pain(String moment, Instant at, @Nullable Integer value, @Nullable UUID item) {
        if (value != null) {
            add(
                    "PAIN",
                    at,
                    item == null
                            ? Map.of("moment", moment, "value", value)
                            : Map.of("moment", moment, "value", value, "item", item.toString()));
        }
    }

    private void value(String kind, @Nullable Integer value) {
        if (value != null) {
            add(kind, ended, Map.of("value", value));
        }
    }

    private void add(String kind, Instant at, Map<String, Object> fields) {
        int seq = entries.size();
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("id", id("entry-" + seq).toString())
                .put("session", session.id().toString())
                .put("plan", plan.plan().toString())
                .put("planVersion", plan.version())
                .put("startedAt", began.toString())
                .put("seq", seq)
                .put("at", at.toString())
                .put("kind", kind);
        fields.forEach((name, value) -> {
            switch (value) {
                case Integer number -> node.put(name, number);
                case Boolean yes -> node.put(name, yes);
                default -> node.put(name, value.toString());
            }
        });
        entries.add(node);
    }

    private UUID id(String part) {
        return UUID.nameUUIDFromBytes((session.id() + ":" + part).getBytes(StandardCharsets.UTF_8));
    }
}

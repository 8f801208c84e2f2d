package app.comeback.journeys;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The session player's interface as its OpenAPI document tells it, kept in memory: stores each entry once and takes
 * nothing that the document does not allow.
 */
final class TogoPortal {

    /**
     * An answer.
     *
     * @param status the HTTP status
     * @param body JSON; empty for none
     */
    record Answer(int status, String body) {}

    static final JsonMapper JSON = new JsonMapper();

    private static final Set<String> ALWAYS =
            Set.of("id", "session", "plan", "planVersion", "startedAt", "seq", "at", "kind");
    private static final Map<String, Set<String>> BY_KIND = Map.of(
            "SESSION_STARTED", Set.of("day", "short"),
            "SET_DONE", Set.of("item", "set"),
            "SET_UNDONE", Set.of("item", "set"),
            "PAIN", Set.of("moment", "item", "value"),
            "RPE", Set.of("value"),
            "MINUTES", Set.of("value"),
            "STOPPED", Set.of("reason", "item"),
            "RED_FLAG", Set.of("flag"),
            "WORDS", Set.of("text"),
            "FINISHED", Set.of());

    private final Clock clock;
    private final Map<String, JsonNode> stored = new LinkedHashMap<>();
    private UnaryOperator<ObjectNode> news = days -> days;
    private boolean signedIn = true;
    private boolean consent = true;
    private String refusal = "";
    private int receipts;

    TogoPortal(Clock clock) {
        this.clock = clock;
    }

    /** The days from now on; changes the sample's. */
    synchronized void days(UnaryOperator<ObjectNode> change) {
        news = change;
    }

    synchronized void signedIn(boolean yes) {
        signedIn = yes;
    }

    /** Whether the client's consent to care stands. */
    synchronized void consent(boolean yes) {
        consent = yes;
    }

    /** Refuses each entry of this kind from now on; none when empty. */
    synchronized void refuse(String kind) {
        refusal = kind;
    }

    /** What is stored, in the order of its arrival. */
    synchronized List<JsonNode> entries() {
        return List.copyOf(stored.values());
    }

    /** How often an entry came in, counting each arrival. */
    synchronized int receipts() {
        return receipts;
    }

    synchronized Answer getDays(@Nullable String known) {
        if (!signedIn) {
            return problem(401, "SIGNED_OUT");
        }
        ObjectNode days = present();
        if (("\"" + days.get("hash").asString() + "\"").equals(known)) {
            return new Answer(304, "");
        }
        return new Answer(200, days.toString());
    }

    private ObjectNode present() {
        String text = sample();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (int day = 0; day < 8; day++) {
            text = text.replace("DATE+" + day, today.plusDays(day).toString())
                    .replace("TITLE+" + day, today.plusDays(day).getDayOfWeek() + " " + today.plusDays(day));
        }
        ObjectNode days = news.apply((ObjectNode) JSON.readTree(text));
        days.put(
                "hash",
                UUID.nameUUIDFromBytes(days.toString().getBytes(StandardCharsets.UTF_8))
                        .toString());
        days.put("serverTime", clock.instant().toString());
        return days;
    }

    private static String sample() {
        try (InputStream in = Objects.requireNonNull(TogoPortal.class.getResourceAsStream("/togo/days.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized Answer postEntries(@Nullable String forged, @Nullable String type, String body) {
        if (!signedIn) {
            return problem(401, "SIGNED_OUT");
        }
        if (!"1".equals(forged)) {
            return problem(403, "FORGED");
        }
        if (!consent) {
            return problem(403, "NO_CONSENT");
        }
        if (type == null || !type.startsWith("application/json")) {
            return problem(415, "NOT_JSON");
        }
        JsonNode batch;
        try {
            batch = JSON.readTree(body);
        } catch (JacksonException e) {
            return problem(400, "NO_BATCH");
        }
        ObjectNode days = present();
        if (!days.get("client").equals(batch.get("client"))) {
            return problem(409, "OTHER_CLIENT");
        }
        return receipt(batch.get("entries"), days);
    }

    private Answer receipt(JsonNode entries, ObjectNode days) {
        ObjectNode receipt = JSON.createObjectNode();
        var results = receipt.putArray("results");
        for (JsonNode entry : entries) {
            receipts++;
            String fault = fault(entry);
            ObjectNode result = results.addObject();
            result.set("id", entry.get("id"));
            result.putNull("message");
            if (!fault.isEmpty()) {
                result.put("result", "REFUSED").put("message", fault);
            } else {
                JsonNode before = stored.putIfAbsent(entry.get("id").asString(), entry);
                result.put("result", before == null ? "STORED" : "ALREADY_THERE");
            }
        }
        JsonNode plan = days.get("plan");
        receipt.set("planVersion", plan.isNull() ? plan : plan.get("version"));
        JsonNode notice = days.get("notice");
        receipt.set("notice", notice);
        return new Answer(200, receipt.toString());
    }

    private String fault(JsonNode entry) {
        Set<String> fields = new TreeSet<>();
        entry.propertyNames().forEach(fields::add);
        List<String> missing = new ArrayList<>(ALWAYS);
        missing.removeAll(fields);
        fields.removeAll(ALWAYS);
        if (!missing.isEmpty()) {
            return "Missing: " + missing;
        }
        String kind = entry.get("kind").asString();
        fields.removeAll(BY_KIND.getOrDefault(kind, Set.of()));
        if (!fields.isEmpty()) {
            return kind + " has no " + fields;
        }
        if (kind.equals(refusal)) {
            return "This was refused for a reason.";
        }
        UUID.fromString(entry.get("id").asString());
        UUID.fromString(entry.get("session").asString());
        String at = entry.get("at").asString();
        if (at.compareTo(entry.get("startedAt").asString()) < 0
                || at.compareTo(clock.instant().plusSeconds(5).toString()) > 0) {
            return "Not a possible time: " + at;
        }
        return value(kind, entry.get("value"));
    }

    private static String value(String kind, @Nullable JsonNode value) {
        if (value == null) {
            return "";
        }
        int most = kind.equals("MINUTES") ? 720 : 10;
        return value.isInt() && value.asInt() >= 0 && value.asInt() <= most ? "" : "Not a possible value: " + value;
    }

    private static Answer problem(int status, String code) {
        return new Answer(
                status,
                JSON.createObjectNode()
                        .put("code", code)
                        .put("message", "Not now.")
                        .putNull("signIn")
                        .toString());
    }
}

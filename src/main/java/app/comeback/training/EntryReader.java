package app.comeback.training;

import app.comeback.plans.PlanId;
import app.comeback.shared.Pain;
import app.comeback.shared.Refused;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads one entry of a batch and checks everything about it that can be checked without the database, so that each
 * stands by itself. Pure: the same entry at the same moment gives the same answer.
 */
final class EntryReader {

    /** Longer than anybody trains; a session left open is finished with the time of its last entry. */
    static final Duration LONGEST = Duration.ofHours(12);

    /** What a device's clock may be ahead. */
    static final Duration AHEAD = Duration.ofMinutes(5);

    /** What comes later than this was never a device that waited for its network. */
    static final Duration OLDEST = Duration.ofDays(365);

    private static final Set<String> ALWAYS =
            Set.of("id", "session", "plan", "planVersion", "startedAt", "seq", "at", "kind");
    private static final int MOST_SEQ = 100_000;
    private static final int MOST_VERSION = 1_000_000;
    private static final int MOST_SETS = 20;
    private static final int MOST_REPS = 100;
    private static final int MOST_SECONDS = 600;
    private static final int MOST_MINUTES = 720;
    private static final int MOST_EFFORT = 10;
    private static final BigDecimal MOST_KG = BigDecimal.valueOf(500);

    private final JsonNode node;
    private final Instant now;

    private EntryReader(JsonNode node, Instant now) {
        this.node = node;
        this.now = now;
    }

    /**
     * Reads it.
     *
     * @param now the moment at the portal
     * @throws Refused with one sentence that says what is wrong
     */
    static Entry read(JsonNode node, Instant now) {
        if (!node.isObject()) {
            throw new Refused("training.entry.shape");
        }
        return new EntryReader(node, now).entry();
    }

    private Entry entry() {
        EntryKind kind = choice("kind", EntryKind.class);
        refuseOthers(kind);
        Instant startedAt = instant("startedAt");
        Instant at = instant("at");
        checkTimes(startedAt, at);
        PainMoment moment = given(kind, EntryKind.Field.MOMENT) ? choice("moment", PainMoment.class) : null;
        Entry entry = new Entry(
                uuid("id"),
                uuid("session"),
                new PlanId(uuid("plan")),
                whole("planVersion", 1, MOST_VERSION, "training.entry.version"),
                startedAt,
                whole("seq", 0, MOST_SEQ, "training.entry.seq"),
                at,
                kind,
                given(kind, EntryKind.Field.DAY) ? day(startedAt) : null,
                given(kind, EntryKind.Field.SHORT) ? yesOrNo("short") : null,
                given(kind, EntryKind.Field.ITEM) ? uuid("item") : null,
                count(kind, EntryKind.Field.SET, 1, MOST_SETS),
                count(kind, EntryKind.Field.REPS, 0, MOST_REPS),
                count(kind, EntryKind.Field.HOLD_SECONDS, 0, MOST_SECONDS),
                given(kind, EntryKind.Field.LOAD_KG) ? load() : null,
                moment,
                given(kind, EntryKind.Field.VALUE) ? value(kind) : null,
                given(kind, EntryKind.Field.REASON) ? choice("reason", StopReason.class) : null,
                given(kind, EntryKind.Field.FLAG) ? flag() : null,
                given(kind, EntryKind.Field.TEXT) ? WordsRule.checked(text("text")) : null);
        if (kind == EntryKind.PAIN && (moment == PainMoment.PEAK) != (entry.item() != null)) {
            throw new Refused("training.entry.peak-item");
        }
        return entry;
    }

    private void refuseOthers(EntryKind kind) {
        Set<String> known = new HashSet<>(ALWAYS);
        EntryKind.Field.all().stream().filter(kind::takes).forEach(field -> known.add(field.sentAs()));
        for (String name : node.propertyNames()) {
            if (!known.contains(name) && !isMissing(name)) {
                throw new Refused("training.entry.field", kind.name(), shorten(name));
            }
        }
    }

    private void checkTimes(Instant startedAt, Instant at) {
        if (at.isAfter(now.plus(AHEAD)) || startedAt.isAfter(now.plus(AHEAD))) {
            throw new Refused("training.entry.future");
        }
        if (startedAt.isBefore(now.minus(OLDEST))) {
            throw new Refused("training.entry.old");
        }
        if (at.isBefore(startedAt)) {
            throw new Refused("training.entry.before-start");
        }
        if (Duration.between(startedAt, at).compareTo(LONGEST) > 0) {
            throw new Refused("training.entry.too-long", LONGEST.toHours());
        }
    }

    private boolean given(EntryKind kind, EntryKind.Field field) {
        boolean missing = isMissing(field.sentAs());
        if (missing && kind.needs(field)) {
            throw new Refused("training.entry.missing", kind.name(), field.sentAs());
        }
        return !missing && kind.takes(field);
    }

    private boolean isMissing(String name) {
        return node.path(name).isMissingNode() || node.path(name).isNull();
    }

    private String text(String name) {
        JsonNode value = node.path(name);
        if (!value.isString()) {
            throw new Refused("training.entry.text", name);
        }
        return value.stringValue();
    }

    private UUID uuid(String name) {
        String text = text(name);
        try {
            UUID read = UUID.fromString(text);
            if (read.toString().equals(text.toLowerCase(Locale.ROOT))) {
                return read;
            }
        } catch (IllegalArgumentException e) {
            throw refused("training.entry.uuid", name, e);
        }
        throw new Refused("training.entry.uuid", name);
    }

    private Instant instant(String name) {
        String text = text(name);
        try {
            // As exact as the database, so that the same entry is the same after it was stored.
            return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException e) {
            throw refused("training.entry.time", name, e);
        }
    }

    private LocalDate day(Instant startedAt) {
        try {
            LocalDate day = LocalDate.parse(text("day"));
            long apart =
                    ChronoUnit.DAYS.between(startedAt.atOffset(ZoneOffset.UTC).toLocalDate(), day);
            if (Math.abs(apart) <= 1) {
                return day;
            }
        } catch (DateTimeException e) {
            throw refused("training.entry.day", "day", e);
        }
        throw new Refused("training.entry.day");
    }

    private static Refused refused(String key, String name, Exception cause) {
        Refused refused = new Refused(key, name);
        refused.initCause(cause);
        return refused;
    }

    private boolean yesOrNo(String name) {
        JsonNode value = node.path(name);
        if (!value.isBoolean()) {
            throw new Refused("training.entry.yes-or-no", name);
        }
        return value.booleanValue();
    }

    private @Nullable Integer count(EntryKind kind, EntryKind.Field field, int least, int most) {
        return given(kind, field) ? whole(field.sentAs(), least, most, "training.entry.count." + field) : null;
    }

    private int value(EntryKind kind) {
        return switch (kind) {
            case PAIN -> new Pain(whole("value", 0, Integer.MAX_VALUE, "shared.pain.range")).value();
            case RPE -> whole("value", 0, MOST_EFFORT, "training.entry.rpe");
            default -> whole("value", 1, MOST_MINUTES, "training.entry.minutes");
        };
    }

    private int whole(String name, int least, int most, String key) {
        JsonNode value = node.path(name);
        if (!value.isIntegralNumber()
                || !value.canConvertToInt()
                || value.intValue() < least
                || value.intValue() > most) {
            throw new Refused(key, least, most);
        }
        return value.intValue();
    }

    private BigDecimal load() {
        JsonNode value = node.path("loadKg");
        // Checked as a double first: it knows no number so long that it takes a minute to compare.
        if (!value.isNumber() || !(value.doubleValue() >= 0) || value.doubleValue() > MOST_KG.doubleValue()) {
            throw new Refused("training.entry.load");
        }
        BigDecimal kg = value.decimalValue();
        if (kg.signum() < 0
                || kg.compareTo(MOST_KG) > 0
                || kg.stripTrailingZeros().scale() > 2) {
            throw new Refused("training.entry.load");
        }
        return kg.setScale(2);
    }

    private String flag() {
        String flag = text("flag");
        if (!flag.matches("RF-\\d{2}")) {
            throw new Refused("training.entry.flag");
        }
        return flag;
    }

    private <E extends Enum<E>> E choice(String name, Class<E> type) {
        String text = text(name);
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(text)) {
                return one;
            }
        }
        throw new Refused("training.entry.choice", name, shorten(text));
    }

    private static String shorten(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}

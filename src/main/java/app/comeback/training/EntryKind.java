package app.comeback.training;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** What an entry of a session says, and which fields say it. */
enum EntryKind {
    SESSION_STARTED(Set.of(Field.DAY, Field.SHORT), Set.of()),
    SET_DONE(Set.of(Field.ITEM, Field.SET), Set.of(Field.REPS, Field.HOLD_SECONDS, Field.LOAD_KG)),
    SET_UNDONE(Set.of(Field.ITEM, Field.SET), Set.of()),
    /** At its peak it belongs to an item as well. */
    PAIN(Set.of(Field.MOMENT, Field.VALUE), Set.of(Field.ITEM)),
    RPE(Set.of(Field.VALUE), Set.of()),
    MINUTES(Set.of(Field.VALUE), Set.of()),
    STOPPED(Set.of(Field.REASON), Set.of(Field.ITEM)),
    RED_FLAG(Set.of(Field.FLAG), Set.of()),
    /** What the client says in their own words; nothing is computed from it, and later ones replace earlier ones. */
    WORDS(Set.of(Field.TEXT), Set.of()),
    FINISHED(Set.of(), Set.of());

    @SuppressWarnings("ImmutableEnumChecker") // only ever made by Set.of
    private final Set<Field> required;

    @SuppressWarnings("ImmutableEnumChecker") // only ever made by Set.of
    private final Set<Field> optional;

    EntryKind(Set<Field> required, Set<Field> optional) {
        this.required = required;
        this.optional = optional;
    }

    boolean needs(Field field) {
        return required.contains(field);
    }

    boolean takes(Field field) {
        return required.contains(field) || optional.contains(field);
    }

    /** The fields that depend on the kind, by the names they are sent under. */
    enum Field {
        DAY("day"),
        SHORT("short"),
        ITEM("item"),
        SET("set"),
        REPS("reps"),
        HOLD_SECONDS("holdSeconds"),
        LOAD_KG("loadKg"),
        MOMENT("moment"),
        VALUE("value"),
        REASON("reason"),
        FLAG("flag"),
        TEXT("text");

        private final String sentAs;

        Field(String sentAs) {
            this.sentAs = sentAs;
        }

        String sentAs() {
            return sentAs;
        }

        static Set<Field> all() {
            return EnumSet.copyOf(Arrays.asList(values()));
        }
    }
}

package app.comeback.library.ui;

import app.comeback.exercises.Contact;
import app.comeback.exercises.ContraIndication;
import app.comeback.exercises.Equipment;
import app.comeback.exercises.HipFlexion;
import app.comeback.exercises.Impact;
import app.comeback.exercises.Load;
import app.comeback.exercises.Muscle;
import app.comeback.exercises.MuscleLength;
import app.comeback.exercises.Sides;
import app.comeback.exercises.UnlockRole;
import app.comeback.library.Gap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The fields of the form, in its order. Each holds a text; an empty one says that nobody has stated it. */
enum Field {
    NAME(Kind.LINE, null),
    OTHER_NAMES(Kind.LINES, null),
    PURPOSE(Kind.TEXT, Gap.PURPOSE),
    POSITION(Kind.TEXT, Gap.POSITION),
    STEPS(Kind.LINES, Gap.STEPS),
    CUES(Kind.LINES, null),
    MISTAKES(Kind.LINES, null),
    STOP_RULE(Kind.TEXT, Gap.STOP_RULE),
    PHASES(Kind.SOME, Gap.PHASES, "", "1", "2", "3", "4", "5"),
    MUSCLES(Kind.SOME, Gap.MUSCLES, "exercises.muscle.", names(Muscle.values())),
    EQUIPMENT(Kind.SOME_OR_NONE, Gap.EQUIPMENT, "exercises.equipment.", names(Equipment.values())),
    CONTACTS(Kind.SOME, Gap.CONTACTS, "exercises.contact.", names(Contact.values())),
    SIDES(Kind.ONE, Gap.SIDES, "exercises.sides.", names(Sides.values())),
    LENGTH(Kind.ONE, Gap.LENGTH, "exercises.length.", names(MuscleLength.values())),
    HIP_FLEXION(Kind.ONE, Gap.HIP_FLEXION, "exercises.hip.", names(HipFlexion.values())),
    IMPACT(Kind.ONE, Gap.IMPACT, "exercises.impact.", names(Impact.values())),
    JOINT_HIP(Kind.ONE, Gap.JOINTS, "exercises.load.", names(Load.values())),
    JOINT_KNEE(Kind.ONE, null, "exercises.load.", names(Load.values())),
    JOINT_ANKLE(Kind.ONE, null, "exercises.load.", names(Load.values())),
    JOINT_BACK(Kind.ONE, null, "exercises.load.", names(Load.values())),
    CONTRA(Kind.SOME_OR_NONE, Gap.CONTRA_INDICATIONS, "exercises.contra.", names(ContraIndication.values())),
    UNLOCK(Kind.ONE, Gap.UNLOCK, "exercises.unlock.", names(UnlockRole.values())),
    START_SETS(Kind.RANGE, Gap.START_DOSE),
    START_REPS(Kind.RANGE, null),
    START_HOLD(Kind.RANGE, null),
    START_MINUTES(Kind.RANGE, null),
    START_METRES(Kind.RANGE, null),
    START_EFFORT(Kind.RANGE, null),
    START_LANDINGS(Kind.RANGE, null),
    START_REST(Kind.RANGE, null),
    TARGET_SETS(Kind.RANGE, Gap.TARGET_DOSE),
    TARGET_REPS(Kind.RANGE, null),
    TARGET_HOLD(Kind.RANGE, null),
    TARGET_MINUTES(Kind.RANGE, null),
    TARGET_METRES(Kind.RANGE, null),
    TARGET_EFFORT(Kind.RANGE, null),
    TARGET_LANDINGS(Kind.RANGE, null),
    TARGET_REST(Kind.RANGE, null),
    TEMPO(Kind.LINE, null),
    OFTEN_KIND(Kind.ONE, Gap.FREQUENCY, "library.often.", "WEEK", "DAY", "NTH"),
    OFTEN(Kind.RANGE, null),
    HOURS_APART(Kind.RANGE, null),
    EASIER(Kind.EXERCISES, null),
    HARDER(Kind.EXERCISES, null),
    SOURCE_TITLE(Kind.LINE, null),
    SOURCE_URL(Kind.LINE, null);

    /** Says that nothing is needed, which is not the same as nobody having said. */
    static final String NONE = "NONE";

    private final Kind kind;
    private final @Nullable Gap gap;
    private final String family;

    /** Between commas; an enum keeps nothing that could change. */
    private final String choices;

    Field(Kind kind, @Nullable Gap gap) {
        this(kind, gap, "");
    }

    Field(Kind kind, @Nullable Gap gap, String family, String... choices) {
        this.kind = kind;
        this.gap = gap;
        this.family = family;
        String listed = String.join(",", choices);
        this.choices = kind == Kind.SOME_OR_NONE ? "NONE," + listed : listed;
    }

    /** How a field is filled in. */
    enum Kind {
        LINE,
        TEXT,
        /** One entry each line. */
        LINES,
        /** One of its choices. */
        ONE,
        SOME,
        SOME_OR_NONE,
        /** Other exercises, by their ids. */
        EXERCISES,
        /** A number, or two as in {@code 8-10}. */
        RANGE
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }

    Kind kind() {
        return kind;
    }

    /** What is missing while it is empty; null for what may be left out. */
    @Nullable
    Gap gap() {
        return gap;
    }

    List<String> choices() {
        return choices.isEmpty() ? List.of() : List.of(choices.split(",", -1));
    }

    /** As in {@code other-names}: part of ids and translation keys. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The translation key of its label. */
    String label() {
        return "library.field." + word();
    }

    /** The translation key of a choice; the choice itself where it is a number. */
    String choiceKey(String choice) {
        return choice.equals(NONE) && kind == Kind.SOME_OR_NONE ? "library.none" : family + choice;
    }
}

package app.comeback.library;

import app.comeback.exercises.Amount;
import app.comeback.exercises.Annotation;
import app.comeback.exercises.Contact;
import app.comeback.exercises.ContraIndication;
import app.comeback.exercises.Equipment;
import app.comeback.exercises.Frequency;
import app.comeback.exercises.HipFlexion;
import app.comeback.exercises.Impact;
import app.comeback.exercises.JointLoad;
import app.comeback.exercises.Load;
import app.comeback.exercises.Muscle;
import app.comeback.exercises.MuscleLength;
import app.comeback.exercises.Range;
import app.comeback.exercises.Sides;
import app.comeback.exercises.Source;
import app.comeback.exercises.UnlockRole;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Exercises that a practice could have. */
public final class LibraryFixture {

    private static final Source USUAL = new Source(List.of(), false);

    private LibraryFixture() {}

    /** A name that no other exercise has. */
    public static String unique(String name) {
        return name + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    /** A source that no other test has. */
    static String source() {
        return "test-" + UUID.randomUUID();
    }

    static LibraryRecords.NewRecord record(String source, String record, String name) {
        return new LibraryRecords.NewRecord(OwnText.named(name), OwnContent.NOT_ANNOTATED, origin(source, record));
    }

    static Origin origin(String source, String record) {
        return new Origin(
                source,
                record,
                "CC BY-SA 4.0",
                "https://creativecommons.org/licenses/by-sa/4.0/",
                "Ada Author",
                "https://example.org/ada",
                "",
                Instant.parse("2026-11-01T10:00:00Z"));
    }

    public static OwnText text(String name) {
        return new OwnText(
                name,
                List.of("Calf lift"),
                "For calves that carry a run.",
                "Stand with one hand at the wall.",
                List.of("Rise onto the balls of your feet.", "Lower slowly."),
                List.of("Tall."),
                List.of("Rolling outwards."),
                "Stop when the calf cramps.");
    }

    public static Annotation annotation() {
        return new Annotation(
                Set.of(2, 3),
                Set.of(Muscle.CALVES),
                new JointLoad(Load.LOW, Load.LOW, Load.MODERATE, Load.LOW),
                MuscleLength.SHORT,
                Impact.NONE,
                HipFlexion.SMALL,
                Sides.TOGETHER,
                Set.of(Equipment.WALL),
                Set.of(Contact.STANDING),
                Set.of(ContraIndication.POOR_BALANCE),
                UnlockRole.NOBODY,
                Set.of());
    }

    public static OwnDose dose() {
        return new OwnDose(amount(2, 10), amount(3, 15), null, new Frequency(null, 2, null, null, USUAL));
    }

    private static Amount amount(int sets, int reps) {
        return new Amount(Range.of(sets), Range.of(reps), null, null, null, null, null, null, null, null, null, USUAL);
    }

    /** Of which everything is stated. */
    public static OwnContent whole(String name) {
        return new OwnContent(text(name), annotation(), dose());
    }
}

package app.comeback.assessments;

import app.comeback.exercises.ExerciseId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tests that a client can take at home, in the order in which they are offered. */
public final class SelfTests {

    private static final int BEAT = 2;
    private static final int FIVE_SECONDS = 5;
    private static final int FIVE_MINUTES = 300;

    private static final List<SelfTest> ALL = List.of(
            test("pain", Kind.QUESTION, null, Timer.none(), "nprs"),
            test("morning", Kind.QUESTION, null, Timer.none(), "morning-pain"),
            test("walk", Kind.MOVEMENT, "HX07", Timer.countdown(FIVE_MINUTES), "walk-pain", "walk-limp"),
            test("stairs", Kind.MOVEMENT, null, Timer.none(), "stairs-pain"),
            test("straight-knee", Kind.MOVEMENT, null, Timer.none(), "knee-straight"),
            test("squat", Kind.MOVEMENT, "HX06", Timer.none(), "single-leg-squat-pain"),
            test("leg-raise", Kind.MOVEMENT, null, Timer.none(), "slr"),
            test("knee-extension", Kind.MOVEMENT, null, Timer.none(), "ake", "ake-pain"),
            test("hold-straight", Kind.STRENGTH, null, Timer.countdown(FIVE_SECONDS), "hold-pain-15"),
            test("hold-bent", Kind.STRENGTH, null, Timer.countdown(FIVE_SECONDS), "hold-pain-90"),
            test("bridge", Kind.STRENGTH, "HX13", Timer.beat(BEAT), "slhb", "strength-test-pain"),
            test("bike", Kind.STRENGTH, "HX04", Timer.countdown(FIVE_MINUTES), "bike-power", "bike-pain"),
            test("tendon", Kind.STRENGTH, "HX13", Timer.none(), "provocation-pain"),
            test("brisk-walk", Kind.STRENGTH, "HX07", Timer.none(), "brisk-walk-minutes", "brisk-walk-pain"),
            test("run", Kind.STRENGTH, "HX18", Timer.none(), "run-speed", "run-pain"),
            test("turns", Kind.STRENGTH, "HX32", Timer.none(), "cod-speed", "cod-pain"),
            test("daily-task", Kind.MOVEMENT, null, Timer.none(), "daily-task-pain"),
            test("weight", Kind.QUESTION, null, Timer.none(), "body-mass"),
            test("activity", Kind.QUESTION, null, Timer.none(), "activity-minutes", "strength-days"),
            test("dynamometer", Kind.QUESTION, null, Timer.none(), "dynamometer-available"),
            test("ready", Kind.QUESTION, null, Timer.none(), "readiness", "apprehension"));

    private SelfTests() {}

    private static SelfTest test(String key, Kind kind, @Nullable String exercise, Timer timer, String... measures) {
        return new SelfTest(key, kind, exercise == null ? null : new ExerciseId(exercise), timer, List.of(measures));
    }

    /** All of them. */
    public static List<SelfTest> all() {
        return ALL;
    }

    /** The one with this key. */
    public static Optional<SelfTest> find(String key) {
        return ALL.stream().filter(test -> test.key().equals(key)).findFirst();
    }

    /** Whether taking this measure alone loads the leg, so that an open lock forbids it. */
    static boolean loads(String measure) {
        return ALL.stream()
                .filter(test -> test.kind() != Kind.QUESTION)
                .flatMap(test -> test.measures().stream())
                .anyMatch(measure::equals);
    }

    /**
     * A test.
     *
     * @param key the last part of its address
     * @param kind what it asks of the leg
     * @param exercise whose picture shows it; null for none
     * @param timer what runs along
     * @param measures what is entered, pain as a separate answer
     */
    public record SelfTest(String key, Kind kind, @Nullable ExerciseId exercise, Timer timer, List<String> measures) {

        public SelfTest {
            measures = List.copyOf(measures);
        }
    }

    /** What a test asks of the leg. */
    public enum Kind {
        QUESTION,
        MOVEMENT,
        STRENGTH
    }

    /**
     * What runs along with a test.
     *
     * @param kind which
     * @param seconds the time to count down, or between two beats; 0 for none
     */
    public record Timer(Kind kind, int seconds) {

        static Timer none() {
            return new Timer(Kind.NONE, 0);
        }

        static Timer countdown(int seconds) {
            return new Timer(Kind.COUNTDOWN, seconds);
        }

        static Timer beat(int seconds) {
            return new Timer(Kind.BEAT, seconds);
        }

        /** The kinds of timer. */
        public enum Kind {
            NONE,
            COUNTDOWN,
            BEAT
        }
    }
}

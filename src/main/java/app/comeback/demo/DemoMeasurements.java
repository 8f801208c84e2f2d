package app.comeback.demo;

import app.comeback.assessments.Measurements;
import app.comeback.shared.AccountId;
import app.comeback.shared.Side;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Three weeks of measurements: at home week by week, and by the physiotherapist what leads out of the first phase. */
@Component
class DemoMeasurements {

    private static final List<Value> AT_HOME = Stream.of(
                    weekly("nprs", Side.BOTH, 5, 3, 2),
                    weekly("walk-pain", Side.BOTH, 3, 2, 1),
                    weekly("single-leg-squat-pain", Side.LEFT, 4, 2, 1),
                    weekly("slr", Side.LEFT, 52, 60, 66),
                    weekly("slr", Side.RIGHT, 82, 83, 84),
                    weekly("ake", Side.LEFT, 48, 42, 37),
                    weekly("ake", Side.RIGHT, 21, 20, 20),
                    weekly("slhb", Side.LEFT, 6, 10, 15),
                    weekly("slhb", Side.RIGHT, 22, 24, 24))
            .flatMap(List::stream)
            .toList();

    /** The first phase is open after these; of the second one some are met, some not, and some missing. */
    private static final List<Value> EXAMINED = List.of(
            new Value("walk-pain", Side.BOTH, 0, 1),
            new Value("walk-limp", Side.BOTH, 0, 1),
            new Value("single-leg-squat-pain", Side.LEFT, 0, 1),
            new Value("knee-straight", Side.LEFT, 1, 1),
            new Value("body-mass", Side.BOTH, 64, 1),
            new Value("bike-power", Side.BOTH, 110, 1),
            new Value("bike-pain", Side.BOTH, 0, 1),
            new Value("slr", Side.LEFT, 72, 1),
            new Value("slr", Side.RIGHT, 84, 1),
            new Value("ake", Side.LEFT, 33, 1),
            new Value("ake", Side.RIGHT, 20, 1),
            new Value("hold-pain-15", Side.LEFT, 3, 1),
            new Value("hold-pain-90", Side.LEFT, 0, 1));

    private static final int HOURS_AGO = 22;

    private final Measurements measurements;
    private final Clock clock;

    DemoMeasurements(Measurements measurements, Clock clock) {
        this.measurements = measurements;
        this.clock = clock;
    }

    void record(Cast cast) {
        AccountId client = cast.account(DemoPerson.CLIENT_ONE);
        cast.does(DemoPerson.CLIENT_ONE, () -> measurements.recordAll(entries(client, AT_HOME)));
        cast.does(DemoPerson.PHYSIO, () -> measurements.recordAll(entries(client, EXAMINED)));
    }

    private List<Measurements.Entry> entries(AccountId client, List<Value> values) {
        return values.stream()
                .map(value -> new Measurements.Entry(
                        UUID.randomUUID(),
                        client,
                        value.measure(),
                        BigDecimal.valueOf(value.value()),
                        value.side(),
                        at(value),
                        "self-test",
                        Map.of()))
                .toList();
    }

    private Instant at(Value value) {
        return clock.instant().minus(Duration.ofDays(value.daysAgo() - 1L)).minus(Duration.ofHours(HOURS_AGO));
    }

    /** The same measure 21, 14 and 7 days ago. */
    private static List<Value> weekly(String measure, Side side, int first, int second, int third) {
        return List.of(
                new Value(measure, side, first, 21),
                new Value(measure, side, second, 14),
                new Value(measure, side, third, 7));
    }

    /**
     * A value.
     *
     * @param measure the measure's code
     * @param value in its unit
     * @param daysAgo when it was taken
     */
    private record Value(String measure, Side side, int value, int daysAgo) {}
}

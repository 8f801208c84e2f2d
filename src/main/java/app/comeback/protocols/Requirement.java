package app.comeback.protocols;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a criterion asks of the facts; the {@link GateEvaluator} knows each kind. */
public sealed interface Requirement {

    /** The codes of all measures it looks at. */
    Stream<String> measures();

    /**
     * The latest answer is this one.
     *
     * @param measure a yes-or-no measure
     * @param yes the answer that meets it
     */
    record Answer(String measure, boolean yes) implements Requirement {
        @Override
        public Stream<String> measures() {
            return Stream.of(measure);
        }
    }

    /** The latest value, on the injured side, is at least the threshold. */
    record AtLeast(String measure, BigDecimal threshold, String unit) implements Requirement {
        @Override
        public Stream<String> measures() {
            return Stream.of(measure);
        }
    }

    /** The latest value, on the injured side, is at most the threshold. */
    record AtMost(String measure, BigDecimal threshold, String unit) implements Requirement {
        @Override
        public Stream<String> measures() {
            return Stream.of(measure);
        }
    }

    /** The latest pain, on the injured side, is at most the green limit of the plan's pain profile. */
    record PainGreen(String measure) implements Requirement {
        @Override
        public Stream<String> measures() {
            return Stream.of(measure);
        }
    }

    /**
     * The power on the bike reaches one of two targets, whichever comes first.
     *
     * @param measure the power held
     * @param massMeasure body mass in kg
     * @param watts the absolute target
     * @param wattsPerKg the target by body mass
     * @param unit the unit of {@code watts}
     */
    record PowerAtLeast(String measure, String massMeasure, BigDecimal watts, BigDecimal wattsPerKg, String unit)
            implements Requirement {
        @Override
        public Stream<String> measures() {
            return Stream.of(measure, massMeasure);
        }
    }

    /**
     * The injured side reaches so many per cent of the other side.
     *
     * @param measure a sided measure
     * @param threshold in per cent
     * @param unit always {@code %}
     * @param fullRange for a measure in degrees short of this, compares the range that is there; null compares values
     * @param ownBaseline the measure of the own value before the injury, which serves when both legs are injured
     */
    record SymmetryAtLeast(
            String measure,
            BigDecimal threshold,
            String unit,
            @Nullable BigDecimal fullRange,
            @Nullable String ownBaseline)
            implements Requirement {
        @Override
        public Stream<String> measures() {
            return Stream.of(measure, ownBaseline).filter(code -> code != null);
        }
    }

    /**
     * The injured side exceeds the other by at most the threshold. The threshold lies inside the measurement error: up
     * to {@code uncertainUpTo} nothing can be said, and it is met only by two concordant measurements by the same
     * tester on different days.
     *
     * @param measure a sided measure of what is missing
     * @param threshold in {@code unit}
     * @param uncertainUpTo in {@code unit}; above it the deficit is real
     * @param detectable the minimal detectable difference in {@code unit}: two deficits closer than this agree
     * @param unit the measure's unit
     */
    record DeficitAtMost(
            String measure, BigDecimal threshold, BigDecimal uncertainUpTo, BigDecimal detectable, String unit)
            implements Requirement {
        @Override
        public Stream<String> measures() {
            return Stream.of(measure);
        }
    }

    /**
     * The injured side's range reaches so many per cent of the own range before the injury. As noisy as a deficit: met
     * only by two measurements by the same tester on different days, and uncertain while less than the minimal
     * detectable difference is missing.
     *
     * @param measure a sided measure in degrees short of {@code fullRange}
     * @param baseline the measure of the same before the injury
     * @param threshold in per cent
     * @param unit always {@code %}
     * @param fullRange the full range in degrees
     * @param detectable the minimal detectable difference in degrees
     */
    record OwnRangeAtLeast(
            String measure,
            String baseline,
            BigDecimal threshold,
            String unit,
            BigDecimal fullRange,
            BigDecimal detectable)
            implements Requirement {
        @Override
        public Stream<String> measures() {
            return Stream.of(measure, baseline);
        }
    }

    /**
     * Every one of them.
     *
     * @param tests at least two
     * @param together whether they must come from one occasion, at most twelve hours apart
     */
    record AllOf(List<Requirement> tests, boolean together) implements Requirement {

        public AllOf {
            tests = List.copyOf(tests);
        }

        @Override
        public Stream<String> measures() {
            return tests.stream().flatMap(Requirement::measures);
        }
    }

    /**
     * Any one of them.
     *
     * @param tests at least two
     */
    record AnyOf(List<Requirement> tests) implements Requirement {

        public AnyOf {
            tests = List.copyOf(tests);
        }

        @Override
        public Stream<String> measures() {
            return tests.stream().flatMap(Requirement::measures);
        }
    }
}

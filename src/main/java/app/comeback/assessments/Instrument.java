package app.comeback.assessments;

import app.comeback.shared.Refused;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The questionnaires that the portal can score. Their wording is licensed and does not ship: an operator loads it as an
 * {@link InstrumentPack}. Scores are never completed by guessing: one missing answer leaves the result incomplete.
 */
public enum Instrument {
    /** Lower extremity, 20 answers of 0 to 4, sum of 0 to 80, 80 best. A change counts from 9 points. */
    LEFS("lefs", 9),
    /** Hamstring function, 10 answers of 0 to 10, sum of 0 to 100, 100 best. No detectable change is published. */
    FASH("fash", null),
    /** Hamstring outcome in five parts, answers of 0 (best) to 4, mean of the parts of 0 to 100, 100 best. */
    HAOS("haos", null),
    /**
     * Proximal hamstring tendon, six answers of 0 to 10, one of 0, 4, 7 or 10, one of 0 to 30, sum of 0 to 100, 100
     * best. The 22 points are an unverified default.
     */
    VISA_H("visa-h", 22);

    /** The parts of {@link #HAOS}, in order. */
    public static final List<String> HAOS_PARTS =
            List.of("symptoms", "soreness", "pain", "activities", "quality-of-life");

    private static final BigDecimal HAOS_CUT_OFF = BigDecimal.valueOf(80);
    private static final Set<Integer> VISA_SEVENTH = Set.of(0, 4, 7, 10);

    private final String measure;
    private final @Nullable Integer detectable;

    Instrument(String measure, @Nullable Integer detectable) {
        this.measure = measure;
        this.detectable = detectable;
    }

    /** The code of the measure that the score is recorded as. */
    public String measure() {
        return measure;
    }

    /** How many answers it has; nothing for {@link #HAOS}, whose pack says it. */
    public Optional<Integer> items() {
        return switch (this) {
            case LEFS -> Optional.of(20);
            case FASH -> Optional.of(10);
            case VISA_H -> Optional.of(8);
            case HAOS -> Optional.empty();
        };
    }

    /** The values that the answer at this place, from 0, may have. */
    public Set<Integer> values(int place) {
        return switch (this) {
            case LEFS, HAOS -> upTo(4);
            case FASH -> upTo(10);
            case VISA_H -> place < 6 ? upTo(10) : place == 6 ? VISA_SEVENTH : upTo(30);
        };
    }

    private static Set<Integer> upTo(int most) {
        return IntStream.rangeClosed(0, most).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a change of the score says; nothing where only a trend can be shown. */
    public Optional<Change> change(BigDecimal before, BigDecimal now) {
        return Optional.ofNullable(detectable)
                .map(points -> Change.of(now.subtract(before).doubleValue(), points));
    }

    /**
     * The score of all answers but {@link #HAOS}' ones.
     *
     * @param answers in order, null for a missing one
     * @return nothing when one is missing
     * @throws Refused when there are too many answers, or one has a value that it cannot have
     */
    public Optional<BigDecimal> score(List<@Nullable Integer> answers) {
        int expected = items().orElseThrow(() -> new IllegalArgumentException("HAOS is scored by its parts"));
        if (answers.size() > expected) {
            throw new Refused("assessments.instrument.count", expected);
        }
        for (int place = 0; place < answers.size(); place++) {
            requireValue(place, answers.get(place));
        }
        if (answers.size() < expected || answers.stream().anyMatch(Objects::isNull)) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(
                answers.stream().mapToInt(Objects::requireNonNull).sum()));
    }

    private void requireValue(int place, @Nullable Integer answer) {
        if (answer != null && !values(place).contains(answer)) {
            throw new Refused("assessments.instrument.value", place + 1, String.valueOf(values(place)));
        }
    }

    /**
     * One part of {@link #HAOS}: 100 minus 25 times the mean, unrounded to ten digits.
     *
     * @return nothing when an answer is missing
     */
    public static Optional<BigDecimal> haosPart(List<@Nullable Integer> answers) {
        answers.forEach(answer -> HAOS.requireValue(0, answer));
        if (answers.isEmpty() || answers.stream().anyMatch(Objects::isNull)) {
            return Optional.empty();
        }
        int sum = answers.stream().mapToInt(Objects::requireNonNull).sum();
        return Optional.of(BigDecimal.valueOf(100)
                .subtract(BigDecimal.valueOf(sum * 25L)
                        .divide(BigDecimal.valueOf(answers.size()), new MathContext(12, RoundingMode.HALF_UP))));
    }

    /** The mean of the five parts, rounded to two decimals. */
    public static BigDecimal haosTotal(List<BigDecimal> parts) {
        if (parts.size() != HAOS_PARTS.size()) {
            throw new Refused("assessments.instrument.parts", HAOS_PARTS.size());
        }
        return parts.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(parts.size()), 2, RoundingMode.HALF_UP);
    }

    /** Whether the total lies below 80 per cent; for clinicians, with the cohort it comes from. */
    public static boolean isBelowHaosCutOff(BigDecimal total) {
        return total.compareTo(HAOS_CUT_OFF) < 0;
    }
}

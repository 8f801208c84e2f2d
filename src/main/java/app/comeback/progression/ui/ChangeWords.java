package app.comeback.progression.ui;

import app.comeback.assessments.Change;
import app.comeback.assessments.Instrument;
import app.comeback.assessments.Nprs;
import app.comeback.assessments.Psfs;
import app.comeback.progression.ProgressReport.MeasureLine;
import app.comeback.protocols.Ake;
import app.comeback.protocols.Fact;
import app.comeback.protocols.Measure;
import app.comeback.shared.Pain;
import app.comeback.shared.Side;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Says what the change from the first to the last value means against the measurement error; pure. */
final class ChangeWords {

    private static final String AKE = "ake";
    private static final String PSFS = "psfs";

    private ChangeWords() {}

    /**
     * The translation key of the sentence; nothing for a measure without a known error, and for fewer than two values.
     *
     * @param injured the side that is meant, where a measure has sides
     */
    static Optional<String> key(MeasureLine line, Side injured) {
        List<Fact> facts = line.facts().stream()
                .filter(fact -> fact.side() == Side.BOTH || fact.side() == injured)
                .toList();
        return facts.size() < 2
                ? Optional.empty()
                : word(line.measure(), facts.getFirst().value(), facts.getLast().value())
                        .map(word -> "progression.change." + word);
    }

    private static Optional<String> word(Measure measure, BigDecimal before, BigDecimal now) {
        if (measure.kind() == Measure.Kind.PAIN) {
            return Optional.of(Nprs.label(new Pain(before.intValueExact()), new Pain(now.intValueExact()))
                    .name());
        }
        if (measure.code().equals(PSFS)) {
            return Optional.of(Psfs.change(before, now).name());
        }
        if (measure.code().equals(AKE)) {
            Change change = !Ake.isRealChange(before, now)
                    ? Change.UNCHANGED
                    : now.compareTo(before) < 0 ? Change.IMPROVED : Change.WORSENED;
            return Optional.of(change.name());
        }
        return Arrays.stream(Instrument.values())
                .filter(instrument -> instrument.measure().equals(measure.code()))
                .findFirst()
                .flatMap(instrument -> instrument.change(before, now))
                .map(Change::name);
    }
}

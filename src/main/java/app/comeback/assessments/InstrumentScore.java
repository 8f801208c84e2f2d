package app.comeback.assessments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Scores the answers to a pack's questions, whatever the questionnaire. */
public final class InstrumentScore {

    /** The version of the formulas, kept with each score. */
    public static final String ENGINE = "1";

    private InstrumentScore() {}

    /**
     * The score.
     *
     * @param answers in the order of the pack's items, null for a missing one
     * @return nothing when an answer is missing
     */
    public static Optional<BigDecimal> of(InstrumentPack pack, List<@Nullable Integer> answers) {
        if (pack.instrument() != Instrument.HAOS) {
            return pack.instrument().score(answers);
        }
        List<BigDecimal> parts = new ArrayList<>();
        for (String part : Instrument.HAOS_PARTS) {
            List<@Nullable Integer> ofPart = new ArrayList<>();
            for (int place = 0; place < pack.items().size(); place++) {
                if (part.equals(pack.items().get(place).part())) {
                    ofPart.add(place < answers.size() ? answers.get(place) : null);
                }
            }
            Instrument.haosPart(ofPart).ifPresent(parts::add);
        }
        return parts.size() < Instrument.HAOS_PARTS.size()
                ? Optional.empty()
                : Optional.of(Instrument.haosTotal(parts));
    }
}

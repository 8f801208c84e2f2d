package app.comeback.protocolfiles;

import app.comeback.protocols.Protocol;
import app.comeback.protocols.Requirement;
import app.comeback.protocols.Units;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** What a requirement asks, as one line of words with its thresholds, units and error. */
public final class RequirementWords {

    private final Protocol protocol;
    private final Translation translation;

    /** Finds the sentence for a key. */
    @FunctionalInterface
    public interface Translation {
        /** The sentence with its placeholders filled. */
        String get(String key, Object... arguments);
    }

    /**
     * Creates words for the requirements of one rule set.
     *
     * @param protocol whose measures give the names
     * @param translation where the sentences come from
     */
    public RequirementWords(Protocol protocol, Translation translation) {
        this.protocol = protocol;
        this.translation = translation;
    }

    /** The requirement in words. */
    public String of(Requirement test) {
        return switch (test) {
            case Requirement.Answer answer ->
                translation.get(
                        answer.yes() ? "protocolfiles.test.yes" : "protocolfiles.test.no", name(answer.measure()));
            case Requirement.AtLeast value ->
                words("at-least", name(value.measure()), value.threshold(), Units.symbol(value.unit()));
            case Requirement.AtMost value ->
                words("at-most", name(value.measure()), value.threshold(), Units.symbol(value.unit()));
            case Requirement.PainGreen pain -> words("pain-green", name(pain.measure()));
            case Requirement.PowerAtLeast power ->
                words("power", name(power.measure()), power.watts(), power.wattsPerKg());
            case Requirement.SymmetryAtLeast symmetry -> symmetry(symmetry);
            case Requirement.DeficitAtMost deficit ->
                words(
                        "deficit",
                        name(deficit.measure()),
                        deficit.threshold(),
                        deficit.uncertainUpTo(),
                        deficit.detectable(),
                        Units.symbol(deficit.unit()));
            case Requirement.OwnRangeAtLeast range ->
                words(
                        "own-range",
                        name(range.measure()),
                        range.threshold(),
                        name(range.baseline()),
                        range.detectable());
            case Requirement.AllOf all -> words(all.together() ? "all-together" : "all", joined(all.tests()));
            case Requirement.AnyOf any -> words("any", joined(any.tests()));
        };
    }

    private String symmetry(Requirement.SymmetryAtLeast symmetry) {
        BigDecimal full = symmetry.fullRange();
        String baseline = symmetry.ownBaseline();
        String words = full == null
                ? words("symmetry", name(symmetry.measure()), symmetry.threshold())
                : words("symmetry-range", name(symmetry.measure()), symmetry.threshold(), full);
        return baseline == null ? words : words("own-baseline", words, name(baseline));
    }

    private String joined(List<Requirement> tests) {
        return tests.stream().map(this::of).collect(Collectors.joining("; "));
    }

    private String words(String kind, Object... arguments) {
        return translation.get("protocolfiles.test." + kind, arguments);
    }

    private String name(String code) {
        return protocol.measure(code).orElseThrow().name();
    }
}

package app.comeback.protocols;

/**
 * How much pain a plan allows (block PN); chosen by whom the rule set names.
 *
 * @param code for example {@code ACUTE_REMOTE}
 * @param greenMax up to this peak pain, 0 to 10, a session counts as green
 * @param amberMax above this peak pain, 0 to 10, the exercise stops
 * @param nextMorningRiseMax by how much the next morning may exceed the baseline morning
 * @param clinicianOnly whether only a physician or physiotherapist may choose it
 * @param fromPhase the first phase in which it may be chosen
 * @param evidence what it rests on
 */
public record PainProfile(
        String code,
        int greenMax,
        int amberMax,
        int nextMorningRiseMax,
        boolean clinicianOnly,
        int fromPhase,
        Evidence evidence) {

    public PainProfile {
        if (greenMax < 0 || greenMax > amberMax || amberMax > 10 || nextMorningRiseMax < 0 || nextMorningRiseMax > 10) {
            throw new IllegalArgumentException("0 <= green <= amber <= 10 does not hold for " + code);
        }
    }
}

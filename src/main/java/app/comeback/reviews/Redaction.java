package app.comeback.reviews;

import app.comeback.shared.Refused;
import java.util.Comparator;
import java.util.List;

/** Masks words of a review (REV-11). A moderator takes away, and never adds or rewords. */
public final class Redaction {

    private Redaction() {}

    /**
     * A stretch of the text.
     *
     * @param from the first character, from 0
     * @param to the character after the last
     */
    public record Stretch(int from, int to) {}

    /**
     * The text with its masks.
     *
     * @param stretches what to mask, in any order, not overlapping
     * @param label what stands there instead
     * @throws Refused when there is nothing to mask, a stretch lies outside the text, two overlap, or nothing would be
     *     left
     */
    static PublicText of(PublicText text, List<Stretch> stretches, String label) {
        String words = text.value();
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (Stretch stretch : stretches.stream()
                .sorted(Comparator.comparingInt(Stretch::from))
                .toList()) {
            if (stretch.from() < at || stretch.to() <= stretch.from() || stretch.to() > words.length()) {
                throw new Refused("reviews.refused.mask");
            }
            shown.append(words, at, stretch.from()).append(label);
            at = stretch.to();
        }
        shown.append(words, at, words.length());
        int masked = stretches.stream()
                .mapToInt(stretch -> stretch.to() - stretch.from())
                .sum();
        if (stretches.isEmpty() || masked >= words.length()) {
            throw new Refused("reviews.refused.mask");
        }
        return new PublicText(shown.toString());
    }
}

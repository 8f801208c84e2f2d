package app.comeback.moderation;

import app.comeback.shared.Refused;
import app.comeback.shared.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Masks words of a review (REV-11). A moderator takes away, and never adds or rewords. */
@Component
public class Redaction {

    private final Texts texts;

    Redaction(Texts texts) {
        this.texts = texts;
    }

    /**
     * The words of a decision with its masks, which say why they are there; nothing unless it redacts.
     *
     * @param words what the moderator read
     * @throws Refused when the masks do not fit the words
     */
    public Optional<PublicText> of(PublicText words, Moderation.Decide command) {
        RejectionReason reason = command.reason();
        if (command.measure() != Measure.REDACT || reason == null) {
            return Optional.empty();
        }
        return Optional.of(masked(words, command.masks(), reason));
    }

    /**
     * The words as readers will see them.
     *
     * @param words what the moderator read
     * @throws Refused when the masks do not fit the words
     */
    public PublicText masked(PublicText words, List<Stretch> masks, RejectionReason reason) {
        String label = texts.get(
                Locale.ENGLISH, "moderation.masked", texts.get(Locale.ENGLISH, "moderation.reason." + reason));
        return of(words, masks, label);
    }

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
                throw new Refused("moderation.refused.mask");
            }
            shown.append(words, at, stretch.from()).append(label);
            at = stretch.to();
        }
        shown.append(words, at, words.length());
        int masked = stretches.stream()
                .mapToInt(stretch -> stretch.to() - stretch.from())
                .sum();
        if (stretches.isEmpty() || masked >= words.length()) {
            throw new Refused("moderation.refused.mask");
        }
        return new PublicText(shown.toString());
    }
}

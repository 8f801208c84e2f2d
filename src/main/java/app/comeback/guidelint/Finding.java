package app.comeback.guidelint;

import app.comeback.guidecontent.GuideParts;
import app.comeback.guidecontent.Sha256;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Something the lint found.
 *
 * @param rule which rule was broken
 * @param grade how much it weighs; mostly the rule's own grade
 * @param place where, as {@link GuideParts} names places
 * @param quote the words it is about; empty when something is missing
 * @param arguments what the placeholders of the rule's sentence stand for, in order
 */
public record Finding(LintRule rule, Grade grade, String place, String quote, List<String> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /**
     * What a waiver is bound to: rule, place and quote without regard to case and blanks. It stays the same while the
     * words it is about stay, whatever else changes.
     *
     * @return 64 lower-case hex digits
     */
    public String fingerprint() {
        String words = Normalizer.normalize(quote, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
        return Sha256.hex(rule.name() + '\n' + place + '\n' + words);
    }
}

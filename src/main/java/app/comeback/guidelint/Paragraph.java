package app.comeback.guidelint;

import app.comeback.guidecontent.Places;
import app.comeback.markdown.MarkdownParagraph;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One paragraph of a guide, cut into sentences once for all checks.
 *
 * @param place of the text it stands in, as {@link Places} names places
 * @param text its words
 * @param keys what it cites, or what the line that introduces its list cites
 * @param general whether it, or that line, is tagged as general advice
 * @param sentences its words again, sentence by sentence
 */
record Paragraph(String place, String text, List<String> keys, boolean general, List<String> sentences) {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])[\"”’)]*\\s+|\\n+");

    static Paragraph of(String place, MarkdownParagraph words) {
        return new Paragraph(
                place, words.text(), words.keys(), words.general(), List.of(SENTENCE_END.split(words.text(), -1)));
    }

    boolean isDisclaimer() {
        return place.startsWith("callout:DISCLAIMER");
    }
}

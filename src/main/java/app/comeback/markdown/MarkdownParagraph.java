package app.comeback.markdown;

import java.util.List;

/**
 * One paragraph, heading, list entry or table row of a Markdown text.
 *
 * @param text its words, without marks
 * @param keys what it cites, or what the line that introduces its list cites, in order, each once
 * @param general whether it, or that line, is tagged as general advice
 */
public record MarkdownParagraph(String text, List<String> keys, boolean general) {

    public MarkdownParagraph {
        keys = List.copyOf(keys);
    }
}

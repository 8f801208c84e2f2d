package app.comeback.medicalreview.ui;

import app.comeback.shared.TextDiff;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/** Writes compared paragraphs as HTML: what was removed and inserted is marked by element, sign and words. */
final class DiffHtml {

    /**
     * The words that a screen reader hears around a marked piece.
     *
     * @param inserted before an inserted piece
     * @param removed before a removed piece
     * @param end after either
     */
    record Words(String inserted, String removed, String end) {}

    private final Words words;
    private final StringBuilder html = new StringBuilder();

    DiffHtml(Words words) {
        this.words = words;
    }

    /** Adds a paragraph with its old version beside it. */
    void row(TextDiff.Row row) {
        html.append("<div class=\"diff-row")
                .append(row.isChanged() ? " diff-changed" : "")
                .append("\">");
        side("diff-before", row.before(), "del", words.removed());
        side("diff-after", row.after(), "ins", words.inserted());
        html.append("</div>");
    }

    /** Adds a paragraph of the new text alone. */
    void plain(String text) {
        html.append("<div class=\"diff-after\"><p>").append(escaped(text)).append("</p></div>");
    }

    /** Adds a remark that belongs to neither text. */
    void note(String text) {
        html.append("<p class=\"diff-note\">").append(escaped(text)).append("</p>");
    }

    @Override
    public String toString() {
        return html.toString();
    }

    private void side(String name, List<TextDiff.Piece> pieces, String element, String spoken) {
        html.append("<div class=\"").append(name).append("\">");
        if (!pieces.isEmpty()) {
            html.append("<p>");
            pieces.forEach(piece -> piece(piece, element, spoken));
            html.append("</p>");
        }
        html.append("</div>");
    }

    private void piece(TextDiff.Piece piece, String element, String spoken) {
        if (!piece.marked()) {
            html.append(escaped(piece.text()));
            return;
        }
        html.append('<').append(element).append('>');
        spoken(spoken + " ");
        html.append(escaped(piece.text()));
        spoken(" " + words.end());
        html.append("</").append(element).append('>');
    }

    private void spoken(String text) {
        html.append("<span class=\"spoken\">").append(escaped(text)).append("</span>");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}

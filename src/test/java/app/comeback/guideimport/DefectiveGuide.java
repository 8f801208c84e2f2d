package app.comeback.guideimport;

import app.comeback.guidecontent.GuideContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;

/** The demo's guide with all its defects, as text and in the formats that a site would deliver it in. */
public final class DefectiveGuide {

    private DefectiveGuide() {}

    public static GuideContent imported() {
        return GuideImport.read(bytes(), "defective-guide.txt", null);
    }

    public static byte[] bytes() {
        try (InputStream in =
                Objects.requireNonNull(DefectiveGuide.class.getResourceAsStream("/demo/defective-guide.txt"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String asHtml() {
        StringBuilder html = new StringBuilder("<!doctype html><html><head><title>x</title></head><body>");
        boolean first = true;
        for (Block block : PlainBlocks.of(new String(bytes(), StandardCharsets.UTF_8))) {
            String text = org.jsoup.nodes.Entities.escape(block.text());
            html.append(
                    switch (block.kind()) {
                        case HEADING -> first ? tag("h1", text) : tag(isPhase(block) ? "h3" : "h2", text);
                        case BULLET -> tag("ul", tag("li", String.join("<br>", block.lines())));
                        case NUMBER -> tag("ol", tag("li", text));
                        case PARAGRAPH, NAVIGATION -> tag("p", text);
                    });
            first = false;
        }
        return Jsoup.parse(html.append("</body></html>").toString()).html();
    }

    public static String asMarkdown() {
        StringBuilder markdown = new StringBuilder();
        boolean first = true;
        for (Block block : PlainBlocks.of(new String(bytes(), StandardCharsets.UTF_8))) {
            String text = block.markdown();
            markdown.append(
                    switch (block.kind()) {
                        case HEADING -> (first ? "# " : isPhase(block) ? "### " : "## ") + text + "\n\n";
                        case BULLET -> "- " + String.join("\n  ", block.lines()) + "\n\n";
                        case NUMBER -> "1. " + text + "\n\n";
                        case PARAGRAPH, NAVIGATION -> text + "\n\n";
                    });
            first = false;
        }
        return markdown.toString();
    }

    private static boolean isPhase(Block block) {
        return PhaseReader.isPhase(block.text());
    }

    private static String tag(String name, String inner) {
        return "<" + name + ">" + inner + "</" + name + ">";
    }
}

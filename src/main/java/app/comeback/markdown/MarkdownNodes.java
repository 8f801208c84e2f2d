package app.comeback.markdown;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders what a guide shows otherwise than plain CommonMark: citations, the general-advice tag, headings, images. */
final class MarkdownNodes implements NodeRenderer {

    /** The page's own headings reach down to this level. */
    private static final int LOWEST_PAGE_HEADING = 3;

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Citations citations;

    MarkdownNodes(HtmlNodeRendererContext context, Citations citations) {
        this.context = context;
        this.html = context.getWriter();
        this.citations = citations;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Citation.class, GeneralAdvice.class, Heading.class, Image.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case Citation citation -> cite(citation);
            case Heading heading -> heading(heading);
            case Image image -> children(image);
            default -> {}
        }
    }

    private void cite(Citation citation) {
        for (String key : citation.keys()) {
            citations.numberOf(key).ifPresent(number -> {
                html.tag("sup", Map.of("class", "cite"));
                html.tag(
                        "a",
                        Map.of(
                                "href", "#ref-" + key,
                                "id", citations.nextId(key),
                                "aria-label", "Reference " + number));
                html.text(Integer.toString(number));
                html.tag("/a");
                html.tag("/sup");
            });
        }
    }

    private void heading(Heading heading) {
        String tag = "h" + Math.min(6, heading.getLevel() + LOWEST_PAGE_HEADING);
        html.line();
        html.tag(tag);
        children(heading);
        html.tag("/" + tag);
        html.line();
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}

package app.comeback.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;

/**
 * Shows and reads Markdown. Two marks are the portal's own: {@code [@key]} or {@code [@a; @b]} cites a source by its key,
 * and {@code [general]} tags a paragraph as general advice that needs none. What comes out is safe whatever went in: raw HTML appears as text, only http, https,
 * mailto and in-site links survive, images become their description, and headings start below the page's own.
 */
public final class Markdown {

    /** Relative addresses need some address to be relative to while they are checked; it never appears. */
    private static final String BASE = "https://portal.invalid/";

    private static final Safelist SECOND_WALL = new Safelist()
            .addTags("p", "br", "hr", "em", "strong", "a", "ul", "ol", "li", "blockquote", "code", "pre", "sup")
            .addTags("h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td")
            .addAttributes("a", "href", "title", "rel", "id", "aria-label")
            .addAttributes("sup", "class")
            .addAttributes("ol", "start")
            .addAttributes("th", "align")
            .addAttributes("td", "align")
            .addProtocols("a", "href", "http", "https", "mailto", "#")
            .preserveRelativeLinks(true);

    private static final Pattern BLANK_LINES = Pattern.compile("\\n{3,}");

    private Markdown() {}

    /**
     * Safe HTML.
     *
     * @param markdown with its marks: {@code [@key]} becomes the source's number, or nothing when there is no such source;
     *     {@code [general]} becomes nothing
     * @param citations of the page
     */
    public static String toHtml(String markdown, Citations citations) {
        Node tree = MarkdownTree.parse(markdown);
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .escapeHtml(true)
                .sanitizeUrls(true)
                .urlSanitizer(new SafeUrls())
                .attributeProviderFactory(context -> Markdown::linkAttributes)
                .nodeRendererFactory(context -> new MarkdownNodes(context, citations))
                .build();
        return Jsoup.clean(renderer.render(tree), BASE, SECOND_WALL, new OutputSettings().prettyPrint(false));
    }

    /** Safe HTML of a text that cites nothing. */
    public static String toHtml(String markdown) {
        return toHtml(markdown, Citations.NONE);
    }

    /** Its paragraphs in reading order, with what each cites. */
    public static List<MarkdownParagraph> paragraphs(String markdown) {
        return Paragraphs.of(markdown);
    }

    /** The keys of all citations in reading order; a source that is cited twice is there twice. */
    public static List<String> citedKeys(String markdown) {
        List<String> keys = new ArrayList<>();
        MarkdownTree.walk(MarkdownTree.parse(markdown), node -> {
            if (node instanceof Citation citation) {
                keys.addAll(citation.keys());
            }
        });
        return keys;
    }

    /** The words alone, without marks; a blank line between blocks. */
    public static String plainText(String markdown) {
        return words(MarkdownTree.parse(markdown));
    }

    /** The words of one node and what is below it. */
    static String words(Node root) {
        StringBuilder out = new StringBuilder();
        MarkdownTree.walk(root, node -> plain(node, out));
        return BLANK_LINES
                .matcher(out)
                .replaceAll("\n\n")
                .replaceAll(" +([.,;:!?])", "$1")
                .replaceAll("[ \\t]+", " ")
                .strip();
    }

    private static void linkAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link) {
            attributes.put("rel", "nofollow noopener");
        }
    }

    private static void plain(Node node, StringBuilder out) {
        switch (node) {
            case Text text -> out.append(text.getLiteral());
            case Code code -> out.append(code.getLiteral());
            case FencedCodeBlock code -> out.append("\n\n").append(code.getLiteral());
            case IndentedCodeBlock code -> out.append("\n\n").append(code.getLiteral());
            case SoftLineBreak ignored -> out.append('\n');
            case HardLineBreak ignored -> out.append('\n');
            case TableCell ignored -> out.append(' ');
            case Block block
            when !(block.getParent() instanceof ListItem && block.getPrevious() == null) ->
                out.append(block instanceof ListItem ? "\n" : "\n\n");
            default -> {}
        }
    }
}

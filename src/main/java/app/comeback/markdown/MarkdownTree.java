package app.comeback.markdown;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Parses Markdown with its marks, within limits that keep hostile input cheap. */
final class MarkdownTree {

    /** Deeper than people write; a tree that is walked by recursion must not be deeper than the stack. */
    private static final int MAX_DEPTH = 100;

    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*\\n\\s*");
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = parser(TABLES, IncludeSourceSpans.NONE);
    private static final Parser WITHOUT_TABLES = parser(List.of(), IncludeSourceSpans.NONE);
    private static final Parser LINES = parser(TABLES, IncludeSourceSpans.BLOCKS);
    private static final Parser LINES_WITHOUT_TABLES = parser(List.of(), IncludeSourceSpans.BLOCKS);

    private MarkdownTree() {}

    /** For import: remembers lines, and reads up to the largest file. */
    static Node parseWithLines(String markdown) {
        return MarkdownLimits.hasWideTable(markdown) ? LINES_WITHOUT_TABLES.parse(markdown) : LINES.parse(markdown);
    }

    static Node parse(String markdown) {
        if (MarkdownLimits.isTooMuch(markdown)) {
            return unformatted(markdown);
        }
        Node tree = (MarkdownLimits.hasWideTable(markdown) ? WITHOUT_TABLES : PARSER).parse(markdown);
        return isTooDeep(tree) ? unformatted(markdown) : tree;
    }

    /** Visits all nodes below in document order without recursion. */
    static void walk(Node root, Consumer<Node> visitor) {
        Node node = root;
        while (node != null) {
            visitor.accept(node);
            node = next(node, root);
        }
    }

    private static Parser parser(List<Extension> extensions, IncludeSourceSpans spans) {
        return Parser.builder()
                .extensions(extensions)
                .linkProcessor(new Marks())
                .includeSourceSpans(spans)
                .maxOpenBlockParsers(MAX_DEPTH / 2)
                .build();
    }

    private static @Nullable Node next(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node up = node;
        while (up != null && up != root) {
            if (up.getNext() != null) {
                return up.getNext();
            }
            up = up.getParent();
        }
        return null;
    }

    private static boolean isTooDeep(Node root) {
        int depth = 0;
        Node node = root;
        while (node != null) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                if (++depth > MAX_DEPTH) {
                    return true;
                }
                continue;
            }
            while (node != null && node != root && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null || node == root ? null : node.getNext();
        }
        return false;
    }

    private static Node unformatted(String markdown) {
        Document document = new Document();
        for (String piece : BLANK_LINES.split(markdown.strip(), -1)) {
            Paragraph paragraph = new Paragraph();
            paragraph.appendChild(new Text(piece));
            document.appendChild(paragraph);
        }
        return document;
    }
}

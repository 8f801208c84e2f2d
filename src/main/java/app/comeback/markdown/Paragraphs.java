package app.comeback.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Reads the paragraphs of a Markdown text with the marks that stand in them; a list entry or table row is one too. */
final class Paragraphs {

    private Paragraphs() {}

    static List<MarkdownParagraph> of(String markdown) {
        List<MarkdownParagraph> entries = new ArrayList<>();
        MarkdownTree.walk(MarkdownTree.parse(markdown), node -> {
            if (node instanceof Paragraph || node instanceof TableRow || node instanceof Heading) {
                entries.add(entry(node));
            }
        });
        return entries;
    }

    private static MarkdownParagraph entry(Node node) {
        Set<String> keys = new LinkedHashSet<>();
        boolean general = marks(node, keys);
        Node introduction = introduction(node);
        if (introduction != null) {
            general |= marks(introduction, keys);
        }
        return new MarkdownParagraph(Markdown.words(node), List.copyOf(keys), general);
    }

    private static boolean marks(Node node, Set<String> keys) {
        boolean[] general = {false};
        MarkdownTree.walk(node, inner -> {
            if (inner instanceof Citation citation) {
                keys.addAll(citation.keys());
            }
            general[0] |= inner instanceof GeneralAdvice;
        });
        return general[0];
    }

    /** The paragraph before the list in which a paragraph stands, or before the table of a row. */
    private static @Nullable Node introduction(Node node) {
        Node up = node.getParent();
        while (up != null && !(up instanceof ListBlock) && up.getParent() instanceof Block) {
            up = up.getParent();
        }
        Node before = up instanceof ListBlock ? up.getPrevious() : null;
        return before instanceof Paragraph ? before : null;
    }
}

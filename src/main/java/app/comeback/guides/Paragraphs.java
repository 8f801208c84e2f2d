package app.comeback.guides;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Reads the paragraphs of a Markdown text with the marks that stand in them; a list entry or table row is one too. */
final class Paragraphs {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])[\"”’)]*\\s+|\\n+");

    /**
     * One paragraph.
     *
     * @param place of the text it stands in
     * @param text its words
     * @param keys what it cites, or what the line that introduces its list cites
     * @param general whether it, or that line, is tagged as general advice
     */
    record Entry(String place, String text, List<String> keys, boolean general) {

        List<String> sentences() {
            return List.of(SENTENCE_END.split(text, -1));
        }

        boolean isSupported() {
            return general || !keys.isEmpty();
        }
    }

    private Paragraphs() {}

    static List<Entry> of(String place, String markdown) {
        List<Entry> entries = new ArrayList<>();
        MarkdownTree.walk(MarkdownTree.parse(markdown), node -> {
            if (node instanceof Paragraph || node instanceof TableRow || node instanceof Heading) {
                entries.add(entry(place, node));
            }
        });
        return entries;
    }

    private static Entry entry(String place, Node node) {
        Set<String> keys = new LinkedHashSet<>();
        boolean general = marks(node, keys);
        Node introduction = introduction(node);
        if (introduction != null) {
            general |= marks(introduction, keys);
        }
        return new Entry(place, GuideMarkdown.words(node), List.copyOf(keys), general);
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

package app.comeback.guideimport;

import app.comeback.guideimport.Block.Kind;
import app.comeback.markdown.MarkdownSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;

/** Finds the blocks of a Markdown text; what is in them stays as its author wrote it. */
final class MarkdownBlocks {

    private final List<String> source;
    private final List<Block> blocks = new ArrayList<>();

    private MarkdownBlocks(List<String> source) {
        this.source = source;
    }

    static List<Block> of(String text) {
        MarkdownBlocks reader = new MarkdownBlocks(text.lines().toList());
        reader.children(MarkdownSource.parse(text), Kind.PARAGRAPH, 0);
        return reader.blocks;
    }

    /** Whether a text that says nothing of its format has Markdown headings. */
    static boolean looksLike(String text) {
        return text.lines()
                        .filter(line -> line.matches("#{1,6} +\\S.*"))
                        .limit(2)
                        .count()
                == 2;
    }

    private void children(Node parent, Kind kind, int depth) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node, kind, depth);
        }
    }

    private void block(Node node, Kind kind, int depth) {
        switch (node) {
            case Heading heading -> add(heading, Kind.HEADING, heading.getLevel());
            case ListBlock list -> list(list, depth);
            case BlockQuote quote -> children(quote, Kind.PARAGRAPH, depth);
            case Paragraph paragraph when isBoldAlone(paragraph) -> add(paragraph, Kind.HEADING, 5);
            case Paragraph paragraph -> add(paragraph, kind, depth);
            default -> add(node, Kind.PARAGRAPH, 0);
        }
    }

    private void list(ListBlock list, int depth) {
        Kind kind = list instanceof OrderedList ? Kind.NUMBER : Kind.BULLET;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (!(item instanceof ListItem) || item.getFirstChild() == null) {
                continue;
            }
            int before = blocks.size();
            children(item, kind, depth + 1);
            mergeParagraphs(before, kind, depth);
        }
    }

    /** The first paragraph of an item is the item; further ones directly after it are its further lines. */
    private void mergeParagraphs(int from, Kind kind, int depth) {
        List<String> lines = new ArrayList<>();
        List<String> markdown = new ArrayList<>();
        int end = from;
        while (end < blocks.size()
                && blocks.get(end).is(kind)
                && blocks.get(end).level() == depth + 1) {
            lines.addAll(blocks.get(end).lines());
            markdown.add(blocks.get(end).markdown());
            end++;
        }
        if (end > from) {
            int line = blocks.get(from).line();
            blocks.subList(from, end).clear();
            blocks.add(from, new Block(kind, depth, lines, String.join("\n\n", markdown), line));
        }
    }

    private void add(Node node, Kind kind, int level) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return;
        }
        List<String> lines = Arrays.stream(MarkdownSource.words(node).split("\\n", -1))
                .map(ImportedWords::clean)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty() && kind != Kind.HEADING) {
            return;
        }
        String markdown = String.join("\n", spans.stream().map(this::slice).toList())
                .replaceFirst("^#{1,6}\\s+", "")
                .strip();
        blocks.add(new Block(
                kind,
                level,
                lines.isEmpty() ? List.of("") : lines,
                markdown,
                spans.getFirst().getLineIndex() + 1));
    }

    private String slice(SourceSpan span) {
        String line = span.getLineIndex() < source.size() ? source.get(span.getLineIndex()) : "";
        int from = Math.min(span.getColumnIndex(), line.length());
        return line.substring(from, Math.min(from + span.getLength(), line.length()));
    }

    private static boolean isBoldAlone(Paragraph paragraph) {
        Node only = paragraph.getFirstChild();
        return only instanceof StrongEmphasis
                && only.getNext() == null
                && paragraph.getParent() instanceof org.commonmark.node.Document
                && !MarkdownSource.words(only).matches("(?s).*[.!,;:]\\s*|.{80,}");
    }
}

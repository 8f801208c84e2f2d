package app.comeback.guideimport;

import app.comeback.guideimport.Block.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Finds the blocks of an HTML page and turns their inline marks into Markdown; scripts and styles are left out. */
final class HtmlBlocks {

    private static final Set<String> IGNORED = Set.of(
            "script", "style", "noscript", "template", "svg", "iframe", "object", "head", "canvas", "audio", "video");
    private static final Set<String> NAVIGATION = Set.of("nav", "figcaption", "button", "select", "footer");

    private final List<Block> blocks = new ArrayList<>();
    private StringBuilder words = new StringBuilder();
    private StringBuilder markdown = new StringBuilder();
    private int line = 1;

    private HtmlBlocks() {}

    static List<Block> of(String html) {
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
        HtmlBlocks reader = new HtmlBlocks();
        reader.children(page.body(), Kind.PARAGRAPH, 0);
        reader.flush(Kind.PARAGRAPH, 0);
        String title = page.title().strip();
        if (!title.isEmpty()
                && reader.blocks.stream().noneMatch(block -> block.is(Kind.HEADING) && block.level() == 1)) {
            reader.blocks.addFirst(new Block(Kind.HEADING, 1, List.of(title), PlainBlocks.escape(title), 1));
        }
        return reader.blocks;
    }

    /** Whether a text that says nothing of its format is a page. */
    static boolean looksLike(String text) {
        String start = text.substring(0, Math.min(text.length(), 2_000)).stripLeading();
        return start.matches("(?is)(<!doctype\\s+html|<html|<body|<head|<article|<div|<h[1-6]|<p)\\b.*");
    }

    private void children(Element parent, Kind kind, int level) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                append(text);
            } else if (node instanceof Element element) {
                element(element, kind, level);
            }
        }
    }

    private void element(Element element, Kind kind, int level) {
        String tag = element.normalName();
        if (IGNORED.contains(tag)) {
            return;
        }
        if (NAVIGATION.contains(tag)) {
            flush(kind, level);
            navigation(element);
            return;
        }
        switch (tag) {
            case "br" -> {
                words.append('\n');
                markdown.append('\n');
            }
            case "strong", "b" -> inline(element, kind, level, "**");
            case "em", "i" -> inline(element, kind, level, "*");
            case "h1", "h2", "h3", "h4", "h5", "h6" -> block(element, Kind.HEADING, tag.charAt(1) - '0', kind, level);
            case "ul", "ol" -> list(element, kind, level);
            case "tr" -> block(element, Kind.PARAGRAPH, 0, kind, level);
            case "td", "th" -> {
                children(element, kind, level);
                words.append(" ");
                markdown.append(" ");
            }
            default -> {
                if (element.isBlock()) {
                    block(element, kind, level, kind, level);
                } else {
                    children(element, kind, level);
                }
            }
        }
    }

    private void block(Element element, Kind inner, int innerLevel, Kind outer, int outerLevel) {
        flush(outer, outerLevel);
        line = Math.max(1, element.sourceRange().start().lineNumber());
        children(element, inner, innerLevel);
        flush(inner, innerLevel);
    }

    private void list(Element list, Kind outer, int outerLevel) {
        flush(outer, outerLevel);
        int depth = outer == Kind.BULLET || outer == Kind.NUMBER ? outerLevel + 1 : 0;
        Kind kind = list.normalName().equals("ol") ? Kind.NUMBER : Kind.BULLET;
        for (Element item : list.children()) {
            int before = blocks.size();
            block(item, kind, depth, kind, depth);
            merge(before, kind, depth);
        }
    }

    private void merge(int from, Kind kind, int depth) {
        int end = from;
        List<String> lines = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        while (end < blocks.size()
                && blocks.get(end).is(kind)
                && blocks.get(end).level() == depth) {
            lines.addAll(blocks.get(end).lines());
            texts.add(blocks.get(end).markdown());
            end++;
        }
        if (end > from + 1) {
            Block merged = new Block(
                    kind,
                    depth,
                    lines,
                    String.join("\n\n", texts),
                    blocks.get(from).line());
            blocks.subList(from, end).clear();
            blocks.add(from, merged);
        }
    }

    private void navigation(Element element) {
        String text = ImportedWords.clean(element.text());
        if (!text.isEmpty()) {
            int at = Math.max(1, element.sourceRange().start().lineNumber());
            blocks.add(new Block(Kind.NAVIGATION, 0, List.of(text), PlainBlocks.escape(text), at));
        }
    }

    private void inline(Element element, Kind kind, int level, String mark) {
        boolean wrap = element.children().isEmpty() && !element.text().isBlank();
        markdown.append(wrap ? mark : "");
        children(element, kind, level);
        while (wrap && !markdown.isEmpty() && markdown.charAt(markdown.length() - 1) == ' ') {
            markdown.setLength(markdown.length() - 1);
        }
        markdown.append(wrap ? mark + (element.text().endsWith(" ") ? " " : "") : "");
    }

    private void append(TextNode text) {
        String plain = text.getWholeText().replaceAll("\\s+", " ");
        if (plain.isBlank() && words.isEmpty()) {
            return;
        }
        words.append(plain);
        markdown.append(PlainBlocks.escape(plain));
    }

    private void flush(Kind kind, int level) {
        List<String> lines = Arrays.stream(words.toString().split("\\n", -1))
                .map(ImportedWords::clean)
                .filter(piece -> !piece.isEmpty())
                .toList();
        String text = markdown.toString().strip();
        words = new StringBuilder();
        markdown = new StringBuilder();
        if (!lines.isEmpty()) {
            blocks.add(new Block(kind, level, lines, text, line));
        }
    }
}

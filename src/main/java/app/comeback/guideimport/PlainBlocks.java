package app.comeback.guideimport;

import app.comeback.guideimport.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the blocks of a plain text: bulleted and numbered items with their indented continuation, paragraphs, and
 * headings, which are short lines after an empty one that do not end like a sentence. Lines that were broken to a width
 * are joined again.
 */
final class PlainBlocks {

    private static final Pattern BULLET = Pattern.compile("[•◦▪‣●○*+–—-] +(\\S.*)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)] +(\\S.*)");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>]");
    private static final int LONGEST_HEADING = 100;
    private static final int MOST_HEADING_WORDS = 16;

    private final List<String> lines;
    private final boolean wrapped;
    private final List<Block> blocks = new ArrayList<>();
    private int next;

    private PlainBlocks(List<String> lines) {
        this.lines = lines;
        this.wrapped = isWrapped(lines);
    }

    static List<Block> of(String text) {
        PlainBlocks reader = new PlainBlocks(text.lines()
                .map(line -> line.replace("\t", "    ").stripTrailing())
                .toList());
        reader.read();
        return reader.blocks;
    }

    /** Plain words as Markdown that shows just these words. */
    static String escape(String text) {
        String escaped = SPECIAL.matcher(text).replaceAll("\\\\$0");
        if (escaped.startsWith("#") || escaped.startsWith("+ ") || escaped.startsWith("- ")) {
            return "\\" + escaped;
        }
        return escaped.replaceFirst("^(\\d{1,9})([.)] )", "$1\\\\$2");
    }

    private void read() {
        while (next < lines.size()) {
            String line = lines.get(next);
            if (line.isBlank()) {
                next++;
                continue;
            }
            Matcher bullet = BULLET.matcher(line.strip());
            Matcher number = NUMBER.matcher(line.strip());
            if (bullet.matches()) {
                item(Kind.BULLET, bullet.group(1));
            } else if (number.matches()) {
                item(Kind.NUMBER, number.group(1));
            } else if (isHeading(next)) {
                add(Kind.HEADING, 0, List.of(line.strip()), next + 1);
                next++;
            } else {
                paragraph();
            }
        }
    }

    private void item(Kind kind, String first) {
        int start = next;
        int indent = indent(lines.get(start));
        List<String> words = new ArrayList<>(List.of(first.strip()));
        next++;
        while (next < lines.size() && isContinuation(lines.get(next), indent)) {
            String more = lines.get(next).strip();
            if (wrapped) {
                words.set(words.size() - 1, words.getLast() + " " + more);
            } else {
                words.add(more);
            }
            next++;
        }
        add(kind, Math.min(indent / 4, 5), words, start + 1);
    }

    private boolean isContinuation(String line, int indent) {
        if (line.isBlank() || isItem(line)) {
            return false;
        }
        return indent(line) >= indent + 2 || (wrapped && lines.get(next - 1).length() > 60);
    }

    private void paragraph() {
        int start = next;
        StringBuilder words = new StringBuilder(lines.get(next).strip());
        next++;
        while (wrapped
                && next < lines.size()
                && !lines.get(next).isBlank()
                && !isItem(lines.get(next))
                && lines.get(next - 1).length() > 40) {
            words.append(' ').append(lines.get(next).strip());
            next++;
        }
        add(Kind.PARAGRAPH, 0, List.of(words.toString()), start + 1);
    }

    private void add(Kind kind, int level, List<String> words, int line) {
        List<String> clean = words.stream().map(ImportedWords::clean).toList();
        blocks.add(new Block(kind, level, clean, escape(String.join(" ", clean)), line));
    }

    private boolean isHeading(int index) {
        String line = lines.get(index).strip();
        boolean afterBlank = index == 0 || lines.get(index - 1).isBlank();
        boolean beforeBlank = index + 1 == lines.size() || lines.get(index + 1).isBlank();
        if (!afterBlank || (wrapped && !beforeBlank && !isItem(lines.get(index + 1)))) {
            return false;
        }
        return line.length() <= LONGEST_HEADING
                && line.split(" +", -1).length <= MOST_HEADING_WORDS
                && line.codePoints().anyMatch(Character::isLetter)
                && !line.matches(".*[.!,;:…\"”]");
    }

    private static boolean isItem(String line) {
        String stripped = line.strip();
        return BULLET.matcher(stripped).matches() || NUMBER.matcher(stripped).matches();
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static boolean isWrapped(List<String> lines) {
        long full = lines.stream()
                .filter(line -> line.length() > 55 && line.length() <= 100)
                .count();
        long longer = lines.stream().filter(line -> line.length() > 120).count();
        return full >= 8 && longer * 20 < full;
    }
}

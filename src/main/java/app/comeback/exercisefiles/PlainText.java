package app.comeback.exercisefiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Turns the mark-up of others into words: no tag survives, and neither does a script. */
final class PlainText {

    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z!][^>]*>|&#?\\w+;");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}&&[^\\u200D]]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    private PlainText() {}

    static boolean hasMarkup(String text) {
        return MARKUP.matcher(text).find();
    }

    /** One line. */
    static String line(String text) {
        String words = hasMarkup(text) ? Jsoup.parseBodyFragment(text).body().text() : text;
        // What was written as &lt;script&gt; is a word now, and stays one.
        return tidy(words);
    }

    /** The lines of a longer text: one for each paragraph, item of a list and break. */
    static List<String> lines(String text) {
        if (!hasMarkup(text)) {
            return text.lines()
                    .map(PlainText::tidy)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
        Lines lines = new Lines();
        Jsoup.parseBodyFragment(text).body().traverse(lines);
        lines.end();
        return lines.done;
    }

    /** A line in pieces of at most so many characters, cut after a sentence where there is one, else after a word. */
    static List<String> split(String line, int most) {
        List<String> pieces = new ArrayList<>();
        String rest = line;
        while (rest.length() > most) {
            int sentence = rest.lastIndexOf(". ", most - 1) + 1;
            int word = rest.lastIndexOf(' ', most);
            int end = sentence > 0 ? sentence : word > 0 ? word : most;
            pieces.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            pieces.add(rest);
        }
        return pieces;
    }

    private static String tidy(String text) {
        String visible = INVISIBLE.matcher(SPACE.matcher(text).replaceAll(" ")).replaceAll("");
        return visible.strip();
    }

    private static final class Lines implements NodeVisitor {

        private final List<String> done = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                line.append(text.getWholeText());
            } else {
                breakAt(node);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            breakAt(node);
        }

        private void breakAt(Node node) {
            if (node instanceof Element element
                    && (element.isBlock()
                            || element.normalName().toLowerCase(Locale.ROOT).equals("br"))) {
                end();
            }
        }

        private void end() {
            String words = tidy(line.toString());
            if (!words.isEmpty()) {
                done.add(words);
            }
            line.setLength(0);
        }
    }
}

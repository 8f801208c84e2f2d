package app.comeback.markdown;

import org.commonmark.node.Node;

/** A Markdown file for those who take it apart block by block themselves. */
public final class MarkdownSource {

    private MarkdownSource() {}

    /** Whether it can be parsed in reasonable time; no person writes what cannot. */
    public static boolean isReadable(String markdown) {
        return !MarkdownLimits.isTooDense(markdown);
    }

    /** Its blocks, each with the lines it stands on. */
    public static Node parse(String markdown) {
        return MarkdownTree.parseWithLines(markdown);
    }

    /** The words of one node and what is below it, without marks. */
    public static String words(Node node) {
        return Markdown.words(node);
    }
}

package app.comeback.markdown;

import java.util.List;
import org.commonmark.node.CustomNode;

/** {@code [@a; @b]} in a parsed text. */
final class Citation extends CustomNode {

    private final List<String> keys;

    Citation(List<String> keys) {
        this.keys = List.copyOf(keys);
    }

    List<String> keys() {
        return keys;
    }
}

package app.comeback.guideimport;

import app.comeback.guideimport.Block.Kind;
import java.util.List;

/** Puts blocks together to Markdown again. */
final class Bodies {

    private Bodies() {}

    static String markdown(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        Block before = null;
        int number = 0;
        for (Block block : blocks) {
            if (before != null) {
                boolean sameList = before.isItem() && block.isItem() && before.kind() == block.kind();
                out.append(sameList ? "\n" : "\n\n");
            }
            number = block.is(Kind.NUMBER) ? number + 1 : 0;
            String indent = block.isItem() ? "    ".repeat(block.level()) : "";
            String mark =
                    switch (block.kind()) {
                        case BULLET -> "- ";
                        case NUMBER -> number + ". ";
                        case HEADING -> "#### ";
                        case PARAGRAPH, NAVIGATION -> "";
                    };
            String hanging = "\n" + indent + " ".repeat(mark.length());
            out.append(indent).append(mark);
            out.append(block.isItem() ? block.markdown().replace("\n", hanging) : block.markdown());
            before = block;
        }
        return out.toString();
    }
}

package app.comeback.guideimport;

import app.comeback.guidecontent.GuideContent.Faq;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads questions and answers: what ends with a question mark is a question, what follows is its answer. */
final class FaqReader {

    private static final Pattern QUESTION = Pattern.compile("(?:Q\\d*[.:]\\s*)?([^?]{5,200}\\?)", Pattern.DOTALL);
    private static final Pattern BOTH =
            Pattern.compile("(?:Q\\d*[.:]\\s*)?([^?.]{5,200}\\?)\\s+(\\S.*)", Pattern.DOTALL);

    private FaqReader() {}

    static List<Faq> read(List<Block> blocks) {
        List<Faq> all = new ArrayList<>();
        String question = null;
        List<Block> answer = new ArrayList<>();
        for (Block block : blocks) {
            var alone = QUESTION.matcher(block.text());
            var both = BOTH.matcher(block.text());
            boolean opens = alone.matches() || (block.isItem() && both.matches());
            if (!opens) {
                answer.add(block);
                continue;
            }
            close(question, answer, all);
            answer = new ArrayList<>();
            if (alone.matches()) {
                question = alone.group(1);
            } else {
                both.matches();
                question = both.group(1);
                answer.add(new Block(
                        Block.Kind.PARAGRAPH,
                        0,
                        List.of(both.group(2)),
                        PlainBlocks.escape(both.group(2)),
                        block.line()));
            }
        }
        close(question, answer, all);
        return all;
    }

    private static void close(@Nullable String question, List<Block> answer, List<Faq> all) {
        if (question != null || !answer.isEmpty()) {
            all.add(new Faq(
                    question == null ? "" : question, Bodies.markdown(answer).replaceFirst("^A\\d*[.:]\\s+", "")));
        }
    }
}

package app.comeback.guideimport;

import app.comeback.guidecontent.GuideContent.Exercise;
import app.comeback.guidecontent.GuideContent.Phase;
import app.comeback.guideimport.Block.Kind;
import app.comeback.markdown.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one phase: what is labelled in its lists is an exercise, the rest is its text. */
final class PhaseReader {

    private static final Pattern NAME = Pattern.compile(
            "(?:(?:acute|sub-?acute|early|mid(?:dle)?|intermediate|late(?:r)?|final|initial|advanced|first|second|third|fourth|last)\\b"
                    + ".{0,20}\\b(?:phase|stage|recovery|rehab(?:ilitation)?|step)\\b.*"
                    + "|(?:phase|stage|step|weeks?|days?)\\s+(?:\\d+|one|two|three|four|five|six|[ivx]+)\\b.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile("([^:.!?]{2,80}):\\s+(.+)", Pattern.DOTALL);
    private static final Pattern SHORT = Pattern.compile("([^:.!?\\d]{3,60}?)\\s*[-–—,(:]?\\s*(\\d.{1,60})");

    private final StringBuilder text = new StringBuilder();
    private final List<Exercise> exercises = new ArrayList<>();
    private String groupDose = "";
    private int groupLevel = -1;
    private Kind groupKind = Kind.PARAGRAPH;

    private PhaseReader() {}

    static boolean isPhase(String heading) {
        return heading.length() <= 100 && NAME.matcher(heading).matches();
    }

    static Phase read(String id, String name, List<Block> blocks) {
        PhaseReader reader = new PhaseReader();
        for (int i = 0; i < blocks.size(); i++) {
            i = reader.read(blocks, i);
        }
        return new Phase(id, name, reader.text.toString().strip(), reader.exercises);
    }

    /** Reads one block and those that belong to it; gives the index of the last. */
    private int read(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        if (block.is(Kind.HEADING)) {
            return headed(blocks, index);
        }
        if (!block.isItem()) {
            text.append(block.markdown()).append("\n\n");
            return index;
        }
        Matcher label = LABEL.matcher(block.text());
        Matcher brief = SHORT.matcher(block.text());
        Block following = index + 1 < blocks.size() ? blocks.get(index + 1) : block;
        boolean opensGroup = block.text().endsWith(":") || (following.isItem() && following.level() > block.level());
        if (opensGroup) {
            groupDose = Doses.find(block.text());
            groupLevel = block.level();
            groupKind = block.kind();
            text.append("- ").append(block.markdown()).append("\n\n");
        } else if (label.matches()) {
            exercises.add(exercise(block, label));
        } else if (brief.matches() && !Doses.find(brief.group(2)).isEmpty()) {
            exercises.add(new Exercise(brief.group(1).strip(), brief.group(2).replaceFirst("\\)$", ""), ""));
        } else {
            text.append("- ").append(block.markdown()).append("\n");
        }
        return index;
    }

    private Exercise exercise(Block block, Matcher label) {
        String own = Doses.find(label.group(2));
        boolean inGroup = block.level() > groupLevel || block.kind() != groupKind;
        if (!inGroup) {
            groupDose = "";
        }
        return new Exercise(
                label.group(1).strip(), own.isEmpty() && inGroup ? groupDose : own, afterLabel(block.markdown()));
    }

    private int headed(List<Block> blocks, int index) {
        List<String> how = new ArrayList<>();
        int last = index;
        while (last + 1 < blocks.size() && !blocks.get(last + 1).is(Kind.HEADING)) {
            last++;
            how.add((blocks.get(last).isItem() ? "- " : "") + blocks.get(last).markdown());
        }
        String markdown = String.join("\n\n", how);
        exercises.add(new Exercise(blocks.get(index).text(), Doses.find(Markdown.plainText(markdown)), markdown));
        return last;
    }

    private static String afterLabel(String markdown) {
        return markdown.substring(markdown.indexOf(':') + 1)
                .replaceFirst("^\\s*\\*+\\s*", "")
                .strip();
    }
}

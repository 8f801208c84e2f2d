package app.comeback.guides.ui;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares two texts word by word. */
final class WordDiff {

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");
    private static final int MOST_WORDS = 12_000;

    private WordDiff() {}

    /** What happened to a run of words. */
    enum Change {
        SAME,
        REMOVED,
        ADDED
    }

    /** A run of words with one fate. */
    record Run(Change change, String text) {}

    static List<Run> of(String before, String after) {
        List<String> old = words(before);
        List<String> young = words(after);
        if (old.size() + young.size() > MOST_WORDS) {
            old = lines(before);
            young = lines(after);
        }
        Patch<String> patch = DiffUtils.diff(old, young);
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            int start = delta.getSource().getPosition();
            add(runs, Change.SAME, old.subList(at, start));
            add(runs, Change.REMOVED, delta.getSource().getLines());
            add(runs, Change.ADDED, delta.getTarget().getLines());
            at = start + delta.getSource().size();
        }
        add(runs, Change.SAME, old.subList(at, old.size()));
        return runs;
    }

    private static void add(List<Run> runs, Change change, List<String> words) {
        if (!words.isEmpty()) {
            runs.add(new Run(change, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** For texts too long to compare by words in a moment. */
    private static List<String> lines(String text) {
        return List.of(text.split("(?<=\n)", -1));
    }
}

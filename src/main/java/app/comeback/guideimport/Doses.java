package app.comeback.guideimport;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the dose in a sentence: repetitions, sets, holds, durations and how often. */
final class Doses {

    private static final String NUMBER =
            "(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)";
    private static final String RANGE = NUMBER + "(?:\\s?(?:[-–—]|to|or)\\s?" + NUMBER + ")?";
    private static final String EVERY = "every\\s+(?:" + RANGE
            + "\\s+)?(?:other\\s+|second\\s+|third\\s+)?(?:minutes?|hours?|days?|morning|evening)";
    private static final String OFTEN = "(?:(?:once|twice|" + RANGE + "\\s+(?:times|days|sessions))\\s+"
            + "(?:a|per|each|every)\\s+(?:day|week|session)|daily)";

    private static final Pattern AMOUNT = Pattern.compile(
            "\\b(?:\\d{1,2}\\s?[x×]\\s?" + RANGE + "(?:\\s?(?:s|sec|seconds|reps|repetitions|min|minutes|m|metres)\\b)?"
                    + "|" + RANGE + "[-\\s]?(?:seconds?|secs?|s|minutes?|mins?|hours?|times|reps?|repetitions|sets?"
                    + "|rounds?|breaths|laps|hops|steps)\\b(?:\\s+of\\s+" + RANGE + "\\b)?|" + EVERY + ")",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FREQUENCY = Pattern.compile("\\b" + OFTEN + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern VERB = Pattern.compile(
            "\\b(?:hold|repeat|perform|complete|aim for|build up to)\\b[^,;:.]{0,40}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+");

    private Doses() {}

    /** The dose in the text's own words; empty when there is none. */
    static String find(String text) {
        List<String> found = new ArrayList<>();
        for (String sentence : SENTENCE.split(text, -1)) {
            String span = span(sentence);
            if (!span.isEmpty() && found.size() < 3) {
                found.add(span);
            }
        }
        return String.join("; ", found);
    }

    private static String span(String sentence) {
        int from = Integer.MAX_VALUE;
        int to = -1;
        Matcher amount = AMOUNT.matcher(sentence);
        while (amount.find()) {
            from = Math.min(from, amount.start());
            to = Math.max(to, amount.end());
        }
        if (to < 0) {
            return "";
        }
        Matcher frequency = FREQUENCY.matcher(sentence);
        while (frequency.find()) {
            from = Math.min(from, frequency.start());
            to = Math.max(to, frequency.end());
        }
        Matcher verb = VERB.matcher(sentence.substring(0, from));
        return sentence.substring(verb.find() ? verb.start() : from, to).strip();
    }
}

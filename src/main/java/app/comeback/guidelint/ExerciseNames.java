package app.comeback.guidelint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Recognises names of exercises in running text and compares them in spite of plurals and word order. */
final class ExerciseNames {

    /** Words that end an exercise's name and are one by themselves. */
    private static final String TELLING =
            "deadlifts?|lunges?|planks?|squats?|burpees?|step-?ups?|push-?ups?|pull-?ups?|sit-?ups?"
                    + "|thrusts?|clamshells?|nordics";

    /** Words that end an exercise's name but name one only together with the word before. */
    private static final String PLAIN =
            "curls?|bridges?|raises?|presses|press|rows?|extensions?|slides?|swings?|holds?|jumps?|hops?|bounds?"
                    + "|skips?|kicks?|glides?|walkouts?|stretch(?:es)?|drills?|sets?|sprints?|circles?|rolls?|digs?|sits?";

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*|[^\\s\\p{L}]");
    private static final Pattern PLAIN_WORD = Pattern.compile(PLAIN, Pattern.CASE_INSENSITIVE);
    private static final Pattern TELLING_WORD = Pattern.compile(TELLING, Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Pattern PLURAL = Pattern.compile("(?<=[a-z]{3})(?:(?<=ch|sh|ss)es|(?<![su])s)$");

    /** Words that say nothing about which exercise is meant. */
    private static final Set<String> NO_NAMES = Set.of(
            "a",
            "an",
            "the",
            "and",
            "or",
            "of",
            "for",
            "with",
            "like",
            "as",
            "such",
            "your",
            "our",
            "their",
            "these",
            "those",
            "this",
            "that",
            "some",
            "any",
            "all",
            "each",
            "every",
            "both",
            "other",
            "more",
            "most",
            "many",
            "few",
            "is",
            "are",
            "be",
            "do",
            "does",
            "use",
            "using",
            "include",
            "includes",
            "including",
            "key",
            "essential",
            "important",
            "crucial",
            "vital",
            "best",
            "good",
            "great",
            "effective",
            "main",
            "safe",
            "gentle",
            "light",
            "slow",
            "controlled",
            "heavy",
            "proper",
            "simple",
            "basic",
            "regular",
            "daily",
            "further",
            "early",
            "late",
            "first",
            "next",
            "new",
            "on",
            "in",
            "at",
            "to",
            "by",
            "from",
            "than",
            "then",
            "into",
            "but",
            "also",
            "only",
            "hamstring",
            "muscle",
            "leg",
            "exercise",
            "strengthening",
            "stretching",
            "eccentric",
            "concentric",
            "isometric",
            "progressive",
            "functional",
            "targeted",
            "specific",
            "practice",
            "static",
            "dynamic",
            "active",
            "passive",
            "aggressive",
            "bouncing",
            "can",
            "will",
            "may",
            "should",
            "must",
            "you",
            "we",
            "they",
            "it",
            "not",
            "no",
            "without",
            "two",
            "three");

    private ExerciseNames() {}

    /** The exercises a sentence names, each as it stands there. */
    static List<String> in(String sentence) {
        List<String> names = new ArrayList<>();
        List<String> words =
                WORD.matcher(sentence).results().map(MatchResult::group).toList();
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean telling = TELLING_WORD.matcher(words.get(i)).matches();
            if (telling || PLAIN_WORD.matcher(words.get(i)).matches()) {
                int from = firstWord(words, start, i);
                if (telling || words.subList(from, i).stream().anyMatch(word -> !isWeak(word))) {
                    names.add(String.join(" ", words.subList(from, i + 1)));
                }
                start = i + 1;
            }
        }
        return names;
    }

    /** Whether the named exercise is among those with these stems: all its telling words occur in one of them. */
    static boolean isAmong(String name, List<Set<String>> exercises) {
        Set<String> wanted = stems(name);
        return exercises.stream().anyMatch(exercise -> exercise.containsAll(wanted));
    }

    /** Where the name begins that ends at a word: at most four words before it, back to one that is no name. */
    private static int firstWord(List<String> words, int start, int end) {
        int from = end;
        while (from > start && end - from < 4 && (!isWeak(words.get(from - 1)) || isBodyPart(words.get(from - 1)))) {
            from--;
        }
        return from;
    }

    /** Part of many names, and no help in telling them apart. */
    private static boolean isBodyPart(String word) {
        return word.equalsIgnoreCase("hamstring") || word.equalsIgnoreCase("leg");
    }

    private static boolean isWeak(String word) {
        return !Character.isLetter(word.codePointAt(0)) || NO_NAMES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The telling words of a text in small letters, without the end of a plural. */
    static Set<String> stems(String name) {
        Set<String> stems = new HashSet<>();
        NO_LETTER
                .splitAsStream(name.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !NO_NAMES.contains(word))
                .map(word -> PLURAL.matcher(word).replaceFirst(""))
                .forEach(stems::add);
        return stems;
    }
}

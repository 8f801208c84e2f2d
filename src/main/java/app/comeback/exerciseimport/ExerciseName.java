package app.comeback.exerciseimport;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of an exercise as words that can be compared: lower case, without accents, signs, plurals and small words.
 *
 * @param words its words, sorted
 */
record ExerciseName(Set<String> words) {

    /** Words that make two exercises of one: with or without them it is something else. */
    private static final Set<String> DISTINCT = Set.of(
            "barbell",
            "dumbbell",
            "kettlebell",
            "cable",
            "machine",
            "smith",
            "band",
            "ball",
            "bench",
            "towel",
            "slider",
            "incline",
            "decline",
            "seated",
            "standing",
            "lying",
            "prone",
            "supine",
            "kneeling",
            "side",
            "front",
            "rear",
            "back",
            "reverse",
            "one",
            "single",
            "two",
            "double",
            "arm",
            "leg",
            "alternate",
            "alternating",
            "close",
            "wide",
            "narrow",
            "overhead",
            "underhand",
            "overhand",
            "weighted",
            "assisted",
            "isometric",
            "eccentric",
            "bent",
            "straight",
            "upright",
            "jump",
            "long",
            "short",
            "left",
            "right",
            "high",
            "low",
            "half",
            "full",
            "stretch");

    private static final Set<String> SMALL = Set.of(
            "the", "a", "an", "with", "on", "in", "of", "to", "and", "for", "from", "using", "exercise", "version");

    private static final Map<String, String> SAME = Map.of(
            "db",
            "dumbbell",
            "bb",
            "barbell",
            "kb",
            "kettlebell",
            "situp",
            "sit",
            "pushup",
            "push",
            "pullup",
            "pull",
            "1",
            "one",
            "2",
            "two");

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** Reads a name. */
    static ExerciseName of(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return new ExerciseName(SIGNS.splitAsStream(plain)
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .map(ExerciseName::singular)
                .flatMap(ExerciseName::parts)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Stream<String> parts(String word) {
        String same = SAME.getOrDefault(word, word);
        return word.matches("(sit|push|pull)up") ? Stream.of(same, "up") : Stream.of(same);
    }

    private static String singular(String word) {
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /** Whether the words are the same. */
    boolean isSame(ExerciseName other) {
        return !words.isEmpty() && words.equals(other.words);
    }

    /** Whether one has a word that makes it something else. */
    boolean isSomethingElse(ExerciseName other) {
        return Stream.concat(
                        words.stream().filter(word -> !other.words.contains(word)),
                        other.words.stream().filter(word -> !words.contains(word)))
                .anyMatch(DISTINCT::contains);
    }

    /** How alike the letters are: the share of the groups of three letters that both have, from 0 to 1. */
    double alike(ExerciseName other) {
        Set<String> mine = trigrams();
        Set<String> theirs = other.trigrams();
        Set<String> both = new HashSet<>(mine);
        both.retainAll(theirs);
        int all = mine.size() + theirs.size() - both.size();
        return all == 0 ? 0 : (double) both.size() / all;
    }

    private Set<String> trigrams() {
        Set<String> groups = new HashSet<>();
        for (String word : words) {
            String padded = "  " + word + " ";
            for (int at = 0; at + 3 <= padded.length(); at++) {
                groups.add(padded.substring(at, at + 3));
            }
        }
        return groups;
    }
}

package app.comeback.guidelint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what readers' responses have in common that the article never speaks of. */
final class ForeignTopic {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}'’-]+");
    private static final int MOST_ENTRIES = 2_000;

    private ForeignTopic() {}

    /** A word, or two that stand together, in at least two and at least half of the responses, and not in the article. */
    static Optional<String> of(List<String> responses, String article) {
        Set<String> known = new HashSet<>(words(article));
        Map<String, Integer> counts = new HashMap<>();
        List<String> entries = responses.subList(0, Math.min(responses.size(), MOST_ENTRIES));
        for (String entry : entries) {
            phrases(words(entry), known).forEach(phrase -> counts.merge(phrase, 1, Integer::sum));
        }
        int enough = Math.max(2, (entries.size() + 1) / 2);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= enough)
                .max(Comparator.comparing((Map.Entry<String, Integer> entry) ->
                                entry.getKey().contains(" "))
                        .thenComparing(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private static Set<String> phrases(List<String> words, Set<String> known) {
        Set<String> phrases = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.length() < 4 || known.contains(word)) {
                continue;
            }
            phrases.add(word);
            if (i + 1 < words.size() && words.get(i + 1).length() >= 4) {
                phrases.add(word + " " + words.get(i + 1));
            }
        }
        return phrases;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}

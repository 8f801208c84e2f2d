package app.comeback.guidelint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what the checks find; the same thing found twice in one place counts once. */
final class Findings {

    private static final int LONGEST_QUOTE = 200;

    private final Set<Words> seen = new HashSet<>();
    private final Map<String, Finding> byFingerprint = new LinkedHashMap<>();

    /** What a fingerprint is made of, before it is made: it is dear, and a long text says the same thing often. */
    private record Words(LintRule rule, String place, String quote) {}

    void add(LintRule rule, String place, String quote, String... arguments) {
        add(rule, rule.grade(), place, quote, arguments);
    }

    void add(LintRule rule, Grade grade, String place, String quote, String... arguments) {
        String words = shorten(quote);
        if (seen.add(new Words(rule, place, words))) {
            Finding finding = new Finding(rule, grade, place, words, List.of(arguments));
            byFingerprint.putIfAbsent(finding.fingerprint(), finding);
        }
    }

    /** Errors first; else as they were found. */
    List<Finding> sorted() {
        List<Finding> all = new ArrayList<>(byFingerprint.values());
        all.sort(Comparator.comparing(Finding::grade));
        return List.copyOf(all);
    }

    static String shorten(String text) {
        if (text.length() <= LONGEST_QUOTE) {
            return text;
        }
        int cut = text.lastIndexOf(' ', LONGEST_QUOTE);
        return text.substring(0, cut > LONGEST_QUOTE / 2 ? cut : LONGEST_QUOTE) + "…";
    }
}

package app.comeback.guides;

import app.comeback.shared.Refused;

/** What may be said to the public about a change: some words, and not a second article. */
final class PublicWords {

    static final int SHORTEST_REASON = 10;
    private static final int LONGEST = 2_000;

    private PublicWords() {}

    static String reason(String reason) {
        String words = summary(reason);
        if (words.length() < SHORTEST_REASON) {
            throw new Refused("guides.refused.reason-short", SHORTEST_REASON);
        }
        return words;
    }

    static String summary(String summary) {
        String words = summary.strip();
        if (words.length() > LONGEST) {
            throw new Refused("guidecontent.too-long", words.substring(0, 60), words.length(), LONGEST);
        }
        return words;
    }
}

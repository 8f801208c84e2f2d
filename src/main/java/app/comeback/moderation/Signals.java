package app.comeback.moderation;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What may speak for a fake. A signal is shown to the moderator as what it is, and decides nothing (REV-22). */
public final class Signals {

    static final Duration NEW_ACCOUNT = Duration.ofDays(2);
    /** How far back a burst is looked for. */
    public static final Duration BURST_WINDOW = Duration.ofHours(24);

    static final int BURST = 5;

    /** From this share of common word groups on, a text counts as copied. */
    static final double COPIED = 0.6;

    private static final int GROUP = 3;

    private Signals() {}

    /**
     * What is known about the moment of writing.
     *
     * @param text the words
     * @param accountSince when the author's account was made
     * @param now when it was written
     * @param sharesAddress whether the author and the subject came from the same device or network
     * @param arrivals when reviews of the same subject came in before
     * @param others texts of other reviews
     */
    public record Given(
            PublicText text,
            Instant accountSince,
            Instant now,
            boolean sharesAddress,
            List<Instant> arrivals,
            Collection<PublicText> others) {}

    /** What is to be seen in it. */
    public static Set<Signal> of(Given given) {
        Set<Signal> found = EnumSet.noneOf(Signal.class);
        if (given.accountSince().isAfter(given.now().minus(NEW_ACCOUNT))) {
            found.add(Signal.NEW_ACCOUNT);
        }
        if (given.sharesAddress()) {
            found.add(Signal.SAME_ADDRESS);
        }
        Instant since = given.now().minus(BURST_WINDOW);
        // The review itself is one of the burst.
        if (given.arrivals().stream().filter(since::isBefore).count() + 1 >= BURST) {
            found.add(Signal.BURST);
        }
        if (given.others().stream().anyMatch(other -> likeness(given.text(), other) >= COPIED)) {
            found.add(Signal.COPIED_TEXT);
        }
        return found;
    }

    /** The share of groups of three words that two texts have in common (Jaccard index), 0 to 1. */
    static double likeness(PublicText one, PublicText other) {
        Set<String> groups = groups(one);
        Set<String> otherGroups = groups(other);
        Set<String> common = groups.stream().filter(otherGroups::contains).collect(Collectors.toUnmodifiableSet());
        int all = groups.size() + otherGroups.size() - common.size();
        return all == 0 ? 0 : (double) common.size() / all;
    }

    private static Set<String> groups(PublicText text) {
        List<String> words = Arrays.stream(text.value().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return IntStream.rangeClosed(0, words.size() - GROUP)
                .mapToObj(from -> String.join(" ", words.subList(from, from + GROUP)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What a moderator sees. */
    public enum Signal {
        BURST,
        SAME_ADDRESS,
        COPIED_TEXT,
        NEW_ACCOUNT
    }
}

package app.comeback.reviews;

import app.comeback.moderation.PublicText;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a public reply to a review must not hold, because it would confirm that its author is a client, or tell about
 * their health (REV-07). It looks for words only; a moderator reads every reply as well.
 */
public final class ReplyLint {

    private static final String WORDS_BEFORE = "(?iU)\\b(?:";
    private static final String WORDS_AFTER = ")\\b";

    /** A greeting or thanks with a name behind it, the only group; names begin with a capital letter. */
    private static final Pattern GREETED = Pattern.compile(
            "(?U)\\b(?i:dear|hi|hello|hey|thanks|thank you|sorry|cheers)(?:\\s|,)+(?!I\\b|The\\b|We\\b|You\\b"
                    + "|Your\\b|For\\b|And\\b|All\\b|Everyone\\b|There\\b|This\\b|That\\b|To\\b)(\\p{Lu}\\p{L}+)");

    private static final Pattern NUMERIC_DATE =
            Pattern.compile("\\b\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?\\b|\\b(?:19|20)\\d{2}\\b");

    private static final Pattern DATE = words(Stream.concat(
                    Arrays.stream(Month.values())
                            .filter(month -> month != Month.MAY && month != Month.MARCH)
                            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                    Stream.of(
                            "(?:in|since|last|of|\\d{1,2}(?:st|nd|rd|th)?)\\s+(?:march|may)",
                            "(?:mon|tues|wednes|thurs|fri|satur|sun)days?",
                            "yesterday",
                            "last\\s+(?:week|month|year|summer|winter|spring|autumn)",
                            "(?:weeks?|months?|years?)\\s+ago"))
            .toList());

    private static final Pattern CONDITION = words(List.of(
            "hamstrings?",
            "tendon\\w*",
            "injur\\w+",
            "pains?",
            "painful",
            "strains?",
            "tears?",
            "rupture\\w*",
            "avulsion\\w*",
            "sciatica",
            "surger\\w+",
            "operations?",
            "diagnos\\w+",
            "rehab\\w*",
            "recover\\w*",
            "knees?",
            "hips?",
            "backs?\\s+(?:pain|problem|injury)",
            "thighs?",
            "condition",
            "symptoms?",
            "treat(?:ed|ment|ments|ing)?"));

    private static final Pattern SESSION = words(List.of(
            "sessions?",
            "appointments?",
            "visits?",
            "plans?",
            "programmes?",
            "programs?",
            "exercises?",
            "workouts?",
            "assessments?",
            "check-?ins?",
            "train(?:ed|ing)?\\s+(?:with|together)"));

    private static final Pattern CLIENT = words(List.of(
            "clients?",
            "patients?",
            "our\\s+records?",
            "work(?:ed|ing)\\s+(?:with\\s+you|together)",
            "(?:coach|treat|help|see|saw|know|knew|met|meet)(?:ed|ing)?\\s+you",
            "your\\s+(?:trainer|therapist|physio\\w*|coach|progress|goals?|leg|body|training|file|results?)",
            "you\\s+(?:were|are|have\\s+been)\\s+(?:with|here|under)",
            "when\\s+you\\s+(?:came|started|joined|left|signed)"));

    private ReplyLint() {}

    private static Pattern words(Collection<String> words) {
        return Pattern.compile(words.stream().collect(Collectors.joining("|", WORDS_BEFORE, WORDS_AFTER)));
    }

    /**
     * What is wrong with a reply.
     *
     * @param authorNames the names under which the author is known to the portal and to readers
     * @return nothing when it may go to a moderator
     */
    static Set<Finding> check(PublicText reply, Collection<String> authorNames) {
        Set<Finding> kinds = EnumSet.noneOf(Finding.class);
        find(reply, authorNames, List.of()).forEach(found -> kinds.add(found.finding()));
        return kinds;
    }

    /**
     * What is wrong with a reply, word by word.
     *
     * @param names found however they are written
     * @param properNames found only where they begin with a capital letter, because many names are words as well
     * @return in the order of the reasons; nothing when it may go to a moderator
     */
    public static List<Found> find(PublicText reply, Collection<String> names, Collection<String> properNames) {
        String text = reply.value();
        Set<Found> found = new LinkedHashSet<>();
        addAll(found, Finding.NAME, GREETED, text);
        parts(names).forEach(part -> addAll(found, Finding.NAME, name(part, "(?iU)"), text));
        parts(properNames)
                .filter(part -> Character.isUpperCase(part.codePointAt(0)))
                .forEach(part -> addAll(found, Finding.NAME, name(part, "(?U)"), text));
        addAll(found, Finding.DATE, DATE, text);
        addAll(found, Finding.DATE, NUMERIC_DATE, text);
        addAll(found, Finding.CONDITION, CONDITION, text);
        addAll(found, Finding.SESSION, SESSION, text);
        addAll(found, Finding.CLIENT, CLIENT, text);
        return List.copyOf(found);
    }

    private static Stream<String> parts(Collection<String> names) {
        return names.stream()
                .flatMap(name -> Arrays.stream(name.split("[\\s.]+")))
                .filter(part -> part.length() > 2)
                .distinct();
    }

    private static Pattern name(String part, String flags) {
        return Pattern.compile(flags + "\\b" + Pattern.quote(part) + "(?:'?s)?\\b");
    }

    private static void addAll(Set<Found> found, Finding finding, Pattern pattern, String text) {
        pattern.matcher(text)
                .results()
                .map(match -> match.groupCount() == 0 ? match.group() : match.group(1))
                .forEach(words -> found.add(new Found(finding, words)));
    }

    /**
     * Words that must not be there.
     *
     * @param finding why
     * @param words as they stand in the reply
     */
    public record Found(Finding finding, String words) {}

    /** What gives a reader away. */
    public enum Finding {
        NAME,
        DATE,
        CONDITION,
        SESSION,
        CLIENT
    }
}

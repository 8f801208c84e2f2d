package app.comeback.reviews;

import app.comeback.moderation.PublicText;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
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
final class ReplyLint {

    private static final String WORDS_BEFORE = "(?iU)\\b(?:";
    private static final String WORDS_AFTER = ")\\b";

    /** A greeting or thanks with a name behind it; names begin with a capital letter. */
    private static final Pattern GREETED = Pattern.compile(
            "(?U)\\b(?i:dear|hi|hello|hey|thanks|thank you|sorry|cheers)(?:\\s|,)+(?!I\\b|The\\b|We\\b|You\\b"
                    + "|Your\\b|For\\b|And\\b|All\\b|Everyone\\b|There\\b|This\\b|That\\b|To\\b)\\p{Lu}\\p{L}+");

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
        String text = reply.value();
        Set<Finding> found = EnumSet.noneOf(Finding.class);
        addIf(found, Finding.NAME, GREETED.matcher(text).find() || names(text, authorNames));
        addIf(
                found,
                Finding.DATE,
                DATE.matcher(text).find() || NUMERIC_DATE.matcher(text).find());
        addIf(found, Finding.CONDITION, CONDITION.matcher(text).find());
        addIf(found, Finding.SESSION, SESSION.matcher(text).find());
        addIf(found, Finding.CLIENT, CLIENT.matcher(text).find());
        return found;
    }

    private static boolean names(String text, Collection<String> authorNames) {
        return authorNames.stream()
                .flatMap(name -> Arrays.stream(name.split("[\\s.]+")))
                .filter(part -> part.length() > 2)
                .anyMatch(part -> Pattern.compile("(?iU)\\b" + Pattern.quote(part) + "(?:'?s)?\\b")
                        .matcher(text)
                        .find());
    }

    private static void addIf(Set<Finding> found, Finding finding, boolean isThere) {
        if (isThere) {
            found.add(finding);
        }
    }

    /** What gives a reader away. */
    enum Finding {
        NAME,
        DATE,
        CONDITION,
        SESSION,
        CLIENT
    }
}

package app.comeback.guidecontent;

import app.comeback.shared.ConditionCode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which words name which part of the body, so that a text's condition can be told from its words. */
public final class BodyRegions {

    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("hamstring", "hamstrings?|biceps femoris|semitendinosus|semimembranosus");
        WORDS.put("shoulder", "shoulders?|rotator cuff");
        WORDS.put("knee", "knees?|patella(?:r)?|kneecaps?|acl|meniscus");
        WORDS.put("ankle", "ankles?");
        WORDS.put("achilles", "achilles(?: tendon)?");
        WORDS.put("lower-back", "(?:lower |low )?back|lumbar|spine");
        WORDS.put("neck", "necks?|cervical");
        WORDS.put("hip", "hips?");
        WORDS.put("groin", "groins?|adductors?");
        WORDS.put("calf", "calf|calves");
        WORDS.put("elbow", "elbows?|tennis elbow|golfer.s elbow");
        WORDS.put("wrist", "wrists?|carpal tunnel");
        WORDS.put("plantar-fascia", "plantar fasci(?:a|itis)|heel spurs?");
        WORDS.put("quadriceps", "quadriceps|quads?");
        WORDS.put("shin", "shins?|shin splints");
    }

    private static final String ANY = String.join("|", WORDS.values());

    /** A region's name with a word that makes it a condition: "shoulder pain", "torn rotator cuff". */
    public static final Pattern COMPLAINT = Pattern.compile(
            "\\b(?<region>" + ANY
                    + ")[ -](?<problem>pain|injur(?:y|ies)|problems?|strains?|sprains?|tears?|rehab(?:ilitation)?"
                    + "|surgery|impingement|arthritis|tendinopathy|tendinitis|dislocations?|replacement)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, Pattern> PATTERNS = new LinkedHashMap<>();

    static {
        WORDS.forEach((code, words) ->
                PATTERNS.put(code, Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE)));
    }

    private BodyRegions() {}

    /** The region a word belongs to. */
    public static Optional<String> regionOf(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return PATTERNS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(lower).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What a text is most likely about: the title counts more than the body. */
    public static Optional<ConditionCode> mostLikely(String title, String body) {
        String best = null;
        long most = 0;
        for (Map.Entry<String, Pattern> entry : PATTERNS.entrySet()) {
            long count = 20 * count(entry.getValue(), title) + count(entry.getValue(), body);
            if (count > most) {
                most = count;
                best = entry.getKey();
            }
        }
        return Optional.ofNullable(best).map(ConditionCode::new);
    }

    private static long count(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        long count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}

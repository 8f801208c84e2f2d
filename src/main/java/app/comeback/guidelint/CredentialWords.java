package app.comeback.guidelint;

import app.comeback.people.CredentialClass;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells a credential's class from the words in which a text states it; words prove nothing, they only rule out. */
final class CredentialWords {

    private static final Map<CredentialClass, Pattern> WORDS = new LinkedHashMap<>();

    static {
        put(
                CredentialClass.PHYSICIAN,
                "physicians?|medical doctor|m\\.?d\\.?|mbbs|mbchb|general practitioner|gp|surgeon|orthop(?:a)?edist|consultant in .{3,30} medicine");
        put(
                CredentialClass.PHYSIOTHERAPIST,
                "physiotherapists?|physical therapists?|physio|dpt|mcsp|mpt|chartered physiotherapist");
        put(CredentialClass.OSTEOPATH, "osteopaths?|d\\.o\\.");
        put(CredentialClass.SPORTS_DIETITIAN, "dieti[tc]ians?|rdn?");
        put(CredentialClass.NURSE, "(?:registered |specialist )?nurse|rn");
        put(CredentialClass.PSYCHOLOGIST, "psychologists?");
        put(
                CredentialClass.SPORTS_SCIENTIST,
                "(?:sports?|exercise) (?:scientist|physiologist)|strength and conditioning (?:coach|specialist)|cscs");
        put(
                CredentialClass.PERSONAL_TRAINER,
                "(?:certified )?(?:personal|fitness|group) (?:trainer|instructor)s?|trainers?|coach(?:es)?|instructors?|nasm|ace|issa|acsm-cpt|cpt|pilates|yoga");
    }

    private CredentialWords() {}

    /** The highest class that the words name; nothing when they name none. */
    static Optional<CredentialClass> classOf(String words) {
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static void put(CredentialClass credential, String words) {
        WORDS.put(credential, Pattern.compile("(?<![\\w-])(?:" + words + ")(?![\\w-])", Pattern.CASE_INSENSITIVE));
    }
}

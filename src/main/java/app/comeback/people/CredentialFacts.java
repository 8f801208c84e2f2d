package app.comeback.people;

import app.comeback.shared.ConditionCode;
import app.comeback.shared.Refused;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a credential states; changing any of it takes the checks away.
 *
 * @param credentialClass the kind of registration
 * @param title as written on the register, 1 to 120 characters
 * @param issuer the register or certifying body, 1 to 120 characters
 * @param registerNumber the number on that register, 1 to 60 characters
 * @param jurisdiction ISO 3166-1 alpha-2 country, optionally with a subdivision: {@code GB}, {@code US-NY}
 * @param scope the conditions it covers, at least one
 * @param validFrom first day of validity
 * @param validTo last day of validity; nothing when it does not run out
 */
public record CredentialFacts(
        CredentialClass credentialClass,
        String title,
        String issuer,
        String registerNumber,
        String jurisdiction,
        Set<ConditionCode> scope,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** The longest title and issuer, in characters. */
    public static final int NAME_LENGTH = 120;

    /** The longest register number, in characters. */
    public static final int NUMBER_LENGTH = 60;

    private static final Pattern JURISDICTION = Pattern.compile("(?<country>[A-Z]{2})(-[A-Z0-9]{1,3})?");

    /** @throws Refused naming the first value that cannot be */
    public CredentialFacts {
        title = line(title, NAME_LENGTH, "people.refused.title");
        issuer = line(issuer, NAME_LENGTH, "people.refused.issuer");
        registerNumber = line(registerNumber, NUMBER_LENGTH, "people.refused.number");
        jurisdiction = jurisdiction.strip().toUpperCase(Locale.ROOT);
        if (!isJurisdiction(jurisdiction)) {
            throw new Refused("people.refused.jurisdiction");
        }
        scope = Set.copyOf(scope);
        if (scope.isEmpty()) {
            throw new Refused("people.refused.scope");
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new Refused("people.refused.dates");
        }
    }

    /** Whether the text is a country of ISO 3166-1 with or without a subdivision. */
    public static boolean isJurisdiction(String text) {
        var parts = JURISDICTION.matcher(text);
        return parts.matches() && Arrays.binarySearch(Locale.getISOCountries(), parts.group("country")) >= 0;
    }

    private static String line(String text, int most, String key) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > most || stripped.chars().anyMatch(Character::isISOControl)) {
            throw new Refused(key, most);
        }
        return stripped;
    }
}

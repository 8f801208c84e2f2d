package app.comeback.access;

import app.comeback.shared.Refused;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address as a person wrote it.
 *
 * @param value at most 254 characters, one {@code @}, no blanks or control characters
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern SYNTAX = Pattern.compile(
            "[^\\s@<>(),;:\"\\\\\\[\\]\\p{Cntrl}]{1,64}@"
                    + "[\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?(\\.[\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?)+");

    /** Checks the syntax. */
    public EmailAddress {
        if (value.length() > LONGEST || !SYNTAX.matcher(value).matches()) {
            throw new Refused("access.email.unusable");
        }
    }

    /**
     * Reads what a person typed.
     *
     * @throws Refused when it is no address
     */
    public static EmailAddress of(String typed) {
        return new EmailAddress(typed.strip());
    }

    /** The form under which an address is looked up, whatever was typed; never fails. */
    static String key(String typed) {
        String stripped = typed.strip();
        return (stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped).toLowerCase(Locale.ROOT);
    }

    /** What stands before the {@code @}: the name of somebody who has not told one yet; 1 to 64 characters. */
    String localPart() {
        return value.substring(0, value.lastIndexOf('@'));
    }

    /** The form under which it is looked up: lower case. */
    public String key() {
        return key(value);
    }
}

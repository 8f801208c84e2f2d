package app.comeback.protocolfiles;

import java.util.Locale;
import java.util.regex.Pattern;

/** Java names as keys of a file. */
final class Keys {

    private static final Pattern BEFORE_CAPITAL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private Keys() {}

    /** In lower case with hyphens: {@code valid-for-days} for {@code validForDays}. */
    static String of(String javaName) {
        return BEFORE_CAPITAL.matcher(javaName).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}

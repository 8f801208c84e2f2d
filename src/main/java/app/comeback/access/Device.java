package app.comeback.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names the browser and system of a sign-in roughly enough for its owner to recognise it. */
final class Device {

    private static final List<String[]> BROWSERS = List.of(
            new String[] {"Firefox/", "Firefox"},
            new String[] {"FxiOS/", "Firefox"},
            new String[] {"Edg", "Edge"},
            new String[] {"OPR/", "Opera"},
            new String[] {"CriOS/", "Chrome"},
            new String[] {"Chrome/", "Chrome"},
            new String[] {"Safari/", "Safari"});
    private static final List<String[]> SYSTEMS = List.of(
            new String[] {"iPhone", "iPhone"},
            new String[] {"iPad", "iPad"},
            new String[] {"Android", "Android"},
            new String[] {"Windows", "Windows"},
            new String[] {"Mac OS", "Mac"},
            new String[] {"Linux", "Linux"});

    private Device() {}

    /** For example {@code Firefox · Linux}; empty when nothing is recognised. */
    static String of(@Nullable String userAgent) {
        String browser = first(BROWSERS, userAgent);
        String system = first(SYSTEMS, userAgent);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + " · " + system;
    }

    private static String first(List<String[]> known, @Nullable String userAgent) {
        String text = userAgent == null ? "" : userAgent;
        return known.stream()
                .filter(pair -> text.contains(pair[0]))
                .map(pair -> pair[1])
                .findFirst()
                .orElse("");
    }
}

package app.comeback.access;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files under {@code frontend/}: served to everyone, the same for everyone. */
final class PublicFiles {

    private static final Pattern FILE = Pattern.compile(
            "/(?:(?:icons|fonts|images|exercises|togo|charts|aura|webjars)/(?:[\\w.-]+/)*)?[\\w-][\\w.-]*\\.(?<ending>\\w{2,11})");
    private static final Set<String> ENDINGS =
            Set.of("css", "js", "mjs", "svg", "png", "jpg", "webp", "ico", "woff2", "webmanifest", "map");

    private PublicFiles() {}

    static boolean matches(String path) {
        Matcher match = FILE.matcher(path);
        return path.length() < 300
                && !path.contains("..")
                && match.matches()
                && ENDINGS.contains(match.group("ending"));
    }
}

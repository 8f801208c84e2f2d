package app.comeback.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every sentence the portal says, by key and language. Each module keeps its own file
 * {@code i18n/<module>.properties} (English); a further language is {@code i18n/<module>_<language>.properties}.
 */
@Component
public class Texts {

    private static final Pattern FILE = Pattern.compile("(?<module>[a-z]+)(_(?<language>[a-z]{2}))?\\.properties");

    private final Map<Locale, Map<String, String>> patterns = new HashMap<>();

    /** Reads all files from the class path. */
    public Texts() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties")) {
                read(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Resource file) throws IOException {
        Matcher name = FILE.matcher(Objects.requireNonNull(file.getFilename()));
        if (!name.matches()) {
            throw new IllegalStateException("Not a translation file's name: " + file.getFilename());
        }
        String language = name.group("language");
        Locale locale = language == null ? Locale.ENGLISH : Locale.of(language);
        Properties lines = new Properties();
        try (InputStream in = file.getInputStream()) {
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Map<String, String> known = patterns.computeIfAbsent(locale, any -> new HashMap<>());
        lines.forEach((key, pattern) -> known.put((String) key, (String) pattern));
    }

    /** The languages that there are files for; English is always among them. */
    public List<Locale> languages() {
        return patterns.keySet().stream()
                .sorted((a, b) -> a.toLanguageTag().compareTo(b.toLanguageTag()))
                .toList();
    }

    /** All keys of one language, sorted. */
    public Set<String> keys(Locale language) {
        return new TreeSet<>(patterns.getOrDefault(language, Map.of()).keySet());
    }

    /** Whether English has this key. */
    public boolean has(String key) {
        return patterns.getOrDefault(Locale.ENGLISH, Map.of()).containsKey(key);
    }

    /**
     * The sentence in the reader's language, else in English; the key itself between exclamation marks when there is
     * none, so that a missing one is seen.
     *
     * @param arguments numbers and dates are formatted for the locale by {@link MessageFormat}
     */
    public String get(Locale locale, String key, Object... arguments) {
        String pattern = find(locale, key);
        return pattern == null ? "!" + key + "!" : new MessageFormat(pattern, Formats.of(locale)).format(arguments);
    }

    /** The sentence with its placeholders {0}, {1}, … still in it, for whoever fills them in elsewhere. */
    public String pattern(Locale locale, String key) {
        String pattern = find(locale, key);
        return pattern == null ? "!" + key + "!" : pattern;
    }

    private @Nullable String find(Locale locale, String key) {
        String pattern =
                patterns.getOrDefault(Locale.of(locale.getLanguage()), Map.of()).get(key);
        return pattern == null ? patterns.getOrDefault(Locale.ENGLISH, Map.of()).get(key) : pattern;
    }
}

package app.comeback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where code and templates name translation keys. A name that code goes on with, because it ends with a dot or a hyphen
 * or because it is no key itself, stands for every key that begins with it.
 *
 * @param keys whole keys
 * @param families beginnings of keys, each ending with a dot, a hyphen or a low line
 */
record TranslationUses(Set<String> keys, Set<String> families) {

    /** What the audit trail records has names like keys, and is none. */
    private static final Pattern AUDIT = Pattern.compile("\\b(?:record|audit)\\([^,;)]*\"[^,;]*");

    private static final Pattern IN_TEMPLATES = Pattern.compile("#\\{\\|?([a-z]+\\.[\\w.-]*)");
    private static final Pattern OPEN_END = Pattern.compile("[._-]$");

    /** Finds the uses in all sources below these folders; a literal counts when it begins with a module's name. */
    static TranslationUses in(Collection<Path> folders, Set<String> modules) {
        TranslationUses uses = new TranslationUses(new TreeSet<>(), new TreeSet<>());
        Pattern inCode = Pattern.compile("\"((?:" + String.join("|", modules) + ")\\.[\\w.-]*)\"");
        for (Path folder : folders) {
            for (Path file : filesIn(folder)) {
                String name = file.toString();
                if (name.endsWith(".java")) {
                    uses.add(inCode, AUDIT.matcher(read(file)).replaceAll("record("));
                } else if (name.endsWith(".html")) {
                    uses.add(IN_TEMPLATES, read(file));
                    uses.add(inCode, read(file).replace('\'', '"'));
                }
            }
        }
        return uses;
    }

    private void add(Pattern pattern, String text) {
        pattern.matcher(text).results().map(TranslationUses::first).forEach(key -> {
            (OPEN_END.matcher(key).find() ? families : keys).add(key.replaceFirst("__$", ""));
        });
    }

    private static String first(MatchResult match) {
        return match.group(1);
    }

    /** Whether something uses this key. */
    boolean covers(String key) {
        return keys.contains(key)
                || families.stream().anyMatch(key::startsWith)
                || keys.stream().anyMatch(beginning -> key.startsWith(beginning + "."));
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package app.comeback;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The translation files as they lie on disk, and what is wrong with them.
 *
 * @param files the sentences by file name and key
 */
record TranslationFiles(Map<String, Map<String, String>> files) {

    private static final Pattern FILE_NAME = Pattern.compile("(?<module>[a-z]+)(_(?<language>[a-z]{2}))?\\.properties");

    /** Beginnings that belong to no one module: every module writes its own mails, and names conditions. */
    static final Set<String> COMMON = Set.of("mail", "condition");

    static TranslationFiles in(Path folder) {
        Map<String, Map<String, String>> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.sorted().toList()) {
                files.put(String.valueOf(path.getFileName()), read(path));
            }
            return new TranslationFiles(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(Path path) throws IOException {
        Map<String, String> sentences = new LinkedHashMap<>();
        Properties file = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (sentences.put((String) key, (String) value) != null) {
                    throw new IllegalStateException(path + " holds " + key + " twice");
                }
                return value;
            }
        };
        try (Reader reader = Files.newBufferedReader(path)) {
            file.load(reader);
        }
        return sentences;
    }

    /** The keys of the English files. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        files.forEach((name, sentences) -> {
            if (language(name) == null) {
                keys.addAll(sentences.keySet());
            }
        });
        return keys;
    }

    /** Whether this is a key, or what keys begin with. */
    boolean hasOrBegins(String name) {
        return keys().contains(name) || keys().stream().anyMatch(key -> key.startsWith(name + "."));
    }

    /** The modules that have a file. */
    Set<String> modules() {
        Set<String> modules = new TreeSet<>();
        files.keySet().forEach(name -> modules.add(match(name).group("module")));
        return modules;
    }

    /** Sentences about each fault. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        Map<String, String> homes = new TreeMap<>();
        files.forEach((name, sentences) -> {
            String module = match(name).group("module");
            sentences.forEach((key, pattern) -> {
                String home = homes.putIfAbsent(key, module);
                if (home != null && !home.equals(module)) {
                    faults.add(name + ": " + key + " is in " + home + ".properties too");
                }
                String beginning = key.substring(0, Math.max(0, key.indexOf('.')));
                if (!beginning.equals(module) && !COMMON.contains(beginning)) {
                    faults.add(name + ": " + key + " does not begin with " + module + ".");
                }
                checkPattern(name, key, pattern, faults);
            });
            if (language(name) != null) {
                compare(name, sentences, files.getOrDefault(module + ".properties", Map.of()), faults);
            }
        });
        return faults;
    }

    private static void checkPattern(String name, String key, String pattern, List<String> faults) {
        if (pattern.replace("''", "").contains("'")) {
            faults.add(name + ": " + key + " has a single quote; write two, or a curly one");
        }
        try {
            placeholders(pattern);
        } catch (IllegalArgumentException e) {
            faults.add(name + ": " + key + " is no message: " + e.getMessage());
        }
    }

    private static void compare(
            String name, Map<String, String> sentences, Map<String, String> english, List<String> faults) {
        english.forEach((key, pattern) -> {
            String translated = sentences.get(key);
            if (translated == null) {
                faults.add(name + ": " + key + " is missing");
            } else if (placeholders(translated) != placeholders(pattern)) {
                faults.add(name + ": " + key + " has other placeholders than English");
            }
        });
        sentences.keySet().stream()
                .filter(key -> !english.containsKey(key))
                .forEach(key -> faults.add(name + ": " + key + " is not in English"));
    }

    private static int placeholders(String pattern) {
        return new MessageFormat(pattern).getFormatsByArgumentIndex().length;
    }

    private static String language(String name) {
        return match(name).group("language");
    }

    private static Matcher match(String name) {
        Matcher matcher = FILE_NAME.matcher(name);
        if (!matcher.matches()) {
            throw new IllegalStateException("Not a translation file's name: " + name);
        }
        return matcher;
    }
}

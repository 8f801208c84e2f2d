package app.comeback.audit;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.shared.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Admins read sentences: each action that code records has one. */
class AuditSentencesTest {

    private static final String PREFIX = "audit.action.";
    private static final Pattern FIRST_ARGUMENT = Pattern.compile("\\b(?:record|audit)\\(([^,;]*)");
    private static final Pattern ACTION = Pattern.compile("\"([a-z]+\\.[a-z0-9-]+)\"");
    private static final Path CODE = Path.of("src/main/java");

    private final Texts texts = new Texts();

    @Test
    void every_recorded_action_has_a_sentence() throws IOException {
        Set<String> missing = actions(CODE);
        missing.removeIf(action -> texts.has(PREFIX + action));
        assertThat(missing)
                .as(
                        "Add these lines to src/main/resources/i18n/audit.properties, in the order of the alphabet, and"
                                + " say in each what happened; {0} is who did it, {1} what it was done to:%n%s",
                        missing.stream()
                                .map(action -> PREFIX + action + "={0} … {1}.")
                                .collect(Collectors.joining("\n")))
                .isEmpty();
    }

    @Test
    void every_sentence_is_about_an_action_that_is_recorded() throws IOException {
        Set<String> sentences = texts.keys(Locale.ENGLISH).stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        sentences.removeAll(actions(CODE));
        assertThat(sentences)
                .as("Take these out of audit.properties, or record them as record(\"module.verb\", …) with the name"
                        + " itself in the call")
                .isEmpty();
    }

    @Test
    void every_sentence_says_who_did_it() {
        assertThat(texts.keys(Locale.ENGLISH))
                .filteredOn(key -> key.startsWith(PREFIX))
                .allSatisfy(key -> {
                    String sentence = texts.get(Locale.ENGLISH, key, "Ada", "something");
                    assertThat(sentence).startsWith("Ada ").endsWith(".");
                    assertThat(new MessageFormat(sentence).getFormatsByArgumentIndex())
                            .isEmpty();
                });
    }

    @Test
    void an_action_is_found_across_lines_and_in_a_call_of_ones_own(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("A.java"),
                "audit.record(\n    \"a.one\", \"x\"); record(again ? \"b.two-more\" : \"c.three\", request);");
        assertThat(actions(folder)).containsExactly("a.one", "b.two-more", "c.three");
    }

    private static Set<String> actions(Path folder) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                FIRST_ARGUMENT
                        .matcher(Files.readString(file))
                        .results()
                        .flatMap(call -> ACTION.matcher(call.group(1)).results())
                        .forEach(action -> found.add(action.group(1)));
            }
        }
        return found;
    }
}

package app.comeback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationsTest {

    /** Literals that look like keys and are none. */
    private static final Set<String> NO_KEYS = Set.of("guides.css", "site.css");

    /** Beginnings of keys that code puts together from names elsewhere: of a mail, of a condition. */
    private static final Set<String> FAMILIES = Set.of("mail.", "condition.");

    private static final TranslationFiles FILES = TranslationFiles.in(Path.of("src/main/resources/i18n"));
    private static final TranslationUses USES = TranslationUses.in(
            List.of(Path.of("src/main/java"), Path.of("src/main/resources/templates")), FILES.modules());

    @Test
    void every_language_says_the_same_things_with_the_same_placeholders() {
        assertThat(FILES.faults()).isEmpty();
    }

    @Test
    void every_key_in_use_exists() {
        assertThat(USES.keys())
                .filteredOn(key -> !NO_KEYS.contains(key) && !FILES.hasOrBegins(key))
                .isEmpty();
        assertThat(USES.families())
                .filteredOn(family -> FILES.keys().stream().noneMatch(key -> key.startsWith(family)))
                .isEmpty();
    }

    @Test
    void every_key_that_exists_is_in_use() {
        assertThat(FILES.keys())
                .filteredOn(key -> !USES.covers(key))
                .filteredOn(key -> FAMILIES.stream().noneMatch(key::startsWith))
                .isEmpty();
    }

    @Test
    void faults_are_found() {
        TranslationFiles files = new TranslationFiles(Map.of(
                "guides.properties",
                Map.of(
                        "guides.a", "{0} of {1}",
                        "guides.b", "It's",
                        "guides.c", "All",
                        "site.d", "Elsewhere"),
                "guides_de.properties",
                Map.of("guides.a", "{0}", "guides.b", "Es", "guides.e", "Mehr")));

        assertThat(files.faults())
                .containsExactlyInAnyOrder(
                        "guides.properties: guides.b has a single quote; write two, or a curly one",
                        "guides.properties: site.d does not begin with guides.",
                        "guides_de.properties: guides.a has other placeholders than English",
                        "guides_de.properties: guides.c is missing",
                        "guides_de.properties: site.d is missing",
                        "guides_de.properties: guides.e is not in English");
    }

    @Test
    void uses_are_found_in_code_and_templates(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("A.java"), "getTranslation(\"guides.a\"); t(\"guides.state.\" + s); \"other.x\"");
        Files.writeString(folder.resolve("a.html"), "<p th:text=\"#{guides.b(${x})}\"></p> #{guides.kind.__${y}__}");

        TranslationUses uses = TranslationUses.in(List.of(folder), Set.of("guides"));

        assertThat(uses.keys()).containsExactly("guides.a", "guides.b");
        assertThat(uses.families()).containsExactly("guides.kind.", "guides.state.");
        assertThat(uses.covers("guides.state.DRAFT")).isTrue();
        assertThat(uses.covers("guides.c")).isFalse();
    }
}

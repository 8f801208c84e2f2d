package app.comeback.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Ana Müller, ana-muller",
        "'  J. O’Neill-Smith ', j-o-neill-smith",
        "李小龙, practitioner",
        "Al, practitioner",
        "'', practitioner"
    })
    void an_address_is_proposed_from_the_name(String name, String slug) {
        assertThat(Slugs.propose(name, any -> false)).isEqualTo(slug);
    }

    @Test
    void a_taken_address_gets_the_next_number() {
        assertThat(Slugs.propose("Ana Roe", Set.of("ana-roe", "ana-roe-2")::contains))
                .isEqualTo("ana-roe-3");
    }

    @Test
    void a_very_long_name_still_gives_an_address() {
        assertThat(Slugs.isSlug(Slugs.propose("Ana ".repeat(60), any -> false))).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"ana, true", "ana-2, true", "an, false", "-ana, false", "ana-, false", "a--b, false", "Ana, false"})
    void an_address_is_lower_case_words_with_single_hyphens(String text, boolean isSlug) {
        assertThat(Slugs.isSlug(text)).isEqualTo(isSlug);
    }
}

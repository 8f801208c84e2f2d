package app.comeback.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.shared.ConditionCode;
import app.comeback.shared.Refused;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialFactsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "GB, true",
        "de, true",
        "US-NY, true",
        "CH-ZH, true",
        "GB-1, true",
        "XX, false",
        "GBR, false",
        "'', false",
        "US-, false",
        "US-NYCX, false"
    })
    void the_jurisdiction_is_a_country_with_or_without_a_part(String text, boolean isOne) {
        if (isOne) {
            assertThat(facts("Title", text).jurisdiction()).isUpperCase();
        } else {
            assertThatThrownBy(() -> facts("Title", text)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void a_title_is_one_line_of_at_most_120_characters() {
        assertThat(facts("  Physiotherapist ", "GB").title()).isEqualTo("Physiotherapist");
        assertThat(facts("x".repeat(120), "GB").title()).hasSize(120);
        assertThatThrownBy(() -> facts("x".repeat(121), "GB")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> facts(" ", "GB")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> facts("two\nlines", "GB")).isInstanceOf(Refused.class);
    }

    @Test
    void a_last_day_before_the_first_is_refused() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        Set<ConditionCode> scope = Set.of(ConditionCode.HAMSTRING);
        assertThatThrownBy(() -> new CredentialFacts(
                        CredentialClass.NURSE, "Nurse", "Register", "1", "GB", scope, day, day.minusDays(1)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("people.refused.dates");
    }

    @Test
    void a_scope_without_a_condition_is_refused() {
        assertThatThrownBy(() -> new CredentialFacts(
                        CredentialClass.NURSE, "Nurse", "Register", "1", "GB", Set.of(), LocalDate.EPOCH, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("people.refused.scope");
    }

    private static CredentialFacts facts(String title, String jurisdiction) {
        return new CredentialFacts(
                CredentialClass.NURSE,
                title,
                "Register",
                "1",
                jurisdiction,
                Set.of(ConditionCode.HAMSTRING),
                LocalDate.EPOCH,
                null);
    }
}

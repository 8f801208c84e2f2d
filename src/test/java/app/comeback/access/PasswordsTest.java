package app.comeback.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.comeback.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTest {

    private final Passwords passwords = new Passwords(new SecurityConfiguration().passwordEncoder());

    @Test
    void at_least_ten_thousand_common_passwords_are_known() {
        assertThat(passwords.numberOfCommonOnes()).isGreaterThanOrEqualTo(10_000);
    }

    @ParameterizedTest
    @CsvSource({
        "seven77, access.password.short",
        "password1, access.password.common",
        "PassWord1, access.password.common",
        "anna@example.org, access.password.own-name",
        "ANNA@example.org, access.password.own-name",
        "anna example, access.password.own-name"
    })
    void a_password_that_is_guessed_first_is_refused(String password, String key) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> passwords.hashOf(password, "anna@example.org", "Anna Example"))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void the_shortest_and_the_longest_password_are_taken() {
        assertThat(passwords.hashOf("tz8:kw1p", "a@example.org", "A")).isNotEmpty();
        assertThat(passwords.hashOf("ab cd ef".repeat(16), "a@example.org", "A"))
                .isNotEmpty();
    }

    @Test
    void one_character_more_than_the_longest_is_refused() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> passwords.hashOf("ab cd ef".repeat(16) + "!", "a@example.org", "A"))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("access.password.long"));
    }

    @Test
    void characters_are_counted_as_people_count_them() {
        assertThat(passwords.hashOf("🦵🏃💪🙂🦶🏋️🤸", "a@example.org", "A")).isNotEmpty();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> passwords.hashOf("🦵🏃💪🙂", "a@example.org", "A"));
    }

    @Test
    void a_kept_password_is_an_argon2id_hash_that_only_the_right_one_fits() {
        String hash = passwords.hashOf("correct horse battery", "a@example.org", "A");
        assertThat(hash).startsWith("{argon2}$argon2id$");
        assertThat(passwords.fits("correct horse battery", hash)).isTrue();
        assertThat(passwords.fits("correct horse batterz", hash)).isFalse();
        assertThat(passwords.fits("the password of nobody", null)).isFalse();
    }
}

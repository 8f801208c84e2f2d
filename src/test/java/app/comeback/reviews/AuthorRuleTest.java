package app.comeback.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.moderation.Relations;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorRuleTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    @ParameterizedTest
    @CsvSource({", false", "P0D, true", "P364D, true", "P12M, false", "P13M, false", "-P1D, false"})
    void REV_01_the_badge_needs_something_completed_in_the_last_twelve_months(@Nullable Period ago, boolean verified) {
        Instant last =
                ago == null ? null : NOW.atOffset(ZoneOffset.UTC).minus(ago).toInstant();
        assertThat(AuthorRule.isVerified(last, NOW)).isEqualTo(verified);
    }

    @Test
    void REV_09_nobody_rates_themselves_or_their_own_practice() {
        assertThat(AuthorRule.refusal(new Relations(true, false, false, false))).contains("reviews.refused.self");
        assertThat(AuthorRule.refusal(new Relations(false, false, true, false))).contains("reviews.refused.insider");
        assertThat(AuthorRule.refusal(new Relations(false, true, false, false))).isEmpty();
    }

    @Test
    void REV_22_a_shared_address_refuses_nothing() {
        assertThat(AuthorRule.refusal(new Relations(false, false, false, true))).isEmpty();
    }
}

package app.comeback.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {

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
    void REV_22_a_shared_address_refuses_nothing_and_is_a_signal() {
        assertThat(AuthorRule.refusal(new Relations(false, false, false, true))).isEmpty();
        assertThat(signals(true, NOW.minusSeconds(86_400 * 30), List.of(), "Any words at all", List.of()))
                .containsExactly(Signals.Signal.SAME_ADDRESS);
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, false, false, reviews.refused.own-review",
        "false, false, true, false, reviews.refused.own-subject",
        "false, true, false, false, reviews.refused.related",
        "false, false, false, true, reviews.refused.related",
        "false, false, false, false, "
    })
    void a_moderator_decides_about_strangers_only(
            boolean ownReview,
            boolean caresForAuthor,
            boolean ownSubject,
            boolean caredForBySubject,
            @Nullable String refusal) {
        assertThat(ModeratorRule.refusal(
                                new Relations(ownReview, caresForAuthor, true, false),
                                new Relations(ownSubject, caredForBySubject, true, false))
                        .orElse(null))
                .isEqualTo(refusal);
    }

    @Test
    void REV_22_a_new_account_is_a_signal() {
        assertThat(signals(false, NOW.minusSeconds(60), List.of(), "Any words at all", List.of()))
                .containsExactly(Signals.Signal.NEW_ACCOUNT);
    }

    @Test
    void REV_22_five_in_a_day_are_a_burst() {
        Instant old = NOW.minusSeconds(86_400 * 30);
        List<Instant> four =
                List.of(NOW.minusSeconds(60), NOW.minusSeconds(120), NOW.minusSeconds(180), NOW.minusSeconds(86_399));
        assertThat(signals(false, old, four, "Any words at all", List.of())).containsExactly(Signals.Signal.BURST);
        assertThat(signals(false, old, four.subList(0, 3), "Any words at all", List.of()))
                .isEmpty();
    }

    @Test
    void REV_22_a_text_that_was_seen_before_is_a_signal() {
        Instant old = NOW.minusSeconds(86_400 * 30);
        assertThat(signals(
                        false,
                        old,
                        List.of(),
                        "She listened, explained every step and answered within a day.",
                        List.of("He listened, explained every step, and answered within a day!")))
                .containsExactly(Signals.Signal.COPIED_TEXT);
        assertThat(signals(
                        false,
                        old,
                        List.of(),
                        "She listened and explained.",
                        List.of("The app is slow on my old phone, but the help was kind.")))
                .isEmpty();
    }

    private static Set<Signals.Signal> signals(
            boolean shares, Instant since, List<Instant> arrivals, String text, List<String> others) {
        return Signals.of(new Signals.Given(
                new PublicText(text),
                since,
                NOW,
                shares,
                arrivals,
                others.stream().map(PublicText::new).toList()));
    }
}

package app.comeback.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignalsTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    @Test
    void REV_22_a_shared_address_is_a_signal() {
        assertThat(signals(true, NOW.minusSeconds(86_400 * 30), List.of(), "Any words at all", List.of()))
                .containsExactly(Signals.Signal.SAME_ADDRESS);
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

package app.comeback.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.attention.Cause;
import app.comeback.attention.Urgency;
import app.comeback.messages.AnswerPolicy.Unanswered;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageRulesTest {

    private static final AccountId CLIENT = new AccountId(UUID.randomUUID());
    private static final Instant SENT = Instant.parse("2026-11-25T09:00:00Z");
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({"0, SOON", "1439, SOON", "1440, TODAY", "9999, TODAY"})
    void an_unread_message_is_urgent_after_a_day(long minutes, Urgency urgency) {
        assertThat(cause(minutes, new Unanswered(FIRST, SENT, false))).hasValueSatisfying(cause -> {
            assertThat(cause.key()).isEqualTo(FIRST.toString());
            assertThat(cause.urgency()).isEqualTo(urgency);
            assertThat(cause.since()).isEqualTo(SENT);
            assertThat(cause.path()).isEqualTo("messages/" + CLIENT);
            assertThat(cause.figures()).isEmpty();
        });
    }

    @Test
    void a_message_that_was_read_asks_for_an_answer_after_two_days() {
        Unanswered read = new Unanswered(FIRST, SENT, true);

        assertThat(cause(48 * 60 - 1, read)).isEmpty();
        assertThat(cause(48 * 60, read)).hasValueSatisfying(cause -> {
            assertThat(cause.key()).isEqualTo("unanswered:" + FIRST);
            assertThat(cause.figures()).containsEntry("hours", "48");
        });
    }

    @Test
    void of_a_read_and_a_newer_unread_message_the_unread_one_is_told() {
        assertThat(cause(
                        3000,
                        new Unanswered(FIRST, SENT, true),
                        new Unanswered(SECOND, SENT.plus(Duration.ofMinutes(2990)), false)))
                .hasValueSatisfying(cause -> {
                    assertThat(cause.key()).isEqualTo(SECOND.toString());
                    assertThat(cause.urgency()).isEqualTo(Urgency.SOON);
                });
    }

    @Test
    void nothing_without_an_answer_is_no_cause() {
        assertThat(cause(9999)).isEmpty();
    }

    private static Optional<Cause> cause(long minutes, Unanswered... open) {
        return AnswerPolicy.cause(CLIENT, List.of(open), SENT.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void thirty_messages_are_a_conversation_and_one_more_is_a_flood() {
        FloodLimit.admit(29);
        assertThatThrownBy(() -> FloodLimit.admit(30)).hasMessage("messages.refused.flood [30, 10]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t ", "\u0000\u0007"})
    void nothing_is_no_message(String typed) {
        assertThatThrownBy(() -> new MessageText(typed)).isInstanceOf(Refused.class);
    }

    @Test
    void a_message_keeps_its_words_and_its_lines_and_loses_what_nobody_can_read() {
        assertThat(new MessageText(" One\r\nTwo\u0000 <b>three</b>\n").value()).isEqualTo("One\nTwo <b>three</b>");
        assertThat(new MessageText("x".repeat(4000)).value()).hasSize(4000);
        assertThatThrownBy(() -> new MessageText("x".repeat(4001))).hasMessageStartingWith("messages.refused.long");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See https://example.org/a?b=c#d. | https://example.org/a?b=c#d",
                "(https://example.org/a) and https://b.example! | https://example.org/a https://b.example",
                "http://example.org javascript:alert(1) https:// ftp://x | ''",
                "HTTPS://EXAMPLE.ORG:8443/x | HTTPS://EXAMPLE.ORG:8443/x",
                "\"https://example.org/<script>\" | https://example.org/",
                "https://bank.example@evil.example https://a:1@b.example/x | ''",
                "words alone | ''"
            })
    void only_secure_addresses_are_links_and_no_word_is_lost(String message, String links) {
        List<MessagePiece> pieces = MessagePiece.pieces(message);

        assertThat(pieces.stream().map(MessagePiece::text).collect(Collectors.joining()))
                .isEqualTo(message);
        assertThat(pieces.stream()
                        .filter(MessagePiece::isLink)
                        .map(MessagePiece::text)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(links);
    }
}

package app.comeback.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.moderation.PublicText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** REV-07. */
class ReplyLintTest {

    private static final List<String> NAMES = List.of("Alex Weber", "runner_77");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thanks Alex, your hamstring is in good hands. | NAME
            Thanks Alex, your hamstring is in good hands. | CONDITION
            Thank you, Marta! | NAME
            We are sorry to hear that, weber. | NAME
            runner_77 asked for a refund. | NAME
            It was good to see you on 12 October. | DATE
            Since last month we have changed this. | DATE
            This was on 3/11/2026. | DATE
            You came in May. | DATE
            On Thursday the door was locked. | DATE
            Every tendon heals slowly. | CONDITION
            We are glad the injury is gone. | CONDITION
            Your session was cut short because the line broke. | SESSION
            The plan was made with care. | SESSION
            You trained with us for a while. | SESSION
            We are proud of all our clients. | CLIENT
            According to our records this did not happen. | CLIENT
            It was a joy coaching you. | CLIENT
            You were with us for long. | CLIENT
            We wish you well with your goals. | CLIENT
            """)
    void what_would_give_the_author_away_is_found(String reply, ReplyLint.Finding finding) {
        assertThat(ReplyLint.check(new PublicText(reply), NAMES)).contains(finding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you for taking the time to write. We read every review and take it seriously.",
                "We are sorry to read this. Please write to us at the address on our page, so that we can look into it.",
                "Thanks! We may not say more in public, because we never tell who comes to us.",
                "We have changed how we answer messages. Hello and welcome to everyone who reads this."
            })
    void a_neutral_reply_passes(String reply) {
        assertThat(ReplyLint.check(new PublicText(reply), NAMES)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Your ham\u200Bstring is better.", "Thanks A\u200Dlex!"})
    void characters_that_nobody_sees_hide_nothing(String reply) {
        assertThat(ReplyLint.check(new PublicText(reply), NAMES)).isNotEmpty();
    }
}

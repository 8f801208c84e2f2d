package app.comeback.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModeratorRuleTest {

    @ParameterizedTest
    @CsvSource({
        "true, false, false, false, moderation.refused.own",
        "false, false, true, false, moderation.refused.own-subject",
        "false, true, false, false, moderation.refused.related",
        "false, false, false, true, moderation.refused.related",
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
}

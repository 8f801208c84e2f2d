package app.comeback.medicalreview.ui;

import app.comeback.medicalreview.ReviewDesk;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a reviewer has filled in and not yet decided. Neither the password nor the tick under the statement is kept:
 * both belong to the moment of signing.
 *
 * @param hash the text that the answers are about; answers about another text are not put back, comments are
 * @param checklist each answered question
 * @param conflict the choice, if one was made
 * @param conflictText its words
 * @param nextReviewDue the chosen day
 * @param remarks comments by place
 */
record ReviewDraft(
        String hash,
        Map<String, Boolean> checklist,
        ReviewDesk.@Nullable Conflict conflict,
        String conflictText,
        @Nullable LocalDate nextReviewDue,
        Map<String, String> remarks) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    String json() {
        return JSON.writeValueAsString(this);
    }

    /** Reads a kept draft; nothing when an older version of the form wrote it. */
    static Optional<ReviewDraft> read(String json) {
        try {
            ReviewDraft draft = JSON.readValue(json, ReviewDraft.class);
            return draft.isWhole() ? Optional.of(draft) : Optional.empty();
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    // Parsed JSON may lack what the type promises.
    @SuppressWarnings("ConstantValue")
    private boolean isWhole() {
        return hash != null && checklist != null && conflictText != null && remarks != null;
    }
}

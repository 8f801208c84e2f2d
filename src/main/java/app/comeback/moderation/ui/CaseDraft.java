package app.comeback.moderation.ui;

import app.comeback.moderation.Measure;
import app.comeback.moderation.RejectionReason;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A decision that a moderator has begun.
 *
 * @param version the version that was read; masks fit no other
 * @param measure the choice, if one was made
 * @param reason the choice, if one was made
 * @param facts as typed
 * @param masks as {@link WordMask} writes them
 */
record CaseDraft(
        int version, @Nullable Measure measure, @Nullable RejectionReason reason, String facts, String masks) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    String json() {
        return JSON.writeValueAsString(this);
    }

    /** Reads a kept draft; nothing when an older version of the form wrote it. */
    static Optional<CaseDraft> read(String json) {
        try {
            CaseDraft draft = JSON.readValue(json, CaseDraft.class);
            return draft.isWhole() ? Optional.of(draft) : Optional.empty();
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    // Parsed JSON may lack what the type promises.
    @SuppressWarnings("ConstantValue")
    private boolean isWhole() {
        return facts != null && masks != null;
    }
}

package app.comeback.planbuilder;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A draft with its history as it is kept on the server. */
public final class HistoryJson {

    private static final int MOST_BYTES = 900_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private HistoryJson() {}

    /** Writes it; of a big plan the oldest steps are left out. */
    public static String write(History history) {
        History kept = history;
        String text = JSON.writeValueAsString(kept);
        while (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
                && !(kept.past().isEmpty() && kept.future().isEmpty())) {
            kept = kept.shortened();
            text = JSON.writeValueAsString(kept);
        }
        return text;
    }

    /** Reads it; nothing when an older version of the builder wrote it. */
    public static Optional<History> read(String text) {
        try {
            return Optional.of(JSON.readValue(text, History.class));
        } catch (JacksonException | NullPointerException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}

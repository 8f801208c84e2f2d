package app.comeback.guideeditor.ui;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.GuideJson;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was typed and not saved.
 *
 * @param base the revision the person began with
 * @param content what they made of it
 */
record EditorDraft(int base, GuideContent content) {

    static final String FORM = "guide-editor";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    String json() {
        return "{\"base\":" + base + ",\"content\":" + GuideJson.write(content) + "}";
    }

    /** Nothing when an older version of the editor wrote it. */
    static Optional<EditorDraft> read(String json) {
        try {
            return Optional.of(MAPPER.readValue(json, EditorDraft.class));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }
}

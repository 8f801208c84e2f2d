package app.comeback.library;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Versions as the database keeps them. */
final class ContentJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            // What a record works out is no part of it.
            .changeDefaultVisibility(visible -> visible.withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ContentJson() {}

    static String write(OwnContent content) {
        return JSON.writeValueAsString(content);
    }

    static OwnContent read(String json) {
        return JSON.readValue(json, OwnContent.class);
    }
}

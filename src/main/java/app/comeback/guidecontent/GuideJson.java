package app.comeback.guidecontent;

import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** A guide's content as the JSON that revisions and drafts are kept in. */
public final class GuideJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern NUL = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");

    private GuideJson() {}

    /** As JSON; without the character NUL, which PostgreSQL cannot hold. */
    public static String write(GuideContent content) {
        return NUL.matcher(MAPPER.writeValueAsString(content)).replaceAll("$1");
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws tools.jackson.core.JacksonException when it is something else
     */
    public static GuideContent read(String json) {
        return MAPPER.readValue(json, GuideContent.class);
    }
}

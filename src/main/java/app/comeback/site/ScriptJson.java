package app.comeback.site;

import tools.jackson.databind.json.JsonMapper;

/** JSON that may stand inside a script element: no text in it can end the element. */
final class ScriptJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ScriptJson() {}

    static String of(Object data) {
        return JSON.writeValueAsString(data)
                .replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}

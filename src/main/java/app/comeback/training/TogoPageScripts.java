package app.comeback.training;

import app.comeback.shared.Texts;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * What of the session player's files is made and not written, its words and the list of its files; and the manifest,
 * whose type no table of file endings knows.
 */
@RestController
class TogoPageScripts {

    private static final String KEYS = "togo.";
    private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");

    private static final MediaType MANIFEST = new MediaType("application", "manifest+json");

    private final Texts texts;
    private final TogoPageShell shell;
    private final JsonMapper json;

    TogoPageScripts(Texts texts, TogoPageShell shell, JsonMapper json) {
        this.texts = texts;
        this.shell = shell;
        this.json = json;
    }

    @GetMapping("/togo/words.js")
    ResponseEntity<String> words(Locale locale) {
        Map<String, String> words = new LinkedHashMap<>();
        texts.keys(Locale.ENGLISH).stream()
                .filter(key -> key.startsWith(KEYS))
                .forEach(key -> words.put(key, texts.get(locale, key)));
        return script("export const LANGUAGE = %s;%nexport const WORDS = %s;%n"
                .formatted(json.writeValueAsString(locale.getLanguage()), json.writeValueAsString(words)));
    }

    @GetMapping("/togo/shell.js")
    ResponseEntity<String> shell() {
        return script("self.SHELL = %s;%n"
                .formatted(json.writeValueAsString(Map.of("version", shell.version(), "files", shell.files()))));
    }

    @GetMapping("/togo/app.webmanifest")
    ResponseEntity<Resource> manifest() {
        return ResponseEntity.ok()
                .contentType(MANIFEST)
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource(TogoPageFiles.FOLDER + "app.webmanifest"));
    }

    private static ResponseEntity<String> script(String text) {
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(text);
    }
}

package app.comeback.messages;

import app.comeback.care.ui.CareNavigation;
import app.comeback.shared.Refused;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What an open conversation asks by itself every half minute: whether anything changed. It is a request of its own and no
 * poll of the screen, so that it costs one statement and does not count as something a person does.
 */
@RestController
class MessageNews {

    private final Messages messages;

    MessageNews(Messages messages) {
        this.messages = messages;
    }

    @GetMapping(path = "/api/news/messages/{client}", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> stamp(@PathVariable String client) {
        try {
            return CareNavigation.clientId(client)
                    .map(id -> ResponseEntity.ok()
                            .cacheControl(CacheControl.noStore())
                            .body(messages.stamp(id)))
                    .orElseGet(() -> ResponseEntity.notFound().build());
        } catch (Refused refused) {
            return ResponseEntity.notFound().build();
        }
    }
}

package app.comeback.people.ui;

import app.comeback.people.Evidence;
import app.comeback.shared.Refused;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Hands a credential's evidence to its holder and to admins: to be saved, never shown inside the portal. */
@Controller
class EvidenceDownload {

    static final String PATH = "/evidence/";

    private final Evidence evidence;

    EvidenceDownload(Evidence evidence) {
        this.evidence = evidence;
    }

    @GetMapping(PATH + "{id}")
    ResponseEntity<byte[]> download(@PathVariable UUID id) {
        Evidence.File file = evidence.open(id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name())
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(file.content());
    }

    @ExceptionHandler(Refused.class)
    void absent(Refused refused) {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, refused);
    }
}

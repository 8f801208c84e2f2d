package app.comeback.assessments.ui;

import app.comeback.assessments.Clearances;
import app.comeback.shared.Refused;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Hands a clearance letter to its client and the care team: to be saved, never shown inside the portal. */
@Controller
class ClearanceDownload {

    static final String PATH = "/clearances/";

    private final Clearances clearances;

    ClearanceDownload(Clearances clearances) {
        this.clearances = clearances;
    }

    @GetMapping(PATH + "{id}")
    ResponseEntity<byte[]> download(@PathVariable UUID id) {
        Clearances.File file = clearances.open(id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"clearance\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(file.content());
    }

    @ExceptionHandler(Refused.class)
    void absent(Refused refused) {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, refused);
    }
}

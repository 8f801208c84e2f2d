package app.comeback.exercises;

import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the pictures to everybody: they are our own drawings and say nothing about anybody. */
@Controller
class PictureController {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");
    private static final Duration KEPT = Duration.ofDays(365);

    /** A picture opened by itself is a document; it may style itself and do nothing else. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    /** What an exercise without a picture shows. */
    static final String NO_PICTURE = "/exercises/no-picture.svg";

    private final Catalogue catalogue;

    PictureController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/exercises/{name:.+}.svg")
    ResponseEntity<String> picture(@PathVariable String name, @RequestParam(name = "v") Optional<String> version) {
        return catalogue.pictures().entrySet().stream()
                .filter(entry -> entry.getKey().value().equals(name))
                .findFirst()
                .map(entry -> answer(entry.getValue(), version))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping(NO_PICTURE)
    ResponseEntity<String> none() {
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .header("Content-Security-Policy", POLICY)
                .body(ExercisePicture.NONE);
    }

    private static ResponseEntity<String> answer(Drawing picture, Optional<String> version) {
        boolean asked = version.filter(picture.hash()::equals).isPresent();
        CacheControl cache = asked ? CacheControl.maxAge(KEPT).cachePublic().immutable() : CacheControl.noCache();
        return ResponseEntity.ok()
                .contentType(SVG)
                .eTag(picture.hash())
                .cacheControl(cache)
                .header("Content-Security-Policy", POLICY)
                .body(picture.svg());
    }
}

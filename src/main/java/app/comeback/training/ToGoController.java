package app.comeback.training;

import app.comeback.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The session player's interface, as {@code /api/togo/openapi.yaml} describes it. */
@RestController
class ToGoController {

    static final int MOST_BYTES = 512 * 1024;
    private static final Logger LOG = LoggerFactory.getLogger(ToGoController.class);

    private final ToGo toGo;
    private final ToGoProblems problems;
    private final JsonMapper json;

    ToGoController(ToGo toGo, ToGoProblems problems, JsonMapper json) {
        this.toGo = toGo;
        this.problems = problems;
        this.json = json;
    }

    @GetMapping(path = "/api/togo/days", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Days> days(
            @RequestHeader(name = "X-Comeback-Zone", required = false) @Nullable String zone,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known,
            Locale locale) {
        Days days = toGo.days(zone, locale);
        String tag = "\"" + days.hash() + "\"";
        // A proxy that compresses may have made the tag a weak one.
        if (known != null && known.contains(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        return ResponseEntity.ok().eTag(tag).body(days);
    }

    @PostMapping(path = "/api/togo/entries", produces = MediaType.APPLICATION_JSON_VALUE)
    void store(HttpServletRequest request, HttpServletResponse response, Locale locale) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            problems.write(response, HttpStatus.CONTENT_TOO_LARGE, ToGoProblems.Code.TOO_LARGE);
            return;
        }
        Optional<Batch> batch = read(body);
        if (batch.isEmpty()) {
            problems.write(response, HttpStatus.BAD_REQUEST, ToGoProblems.Code.NO_BATCH);
            return;
        }
        ToGo.Receipt receipt = toGo.store(batch.get().client(), batch.get().entries(), locale);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(receipt));
    }

    private Optional<Batch> read(byte[] body) {
        try {
            JsonNode sent = json.readTree(body);
            JsonNode entries = sent.path("entries");
            if (!entries.isArray()
                    || entries.size() > ToGo.MOST_ENTRIES
                    || !sent.path("client").isString()) {
                return Optional.empty();
            }
            UUID client = UUID.fromString(sent.path("client").stringValue());
            return Optional.of(new Batch(client, List.copyOf(entries.values())));
        } catch (JacksonException | IllegalArgumentException e) {
            LOG.debug("No batch", e);
            return Optional.empty();
        }
    }

    @ExceptionHandler
    void refused(Refused refused, HttpServletResponse response) throws IOException {
        problems.write(response, refused);
    }

    @ExceptionHandler
    void failed(Exception failure, HttpServletResponse response) throws IOException {
        LOG.error("The player's request failed", failure);
        problems.write(response, HttpStatus.INTERNAL_SERVER_ERROR, ToGoProblems.Code.FAILED);
    }

    private record Batch(UUID client, List<JsonNode> entries) {}
}

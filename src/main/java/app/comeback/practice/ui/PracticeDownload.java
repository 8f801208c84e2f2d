package app.comeback.practice.ui;

import app.comeback.practice.PracticeFigures;
import app.comeback.practice.PracticeTable;
import app.comeback.shared.ui.Choices;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands the tables of the practice to admins as files. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class PracticeDownload {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final PracticeFigures figures;

    PracticeDownload(PracticeFigures figures) {
        this.figures = figures;
    }

    @GetMapping("/" + PracticeNavigation.PATH + "/{table}.csv")
    ResponseEntity<byte[]> download(@PathVariable String table, Locale locale) {
        Optional<PracticeTable> asked = Arrays.stream(PracticeTable.values())
                .filter(one -> Choices.word(one).equals(table))
                .findFirst();
        return asked.map(one -> file(figures.export(one, locale)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> file(PracticeFigures.CsvFile file) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name())
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(file.content());
    }
}

package app.comeback.progression.ui;

import app.comeback.progression.Sheets;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Plan and progress as PDF files; what is not the person's to see answers like what does not exist. */
@Controller
class SheetPages {

    private final Sheets sheets;

    SheetPages(Sheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/progress/plan.pdf")
    ResponseEntity<byte[]> ownPlan(Locale locale) {
        return pdf("plan", sheets.ownPlan(locale));
    }

    @GetMapping("/progress/report.pdf")
    ResponseEntity<byte[]> ownReport(Locale locale) {
        return pdf("progress", sheets.ownReport(locale));
    }

    @GetMapping("/clients/{client}/plan.pdf")
    ResponseEntity<byte[]> plan(@PathVariable UUID client, Locale locale) {
        return pdf("plan", sheets.plan(new AccountId(client), locale));
    }

    @GetMapping("/clients/{client}/progress.pdf")
    ResponseEntity<byte[]> report(@PathVariable UUID client, Locale locale) {
        return pdf("progress", sheets.report(new AccountId(client), locale));
    }

    @ExceptionHandler(Refused.class)
    ResponseEntity<byte[]> refused() {
        return ResponseEntity.notFound().build();
    }

    private static ResponseEntity<byte[]> pdf(String name, Optional<byte[]> made) {
        return made.map(bytes -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .cacheControl(CacheControl.noStore())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.inline()
                                        .filename(name + ".pdf")
                                        .build()
                                        .toString())
                        .body(bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}

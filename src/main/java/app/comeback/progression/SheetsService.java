package app.comeback.progression;

import app.comeback.shared.AccountId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Pages are made outside a transaction: what they show was read whole before. */
@Service
@PreAuthorize("hasRole('TRAINER')")
class SheetsService implements Sheets {

    private final Progress progress;
    private final PlanSheets planSheets;
    private final ReportSheets reportSheets;
    private final Pdf pdf;

    SheetsService(Progress progress, PlanSheets planSheets, ReportSheets reportSheets, Pdf pdf) {
        this.progress = progress;
        this.planSheets = planSheets;
        this.reportSheets = reportSheets;
        this.pdf = pdf;
    }

    @Override
    @PreAuthorize("hasRole('CLIENT')")
    public Optional<byte[]> ownPlan(Locale locale) {
        return progress.own().map(report -> plan(report, locale));
    }

    @Override
    @PreAuthorize("hasRole('CLIENT')")
    public Optional<byte[]> ownReport(Locale locale) {
        return progress.own().map(report -> report(report, locale));
    }

    @Override
    public Optional<byte[]> plan(AccountId client, Locale locale) {
        return progress.of(client).map(report -> plan(report, locale));
    }

    @Override
    public Optional<byte[]> report(AccountId client, Locale locale) {
        return progress.of(client).map(report -> report(report, locale));
    }

    private byte[] plan(ProgressReport report, Locale locale) {
        return pdf.render("progression/plan", Map.of("sheet", planSheets.of(report, locale)), locale);
    }

    private byte[] report(ProgressReport report, Locale locale) {
        return pdf.render("progression/report", Map.of("sheet", reportSheets.of(report, locale)), locale);
    }
}

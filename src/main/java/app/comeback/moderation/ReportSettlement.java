package app.comeback.moderation;

import app.comeback.access.AccountSummary;
import app.comeback.access.Accounts;
import app.comeback.notifications.Mail;
import app.comeback.notifications.Outbox;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.Texts;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Closes the reports about a text in the transaction that decides about it, and tells whoever sent them (REV-16). */
@Component
class ReportSettlement {

    private static final URI POLICY = URI.create("/reviews/policy");

    private final ReportStore store;
    private final Reports reports;
    private final Accounts accounts;
    private final Outbox outbox;
    private final PortalProperties portal;
    private final Texts texts;
    private final Clock clock;

    ReportSettlement(
            ReportStore store,
            Reports reports,
            Accounts accounts,
            Outbox outbox,
            PortalProperties portal,
            Texts texts,
            Clock clock) {
        this.store = store;
        this.reports = reports;
        this.accounts = accounts;
        this.outbox = outbox;
        this.portal = portal;
        this.texts = texts;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(ItemSettled settled) {
        List<ReportStore.Heard> heard = store.settle(settled.item(), settled.result(), clock.instant());
        if (!heard.isEmpty()) {
            String became = became(settled);
            URI page = page(settled.item());
            heard.forEach(report -> address(report)
                    .ifPresent(address -> outbox.add(new Mail(
                            address,
                            "report-settled",
                            Locale.ENGLISH,
                            List.of(
                                    word("moderation.kind." + settled.item().kind()),
                                    word("moderation.reason." + report.reason()),
                                    became),
                            page))));
        }
    }

    private Optional<String> address(ReportStore.Heard report) {
        return report.account()
                .flatMap(accounts::find)
                .filter(account -> !account.disabled())
                .map(AccountSummary::email)
                .or(report::email);
    }

    private String became(ItemSettled settled) {
        RejectionReason reason = settled.reason();
        String result = word("moderation.report.result." + settled.result());
        return reason == null || !restricts(settled.result())
                ? result
                : result + " " + texts.get(Locale.ENGLISH, "moderation.report.because", clause(reason));
    }

    private static boolean restricts(ItemSettled.Result result) {
        return result == ItemSettled.Result.MASKED || result == ItemSettled.Result.REMOVED;
    }

    private String clause(@Nullable RejectionReason reason) {
        return word("moderation.clause." + reason);
    }

    private String word(String key) {
        return texts.get(Locale.ENGLISH, key);
    }

    /** Where the text stands; the rules, once it stands nowhere. */
    private URI page(ItemRef item) {
        return portal.baseUrl()
                .resolve(reports.shown(item)
                        .map(ModerationSource.Shown::path)
                        .map(URI::create)
                        .orElse(POLICY));
    }
}

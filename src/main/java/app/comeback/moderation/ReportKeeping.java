package app.comeback.moderation;

import app.comeback.moderation.ItemSettled.Result;
import app.comeback.shared.Jobs;
import app.comeback.shared.PortalProperties;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Settles reports about texts that their authors took back, and forgets who reported six months after the answer: until
 * then an author can appeal, and somebody may have to say what was reported.
 */
@Component
class ReportKeeping {

    static final int KEPT_MONTHS = 6;

    private static final int AT_ONCE = 200;
    private static final Logger log = LoggerFactory.getLogger(ReportKeeping.class);

    private final ReportStore store;
    private final ReportLimit limit;
    private final Reports reports;
    private final ReportSettlement settlement;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReportKeeping(
            ReportStore store,
            ReportLimit limit,
            Reports reports,
            ReportSettlement settlement,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.limit = limit;
        this.reports = reports;
        this.settlement = settlement;
        this.transaction = transaction;
        this.clock = clock;
    }

    void settleGone() {
        List<ItemRef> gone = store.waiting(null, 0, AT_ONCE).stream()
                .map(ReportStore.Row::item)
                .filter(item -> reports.shown(item).isEmpty())
                .toList();
        gone.forEach(item ->
                transaction.executeWithoutResult(status -> settlement.settle(new ItemSettled(item, Result.GONE))));
    }

    void forget() {
        limit.forget();
        int erased = store.erase(clock.instant()
                .atOffset(ZoneOffset.UTC)
                .minusMonths(KEPT_MONTHS)
                .toInstant());
        log.info("Erased who made {} reports", erased);
    }

    /** When it is done. */
    @Configuration
    static class ReportSchedule {

        private static final LocalTime AT = LocalTime.of(3, 50);

        @Bean
        RecurringTask<Void> goneReports(ReportKeeping keeping) {
            return Jobs.every("settle-reports-about-what-is-gone", Duration.ofMinutes(10), keeping::settleGone);
        }

        @Bean
        RecurringTask<Void> oldReporters(ReportKeeping keeping, PortalProperties portal) {
            return Jobs.daily("erase-old-reporters", AT, portal.zone(), keeping::forget);
        }
    }
}

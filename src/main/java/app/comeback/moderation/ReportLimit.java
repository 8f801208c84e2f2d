package app.comeback.moderation;

import app.comeback.shared.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How often one network, address or account can report within an hour of the clock; all nodes count together. */
@Component
class ReportLimit {

    static final int MOST = 20;
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportLimit(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Counts an attempt, in a transaction of its own so that a later refusal does not undo the count.
     *
     * @throws Refused with the minutes until the next hour
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void admit(Reporter reporter) {
        Instant now = clock.instant();
        Instant hour = now.truncatedTo(ChronoUnit.HOURS);
        for (String key : reporter.counted()) {
            int counted = jdbc.sql("""
                            insert into report_rate as r (who, hour, used)
                            select sha256(salt || convert_to(:key, 'UTF8')), :hour, 1 from report_salt
                            on conflict (who, hour) do update set used = r.used + 1 where r.used < :most""")
                    .param("key", key)
                    .param("hour", hour.atOffset(ZoneOffset.UTC))
                    .param("most", MOST)
                    .update();
            if (counted == 0) {
                Duration wait = Duration.between(now, hour.plus(1, ChronoUnit.HOURS));
                throw new Refused("moderation.refused.reports-often", MOST, wait.toMinutes() + 1);
            }
        }
    }

    /** Forgets hours that are over since a day. */
    @Transactional
    public void forget() {
        jdbc.sql("delete from report_rate where hour < :before")
                .param("before", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }
}

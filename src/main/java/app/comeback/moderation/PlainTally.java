package app.comeback.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the acts of texts without stars, which one moderator decides. The acts are called WRITTEN, EDITED, DECIDED,
 * NOTICE_ANSWERED, APPEALED, APPEAL_DECIDED and DELETED.
 */
@Component
public class PlainTally {

    private final JdbcClient jdbc;

    PlainTally(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Counts them.
     *
     * @param kind of which kind; both queries can ask for it as {@code :kind}
     * @param acts a query over {@code :from} and {@code :to} with the columns kind, outcome, measure, reason, how_many
     * @param wait a query over the same for the median wait of first decisions in seconds
     */
    public Tally of(ItemKind kind, String acts, String wait, Instant from, Instant to) {
        Counts counts = new Counts(jdbc.sql(acts)
                .param("kind", kind.name())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query(PlainTally::counted)
                .list());
        Duration median = jdbc.sql(wait)
                .param("kind", kind.name())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query((row, number) -> Optional.ofNullable(seconds(row)))
                .single()
                .orElse(null);
        return new Tally(
                counts.of(act -> act.is("WRITTEN") || act.is("EDITED")),
                counts.of(act -> act.is("DECIDED", Measure.PUBLISH)),
                counts.of(act -> act.is("DECIDED", Measure.REDACT)),
                counts.byReason(act -> act.is("DECIDED", Measure.REJECT)),
                new Tally.Reports(
                        counts.of(act -> act.is("NOTICE_ANSWERED", Measure.PUBLISH)),
                        counts.of(act -> act.is("NOTICE_ANSWERED", Measure.REDACT)),
                        counts.byReason(act -> act.is("NOTICE_ANSWERED", Measure.REJECT))),
                0,
                new Tally.Appeals(
                        counts.of(act -> act.is("APPEALED")),
                        counts.of(act -> act.is("APPEAL_DECIDED") && act.isReinstated()),
                        counts.of(act -> act.is("APPEAL_DECIDED") && !act.isReinstated())),
                counts.of(act -> act.is("DELETED")),
                new Tally.Waits(median, null, null, null, false));
    }

    private static Counted counted(ResultSet row, int number) throws SQLException {
        String measure = row.getString("measure");
        String reason = row.getString("reason");
        return new Counted(
                row.getString("kind"),
                row.getString("outcome"),
                measure == null ? null : Measure.valueOf(measure),
                reason == null ? null : RejectionReason.valueOf(reason),
                row.getLong("how_many"));
    }

    private static @Nullable Duration seconds(ResultSet row) throws SQLException {
        double seconds = row.getDouble(1);
        return row.wasNull() ? null : Duration.ofSeconds(Math.round(seconds));
    }

    private record Counted(
            String kind,
            String outcome,
            @Nullable Measure measure,
            @Nullable RejectionReason reason,
            long howMany) {

        boolean is(String asked) {
            return kind.equals(asked);
        }

        boolean is(String asked, Measure taken) {
            return kind.equals(asked) && measure == taken;
        }

        boolean isReinstated() {
            return outcome.equals(ModeratedText.State.REINSTATED.name());
        }
    }

    private record Counts(List<Counted> acts) {

        long of(Predicate<Counted> asked) {
            return acts.stream().filter(asked).mapToLong(Counted::howMany).sum();
        }

        Map<RejectionReason, Long> byReason(Predicate<Counted> asked) {
            return acts.stream()
                    .filter(act -> act.reason() != null && asked.test(act))
                    .collect(Collectors.groupingBy(Counted::reason, Collectors.summingLong(Counted::howMany)));
        }
    }
}

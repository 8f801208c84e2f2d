package app.comeback.reviews;

import static app.comeback.reviews.ReviewStore.utc;

import app.comeback.access.Accounts;
import app.comeback.moderation.Measure;
import app.comeback.moderation.Moderation;
import app.comeback.shared.AccountId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
class FairnessWatchService implements FairnessWatch {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;

    FairnessWatchService(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public List<Line> bias() {
        Watched all = new Watched();
        Map<AccountId, Watched> each = new LinkedHashMap<>();
        jdbc.sql("select actor, stars, measure from review_act where kind = 'DECIDED' order by place")
                .query(row -> {
                    Stars stars = new Stars(row.getInt("stars"));
                    boolean isRejected = Measure.REJECT.name().equals(row.getString("measure"));
                    all.decided(stars, isRejected);
                    each.computeIfAbsent(new AccountId(row.getObject("actor", UUID.class)), moderator -> new Watched())
                            .decided(stars, isRejected);
                });
        Map<AccountId, String> names = accounts.displayNames(each.keySet());
        List<Line> lines = new ArrayList<>(each.entrySet().stream()
                .map(entry -> entry.getValue().line(names.getOrDefault(entry.getKey(), "")))
                .sorted(Comparator.comparing(Line::isTripped).reversed().thenComparing(Line::moderator))
                .toList());
        lines.addFirst(all.line(""));
        return List.copyOf(lines);
    }

    @Override
    public Map<Moderation.Step, Long> overdue() {
        OffsetDateTime before = utc(clock.instant().minus(Moderation.PATIENCE));
        Map<Moderation.Step, Long> late = new EnumMap<>(Moderation.Step.class);
        for (Moderation.Step step : Moderation.Step.values()) {
            ReviewLists.late(step)
                    .ifPresent(sql -> late.put(
                            step,
                            jdbc.sql(sql)
                                    .param("before", before)
                                    .query(Long.class)
                                    .single()));
        }
        return late;
    }

    /** A watch with its counts. */
    private static final class Watched {

        private final BiasWatch watch = new BiasWatch();
        private long decisions;
        private long low;

        void decided(Stars stars, boolean isRejected) {
            watch.decided(stars, isRejected);
            decisions++;
            low += stars.isCritical() ? 1 : 0;
        }

        Line line(String moderator) {
            return new Line(
                    moderator,
                    decisions,
                    low,
                    watch.lowRejected(),
                    watch.highRejected(),
                    watch.evidence(),
                    watch.isTripped());
        }
    }
}

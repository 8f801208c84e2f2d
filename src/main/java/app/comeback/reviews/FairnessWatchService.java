package app.comeback.reviews;

import static app.comeback.reviews.ReviewStore.utc;

import app.comeback.access.Accounts;
import app.comeback.moderation.Measure;
import app.comeback.moderation.Moderation;
import app.comeback.moderation.Moderators;
import app.comeback.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Moderators moderators;
    private final Clock clock;

    FairnessWatchService(JdbcClient jdbc, Accounts accounts, Moderators moderators, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.moderators = moderators;
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

    @Override
    public long unanswerable() {
        return jdbc.sql("""
                        select r.author, r.subject_kind, r.subject, v.decided_by, v.second_by
                        from review_version v
                        join review r on r.id = v.review and r.deleted_at is null
                        left join review_appeal a on a.review = v.review and a.version = v.number and a.decided_at is null
                        where a.review is not null or v.state = 'SECOND_NEEDED'
                          or (v.state = 'CONTESTED' and v.takes_effect_at is null)""").query(FairnessWatchService::open).list().stream()
                .filter(open ->
                        !moderators.hasAnyBut(open.decided(), open.author(), Connections.trainer(open.subject())))
                .count();
    }

    private static Open open(ResultSet row, int number) throws SQLException {
        Set<AccountId> decided = new HashSet<>();
        for (String column : List.of("decided_by", "second_by")) {
            UUID person = row.getObject(column, UUID.class);
            if (person != null) {
                decided.add(new AccountId(person));
            }
        }
        return new Open(
                new AccountId(row.getObject("author", UUID.class)),
                new Subject(Subject.Kind.valueOf(row.getString("subject_kind")), row.getString("subject")),
                decided);
    }

    /** Somebody has to look again at it, and these have looked. */
    private record Open(AccountId author, Subject subject, Set<AccountId> decided) {}

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

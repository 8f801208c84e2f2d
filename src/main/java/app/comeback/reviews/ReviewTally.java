package app.comeback.reviews;

import static app.comeback.reviews.ReviewStore.utc;

import app.comeback.moderation.ItemKind;
import app.comeback.moderation.Measure;
import app.comeback.moderation.ModeratedText.State;
import app.comeback.moderation.RejectionReason;
import app.comeback.moderation.Tally;
import app.comeback.moderation.TallySource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what was done with reviews, from the acts, which nobody can change (REV-21). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
class ReviewTally implements TallySource {

    private final JdbcClient jdbc;

    ReviewTally(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.REVIEW;
    }

    @Override
    public Tally of(Instant from, Instant to) {
        Counts acts = new Counts(acts(from, to));
        return new Tally(
                acts.of(act -> act.is(Act.Kind.WRITTEN) || act.is(Act.Kind.EDITED)),
                acts.of(act -> act.settles(Act.Kind.DECIDED, State.PUBLISHED) && act.measure() != Measure.REDACT),
                acts.of(act -> act.is(Act.Kind.DECIDED) && act.measure() == Measure.REDACT),
                acts.byReason(act -> act.outcome().equals(State.REJECTED.name()) && act.isSettling()),
                new Tally.Reports(
                        acts.of(act -> act.settles(Act.Kind.NOTICE_ANSWERED, null) && act.isKept()),
                        acts.of(act -> act.is(Act.Kind.NOTICE_ANSWERED) && act.measure() == Measure.REDACT),
                        acts.byReason(act -> act.outcome().equals(State.REMOVED.name()) && act.isSettling())),
                acts.of(act -> act.is(Act.Kind.TOOK_EFFECT)),
                new Tally.Appeals(
                        acts.of(act -> act.is(Act.Kind.APPEALED)),
                        acts.of(act -> act.is(Act.Kind.APPEAL_DECIDED) && act.isReinstated()),
                        acts.of(act -> act.is(Act.Kind.APPEAL_DECIDED) && !act.isReinstated())),
                acts.of(act -> act.is(Act.Kind.DELETED)),
                waits(from, to));
    }

    /** A step of a second moderator, or of time, is counted with the decision that it was about. */
    private List<Counted> acts(Instant from, Instant to) {
        return jdbc.sql("""
                        select a.kind, a.outcome, coalesce(d.kind, a.kind) as about, coalesce(a.measure, d.measure) as measure,
                          coalesce(a.reason, d.reason) as reason, count(*) as how_many
                        from review_act a
                        left join lateral (
                          select before.kind, before.measure, before.reason from review_act before
                          where a.kind in ('SECONDED', 'TOOK_EFFECT') and before.review = a.review
                            and before.version = a.version and before.place < a.place
                            and before.kind in ('DECIDED', 'NOTICE_ANSWERED')
                          order by before.place desc limit 1) d on true
                        where a.at >= :from and a.at < :to
                        group by 1, 2, 3, 4, 5""")
                .param("from", utc(from))
                .param("to", utc(to))
                .query(ReviewTally::counted)
                .list();
    }

    private static Counted counted(ResultSet row, int number) throws SQLException {
        String measure = row.getString("measure");
        String reason = row.getString("reason");
        return new Counted(
                Act.Kind.valueOf(row.getString("kind")),
                row.getString("outcome"),
                Act.Kind.valueOf(row.getString("about")),
                measure == null ? null : Measure.valueOf(measure),
                reason == null ? null : RejectionReason.valueOf(reason),
                row.getLong("how_many"));
    }

    private Tally.Waits waits(Instant from, Instant to) {
        return jdbc.sql("""
                        select percentile_cont(0.5) within group (order by wait) as median,
                          percentile_cont(0.5) within group (order by wait) filter (where stars <= 2) as low,
                          percentile_cont(0.5) within group (order by wait) filter (where stars >= 4) as high
                        from (
                          select a.stars, extract(epoch from a.at - v.written_at)::float8 as wait
                          from review_act a join review_version v on v.review = a.review and v.number = a.version
                          where a.kind = 'DECIDED' and a.at >= :from and a.at < :to) as waits""")
                .param("from", utc(from))
                .param("to", utc(to))
                .query((row, number) -> {
                    DelayWatch delay = new DelayWatch(duration(row, "low"), duration(row, "high"));
                    return new Tally.Waits(
                            duration(row, "median"),
                            delay.low(),
                            delay.high(),
                            delay.ratio().orElse(null),
                            delay.isAlarm());
                })
                .single();
    }

    private static @Nullable Duration duration(ResultSet row, String column) throws SQLException {
        double seconds = row.getDouble(column);
        return row.wasNull() ? null : Duration.ofSeconds(Math.round(seconds));
    }

    /** Acts that are the same to the tally, and how many of them. */
    private record Counted(
            Act.Kind kind,
            String outcome,
            Act.Kind about,
            @Nullable Measure measure,
            @Nullable RejectionReason reason,
            long howMany) {

        boolean is(Act.Kind asked) {
            return kind == asked;
        }

        /** Whether it ends a decision of this kind, alone or as its second step. */
        boolean settles(Act.Kind decision, @Nullable State after) {
            return isSettling() && about == decision && (after == null || outcome.equals(after.name()));
        }

        boolean isSettling() {
            return kind.isDecision() || kind == Act.Kind.SECONDED || kind == Act.Kind.TOOK_EFFECT;
        }

        /** Whether a report changed nothing: it was answered so, or a second moderator overruled the removal. */
        boolean isKept() {
            return kind == Act.Kind.SECONDED ? outcome.equals(State.PUBLISHED.name()) : measure == Measure.PUBLISH;
        }

        boolean isReinstated() {
            return outcome.equals(State.REINSTATED.name());
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

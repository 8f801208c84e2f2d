package app.comeback.reviews;

import static app.comeback.reviews.ReviewStore.utc;

import app.comeback.moderation.Appeal;
import app.comeback.moderation.ModerationDecision;
import app.comeback.moderation.Signals;
import app.comeback.moderation.StoredText;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions and appeals of reviews as rows. */
@Component
class VersionRows {

    /** Rejected words are kept restricted for at least a year (ISO 20488; REV-13). */
    private static final int KEPT_YEARS = 1;

    private final JdbcClient jdbc;
    private final Erasure erasure;

    VersionRows(JdbcClient jdbc, Erasure erasure) {
        this.jdbc = jdbc;
        this.erasure = erasure;
    }

    /** The versions of these reviews, oldest first, in one statement. */
    Map<UUID, List<Row>> of(Collection<UUID> reviews) {
        return jdbc
                .sql("""
                        select v.*, a.words as appeal_words, a.made_at as appeal_at, a.decided_by as appeal_by,
                          a.decided_at as appeal_decided_at, a.reinstated, a.answer
                        from review_version v
                        left join review_appeal a on a.review = v.review and a.version = v.number
                        where v.review = any(:reviews) order by v.review, v.number""")
                .param("reviews", reviews.toArray(UUID[]::new))
                .query((row, place) ->
                        new Row(row.getObject("review", UUID.class), version(row), signals(row.getArray("signals"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::review));
    }

    static Set<Signals.Signal> signals(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray())
                .map(Signals.Signal::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    void add(UUID review, Version version, Set<Signals.Signal> signals) {
        jdbc.sql("""
                        insert into review_version (review, number, stars, body, incentive, written_at, agreed_at, signals,
                          state, facts, noticed, alone)
                        values (:review, :number, :stars, :body, :incentive, :at, :at, :signals, :state, '', false, false)""")
                .param("review", review)
                .param("number", version.number())
                .param("stars", version.stars().value())
                .param("body", version.words().text().value())
                .param("incentive", version.incentive().name())
                .param("at", utc(version.writtenAt()))
                .param("signals", signals.stream().map(Enum::name).toArray(String[]::new))
                .param("state", version.state().name())
                .update();
    }

    void save(Review before, Review after, Set<Signals.Signal> signals) {
        for (Version version : after.versions()) {
            if (version.number() > before.versions().size()) {
                add(after.id(), version, signals);
            } else if (!version.equals(before.versions().get(version.number() - 1))) {
                update(after.id(), version);
            }
        }
        if (after.deletedAt() != null) {
            erasure.ofReview(after.id());
        }
    }

    private void update(UUID review, Version version) {
        ModerationDecision decision = version.words().decision();
        Appeal appeal = version.words().appeal();
        jdbc.sql("""
                        update review_version set state = :state, measure = :measure, reason = :reason, facts = :facts,
                          noticed = :noticed, shown = :shown, decided_by = :decided_by, decided_at = :decided_at,
                          second_by = :second_by, takes_effect_at = :takes_effect_at, alone = :alone, kept_until = :kept
                        where review = :review and number = :number""")
                .params(StoredText.changes(version.words()))
                .param("kept", decision == null ? null : keptUntil(decision.at()))
                .param("review", review)
                .param("number", version.number())
                .update();
        if (appeal != null) {
            save(review, version.number(), appeal);
        }
    }

    private static OffsetDateTime keptUntil(Instant decided) {
        return decided.atOffset(ZoneOffset.UTC).plusYears(KEPT_YEARS);
    }

    /** A decided appeal never changes again, so that writing it once more writes nothing. */
    private void save(UUID review, int version, Appeal appeal) {
        jdbc.sql("""
                        insert into review_appeal (review, version, words, made_at, decided_by, decided_at, reinstated,
                          answer)
                        values (:review, :version, :appeal_words, :appeal_at, :appeal_by, :appeal_decided_at, :reinstated,
                          :answer)
                        on conflict (review, version) do update set decided_by = excluded.decided_by,
                          decided_at = excluded.decided_at, reinstated = excluded.reinstated, answer = excluded.answer
                        where review_appeal.decided_at is null and excluded.decided_at is not null""")
                .params(StoredText.changes(appeal))
                .param("review", review)
                .param("version", version)
                .update();
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getInt("number"),
                new Stars(row.getInt("stars")),
                Incentive.valueOf(row.getString("incentive")),
                StoredText.read(row));
    }

    /**
     * A version as it is kept.
     *
     * @param review whose version it is
     * @param version what it says
     * @param signals what was seen when it came in
     */
    record Row(UUID review, Version version, Set<Signals.Signal> signals) {}
}

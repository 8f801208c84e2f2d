package app.comeback.reviews;

import static app.comeback.reviews.ReviewStore.instant;
import static app.comeback.reviews.ReviewStore.orNull;
import static app.comeback.reviews.ReviewStore.utc;

import app.comeback.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions and appeals of reviews as rows. */
@Component
class VersionRows {

    /** Rejected words are kept restricted for at least a year (ISO 20488; REV-13). */
    private static final int KEPT_YEARS = 1;

    private final JdbcClient jdbc;

    VersionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Version> of(UUID review) {
        return jdbc.sql("select * from review_version where review = :review order by number")
                .param("review", review)
                .query(VersionRows::version)
                .list();
    }

    List<Appeal> appealsOf(UUID review) {
        return jdbc.sql("select * from review_appeal where review = :review order by version")
                .param("review", review)
                .query(VersionRows::appeal)
                .list();
    }

    Set<Signals.Signal> signalsOf(UUID review) {
        return jdbc
                .sql("select unnest(signals) from review_version where review = :review order by number desc limit 4")
                .param("review", review)
                .query(String.class)
                .stream()
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
                .param("body", version.text().value())
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
        after.appeals().stream()
                .filter(appeal -> !before.appeals().contains(appeal))
                .forEach(appeal -> save(after.id(), appeal));
        if (after.deletedAt() != null) {
            erase(after.id());
        }
    }

    private void update(UUID review, Version version) {
        ModerationDecision decision = version.decision();
        PublicText shown = decision == null ? null : decision.shown();
        RejectionReason reason = decision == null ? null : decision.reason();
        AccountId second = version.second();
        jdbc.sql("""
                        update review_version set state = :state, measure = :measure, reason = :reason, facts = :facts,
                          noticed = :noticed, shown = :shown, decided_by = :by, decided_at = :at, second_by = :second,
                          takes_effect_at = :until, alone = :alone, kept_until = :kept
                        where review = :review and number = :number""")
                .param("state", version.state().name())
                .param("measure", decision == null ? null : decision.measure().name())
                .param("reason", reason == null ? null : reason.name())
                .param("facts", decision == null ? "" : decision.facts())
                .param("noticed", decision != null && decision.isNoticed())
                .param("shown", shown == null ? null : shown.value())
                .param("by", decision == null ? null : decision.by().value())
                .param("at", decision == null ? null : utc(decision.at()))
                .param("second", second == null ? null : second.value())
                .param("until", version.until() == null ? null : utc(version.until()))
                .param("alone", version.isAlone())
                .param("kept", decision == null ? null : keptUntil(decision.at()))
                .param("review", review)
                .param("number", version.number())
                .update();
    }

    private static OffsetDateTime keptUntil(Instant decided) {
        return decided.atOffset(ZoneOffset.UTC).plusYears(KEPT_YEARS);
    }

    private void save(UUID review, Appeal appeal) {
        AccountId by = appeal.decidedBy();
        jdbc.sql("""
                        insert into review_appeal (review, version, words, made_at, decided_by, decided_at, reinstated,
                          answer)
                        values (:review, :version, :words, :made, :by, :at, :reinstated, :answer)
                        on conflict (review, version) do update set decided_by = excluded.decided_by,
                          decided_at = excluded.decided_at, reinstated = excluded.reinstated, answer = excluded.answer""")
                .param("review", review)
                .param("version", appeal.version())
                .param("words", appeal.words())
                .param("made", utc(appeal.at()))
                .param("by", by == null ? null : by.value())
                .param("at", appeal.decidedAt() == null ? null : utc(appeal.decidedAt()))
                .param("reinstated", appeal.isReinstated())
                .param("answer", appeal.answer())
                .update();
    }

    /** Takes the words out, except those that are held for a court (REV-12, REV-13). */
    private void erase(UUID review) {
        jdbc.sql("update review_version set body = null, shown = null where review = :review and not held")
                .param("review", review)
                .update();
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        UUID second = row.getObject("second_by", UUID.class);
        String body = row.getString("body");
        return new Version(
                row.getInt("number"),
                new Stars(row.getInt("stars")),
                body == null ? PublicText.ERASED : new PublicText(body),
                Incentive.valueOf(row.getString("incentive")),
                instant(row.getObject("written_at", OffsetDateTime.class)),
                Version.State.valueOf(row.getString("state")),
                decision(row),
                second == null ? null : new AccountId(second),
                orNull(row.getObject("takes_effect_at", OffsetDateTime.class)),
                row.getBoolean("alone"));
    }

    private static @Nullable ModerationDecision decision(ResultSet row) throws SQLException {
        String measure = row.getString("measure");
        if (measure == null) {
            return null;
        }
        String reason = row.getString("reason");
        String shown = row.getString("shown");
        boolean isMasked = measure.equals(Measure.REDACT.name());
        return new ModerationDecision(
                Measure.valueOf(measure),
                reason == null ? null : RejectionReason.valueOf(reason),
                row.getString("facts"),
                row.getBoolean("noticed"),
                isMasked ? (shown == null ? PublicText.ERASED : new PublicText(shown)) : null,
                new AccountId(row.getObject("decided_by", UUID.class)),
                instant(row.getObject("decided_at", OffsetDateTime.class)));
    }

    private static Appeal appeal(ResultSet row, int number) throws SQLException {
        UUID by = row.getObject("decided_by", UUID.class);
        return new Appeal(
                row.getInt("version"),
                row.getString("words"),
                instant(row.getObject("made_at", OffsetDateTime.class)),
                by == null ? null : new AccountId(by),
                orNull(row.getObject("decided_at", OffsetDateTime.class)),
                row.getBoolean("reinstated"),
                row.getString("answer"));
    }
}

package app.comeback.moderation;

import app.comeback.moderation.Moderation.ReportWords;
import app.comeback.shared.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reports, and for each reported text how many are open. */
@Repository
class ReportStore {

    private final JdbcClient jdbc;

    ReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a report, or counts it. Whoever else reports the same text waits until the transaction ends. */
    Reports.Receipt add(Report report, Reporter reporter, Instant now) {
        int open = jdbc.sql("""
                        insert into report_item as i (kind, item) values (:kind, :item)
                        on conflict (kind, item) do update set kind = i.kind returning open""")
                .param("kind", report.item().kind().name())
                .param("item", report.item().id())
                .query(Integer.class)
                .single();
        if (isOpen(report.item(), reporter)) {
            return Reports.Receipt.AGAIN;
        }
        if (open >= Reports.MOST_STORED) {
            update("update report_item set beyond = beyond + 1 where kind = :kind and item = :item", report.item());
            return Reports.Receipt.COUNTED;
        }
        insert(report, reporter, now);
        jdbc.sql("""
                        update report_item set open = open + 1, since = coalesce(since, :now)
                        where kind = :kind and item = :item""")
                .param("now", utc(now))
                .param("kind", report.item().kind().name())
                .param("item", report.item().id())
                .update();
        return Reports.Receipt.TAKEN;
    }

    private boolean isOpen(ItemRef item, Reporter reporter) {
        return jdbc.sql("""
                        select exists (select 1 from report where kind = :kind and item = :item and settled_at is null
                          and reporter = (select sha256(salt || convert_to(:key, 'UTF8')) from report_salt))""")
                .param("kind", item.kind().name())
                .param("item", item.id())
                .param("key", reporter.key())
                .query(Boolean.class)
                .single();
    }

    private void insert(Report report, Reporter reporter, Instant now) {
        AccountId account = reporter.account();
        jdbc.sql("""
                        insert into report (kind, item, reason, words, reporter, account, email, made_at)
                        select :kind, :item, :reason, :words, sha256(salt || convert_to(:key, 'UTF8')), :account, :email,
                          :now from report_salt""")
                .param("kind", report.item().kind().name())
                .param("item", report.item().id())
                .param("reason", report.reason().name())
                .param("words", report.words())
                .param("key", reporter.key())
                .param("account", account == null ? null : account.value())
                .param(
                        "email",
                        reporter.email() == null ? null : reporter.email().value())
                .param("now", utc(now))
                .update();
    }

    /** Whether somebody has to decide about reports on it. */
    boolean isWaiting(ItemRef item) {
        return jdbc.sql("""
                        select exists (select 1 from report_item where kind = :kind and item = :item and open > 0
                          and decided_at is null)""")
                .param("kind", item.kind().name())
                .param("item", item.id())
                .query(Boolean.class)
                .single();
    }

    /** Until the end of the transaction no other moderator decides about reports on it. */
    void takeTurns(ItemRef item) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "report:" + item)
                .query((row, number) -> true)
                .single();
    }

    /** A moderator decided, and somebody else looks before it takes effect. */
    void decided(ItemRef item, Instant now) {
        jdbc.sql("""
                        update report_item set decided_at = :now
                        where kind = :kind and item = :item and open > 0 and decided_at is null""")
                .param("now", utc(now))
                .param("kind", item.kind().name())
                .param("item", item.id())
                .update();
    }

    /** Reported texts that a moderator has to look at, longest waiting first. */
    List<Row> waiting(@Nullable ItemKind kind, int offset, int limit) {
        return jdbc.sql("""
                        select kind, item, since, open + beyond as reports from report_item
                        where open > 0 and decided_at is null and (:kind::text is null or kind = :kind)
                        order by since, item offset :offset limit :limit""")
                .param("kind", kind == null ? null : kind.name())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new Row(
                        new ItemRef(ItemKind.valueOf(row.getString("kind")), row.getObject("item", UUID.class)),
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        (int) Math.min(row.getLong("reports"), Integer.MAX_VALUE)))
                .list();
    }

    long count(@Nullable ItemKind kind) {
        return jdbc.sql("""
                        select count(*) from report_item
                        where open > 0 and decided_at is null and (:kind::text is null or kind = :kind)""")
                .param("kind", kind == null ? null : kind.name())
                .query(Long.class)
                .single();
    }

    /** The first open reports about a text, oldest first. */
    List<ReportWords> open(ItemRef item, int most) {
        return jdbc.sql("""
                        select reason, words, made_at from report
                        where kind = :kind and item = :item and settled_at is null order by made_at, id limit :most""")
                .param("kind", item.kind().name())
                .param("item", item.id())
                .param("most", most)
                .query((row, number) -> new ReportWords(
                        RejectionReason.valueOf(row.getString("reason")),
                        row.getString("words"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Settles all that are open about a text, and answers whom to tell. */
    List<Heard> settle(ItemRef item, ItemSettled.Result result, Instant now) {
        boolean wasOpen = update("""
                        update report_item set open = 0, beyond = 0, since = null, decided_at = null
                        where kind = :kind and item = :item and open > 0""", item) > 0;
        if (!wasOpen) {
            return List.of();
        }
        return jdbc.sql("""
                        update report set settled_at = :now, result = :result
                        where kind = :kind and item = :item and settled_at is null
                        returning reason, account, email""")
                .param("now", utc(now))
                .param("result", result.name())
                .param("kind", item.kind().name())
                .param("item", item.id())
                .query((row, number) -> new Heard(
                        RejectionReason.valueOf(row.getString("reason")),
                        Optional.ofNullable(row.getObject("account", UUID.class))
                                .map(AccountId::new),
                        Optional.ofNullable(row.getString("email"))))
                .list();
    }

    /** Forgets who reported, and their words, where the answer was given before this moment. */
    int erase(Instant settledBefore) {
        return jdbc.sql("""
                        update report set reporter = null, account = null, email = null, words = ''
                        where settled_at < :before and reporter is not null""").param("before", utc(settledBefore)).update();
    }

    private int update(String sql, ItemRef item) {
        return jdbc.sql(sql)
                .param("kind", item.kind().name())
                .param("item", item.id())
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * A reported text.
     *
     * @param reports how many are open, those counted only among them
     */
    record Row(ItemRef item, Instant since, int reports) {}

    /** Whom to tell what became of their report. */
    record Heard(RejectionReason reason, Optional<AccountId> account, Optional<String> email) {}
}

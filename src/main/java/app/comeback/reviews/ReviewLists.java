package app.comeback.reviews;

import static app.comeback.reviews.ReviewStore.instant;
import static app.comeback.reviews.ReviewStore.utc;

import app.comeback.shared.AccountId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of reviews for authors and moderators. No list for moderators reads the stars. */
@Repository
class ReviewLists {

    /** After so long a review is late (REV-14). */
    static final Duration PATIENCE = Duration.ofDays(10);

    private static final int MOST_TEXTS = 500;

    private final JdbcClient jdbc;
    private final ReviewStore store;

    ReviewLists(JdbcClient jdbc, ReviewStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    /** An author's reviews, newest first. */
    List<StoredReview> of(AccountId author) {
        return jdbc
                .sql("select id from review where author = :author order by first_at desc, id")
                .param("author", author.value())
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(id -> store.find(id).stream())
                .toList();
    }

    /** When reviews of this subject came in since then. */
    List<Instant> arrivals(Subject subject, Instant since) {
        return jdbc
                .sql("""
                        select first_at from review
                        where subject_kind = :kind and subject = :subject and first_at > :since limit 100""")
                .param("kind", subject.kind().name())
                .param("subject", subject.key())
                .param("since", utc(since))
                .query(OffsetDateTime.class)
                .list()
                .stream()
                .map(ReviewStore::instant)
                .toList();
    }

    /** The newest texts of a subject's reviews, to compare with. */
    List<PublicText> textsOf(Subject subject) {
        return jdbc
                .sql("""
                        select v.body from review r join review_version v on v.review = r.id and v.number = r.latest_version
                        where r.subject_kind = :kind and r.subject = :subject and v.body is not null
                        order by r.first_at desc limit :most""")
                .param("kind", subject.kind().name())
                .param("subject", subject.key())
                .param("most", MOST_TEXTS)
                .query(String.class)
                .list()
                .stream()
                .map(PublicText::new)
                .toList();
    }

    /** What waits for this step, longest first. */
    List<Moderation.Waiting> waiting(Moderation.Step step, int offset, int limit, Instant now) {
        return jdbc.sql("select v.review, v.number, v.signals, left(v.body, 160) as excerpt, " + since(step)
                        + " as since" + from(step) + " order by since, v.review offset :offset limit :limit")
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> waiting(row, now))
                .list();
    }

    long countWaiting(Moderation.Step step) {
        return jdbc.sql("select count(*)" + from(step)).query(Long.class).single();
    }

    private static String since(Moderation.Step step) {
        return switch (step) {
            case FIRST -> "v.written_at";
            case SECOND -> "v.decided_at";
            case APPEAL -> "a.made_at";
        };
    }

    private static String from(Moderation.Step step) {
        String standing = " join review r on r.id = v.review and r.deleted_at is null ";
        return switch (step) {
            case FIRST -> " from review_version v" + standing + "where v.state = 'WAITING'";
            case SECOND -> " from review_version v" + standing + "where v.state = 'SECOND_NEEDED'";
            case APPEAL ->
                " from review_appeal a join review_version v on v.review = a.review and v.number = a.version" + standing
                        + "where a.decided_at is null";
        };
    }

    private static Moderation.Waiting waiting(ResultSet row, Instant now) throws SQLException {
        Instant since = instant(row.getObject("since", OffsetDateTime.class));
        return new Moderation.Waiting(
                row.getObject("review", UUID.class),
                row.getInt("number"),
                since,
                since.plus(PATIENCE).isBefore(now),
                row.getString("excerpt"),
                signals(row.getArray("signals")));
    }

    private static Set<Signals.Signal> signals(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray())
                .map(Signals.Signal::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}

package app.comeback.reviews;

import static app.comeback.reviews.ReviewStore.instant;
import static app.comeback.reviews.ReviewStore.utc;

import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.Moderation;
import app.comeback.moderation.PublicText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of reviews for moderators. No list for moderators reads the stars. */
@Repository
class ReviewLists {

    private static final int MOST_TEXTS = 500;

    private final JdbcClient jdbc;

    ReviewLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When other reviews of this subject came in since then. */
    List<Instant> arrivals(Subject subject, UUID but, Instant since) {
        return jdbc
                .sql("""
                        select first_at from review
                        where subject_kind = :kind and subject = :subject and first_at > :since and id <> :but
                        limit 100""")
                .param("kind", subject.kind().name())
                .param("subject", subject.key())
                .param("since", utc(since))
                .param("but", but)
                .query(OffsetDateTime.class)
                .list()
                .stream()
                .map(ReviewStore::instant)
                .toList();
    }

    /** The newest texts of a subject's other reviews, to compare with. */
    List<PublicText> textsOf(Subject subject, UUID but) {
        return jdbc
                .sql("""
                        select v.body from review r join review_version v on v.review = r.id and v.number = r.latest_version
                        where r.subject_kind = :kind and r.subject = :subject and v.body is not null and r.id <> :but
                        order by r.first_at desc limit :most""")
                .param("kind", subject.kind().name())
                .param("subject", subject.key())
                .param("but", but)
                .param("most", MOST_TEXTS)
                .query(String.class)
                .list()
                .stream()
                .map(PublicText::new)
                .toList();
    }

    /** What waits for this step, longest first. */
    List<Moderation.Waiting> waiting(Moderation.Step step, int most, Instant now) {
        return from(step)
                .map(from -> jdbc.sql("select v.review, v.signals, left(v.body, 160) as excerpt, " + since(step)
                                + " as since" + from + " order by since, v.review limit :limit")
                        .param("limit", most)
                        .query((row, number) -> waiting(row, now))
                        .list())
                .orElse(List.of());
    }

    long countWaiting(Moderation.Step step) {
        return from(step)
                .map(from ->
                        jdbc.sql("select count(*)" + from).query(Long.class).single())
                .orElse(0L);
    }

    /** How public reviews begin. */
    Map<UUID, String> excerpts(Collection<UUID> reviews) {
        return jdbc
                .sql("""
                        select r.id, left(coalesce(v.shown, v.body), 160) as excerpt
                        from review r join review_version v on v.review = r.id and v.number = r.public_version
                        where r.id = any(:ids)""")
                .param("ids", reviews.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getString("excerpt")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Counts what has waited for this step since before a moment; nothing for a step that reviews do not have. */
    static Optional<String> late(Moderation.Step step) {
        return from(step).map(from -> "select count(*)" + from + " and " + since(step) + " < :before");
    }

    private static String since(Moderation.Step step) {
        return switch (step) {
            case SECOND -> "v.decided_at";
            case APPEAL -> "a.made_at";
            case FIRST, NOTICE -> "v.written_at";
        };
    }

    private static Optional<String> from(Moderation.Step step) {
        String standing = " join review r on r.id = v.review and r.deleted_at is null ";
        return switch (step) {
            case FIRST -> Optional.of(" from review_version v" + standing + "where v.state = 'WAITING'");
            case SECOND ->
                Optional.of(" from review_version v" + standing + "where (v.state = 'SECOND_NEEDED'"
                        + " or (v.state = 'CONTESTED' and v.takes_effect_at is null))");
            case APPEAL ->
                Optional.of(
                        " from review_appeal a join review_version v on v.review = a.review and v.number = a.version"
                                + standing + "where a.decided_at is null");
            case NOTICE -> Optional.empty();
        };
    }

    private static Moderation.Waiting waiting(ResultSet row, Instant now) throws SQLException {
        Instant since = instant(row.getObject("since", OffsetDateTime.class));
        return new Moderation.Waiting(
                new ItemRef(ItemKind.REVIEW, row.getObject("review", UUID.class)),
                since,
                since.plus(Moderation.PATIENCE).isBefore(now),
                row.getString("excerpt"),
                VersionRows.signals(row.getArray("signals")),
                0);
    }
}

package app.comeback.reviews;

import static app.comeback.reviews.ReviewStore.instant;
import static app.comeback.reviews.ReviewStore.orNull;
import static app.comeback.reviews.ReviewStore.utc;

import app.comeback.moderation.RejectionReason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads public reviews by their place in an index, and figures from the sums that the database keeps. Nothing is ever
 * counted row by row, so the hundred-thousandth review costs as much as the first.
 */
@Repository
class PublicReviewRows {

    private static final String COLUMNS = """
            select r.id, r.subject_kind, r.subject, r.signed_as, r.first_at, r.verified, r.insider, r.public_stars,
              r.public_incentive, v.number, v.written_at, coalesce(v.shown, v.body) as words, v.shown is not null as masked,
              case when v.shown is not null and v.measure = 'REDACT' then v.reason end as masked_for
            from review r join review_version v on v.review = r.id and v.number = r.public_version
            where r.public_version is not null""";
    /** Everything is ordered by an expression of its own, so that no list of one subject is looked for among all. */
    private static final String EVERYTHING = "timezone('UTC', r.first_at)";

    private static final String FIGURES = "select subject_kind, subject, one, two, three, four, five, listed,"
            + " changed_at from review_summary where ";

    private final JdbcClient jdbc;

    PublicReviewRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next ones after this place, newest first; from the beginning without a place. */
    List<PublicReview> older(@Nullable Subject subject, @Nullable PagePlace from, int most) {
        return rows(subject, from, olderSql(subject, from), most);
    }

    static String olderSql(@Nullable Subject subject, @Nullable PagePlace from) {
        return COLUMNS
                + about(subject)
                + (from == null ? "" : " and " + border(subject, from.way() == PagePlace.Way.AT ? "<=" : "<"))
                + " order by " + time(subject) + " desc, r.id desc limit :most";
    }

    /** The ones before this place, the nearest first. */
    List<PublicReview> newer(@Nullable Subject subject, PagePlace from, int most) {
        String sql = COLUMNS
                + about(subject)
                + " and " + border(subject, ">")
                + " order by " + time(subject) + ", r.id limit :most";
        return rows(subject, from, sql, most);
    }

    /** One that is public. */
    Optional<PublicReview> find(UUID review) {
        return jdbc.sql(COLUMNS + " and r.id = :review")
                .param("review", review)
                .query(PublicReviewRows::review)
                .optional();
    }

    private static String border(@Nullable Subject subject, String side) {
        String at = subject == null ? "timezone('UTC', :at::timestamptz)" : ":at";
        return "(" + time(subject) + ", r.id) " + side + " (" + at + ", :id)";
    }

    private static String time(@Nullable Subject subject) {
        return subject == null ? EVERYTHING : "r.first_at";
    }

    private static String about(@Nullable Subject subject) {
        return subject == null ? "" : " and r.subject_kind = :kind and r.subject = :subject";
    }

    private List<PublicReview> rows(@Nullable Subject subject, @Nullable PagePlace from, String sql, int most) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql).param("most", most);
        if (subject != null) {
            statement.param("kind", subject.kind().name()).param("subject", subject.key());
        }
        if (from != null) {
            statement.param("at", utc(from.at())).param("id", from.id());
        }
        return statement.query(PublicReviewRows::review).list();
    }

    private static PublicReview review(ResultSet row, int number) throws SQLException {
        String maskedFor = row.getString("masked_for");
        return new PublicReview(
                row.getObject("id", UUID.class),
                subject(row),
                "",
                new Rating(
                        new Stars(row.getInt("public_stars")),
                        row.getBoolean("verified"),
                        Incentive.valueOf(row.getString("public_incentive")),
                        row.getBoolean("insider")),
                row.getString("words"),
                row.getString("signed_as"),
                instant(row.getObject("first_at", OffsetDateTime.class)),
                row.getInt("number") == 1 ? null : instant(row.getObject("written_at", OffsetDateTime.class)),
                row.getBoolean("masked"),
                maskedFor == null ? null : RejectionReason.valueOf(maskedFor));
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(Subject.Kind.valueOf(row.getString("subject_kind")), row.getString("subject"));
    }

    /** The figures of all subjects together. */
    ReviewFigures all() {
        return jdbc.sql("""
                        select coalesce(sum(one), 0) as one, coalesce(sum(two), 0) as two, coalesce(sum(three), 0) as three,
                          coalesce(sum(four), 0) as four, coalesce(sum(five), 0) as five,
                          coalesce(sum(listed), 0) as listed, max(changed_at) as changed_at
                        from review_summary""").query((row, number) -> figures(row)).single();
    }

    /** The figures of these, as far as there are any. */
    Map<Subject, ReviewFigures> figures(Collection<Subject> subjects) {
        return figures(jdbc.sql(FIGURES
                        + "(subject_kind, subject) in (select * from unnest(:kinds::varchar[], :subjects::varchar[]))")
                .param(
                        "kinds",
                        subjects.stream().map(subject -> subject.kind().name()).toArray(String[]::new))
                .param("subjects", subjects.stream().map(Subject::key).toArray(String[]::new)));
    }

    /** Those with a public review, the most read about first. */
    Map<Subject, ReviewFigures> listed(int most) {
        return figures(jdbc.sql(FIGURES + "listed > 0 order by listed desc, subject_kind, subject limit :most")
                .param("most", most));
    }

    private static Map<Subject, ReviewFigures> figures(JdbcClient.StatementSpec statement) {
        return statement.query((row, number) -> Map.entry(subject(row), figures(row))).list().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static ReviewFigures figures(ResultSet row) throws SQLException {
        return new ReviewFigures(
                new RatingSummary(List.of(
                        row.getLong("one"),
                        row.getLong("two"),
                        row.getLong("three"),
                        row.getLong("four"),
                        row.getLong("five"))),
                row.getLong("listed"),
                orNull(row.getObject("changed_at", OffsetDateTime.class)));
    }
}

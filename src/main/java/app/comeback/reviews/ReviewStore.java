package app.comeback.reviews;

import app.comeback.moderation.Measure;
import app.comeback.moderation.ModerationDecision;
import app.comeback.moderation.RejectionReason;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reviews with their versions, appeals and acts. The sums of a subject are kept by the database itself. */
@Repository
class ReviewStore {

    private final JdbcClient jdbc;
    private final VersionRows versions;

    ReviewStore(JdbcClient jdbc, VersionRows versions) {
        this.jdbc = jdbc;
        this.versions = versions;
    }

    /** Whether this act was done before. */
    boolean isDone(UUID act) {
        return jdbc.sql("select exists (select 1 from review_act where id = :id)")
                .param("id", act)
                .query(Boolean.class)
                .single();
    }

    /**
     * Writes a new review.
     *
     * @throws Refused when its author has one of this subject already
     */
    void add(StoredReview stored, Act act) {
        Review review = stored.review();
        try {
            jdbc.sql("""
                            insert into review (id, subject_kind, subject, author, signed_as, first_at, verified, insider,
                              latest_version)
                            values (:id, :kind, :subject, :author, :signed, :at, :verified, :insider, 1)""")
                    .param("id", review.id())
                    .param("kind", stored.subject().kind().name())
                    .param("subject", stored.subject().key())
                    .param("author", review.author().value())
                    .param("signed", stored.signedAs())
                    .param("at", utc(review.firstAt()))
                    .param("verified", stored.isVerified())
                    .param("insider", stored.isInsider())
                    .update();
        } catch (DuplicateKeyException again) {
            throw new Refused("reviews.refused.one-per-subject");
        }
        versions.add(review.id(), review.versions().getLast(), stored.signals());
        record(review, review.versions().getLast(), act, null);
    }

    /** Reads a review and keeps everybody else from changing it until the end of the transaction. */
    Optional<StoredReview> lock(UUID id) {
        return read(id, " for update");
    }

    /** Reads a review. */
    Optional<StoredReview> find(UUID id) {
        return read(id, "");
    }

    private Optional<StoredReview> read(UUID id, String lock) {
        return withRows(jdbc.sql("select * from review where id = :id" + lock)
                        .param("id", id)
                        .query(ReviewStore::bare)
                        .list())
                .stream()
                .findFirst();
    }

    /** An author's reviews, newest first, in two statements. */
    List<StoredReview> of(AccountId author) {
        return withRows(jdbc.sql("select * from review where author = :author order by first_at desc, id")
                .param("author", author.value())
                .query(ReviewStore::bare)
                .list());
    }

    /** An author's review of this subject, unless it was taken back. */
    Optional<UUID> standing(AccountId author, Subject subject) {
        return jdbc.sql("""
                        select id from review
                        where author = :author and subject_kind = :kind and subject = :subject and deleted_at is null""")
                .param("author", author.value())
                .param("kind", subject.kind().name())
                .param("subject", subject.key())
                .query(UUID.class)
                .optional();
    }

    private static StoredReview bare(ResultSet row, int number) throws SQLException {
        return new StoredReview(
                new Review(
                        row.getObject("id", UUID.class),
                        new AccountId(row.getObject("author", UUID.class)),
                        instant(row.getObject("first_at", OffsetDateTime.class)),
                        List.of(),
                        orNull(row.getObject("deleted_at", OffsetDateTime.class))),
                new Subject(Subject.Kind.valueOf(row.getString("subject_kind")), row.getString("subject")),
                row.getString("signed_as"),
                row.getBoolean("verified"),
                row.getBoolean("insider"),
                Set.of());
    }

    private List<StoredReview> withRows(List<StoredReview> bare) {
        Map<UUID, List<VersionRows.Row>> rows =
                versions.of(bare.stream().map(stored -> stored.review().id()).toList());
        return bare.stream()
                .map(stored -> stored.with(rows.getOrDefault(stored.review().id(), List.of())))
                .toList();
    }

    /** Writes what a step changed: rows that are new or different, what readers see, and the act. */
    void save(StoredReview before, StoredReview after, Act act) {
        Review review = after.review();
        versions.save(before.review(), review, after.signals());
        Optional<Version> shown = review.published();
        jdbc.sql("""
                        update review set latest_version = :latest, signed_as = :signed, deleted_at = :deleted,
                          public_version = :version, public_stars = :stars, public_incentive = :incentive
                        where id = :id""")
                .param("latest", review.versions().size())
                .param("signed", review.deletedAt() == null ? after.signedAs() : "")
                .param("deleted", review.deletedAt() == null ? null : utc(review.deletedAt()))
                .param("version", shown.map(Version::number).orElse(null))
                .param("stars", shown.map(version -> version.stars().value()).orElse(null))
                .param(
                        "incentive",
                        shown.map(version -> version.incentive().name()).orElse(null))
                .param("id", review.id())
                .update();
        boolean isKept =
                act.kind() == Act.Kind.NOTICE_ANSWERED && before.review().equals(review);
        record(review, touched(before.review(), review), act, isKept ? Measure.PUBLISH : null);
    }

    /** Writes the act; {@code kept} when a report changed nothing, and the decision before it still stands. */
    private void record(Review review, Version touched, Act act, @Nullable Measure kept) {
        ModerationDecision decision =
                act.kind().isDecision() && kept == null ? touched.words().decision() : null;
        Measure measure = decision == null ? kept : decision.measure();
        RejectionReason reason = decision == null ? null : decision.reason();
        jdbc.sql("""
                        insert into review_act (id, review, version, kind, actor, at, stars, outcome, measure, reason,
                          noticed)
                        values (:id, :review, :version, :kind, :actor, :at, :stars, :outcome, :measure, :reason,
                          :noticed)""")
                .param("id", act.id())
                .param("review", review.id())
                .param("version", touched.number())
                .param("kind", act.kind().name())
                .param("actor", act.actor() == null ? null : act.actor().value())
                .param("at", utc(act.at()))
                .param("stars", touched.stars().value())
                .param("outcome", review.deletedAt() == null ? touched.state().name() : "DELETED")
                .param("measure", measure == null ? null : measure.name())
                .param("reason", reason == null ? null : reason.name())
                .param("noticed", act.kind() == Act.Kind.NOTICE_ANSWERED)
                .update();
    }

    /** The version that a step was about. */
    private static Version touched(Review before, Review after) {
        return after.versions().reversed().stream()
                .filter(version -> version.number() > before.versions().size()
                        || !version.equals(before.versions().get(version.number() - 1)))
                .findFirst()
                .orElse(after.versions().getLast());
    }

    /** Rejections by the only moderator whose time is over. */
    List<UUID> waitedOut(Instant now, int most) {
        return jdbc.sql("""
                        select v.review from review_version v join review r on r.id = v.review
                        where v.state in ('WAITING_OUT', 'CONTESTED') and v.takes_effect_at <= :now and r.deleted_at is null
                        order by v.takes_effect_at limit :most""")
                .param("now", utc(now))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }

    static @Nullable Instant orNull(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}

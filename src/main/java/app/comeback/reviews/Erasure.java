package app.comeback.reviews;

import static app.comeback.reviews.ReviewStore.utc;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes words out of the portal for good: those of the author, those that a decision or an appeal quoted. Stars, days,
 * states and the kind of reason stay. What is held for a court is never touched.
 */
@Component
class Erasure {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    Erasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All words of a review that its author took back, but what is held (REV-12). */
    void ofReview(UUID review) {
        jdbc.sql("""
                        update review_appeal a set words = '…', answer = case when a.answer is null then null else '…' end
                        from review_version v
                        where v.review = a.review and v.number = a.version and a.review = :review and not v.held""").param("review", review).update();
        jdbc.sql("""
                        update review_version set body = null, shown = null,
                          facts = case facts when '' then '' else '…' end
                        where review = :review and not held""").param("review", review).update();
    }

    /**
     * The words of rejected and removed versions whose time is over (REV-13), while no appeal about them is open.
     *
     * @return the reviews that lost words, some at a time
     */
    List<UUID> expired(Instant now) {
        List<UUID> reviews = jdbc.sql("""
                        update review_version set body = null, shown = null, facts = '…'
                        where (review, number) in (
                          select v.review, v.number from review_version v
                          where v.state in ('REJECTED', 'REMOVED') and v.body is not null and not v.held
                            and v.kept_until <= :now
                            and not exists (select 1 from review_appeal a where a.review = v.review
                              and a.version = v.number and a.decided_at is null)
                          order by v.kept_until limit :most for update skip locked)
                        returning review""")
                .param("now", utc(now))
                .param("most", AT_ONCE)
                .query(UUID.class)
                .list();
        jdbc.sql("""
                        update review_appeal a set words = '…', answer = '…'
                        from review_version v
                        where v.review = a.review and v.number = a.version and a.review = any(:reviews)
                          and v.body is null and a.decided_at is not null""").param("reviews", reviews.toArray(UUID[]::new)).update();
        return reviews;
    }
}

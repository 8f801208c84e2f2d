package app.comeback.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.testing.PortalTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A hundred thousand public reviews of one subject, taken back at the end; prints the plans and the times. */
@PortalTest
class PublicReviewsSpeedTest {

    private static final int TIMES = 41;
    private static final double MOST_MILLISECONDS = 20;

    @Autowired
    PublicReviews reviews;

    @Autowired
    PublicReviewPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void figures_and_pages_of_a_hundred_thousand_reviews_take_less_than_twenty_milliseconds() {
        Subject subject = new Subject(
                Subject.Kind.PROGRAMME, "speed-" + UUID.randomUUID().toString().substring(0, 8));
        transaction.executeWithoutResult(status -> {
            people.bulk(subject, 1_000, 2_000, 7_000, 30_000, 60_000);
            database.sql("analyze review, review_version, review_summary").update();
            status.setRollbackOnly();
            ReviewFigures figures = reviews.figures(subject);
            assertThat(figures.listed()).isEqualTo(100_000);
            assertThat(figures.ratings().distribution()).containsExactly(1_000L, 2_000L, 7_000L, 30_000L, 60_000L);
            assertThat(figures.ratings().shown()).hasToString("Optional[4.5]");
            PagePlace deep = new PagePlace(
                    PagePlace.Way.OLDER,
                    Instant.parse("2026-11-01T12:00:00Z").minusSeconds(60L * 90_000),
                    UUID.randomUUID());
            explain("First page", subject, null, "review_public");
            explain("Page after 90,000", subject, deep, "review_public");
            explain("First page of all", null, null, "review_newest");
            explain("Page after 90,000 of all", null, deep, "review_newest");
            measure("Figures of the subject", () -> reviews.figures(subject));
            measure("Figures of all", () -> reviews.figures((Subject) null));
            measure("First page of the subject", () -> reviews.list(subject, null, 20));
            measure("Page after 90,000 of the subject", () -> reviews.list(subject, deep, 20));
            measure("First page of all", () -> reviews.list(null, null, 20));
            measure("Page after 90,000 of all", () -> reviews.list(null, deep, 20));
            assertThat(reviews.list(subject, deep, 20).reviews()).hasSize(20);
        });
        assertThat(reviews.figures(subject).listed()).isZero();
    }

    /** The plan must walk an index from the place on, and never sort or read the whole table. */
    private void explain(String what, @Nullable Subject subject, @Nullable PagePlace place, String index) {
        JdbcClient.StatementSpec statement = database.sql(
                        "explain (analyze, costs off) " + PublicReviewRows.olderSql(subject, place))
                .param("most", 21);
        if (subject != null) {
            statement.param("kind", subject.kind().name()).param("subject", subject.key());
        }
        if (place != null) {
            statement.param("at", ReviewStore.utc(place.at())).param("id", place.id());
        }
        List<String> plan = statement.query(String.class).list();
        System.out.println(what + ":\n  " + String.join("\n  ", plan));
        assertThat(String.join("\n", plan))
                .contains("using " + index + " on review")
                .doesNotContain("Seq Scan", "Sort", "Filter");
    }

    private static void measure(String what, Runnable work) {
        IntStream.range(0, TIMES / 4).forEach(time -> work.run());
        double median = IntStream.range(0, TIMES)
                .mapToDouble(time -> {
                    long start = System.nanoTime();
                    work.run();
                    return (System.nanoTime() - start) / 1e6;
                })
                .sorted()
                .skip(TIMES / 2)
                .findFirst()
                .orElseThrow();
        System.out.printf("%s: median %.2f ms of %d%n", what, median, TIMES);
        assertThat(median).as(what).isLessThan(MOST_MILLISECONDS);
    }
}

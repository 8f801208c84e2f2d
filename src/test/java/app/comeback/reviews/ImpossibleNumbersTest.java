package app.comeback.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.reviews.PublicReviewPeople.RatedTrainer;
import app.comeback.testing.PortalTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tries to bring about what a real page showed: 700 at the top, 600+ below, nine announced and eight to read. */
@PortalTest
class ImpossibleNumbersTest {

    @Autowired
    PublicReviews reviews;

    @Autowired
    PublicReviewPeople people;

    @Autowired
    JdbcClient database;

    RatedTrainer trainer;
    Subject subject;

    @BeforeEach
    void meet() {
        trainer = people.trainer();
        subject = trainer.subject();
    }

    @Test
    void REV_17_seven_hundred_at_the_top_cannot_be_claimed_without_seven_hundred_rows() {
        assertThatThrownBy(
                        () -> database.sql("""
                                insert into review_summary (subject_kind, subject, five, listed, changed_at)
                                values ('TRAINER', :subject, 700, 700, now())""").param("subject", subject.key()).update())
                .hasMessageContaining("sums of reviews follow the reviews");
        assertThat(reviews.figures(subject)).isEqualTo(ReviewFigures.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update review_summary set five = 700, listed = 700 where subject = :subject",
                "update review_summary set listed = listed + 1 where subject = :subject",
                "delete from review_summary where subject = :subject"
            })
    void REV_17_sums_that_stand_cannot_be_changed_by_hand(String sql) {
        people.bulk(subject, 0, 0, 0, 0, 9);
        assertThatThrownBy(
                        () -> database.sql(sql).param("subject", subject.key()).update())
                .hasMessageContaining("sums of reviews follow the reviews");
        assertThat(reviews.figures(subject).listed()).isEqualTo(9);
    }

    @Test
    void REV_17_six_hundred_below_cannot_stand_under_seven_hundred_because_there_is_one_sum() {
        people.bulk(subject, 7, 14, 21, 98, 560);
        ReviewFigures alone = reviews.figures(subject);
        ReviewFigures amongOthers =
                reviews.figures(List.of(people.trainer().subject(), subject)).get(subject);
        ReviewFigures inTheChoice = reviews.rated(1_000).stream()
                .filter(rated -> rated.subject().equals(subject))
                .findFirst()
                .orElseThrow()
                .figures();
        assertThat(alone.listed()).isEqualTo(700);
        assertThat(alone.ratings().shown()).hasToString("Optional[4.7]");
        assertThat(amongOthers).isEqualTo(alone);
        assertThat(inTheChoice).isEqualTo(alone);
        assertThat(walked()).isEqualTo(700);
    }

    @Test
    void REV_17_nine_announced_and_eight_to_read_cannot_be_because_no_row_disappears_behind_the_sum() {
        people.bulk(subject, 0, 0, 0, 0, 9);
        UUID one = reviews.list(subject, null, 1).reviews().getFirst().id();
        assertThatThrownBy(() -> update("delete from review where id = :id", one))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> update("delete from review_version where review = :id", one))
                .hasMessageContaining("append-only");
        update(
                "update review set public_version = null, public_stars = null, public_incentive = null where id = :id",
                one);
        assertThat(reviews.figures(subject).listed()).isEqualTo(8);
        assertThat(reviews.figures(subject).ratings().count()).isEqualTo(8);
        assertThat(walked()).isEqualTo(8);
    }

    @Test
    void REV_17_the_stars_that_count_are_those_that_were_given() {
        people.bulk(subject, 1, 0, 0, 0, 0);
        UUID one = reviews.list(subject, null, 1).reviews().getFirst().id();
        assertThatThrownBy(() -> update("update review set public_stars = 5 where id = :id", one))
                .hasMessageContaining("review_shows_what_was_rated");
        assertThatThrownBy(() -> update("update review set public_version = 2 where id = :id", one))
                .hasMessageContaining("review_shows_what_was_rated");
        assertThatThrownBy(() -> update("update review set verified = false where id = :id", one))
                .hasMessageContaining("never changes");
    }

    @Test
    void REV_17_figures_with_more_ratings_than_reviews_cannot_even_be_built() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReviewFigures(new RatingSummary(List.of(0L, 0L, 0L, 0L, 9L)), 8, null));
    }

    private long walked() {
        long rows = 0;
        PublicReviews.Page page = reviews.list(subject, null, 20);
        rows += page.reviews().size();
        while (page.older() != null) {
            page = reviews.list(subject, page.older(), 20);
            rows += page.reviews().size();
        }
        return rows;
    }

    private void update(String sql, UUID review) {
        database.sql(sql).param("id", review).update();
    }
}

package app.comeback.reviews;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.comeback.moderation.RejectionReason;
import app.comeback.reviews.PublicReviewPeople.RatedTrainer;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.testing.PortalTest;
import app.comeback.testing.StatementCount;
import app.comeback.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PublicReviewsTest {

    private static final Instant NOW = Instant.parse("2026-12-10T12:00:00Z");

    @Autowired
    PublicReviews reviews;

    @Autowired
    PublicReviewPeople people;

    @Autowired
    OwnReviews own;

    @Autowired
    TestClock clock;

    RatedTrainer trainer;
    Subject subject;

    @BeforeEach
    void meet() {
        clock.set(NOW);
        trainer = people.trainer();
        subject = trainer.subject();
    }

    @Test
    void REV_02_a_changed_review_says_when_and_keeps_its_place() {
        Actor client = people.client(trainer.actor());
        Actor moderator = people.moderator();
        Instant written = clock.instant();
        UUID review = people.write(client, subject, 3);
        people.publish(moderator, review, 1);
        assertThat(only()).satisfies(first -> assertThat(first.editedAt()).isNull());
        clock.advance(Duration.ofDays(3));
        people.edit(client, review, 4, "It went on well.");
        assertThat(only().text()).isEqualTo(PublicReviewPeople.WORDS);
        people.publish(moderator, review, 2);
        assertThat(only()).satisfies(changed -> {
            assertThat(changed.text()).isEqualTo("It went on well.");
            assertThat(changed.rating().stars()).isEqualTo(new Stars(4));
            assertThat(changed.firstAt()).isEqualTo(written);
            assertThat(changed.editedAt()).isEqualTo(written.plus(Duration.ofDays(3)));
            assertThat(changed.subjectName()).isEqualTo("Tom Trainer");
            assertThat(changed.signedAs()).isEqualTo("Sam P.");
        });
    }

    @Test
    void REV_01_and_REV_08_what_does_not_count_is_listed_with_its_label() {
        Actor moderator = people.moderator();
        people.publish(moderator, people.write(people.client(), subject, 1), 1);
        Actor client = people.client(trainer.actor());
        people.publish(moderator, people.write(client, subject, 5, "Free.", Incentive.FREE_SESSION), 1);
        assertThat(walk(subject, 20))
                .extracting(PublicReview::rating)
                .containsExactlyInAnyOrder(
                        new Rating(new Stars(1), false, Incentive.NONE, false),
                        new Rating(new Stars(5), true, Incentive.FREE_SESSION, false));
        ReviewFigures figures = reviews.figures(subject);
        assertThat(figures.listed()).isEqualTo(2);
        assertThat(figures.ratings().count()).isZero();
        assertThat(figures.uncounted()).isEqualTo(2);
    }

    @Test
    void REV_11_masks_are_shown_with_their_reason() {
        UUID review = people.write(people.client(trainer.actor()), subject, 5);
        people.redact(people.moderator(), review, 1);
        assertThat(only()).satisfies(masked -> {
            assertThat(masked.text()).startsWith("[redacted by moderator: personal data]");
            assertThat(masked.isMasked()).isTrue();
            assertThat(masked.maskedFor()).isEqualTo(RejectionReason.PERSONAL_DATA);
        });
    }

    @Test
    void REV_12_what_was_taken_back_is_gone_from_every_page() {
        Actor client = people.client(trainer.actor());
        UUID review = people.write(client, subject, 5);
        people.publish(people.moderator(), review, 1);
        as(client, () -> own.delete(UUID.randomUUID(), review));
        assertThat(walk(subject, 20)).isEmpty();
        assertThat(reviews.figures(subject).listed()).isZero();
        assertThat(reviews.rated(1_000))
                .extracting(PublicReviews.Rated::subject)
                .doesNotContain(subject);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 20})
    void REV_18_pages_are_newest_first_and_lead_forward_and_back_over_every_review_once(int size) {
        people.bulk(subject, 3, 0, 9, 11, 20);
        List<PublicReview> all = walk(subject, size);
        assertThat(all).extracting(PublicReview::id).doesNotHaveDuplicates().hasSize(43);
        assertThat(all).extracting(PublicReview::firstAt).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(back(subject, size)).isEqualTo(all);
    }

    @Test
    void reviews_of_the_same_instant_stand_on_one_page_only() {
        Actor moderator = people.moderator();
        for (int i = 0; i < 3; i++) {
            people.publish(moderator, people.write(people.client(), subject, 4), 1);
        }
        assertThat(walk(subject, 1))
                .extracting(PublicReview::id)
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void a_new_review_moves_nobodys_page() {
        people.bulk(subject, 0, 0, 0, 0, 30);
        PublicReviews.Page first = reviews.list(subject, null, 10);
        people.publish(people.moderator(), people.write(people.client(), subject, 1), 1);
        List<PublicReview> second = reviews.list(subject, first.older(), 10).reviews();
        assertThat(second).doesNotContainAnyElementsOf(first.reviews());
        assertThat(second.getFirst().signedAs()).isEqualTo("Sam 10");
    }

    @Test
    void the_name_of_a_programme_is_its_title() {
        Actor client = people.client();
        Subject programme = new Subject(Subject.Kind.PROGRAMME, "hamstring-strain");
        UUID review = people.write(client, programme, 5);
        people.publish(people.moderator(), review, 1);
        assertThat(reviews.list(programme, null, 1).reviews())
                .singleElement()
                .satisfies(shown -> assertThat(shown.subjectName()).isNotBlank().isNotEqualTo("hamstring-strain"));
    }

    @Test
    void figures_of_many_are_read_at_once_and_a_page_costs_the_same_whatever_is_on_it() {
        people.bulk(subject, 0, 0, 0, 0, 45);
        List<Subject> many =
                List.of(subject, people.trainer().subject(), people.trainer().subject());
        assertThat(StatementCount.of(() -> reviews.figures(many))).isOne();
        assertThat(reviews.figures(many)).hasSize(3);
        assertThat(StatementCount.of(() -> reviews.list(subject, null, 1))).isEqualTo(2);
        assertThat(StatementCount.of(() -> reviews.list(subject, null, 20))).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "__________________________________",
                "AX________________________________",
                "AIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "' or 1=1 --                       "
            })
    void nonsense_in_the_address_names_no_page(String text) {
        if (text.startsWith("AAAA")) {
            assertThat(PagePlace.parse(text).at()).isEqualTo(Instant.EPOCH);
        } else {
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> PagePlace.parse(text));
        }
    }

    @Test
    void a_place_reads_what_it_wrote() {
        PagePlace place =
                new PagePlace(PagePlace.Way.NEWER, Instant.parse("2026-12-10T12:00:00.123456789Z"), UUID.randomUUID());
        assertThat(PagePlace.parse(place.toString())).isEqualTo(place);
        assertThat(place.toString()).matches("[\\w-]{34}");
    }

    private PublicReview only() {
        List<PublicReview> all = walk(subject, 20);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<PublicReview> walk(Subject about, int size) {
        List<PublicReview> all = new ArrayList<>();
        @Nullable PagePlace place = null;
        do {
            PublicReviews.Page page = reviews.list(about, place, size);
            all.addAll(page.reviews());
            place = page.older();
        } while (place != null);
        return all;
    }

    private List<PublicReview> back(Subject about, int size) {
        PublicReviews.Page page = reviews.list(about, null, size);
        while (page.older() != null) {
            page = reviews.list(about, page.older(), size);
        }
        List<PublicReview> all = new ArrayList<>(page.reviews());
        while (page.newer() != null) {
            page = reviews.list(about, page.newer(), size);
            all.addAll(0, page.reviews());
        }
        return all;
    }
}

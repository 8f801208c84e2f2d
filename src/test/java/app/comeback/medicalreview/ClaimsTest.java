package app.comeback.medicalreview;

import static app.comeback.medicalreview.ReviewPeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.comeback.people.CredentialClass;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.StatementCount;
import app.comeback.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ClaimsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    /** The requests, the reviewer’s credentials, the names of who is at what. */
    private static final int QUEUE_STATEMENTS = 3;

    @Autowired
    ReviewDesk desk;

    @Autowired
    MedicalReviews reviews;

    @Autowired
    TestContent content;

    @Autowired
    ReviewPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    Actor editor;
    Actor robin;
    Actor other;
    ReviewSubject text;
    UUID request;

    @BeforeEach
    void a_text_waits_for_two_reviewers() {
        clock.setToNoonOf(TODAY);
        editor = people.editor();
        robin = people.physio();
        other = people.physio();
        text = content.newText(editor.id());
        request = waiting(text);
    }

    @Test
    void everybody_sees_who_took_a_request_on_and_until_when() {
        as(robin, () -> desk.claim(request));
        assertThat(claim(robin))
                .isEqualTo(new ReviewDesk.Claim(
                        "Robin Reviewer", true, clock.instant().plus(day())));
        assertThat(claim(other))
                .isEqualTo(new ReviewDesk.Claim(
                        "Robin Reviewer", false, clock.instant().plus(day())));
        assertThat(row(robin).isDecidable()).isTrue();
        assertThat(row(other).isDecidable()).isFalse();
        assertThat(queued(other).claim()).isEqualTo(claim(other));
    }

    @Test
    void nobody_else_decides_or_takes_it_meanwhile() {
        as(robin, () -> desk.claim(request));
        assertRefused("medicalreview.refused.claimed", other, () -> desk.claim(request));
        assertRefused("medicalreview.refused.claimed", other, () -> desk.sign(signing()));
        assertRefused("medicalreview.refused.claimed", other, () -> desk.sendBack(sendingBack()));
        as(robin, () -> desk.sign(signing()));
        assertThat(claim(other)).isNull();
    }

    @Test
    void it_is_free_again_after_a_day() {
        as(robin, () -> desk.claim(request));
        clock.advance(day().minusSeconds(1));
        assertThat(claim(other)).isNotNull();
        clock.advance(Duration.ofSeconds(1));
        assertThat(claim(other)).isNull();
        as(other, () -> desk.claim(request));
        assertThat(Objects.requireNonNull(claim(other)).mine()).isTrue();
    }

    @Test
    void taking_it_again_begins_the_day_anew() {
        as(robin, () -> desk.claim(request));
        clock.advance(Duration.ofHours(20));
        as(robin, () -> desk.claim(request));
        assertThat(Objects.requireNonNull(claim(robin)).until())
                .isEqualTo(clock.instant().plus(day()));
    }

    @Test
    void it_is_given_back_by_who_has_it_and_by_nobody_else() {
        as(robin, () -> desk.claim(request));
        as(other, () -> desk.release(request));
        assertThat(claim(other)).isNotNull();
        as(robin, () -> desk.release(request));
        as(robin, () -> desk.release(request));
        assertThat(claim(other)).isNull();
        assertThat(recorded("medicalreview.released")).isEqualTo(1);
    }

    @Test
    void of_two_who_take_it_at_once_one_has_it() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<String>> results =
                    List.of(threads.submit(() -> taken(start, robin)), threads.submit(() -> taken(start, other)));
            assertThat(List.of(results.get(0).get(), results.get(1).get()))
                    .containsExactlyInAnyOrder("taken", "medicalreview.refused.claimed");
        }
    }

    @Test
    void who_may_not_decide_it_does_not_take_it() {
        Actor trainer = people.reviewer(CredentialClass.PERSONAL_TRAINER, TODAY.minusYears(1), null);
        assertRefused("medicalreview.refused.no-health-profession", trainer, () -> desk.claim(request));
        ReviewSubject own = content.newText(robin.id());
        UUID ownRequest = waiting(own);
        assertRefused("medicalreview.refused.author", robin, () -> desk.claim(ownRequest));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(editor, () -> desk.claim(request)));
    }

    @Test
    void a_decided_request_is_not_taken() {
        as(robin, () -> desk.sign(signing()));
        assertRefused("medicalreview.refused.signed-by-other", other, () -> desk.claim(request));
    }

    @Test
    void the_queue_costs_the_same_statements_for_one_request_and_for_many() {
        as(robin, () -> desk.claim(request));
        int one = RunAs.actor(robin, () -> StatementCount.of(() -> desk.page(ReviewDesk.Show.WAITING, page(1))));
        for (int i = 0; i < 8; i++) {
            UUID more = waiting(content.newText(editor.id()));
            as(i % 2 == 0 ? robin : other, () -> desk.claim(more));
        }
        int many = RunAs.actor(robin, () -> StatementCount.of(() -> desk.page(ReviewDesk.Show.WAITING, page(200))));
        assertThat(one).isLessThanOrEqualTo(QUEUE_STATEMENTS);
        assertThat(many).isEqualTo(QUEUE_STATEMENTS);
    }

    private static Duration day() {
        return ReviewTiming.CLAIM;
    }

    private static PageRequest page(int size) {
        return PageRequest.of(0, size);
    }

    private ReviewDesk.Row row(Actor reviewer) {
        return RunAs.actor(reviewer, () -> desk.open(request)).row();
    }

    private ReviewDesk.Row queued(Actor reviewer) {
        return RunAs.actor(reviewer, () -> desk.page(ReviewDesk.Show.WAITING, page(1_000))).stream()
                .filter(row -> row.id().equals(request))
                .findFirst()
                .orElseThrow();
    }

    private ReviewDesk.@Nullable Claim claim(Actor reviewer) {
        return row(reviewer).claim();
    }

    private UUID waiting(ReviewSubject subject) {
        as(editor, () -> reviews.request(subject, MedicalReviews.Trigger.INITIAL));
        return RunAs.actor(editor, () -> reviews.waiting(subject.ref())).orElseThrow();
    }

    private ReviewDesk.Sign signing() {
        return new ReviewDesk.Sign(
                request,
                text.hash(),
                Samples.allYes(),
                ReviewDesk.Conflict.NONE,
                "",
                true,
                TODAY.plusMonths(6),
                ReviewPeople.PASSWORD,
                Locale.ENGLISH);
    }

    private ReviewDesk.SendBack sendingBack() {
        return new ReviewDesk.SendBack(request, List.of(new ReviewDesk.Remark("title", "Say it more plainly.")));
    }

    private String taken(CyclicBarrier start, Actor reviewer) throws Exception {
        start.await();
        try {
            as(reviewer, () -> desk.claim(request));
            return "taken";
        } catch (Refused refused) {
            return refused.key();
        }
    }

    private static void assertRefused(String key, Actor actor, Runnable work) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as(actor, work))
                .extracting(Refused::key)
                .isEqualTo(key);
    }

    private int recorded(String action) {
        return jdbc.sql("select count(*) from audit_entry where action = :action and subject_id = :id")
                .param("action", action)
                .param("id", text.ref().contentId().toString())
                .query(Integer.class)
                .single();
    }
}

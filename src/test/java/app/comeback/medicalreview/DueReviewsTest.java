package app.comeback.medicalreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.comeback.people.CredentialClass;
import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class DueReviewsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate DUE = TODAY.plusMonths(12);

    @Autowired
    private DueReviews dueReviews;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private MedicalReviews reviews;

    @Autowired
    private Badges badges;

    @Autowired
    private TestContent content;

    @Autowired
    private ReviewPeople people;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    record Waiting(String occasion, LocalDate due) {}

    @Nested
    @DisplayName("GOV-05")
    class Gov05 {

        @Test
        void a_review_enters_the_queue_60_days_before_it_is_due_and_once() {
            ReviewSubject text = signed(people.editor(), physio(TODAY.plusYears(5)));
            runOn(DUE.minusDays(61));
            assertThat(waiting(text)).isEmpty();
            runOn(DUE.minusDays(60));
            runOn(DUE.minusDays(59));
            assertThat(waiting(text)).containsExactly(new Waiting("PERIODIC", DUE));
        }

        @Test
        void signing_again_the_same_text_renews_the_badge() {
            Actor reviewer = physio(TODAY.plusYears(5));
            Actor editor = people.editor();
            ReviewSubject text = signed(editor, reviewer);
            runOn(DUE.minusDays(10));
            sign(reviewer, text, DUE.minusDays(10));
            Badge badge = badges.of(TestContent.TYPE, text.ref().contentId(), text.hash());
            assertThat(badge.state()).isEqualTo(Badge.State.CURRENT);
            assertThat(badges.signatures(TestContent.TYPE, text.ref().contentId()))
                    .hasSize(2);
        }

        @Test
        void a_text_that_is_not_there_any_more_stays_out_of_the_queue() {
            ReviewSubject text = signed(people.editor(), physio(TODAY.plusYears(5)));
            content.remove(text.ref());
            runOn(DUE);
            assertThat(waiting(text)).isEmpty();
        }
    }

    @Nested
    @DisplayName("GOV-06")
    class Gov06 {

        @Test
        void when_a_credential_runs_out_the_text_is_reviewed_again_within_30_days() {
            ReviewSubject text = signed(people.editor(), physio(TODAY.plusDays(20)));
            runOn(TODAY.plusDays(20));
            assertThat(waiting(text)).isEmpty();
            runOn(TODAY.plusDays(21));
            runOn(TODAY.plusDays(22));
            assertThat(waiting(text)).containsExactly(new Waiting("CREDENTIAL_LAPSED", TODAY.plusDays(51)));
            Badge badge = badges.of(TestContent.TYPE, text.ref().contentId(), text.hash());
            assertThat(badge.isShown()).isTrue();
            assertThat(badge.credentialLapsed()).isTrue();
        }

        @Test
        void when_a_credential_is_revoked_the_text_is_reviewed_again() {
            clock.setToNoonOf(TODAY);
            Actor reviewer = physio(TODAY.plusYears(1));
            ReviewSubject text = signed(people.editor(), reviewer);
            clock.setToNoonOf(TODAY.plusDays(3));
            people.revoke(credentialOf(reviewer.id()));
            runOn(TODAY.plusDays(3));
            assertThat(waiting(text)).containsExactly(new Waiting("CREDENTIAL_LAPSED", TODAY.plusDays(33)));
        }
    }

    @Test
    void only_the_portal_itself_runs_it() {
        Actor reviewer = people.editor();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> ReviewPeople.as(reviewer, dueReviews::run));
    }

    @Test
    void badges_take_the_same_number_of_statements_for_one_and_for_many() {
        Actor editor = people.editor();
        Actor reviewer = physio(TODAY.plusYears(1));
        List<ReviewSubject> texts =
                IntStream.range(0, 8).mapToObj(n -> signed(editor, reviewer)).toList();
        var all = texts.stream().collect(Collectors.toMap(text -> text.ref().contentId(), ReviewSubject::hash));
        var one = Map.of(texts.getFirst().ref().contentId(), texts.getFirst().hash());
        long forOne = Statements.during(() -> badges.of(TestContent.TYPE, one));
        long forAll = Statements.during(() -> badges.of(TestContent.TYPE, all));
        assertThat(forAll).isEqualTo(forOne).isBetween(1L, 3L);
    }

    private Actor physio(LocalDate to) {
        clock.setToNoonOf(TODAY);
        return people.reviewer(CredentialClass.PHYSIOTHERAPIST, TODAY.minusYears(1), to);
    }

    private UUID credentialOf(AccountId holder) {
        return jdbc.sql("select credential_id from review_signature where reviewer = :holder")
                .param("holder", holder.value())
                .query(UUID.class)
                .single();
    }

    private ReviewSubject signed(Actor editor, Actor reviewer) {
        clock.setToNoonOf(TODAY);
        ReviewSubject text = content.newText(editor.id());
        ReviewPeople.as(editor, () -> reviews.request(text, MedicalReviews.Trigger.INITIAL));
        sign(reviewer, text, TODAY);
        return text;
    }

    private void sign(Actor reviewer, ReviewSubject text, LocalDate on) {
        clock.setToNoonOf(on);
        RunAs.actor(
                reviewer,
                () -> desk.sign(new ReviewDesk.Sign(
                        reviews.waiting(text.ref()).orElseThrow(),
                        text.hash(),
                        Samples.allYes(),
                        ReviewDesk.Conflict.NONE,
                        "",
                        true,
                        on.plusMonths(12),
                        ReviewPeople.PASSWORD,
                        Locale.ENGLISH)));
    }

    private void runOn(LocalDate day) {
        clock.setToNoonOf(day);
        RunAs.system(dueReviews::run);
    }

    private List<Waiting> waiting(ReviewSubject text) {
        return jdbc.sql("""
                        select occasion, due_on from review_request
                        where content_id = :id and state = 'WAITING'""")
                .param("id", text.ref().contentId())
                .query((row, number) -> new Waiting(row.getString(1), row.getObject(2, LocalDate.class)))
                .list();
    }
}

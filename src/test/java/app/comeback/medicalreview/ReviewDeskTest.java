package app.comeback.medicalreview;

import static app.comeback.medicalreview.ReviewPeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.access.TooManyAttempts;
import app.comeback.people.CredentialClass;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ReviewDeskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final ReviewDesk desk;
    private final MedicalReviews reviews;
    private final Badges badges;
    private final TestContent content;
    private final ReviewPeople people;
    private final TestClock clock;
    private final JdbcClient jdbc;

    private Actor editor;
    private Actor physio;
    private ReviewSubject text;
    private UUID request;

    @Autowired
    ReviewDeskTest(
            ReviewDesk desk,
            MedicalReviews reviews,
            Badges badges,
            TestContent content,
            ReviewPeople people,
            TestClock clock,
            JdbcClient jdbc) {
        this.desk = desk;
        this.reviews = reviews;
        this.badges = badges;
        this.content = content;
        this.people = people;
        this.clock = clock;
        this.jdbc = jdbc;
        this.editor = people.editor();
        this.physio = people.physio();
        this.text = content.newText(editor.id());
        this.request = UUID.randomUUID();
    }

    @BeforeEach
    void a_text_waits_for_a_review() {
        clock.setToNoonOf(TODAY);
        request = waiting(text);
    }

    @Test
    void a_reviewer_signs_and_everything_is_stored() {
        Map<String, Boolean> answers = Samples.allYes();
        Signature signature = sign(physio, signing().build());
        assertThat(badges.signatures(TestContent.TYPE, text.ref().contentId())).containsExactly(signature);
        assertThat(signature.hash()).isEqualTo(text.hash());
        assertThat(signature.reviewer()).isEqualTo(physio.id());
        assertThat(signature.reviewerName()).isEqualTo("Robin Reviewer");
        assertThat(signature.credential().credentialClass()).isEqualTo(CredentialClass.PHYSIOTHERAPIST);
        assertThat(signature.credential().isVerified()).isTrue();
        assertThat(signature.checklist()).isEqualTo(answers);
        assertThat(signature.conflict()).isNull();
        assertThat(signature.statement()).contains(text.title()).contains("revision 1");
        assertThat(signature.signedAt()).isEqualTo(clock.instant());
        assertThat(signature.nextReviewDue()).isEqualTo(TODAY.plusMonths(12));
        assertThat(content.signed).contains(text.ref());
        assertThat(badges.of(TestContent.TYPE, text.ref().contentId(), text.hash())
                        .state())
                .isEqualTo(Badge.State.CURRENT);
        assertThat(jdbc.sql("select checklist_version from review_signature where id = :id")
                        .param("id", signature.id())
                        .query(String.class)
                        .single())
                .isEqualTo(Checklist.VERSION);
    }

    @Test
    void a_signature_is_audited_and_told_to_the_editor() {
        sign(physio, signing().build());
        assertThat(count("select count(*) from audit_entry where action = 'medicalreview.signed' and subject_id = :id"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("GOV-01: a reviewer who is the author is refused")
    void a_reviewer_who_is_the_author_is_refused() {
        ReviewSubject own = content.newText(physio.id());
        request = waiting(own);
        text = own;
        assertRefused(
                "medicalreview.refused.author", () -> sign(physio, signing().build()));
        assertThat(row(physio).hindrance()).isNotNull();
    }

    @Test
    @DisplayName("GOV-02: a credential that expired yesterday is refused, on its last day it is allowed")
    void an_expired_credential_is_refused() {
        Actor reviewer = people.reviewer(CredentialClass.PHYSIOTHERAPIST, TODAY.minusYears(1), TODAY.plusDays(1));
        clock.setToNoonOf(TODAY.plusDays(2));
        assertRefused(
                "medicalreview.refused.expired", () -> sign(reviewer, signing().build()));
        clock.setToNoonOf(TODAY.plusDays(1));
        assertThat(sign(reviewer, signing().build()).reviewedOn()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void a_personal_trainer_signs_nothing_with_exercises_and_the_database_agrees() {
        Actor trainer = people.reviewer(CredentialClass.PERSONAL_TRAINER, TODAY.minusYears(1), TODAY.plusYears(1));
        assertThat(Objects.requireNonNull(row(trainer).hindrance()).key())
                .isEqualTo("medicalreview.refused.no-health-profession");
        assertRefused(
                "medicalreview.refused.no-health-profession",
                () -> sign(trainer, signing().build()));
        assertRefused("medicalreview.refused.no-health-profession", () -> sendBack(trainer, "Say when to stop."));
        Signature signature = sign(physio, signing().build());
        ReviewSubject next = content.nextRevision(text, "Walk.\n\nHold for 60 seconds.");
        UUID again = waiting(next);
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into review_signature
                                select gen_random_uuid(), :request, content_type, content_id, 2, :hash, reviewer,
                                  reviewer_name, credential_id,
                                  jsonb_set(credential, '{credentialClass}', '"PERSONAL_TRAINER"'), scope,
                                  checklist_version, checklist, conflict_declared, conflict, statement, signed_at,
                                  reviewed_on, next_review_due
                                from review_signature where id = :id""")
                        .param("request", again)
                        .param("hash", next.hash())
                        .param("id", signature.id())
                        .update())
                .hasMessageContaining("signed by a health profession");
    }

    @Test
    void a_personal_trainer_signs_a_text_without_exercises_or_red_flags() {
        Actor trainer = people.reviewer(CredentialClass.PERSONAL_TRAINER, TODAY.minusYears(1), TODAY.plusYears(1));
        ReviewSubject plain = content.newTextWithoutExercises(editor.id());
        text = plain;
        request = waiting(plain);
        assertThat(sign(trainer, signing().build()).credential().credentialClass())
                .isEqualTo(CredentialClass.PERSONAL_TRAINER);
    }

    @Test
    @DisplayName("GOV-04: exercises and red flags are reviewed within 12 months")
    void a_next_review_too_far_ahead_is_refused() {
        assertRefused(
                "medicalreview.refused.due-too-late-safety-critical",
                () -> sign(
                        physio, signing().due(TODAY.plusMonths(12).plusDays(1)).build()));
    }

    @Test
    @DisplayName("GOV-08: without a declaration nothing is signed")
    void a_missing_conflict_declaration_is_refused() {
        assertRefused(
                "medicalreview.refused.conflict-missing",
                () -> sign(physio, signing().conflict(null, "").build()));
    }

    @Test
    void a_declared_conflict_is_stored_in_the_reviewers_words() {
        Signature signature = sign(
                physio,
                signing()
                        .conflict(ReviewDesk.Conflict.DECLARED, " I teach for the issuer. ")
                        .build());
        assertThat(signature.conflict()).isEqualTo("I teach for the issuer.");
    }

    @Test
    void a_no_in_the_checklist_is_refused() {
        Map<String, Boolean> answers = new HashMap<>(Samples.allYes());
        answers.put("doses", false);
        assertRefused(
                "medicalreview.refused.checklist-no",
                () -> sign(physio, signing().checklist(answers).build()));
    }

    @Test
    void a_text_that_changed_since_the_page_was_opened_is_refused() {
        ReviewDesk.Sign shown = signing().build();
        content.put(new ReviewSubject(
                text.ref(),
                text.title(),
                text.condition(),
                TestContent.hash(),
                text.authors(),
                text.lastClinicalEditor(),
                true,
                text.parts()));
        assertRefused("medicalreview.refused.changed", () -> sign(physio, shown));
        assertThat(signatures()).isZero();
    }

    @Test
    void a_wrong_password_is_refused_and_slows_down() {
        ReviewDesk.Sign wrong = signing().password("not my password").build();
        for (int i = 0; i < 5; i++) {
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> sign(physio, wrong));
        }
        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> sign(physio, wrong));
        assertThat(signatures()).isZero();
        assertThat(row(physio).state()).isEqualTo(ReviewDesk.State.WAITING);
    }

    @Test
    void signing_twice_in_the_same_second_gives_one_signature_and_a_clear_message() throws Exception {
        List<String> results = both(
                () -> sign(physio, signing().build()),
                () -> sign(physio, signing().build()));
        assertThat(results).containsExactlyInAnyOrder("done", "medicalreview.refused.signed-by-you");
        assertThat(signatures()).isEqualTo(1);
    }

    @Test
    void of_two_reviewers_at_once_one_signs_and_the_other_is_told() throws Exception {
        Actor other = people.physio();
        List<String> results = both(
                () -> sign(physio, signing().build()),
                () -> sign(other, signing().build()));
        assertThat(results).containsExactlyInAnyOrder("done", "medicalreview.refused.signed-by-other");
        assertThat(signatures()).isEqualTo(1);
    }

    @Test
    void signing_and_sending_back_at_once_cannot_both_win() throws Exception {
        Actor other = people.physio();
        List<String> results = both(() -> sign(physio, signing().build()), () -> sendBack(other, "Too fast."));
        assertThat(results).containsOnlyOnce("done");
        assertThat(signatures()).isEqualTo(content.signed.contains(text.ref()) ? 1 : 0);
        assertThat(content.signed.contains(text.ref())).isNotEqualTo(content.sentBack.contains(text.ref()));
    }

    @Test
    void a_text_is_sent_back_with_comments_at_their_places() {
        sendBack(physio, "Say when to stop.");
        assertThat(content.sentBack).contains(text.ref());
        List<MedicalReviews.Comment> comments =
                RunAs.actor(editor, () -> reviews.comments(text.ref().contentId()));
        assertThat(comments)
                .containsExactly(new MedicalReviews.Comment(
                        1, "section:first-days", "Say when to stop.", physio.id(), clock.instant()));
    }

    @Test
    void sending_back_without_a_comment_is_refused() {
        assertRefused(
                "medicalreview.refused.no-remark",
                () -> as(physio, () -> desk.sendBack(new ReviewDesk.SendBack(request, List.of()))));
    }

    @Test
    void when_the_content_cannot_follow_nothing_is_signed() {
        content.failing.add(text.ref());
        assertThatThrownBy(() -> sign(physio, signing().build())).isInstanceOf(IllegalStateException.class);
        assertThat(signatures()).isZero();
        assertThat(row(physio).state()).isEqualTo(ReviewDesk.State.WAITING);
    }

    @Test
    void asking_twice_for_the_same_revision_does_it_once() {
        as(editor, () -> reviews.request(text, MedicalReviews.Trigger.INITIAL));
        assertThat(count("select count(*) from review_request where content_id = cast(:id as uuid)"))
                .isEqualTo(1);
    }

    @Test
    void a_request_that_was_taken_back_is_not_signed() {
        as(editor, () -> reviews.cancel(text.ref()));
        assertRefused(
                "medicalreview.refused.cancelled", () -> sign(physio, signing().build()));
    }

    @Test
    void who_is_no_reviewer_is_refused() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> sign(editor, signing().build()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(editor, () -> desk.count(ReviewDesk.Show.WAITING)));
    }

    @Test
    void the_database_refuses_to_change_or_remove_a_signature() {
        sign(physio, signing().build());
        for (String statement : List.of(
                "update review_signature set statement = 'another' where content_id = :id",
                "delete from review_signature where content_id = :id",
                "update review_request set title = 'another' where content_id = :id",
                "delete from review_request where content_id = :id")) {
            assertThatThrownBy(() -> jdbc.sql(statement)
                            .param("id", text.ref().contentId())
                            .update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }
        assertThatThrownBy(() -> jdbc.sql("truncate review_signature cascade").update())
                .hasMessageContaining("append-only");
    }

    @Test
    void the_database_refuses_a_signature_by_the_author_and_one_over_another_text() {
        Signature signature = sign(physio, signing().build());
        ReviewSubject other = content.newText(editor.id());
        UUID waiting = waiting(other);
        String copy = """
                insert into review_signature
                select gen_random_uuid(), :request, content_type, :content, 1, :hash, :reviewer, reviewer_name,
                  credential_id, credential, scope, checklist_version, checklist, conflict_declared, conflict,
                  statement, signed_at, reviewed_on, next_review_due
                from review_signature where id = :id""";
        for (Map.Entry<String, UUID> attempt : Map.of(
                        other.hash(),
                        editor.id().value(),
                        text.hash(),
                        physio.id().value())
                .entrySet()) {
            assertThatThrownBy(() -> jdbc.sql(copy)
                            .param("request", waiting)
                            .param("content", other.ref().contentId())
                            .param("hash", attempt.getKey())
                            .param("reviewer", attempt.getValue())
                            .param("id", signature.id())
                            .update())
                    .hasMessageContaining("answers no waiting request");
        }
    }

    @Test
    void the_page_shows_the_text_signed_last_and_who_decided() {
        sign(physio, signing().build());
        ReviewSubject next = content.nextRevision(text, "Walk.\n\nHold for 60 seconds.");
        UUID again = waiting(next);
        ReviewDesk.Detail detail = RunAs.actor(physio, () -> desk.open(again));
        assertThat(Objects.requireNonNull(detail.lastSigned()).parts()).isEqualTo(text.parts());
        assertThat(detail.credential()).isNotNull();
        assertThat(detail.latestNextReview()).isEqualTo(TODAY.plusMonths(12));
        assertThat(RunAs.actor(physio, () -> desk.open(request)).decidedBy()).isEqualTo("Robin Reviewer");
    }

    @Test
    void an_unknown_request_and_a_vanished_text_are_said_so() {
        assertRefused("medicalreview.refused.unknown", () -> RunAs.actor(physio, () -> desk.open(UUID.randomUUID())));
        content.remove(text.ref());
        assertRefused("medicalreview.refused.gone", () -> RunAs.actor(physio, () -> desk.open(request)));
    }

    private ReviewDesk.Row row(Actor reviewer) {
        return RunAs.actor(reviewer, () -> desk.open(request)).row();
    }

    private UUID waiting(ReviewSubject subject) {
        as(editor, () -> reviews.request(subject, MedicalReviews.Trigger.INITIAL));
        return RunAs.actor(editor, () -> reviews.waiting(subject.ref())).orElseThrow();
    }

    private Signing signing() {
        return new Signing(request, text);
    }

    private Signature sign(Actor reviewer, ReviewDesk.Sign command) {
        return RunAs.actor(reviewer, () -> desk.sign(command));
    }

    private boolean sendBack(Actor reviewer, String remark) {
        as(
                reviewer,
                () -> desk.sendBack(new ReviewDesk.SendBack(
                        request, List.of(new ReviewDesk.Remark("section:first-days", remark)))));
        return true;
    }

    private int signatures() {
        return badges.signatures(TestContent.TYPE, text.ref().contentId()).size();
    }

    private int count(String sql) {
        return jdbc.sql(sql)
                .param("id", text.ref().contentId().toString())
                .query(Integer.class)
                .single();
    }

    private static void assertRefused(String key, Runnable attempt) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(attempt::run)
                .extracting(Refused::key)
                .isEqualTo(key);
    }

    private static List<String> both(Callable<?> one, Callable<?> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<String>> results =
                    List.of(threads.submit(() -> result(start, one)), threads.submit(() -> result(start, other)));
            return List.of(results.get(0).get(), results.get(1).get());
        }
    }

    private static String result(CyclicBarrier start, Callable<?> work) throws Exception {
        start.await();
        try {
            work.call();
            return "done";
        } catch (Refused refused) {
            return refused.key();
        }
    }

    /** A complete wish to sign, of which a test changes one thing. */
    private static final class Signing {

        private final UUID request;
        private final ReviewSubject text;
        private Map<String, Boolean> checklist = Samples.allYes();
        private ReviewDesk.@Nullable Conflict conflict = ReviewDesk.Conflict.NONE;
        private String conflictText = "";
        private LocalDate due = TODAY.plusMonths(12);
        private String password = ReviewPeople.PASSWORD;

        Signing(UUID request, ReviewSubject text) {
            this.request = request;
            this.text = text;
        }

        Signing checklist(Map<String, Boolean> answers) {
            checklist = answers;
            return this;
        }

        Signing conflict(ReviewDesk.@Nullable Conflict choice, String words) {
            conflict = choice;
            conflictText = words;
            return this;
        }

        Signing due(LocalDate day) {
            due = day;
            return this;
        }

        Signing password(String typed) {
            password = typed;
            return this;
        }

        ReviewDesk.Sign build() {
            return new ReviewDesk.Sign(
                    request, text.hash(), checklist, conflict, conflictText, true, due, password, Locale.ENGLISH);
        }
    }
}

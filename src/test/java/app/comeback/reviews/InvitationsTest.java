package app.comeback.reviews;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.access.Accounts;
import app.comeback.audit.AuditTrail;
import app.comeback.reviews.InvitationRule.Candidate;
import app.comeback.reviews.InvitationRule.State;
import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import app.comeback.training.Trainees.Trainee;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class InvitationsTest {

    private static final Instant NOW = Instant.parse("2026-12-10T12:00:00Z");
    private static final Duration FORTNIGHT = Duration.ofDays(14);

    @Autowired
    Invitations invitations;

    @Autowired
    InvitationJob job;

    @Autowired
    InvitationRows rows;

    @Autowired
    InvitationMails mails;

    @Autowired
    Connections connections;

    @Autowired
    Accounts accounts;

    @Autowired
    AuditTrail audit;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    OwnReviewing reviewing;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    Actor trainer;

    @BeforeEach
    void meet() {
        clock.set(NOW);
        trainer = reviewing.publicTrainer();
    }

    @Test
    void REV_10_the_rule_knows_who_when_and_the_wish_and_nothing_about_how_it_went() {
        assertThat(Candidate.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .containsExactly("client", "subject", "from", "lastAt", "isOptedOut");
        Instant from = NOW.minus(FORTNIGHT);
        assertThat(state(from, NOW, false)).isEqualTo(State.DUE);
        assertThat(state(from.plusMillis(1), NOW, false)).isEqualTo(State.WAITING);
        assertThat(state(from, NOW, true)).isEqualTo(State.OPTED_OUT);
        assertThat(state(from, NOW.minus(Duration.ofDays(400)), false)).isEqualTo(State.NOT_ELIGIBLE);
    }

    private static State state(Instant from, Instant lastAt, boolean isOptedOut) {
        Subject subject = Subject.programme("hamstring-strain");
        return InvitationRule.state(new Candidate(AccountId.create(), subject, from, lastAt, isOptedOut), NOW);
    }

    @Test
    void REV_10_whatever_the_pain_and_whatever_the_rating_all_are_asked_at_the_same_time_in_the_same_words() {
        List<Actor> clients = new ArrayList<>();
        for (int pain = 0; pain <= 10; pain += 2) {
            clock.set(NOW);
            Trainee trainee = reviewing.inCare(trainer);
            reviewing.trains(
                    trainee,
                    trainee.session(NOW)
                            .started()
                            .before(pain)
                            .set(0, 1)
                            .peak(0, pain)
                            .after(pain)
                            .effort(10 - pain / 2)
                            .minutes(20)
                            .finished());
            if (pain < 5) {
                reviewing.write(trainee.client(), Subject.trainer(trainer.id()), 1 + pain);
            }
            clients.add(trainee.client());
        }
        run(NOW.plus(FORTNIGHT));
        assertThat(clients).allSatisfy(client -> assertThat(mailsTo(client)).isEmpty());
        run(NOW.plus(FORTNIGHT).plus(Duration.ofHours(1)));
        assertThat(clients).allSatisfy(client -> assertThat(mailsTo(client)).hasSize(1));
        assertThat(clients.stream().map(client -> mailsTo(client).getFirst()).distinct())
                .singleElement()
                .asString()
                .contains(
                        "Hello Clara Client",
                        "asks every client",
                        "Tom Trainer",
                        "What is published",
                        "/reviews/policy",
                        "asked again",
                        "/my-reviews/new?trainer=" + trainer.id());
        run(NOW.plus(Duration.ofDays(60)));
        assertThat(clients).allSatisfy(client -> assertThat(mailsTo(client)).hasSize(1));
    }

    @Test
    void REV_10_a_programme_is_asked_about_after_its_end_and_who_left_is_asked_too() {
        Trainee trainee = reviewing.inCare(trainer);
        reviewing.trains(trainee);
        Instant ended = reviewing.now().plus(Duration.ofDays(20));
        run(ended);
        assertThat(mailsTo(trainee.client())).hasSize(1);
        reviewing.endPlan(trainee);
        run(ended.plus(FORTNIGHT).minusSeconds(1));
        assertThat(mailsTo(trainee.client())).hasSize(1);
        run(ended.plus(FORTNIGHT));
        assertThat(mailsTo(trainee.client())).hasSize(2).last().asString().contains("programme=hamstring-strain");
    }

    @Test
    void REV_10_who_wants_it_is_asked_no_more_and_everybody_else_makes_a_hundred_per_cent() {
        Actor asked = reviewing.trained(trainer);
        clock.set(NOW);
        Actor silent = reviewing.trained(trainer);
        as(silent, () -> {
            assertThat(invitations.isWanted()).isTrue();
            invitations.want(false);
            invitations.want(false);
            assertThat(invitations.isWanted()).isFalse();
        });
        clock.set(NOW.plus(Duration.ofDays(10)));
        Actor later = reviewing.trained(trainer);
        run(NOW.plus(Duration.ofDays(15)));
        assertThat(mailsTo(asked)).hasSize(1);
        assertThat(mailsTo(silent)).isEmpty();
        assertThat(mailsTo(later)).isEmpty();
        Actor admin = reviewing.people().admins().getFirst();
        Invitations.Report report = as(admin, () -> invitations.report());
        assertThat(report.isOn()).isTrue();
        assertThat(report.months()).isNotEmpty().allSatisfy(month -> {
            assertThat(month.overdue()).isZero();
            assertThat(month.share()).isIn(null, 100);
            assertThat(month.eligible()).isEqualTo(month.invited() + month.optedOut() + month.waiting());
        });
        assertThat(report.missing())
                .extracting(Invitations.Missing::why)
                .contains(Invitations.Why.OPTED_OUT, Invitations.Why.WAITING)
                .doesNotContain(Invitations.Why.OVERDUE);
        as(silent, () -> invitations.want(true));
        run(NOW.plus(Duration.ofDays(16)));
        assertThat(mailsTo(silent)).hasSize(1);
    }

    @Test
    void REV_10_the_log_never_changes() {
        Actor client = reviewing.trained(trainer);
        run(NOW.plus(Duration.ofDays(15)));
        for (String sql : List.of(
                "update review_invitation set wording = 2 where client = :client",
                "delete from review_invitation where client = :client")) {
            assertThatThrownBy(() -> database.sql(sql)
                            .param("client", client.id().value())
                            .update())
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void REV_20_nobody_is_invited_where_testimonials_are_forbidden() {
        Actor client = reviewing.trained(trainer);
        InvitationJob closed = new InvitationJob(
                rows, mails, connections, accounts, new ReviewSettings(false), audit, transaction, clock);
        clock.set(NOW.plus(Duration.ofDays(15)));
        RunAs.system(closed::send);
        assertThat(mailsTo(client)).isEmpty();
        assertThat(database.sql("select count(*) from review_invitation where client = :client")
                        .param("client", client.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void only_admins_read_who_was_invited_and_only_clients_have_a_wish() {
        Actor client = reviewing.people().client();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(client, () -> invitations.report()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(trainer, () -> invitations.want(false)));
    }

    private void run(Instant now) {
        clock.set(now);
        RunAs.system(job::send);
    }

    private List<String> mailsTo(Actor client) {
        return database.sql("""
                        select body from mail where recipient = :to and template = 'review-invitation'
                        order by created_at""")
                .param("to", reviewing.people().email(client))
                .query(String.class)
                .list();
    }
}

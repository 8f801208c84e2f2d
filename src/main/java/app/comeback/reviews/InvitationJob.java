package app.comeback.reviews;

import app.comeback.access.Accounts;
import app.comeback.audit.AuditTrail;
import app.comeback.reviews.InvitationRule.Candidate;
import app.comeback.reviews.InvitationRule.State;
import app.comeback.shared.Jobs;
import app.comeback.shared.PortalProperties;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Invites everybody who is due, at the same time of day; nobody where testimonials are forbidden (REV-20). */
@Component
class InvitationJob {

    private static final LocalTime AT = LocalTime.of(10, 0);

    private final InvitationRows rows;
    private final InvitationMails mails;
    private final Connections people;
    private final Accounts accounts;
    private final ReviewSettings settings;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    InvitationJob(
            InvitationRows rows,
            InvitationMails mails,
            Connections people,
            Accounts accounts,
            ReviewSettings settings,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.mails = mails;
        this.people = people;
        this.accounts = accounts;
        this.settings = settings;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Each invitation in its own transaction, so that one that fails holds up no other. */
    void send() {
        if (!settings.testimonials()) {
            return;
        }
        Instant now = clock.instant();
        List<Candidate> due = rows.candidates().stream()
                .filter(candidate -> InvitationRule.state(candidate, now) == State.DUE)
                .toList();
        List<Subject> subjects = due.stream().map(Candidate::subject).distinct().toList();
        Set<Subject> shown = people.publicAmong(subjects);
        Map<Subject, String> names = people.namesOf(shown);
        due.stream()
                .filter(candidate -> shown.contains(candidate.subject()))
                .forEach(candidate -> transaction.executeWithoutResult(
                        status -> invite(candidate, names.getOrDefault(candidate.subject(), ""), now)));
    }

    private void invite(Candidate candidate, String name, Instant now) {
        accounts.find(candidate.client())
                .filter(client -> rows.add(candidate, InvitationMails.WORDING, now))
                .ifPresent(client -> {
                    mails.invite(client, candidate.subject(), name);
                    audit.record("reviews.invited", "account", client.id().toString(), Map.of("about", name));
                });
    }

    /** When it is done. */
    @Configuration
    static class Schedule {

        @Bean
        RecurringTask<Void> inviteToReview(InvitationJob job, PortalProperties portal) {
            return Jobs.daily("invite-to-review", AT, portal.zone(), job::send);
        }
    }
}

package app.comeback.medicalreview;

import app.comeback.people.CredentialSnapshot;
import app.comeback.people.Credentials;
import app.comeback.shared.Jobs;
import app.comeback.shared.PortalProperties;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Puts published texts back into the queue: 60 days before their review is due, or when a credential lapsed. */
@Service
@PreAuthorize("hasRole('SYSTEM')")
class DueReviews {

    private static final Logger log = LoggerFactory.getLogger(DueReviews.class);

    private final Signatures signatures;
    private final Credentials credentials;
    private final Requeue requeue;
    private final Clock clock;
    private final PortalProperties portal;

    DueReviews(Signatures signatures, Credentials credentials, Requeue requeue, Clock clock, PortalProperties portal) {
        this.signatures = signatures;
        this.credentials = credentials;
        this.requeue = requeue;
        this.clock = clock;
        this.portal = portal;
    }

    /** Does it for today; doing it twice changes nothing. */
    void run() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), portal.zone());
        for (Signature signature : lapsed(today)) {
            again(signature, MedicalReviews.Trigger.CREDENTIAL_LAPSED, today.plusDays(ReviewTiming.AFTER_LAPSE));
        }
        for (Signature signature : signatures.latestDueUntil(today.plusDays(ReviewTiming.NOTICE))) {
            again(signature, MedicalReviews.Trigger.PERIODIC, signature.nextReviewDue());
        }
    }

    private List<Signature> lapsed(LocalDate today) {
        Collection<UUID> used = signatures.credentialsInUse();
        Map<UUID, CredentialSnapshot> now = credentials.byIds(used);
        List<UUID> lapsed = used.stream()
                .filter(id -> {
                    CredentialSnapshot credential = now.get(id);
                    return credential == null || !credential.isActiveOn(today);
                })
                .toList();
        return lapsed.isEmpty() ? List.of() : signatures.latestRestingOn(lapsed);
    }

    private void again(Signature signature, MedicalReviews.Trigger trigger, LocalDate dueOn) {
        try {
            requeue.once(signature, trigger, dueOn);
        } catch (RuntimeException e) {
            // One text that cannot be read must not keep the others out of the queue.
            log.error("Signature {} could not be put up for review again", signature.id(), e);
        }
    }

    /** When the portal does this. */
    @Configuration
    static class Turn {

        private static final LocalTime AT = LocalTime.of(4, 10);

        @Bean
        RecurringTask<Void> dueReviewsTurn(DueReviews dueReviews, PortalProperties portal) {
            return Jobs.daily("medicalreview-due", AT, portal.zone(), dueReviews::run);
        }
    }
}

package app.comeback.reviews;

import app.comeback.shared.Jobs;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets a rejection by the only moderator take effect when its time is over. */
@Component
class ReviewJobs {

    private static final int AT_ONCE = 100;

    private final ReviewStore store;
    private final ReviewNews news;
    private final ReviewAudit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReviewJobs(ReviewStore store, ReviewNews news, ReviewAudit audit, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.news = news;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    void takeEffect() {
        Instant now = clock.instant();
        store.waitedOut(now, AT_ONCE)
                .forEach(review -> transaction.executeWithoutResult(status -> takeEffect(review, now)));
    }

    private void takeEffect(UUID id, Instant now) {
        store.lock(id).ifPresent(stored -> {
            Review after = stored.review().waited(now);
            if (!after.equals(stored.review())) {
                int version = after.versions().size();
                UUID act = UUID.nameUUIDFromBytes((id + "-" + version).getBytes(StandardCharsets.UTF_8));
                store.save(stored, stored.with(after), new Act(act, Act.Kind.TOOK_EFFECT, null, now));
                news.told(stored.review(), after);
                audit.taken(Act.Kind.TOOK_EFFECT, id);
            }
        });
    }

    /** When it is looked for. */
    @Configuration
    static class Schedule {

        @Bean
        RecurringTask<Void> lateRejections(ReviewJobs jobs) {
            return Jobs.every("let-rejections-take-effect", Duration.ofMinutes(10), jobs::takeEffect);
        }
    }
}

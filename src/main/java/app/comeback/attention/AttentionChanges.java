package app.comeback.attention;

import app.comeback.care.ClientChanged;
import app.comeback.shared.AccountId;
import app.comeback.shared.RunAs;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Looks at a client again right after something in the record changed. It happens beside the request and after its
 * commit: what a client enters is kept whatever becomes of somebody's list, and nobody waits for it. What is lost when the
 * portal stops in between, the next turn of the job finds. In tests nothing runs by itself.
 */
@Component
@Profile("!test")
class AttentionChanges implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(AttentionChanges.class);
    private static final int LONGEST_STOP_SECONDS = 5;

    private final AttentionRefresh refresh;
    private final Set<AccountId> waiting = ConcurrentHashMap.newKeySet();

    /** One at a time: a batch of entries must not take the connections that requests need. */
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("attention").daemon().factory());

    AttentionChanges(AttentionRefresh refresh) {
        this.refresh = refresh;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(ClientChanged change) {
        if (waiting.add(change.client())) {
            worker.execute(() -> look(change.client()));
        }
    }

    private void look(AccountId client) {
        // Taken off before the look, so that what changes during it is looked at again.
        waiting.remove(client);
        try {
            RunAs.system(() -> refresh.client(client));
        } catch (RuntimeException e) {
            LOG.error("Could not find out whether {} needs somebody", client, e);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
    }
}

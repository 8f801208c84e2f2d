package app.comeback.demo;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.attention.AttentionKind;
import app.comeback.attention.AttentionRefresh;
import app.comeback.attention.Today;
import app.comeback.attention.Today.Filter;
import app.comeback.care.CarePeople;
import app.comeback.shared.Actor;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.StatementCount;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A practice with 500 clients. */
@PortalTest
class DemoCrowdTest {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCrowdTest.class);
    private static final int CLIENTS = 500;
    private static final int STATEMENTS = 3;

    @Autowired
    DemoCrowd crowd;

    @Autowired
    Today today;

    @Autowired
    AttentionRefresh refresh;

    @Autowired
    CarePeople people;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void five_hundred_clients_are_read_page_by_page_in_three_statements_each() {
        Actor physio = people.physio();
        Actor trainer = people.trainer();
        people.share(people.client(), physio);
        long loading = millis(() ->
                transaction.executeWithoutResult(status -> crowd.add(CLIENTS, physio.id(), List.of(trainer.id()))));
        long looking = millis(() -> RunAs.system(refresh::everybody));
        Today.Page first = as(trainer, () -> today.page(Filter.ALL, 0));

        assertThat(first.counts().clients()).isEqualTo(CLIENTS);
        assertThat(first.counts().byKind())
                .containsKeys(
                        AttentionKind.RED_FLAG,
                        AttentionKind.SUDDEN_PAIN,
                        AttentionKind.PAIN_OVER_LIMIT,
                        AttentionKind.MISSED_SESSIONS,
                        AttentionKind.SILENT,
                        AttentionKind.STUCK,
                        AttentionKind.NO_PROGRESS,
                        AttentionKind.NEW_ASSESSMENT,
                        AttentionKind.PLAN_WAITS);
        assertThat(first.counts().needing()).isEqualTo(CLIENTS / 25 * 9);
        Set<UUID> seen = new HashSet<>();
        Duration slowest = Duration.ZERO;
        for (int page = 0; page < first.pages(); page++) {
            int number = page;
            as(trainer, () -> today.page(Filter.ALL, number));
            long begun = System.nanoTime();
            int statements = StatementCount.of(() ->
                    as(trainer, () -> today.page(Filter.ALL, number)).items().forEach(item -> seen.add(item.id())));
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
            assertThat(statements).isLessThanOrEqualTo(STATEMENTS);
        }
        assertThat(seen).hasSize(first.found()).hasSizeGreaterThan(CLIENTS / 25 * 9);
        Filter narrow = new Filter(AttentionKind.STUCK, null, "a", false);
        assertThat(StatementCount.of(() -> as(trainer, () -> today.page(narrow, 0))))
                .isLessThanOrEqualTo(STATEMENTS);
        LOG.info(
                "{} clients: {} lines on {} pages, the slowest page took {} ms; made in {} ms, looked at in {} ms",
                CLIENTS,
                first.found(),
                first.pages(),
                slowest.toMillis(),
                loading,
                looking);
        assertThat(slowest).isLessThan(Duration.ofSeconds(1));
    }

    private static long millis(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }
}

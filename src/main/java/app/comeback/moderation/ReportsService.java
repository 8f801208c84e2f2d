package app.comeback.moderation;

import app.comeback.shared.Actor;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

@Service
@PreAuthorize("permitAll()")
class ReportsService implements Reports {

    private final ObjectProvider<ModerationSource> sources;
    private final ReportLimit limit;
    private final ReportStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReportsService(
            ObjectProvider<ModerationSource> sources,
            ReportLimit limit,
            ReportStore store,
            TransactionTemplate transaction,
            Clock clock) {
        this.sources = sources;
        this.limit = limit;
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Optional<ModerationSource.Shown> shown(ItemRef item) {
        return sources.stream()
                .filter(source -> source.kind() == item.kind())
                .findFirst()
                .flatMap(source -> source.shown(item.id()));
    }

    /** The limit counts in a transaction of its own, before this one begins: a flood holds one connection each. */
    @Override
    public Receipt report(Report report, String network) {
        Reporter reporter = CurrentActor.find()
                .map(Actor::id)
                .map(account -> new Reporter(account, null, network))
                .orElseGet(() -> new Reporter(null, report.email(), network));
        limit.admit(reporter);
        if (shown(report.item()).isEmpty()) {
            throw new Refused("moderation.refused.not-public");
        }
        return Objects.requireNonNull(
                transaction.execute(status -> store.add(report, reporter, clock.instant())),
                "Every report is answered");
    }
}

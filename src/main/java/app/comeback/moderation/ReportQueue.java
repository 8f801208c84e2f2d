package app.comeback.moderation;

import app.comeback.moderation.ItemSettled.Result;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The reported texts that are public, longest waiting first; what is not public any more drops out. */
@Component
class ReportQueue {

    private final ObjectProvider<ModerationSource> sources;
    private final ReportStore store;
    private final ReportSettlement settlement;
    private final Clock clock;

    ReportQueue(ObjectProvider<ModerationSource> sources, ReportStore store, ReportSettlement settlement, Clock clock) {
        this.sources = sources;
        this.store = store;
        this.settlement = settlement;
        this.clock = clock;
    }

    List<Moderation.Waiting> page(@Nullable ItemKind kind, int offset, int limit) {
        Instant lateBefore = clock.instant().minus(Moderation.PATIENCE);
        List<ReportStore.Row> rows = store.waiting(kind, offset, limit);
        Map<ItemRef, String> excerpts =
                excerpts(rows.stream().map(ReportStore.Row::item).toList());
        List<ReportStore.Row> gone =
                rows.stream().filter(row -> !excerpts.containsKey(row.item())).toList();
        gone.forEach(row -> settlement.settle(new ItemSettled(row.item(), Result.GONE)));
        if (!gone.isEmpty()) {
            return page(kind, offset, limit);
        }
        return rows.stream()
                .map(row -> new Moderation.Waiting(
                        row.item(),
                        row.since(),
                        row.since().isBefore(lateBefore),
                        excerpts.getOrDefault(row.item(), ""),
                        Set.of(),
                        row.reports()))
                .toList();
    }

    /** One question to each module that has reported texts. */
    private Map<ItemRef, String> excerpts(Collection<ItemRef> items) {
        Map<ItemRef, String> all = new HashMap<>();
        Map<ItemKind, List<ItemRef>> byKind = items.stream().collect(Collectors.groupingBy(ItemRef::kind));
        byKind.forEach((kind, refs) -> sources.stream()
                .filter(source -> source.kind() == kind)
                .forEach(
                        source -> source.excerpts(refs.stream().map(ItemRef::id).toList())
                                .forEach((id, excerpt) -> all.put(new ItemRef(kind, id), excerpt))));
        return all;
    }
}

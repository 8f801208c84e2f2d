package app.comeback.templates;

import app.comeback.audit.AuditTrail;
import app.comeback.plans.PlanOrigin;
import app.comeback.plans.PlanOrigins;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize("hasRole('TRAINER')")
class TemplateShelfService implements TemplateShelf {

    private final TemplateStore store;
    private final BuiltInTemplates builtIn;
    private final PlanOrigins origins;
    private final AuditTrail audit;
    private final Clock clock;

    TemplateShelfService(
            TemplateStore store, BuiltInTemplates builtIn, PlanOrigins origins, AuditTrail audit, Clock clock) {
        this.store = store;
        this.builtIn = builtIn;
        this.origins = origins;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Page page(Wanted wanted, int number, int size) {
        List<Shelved> shipped =
                builtIn.shelved(wanted.words()).stream().filter(wanted::fits).toList();
        int stored = store.count(me(), wanted);
        int all = stored + shipped.size();
        int pages = Math.max(1, Math.ceilDiv(all, size));
        int shown = Math.clamp(number, 1, pages);
        int offset = (shown - 1) * size;
        List<Shelved> rows = Stream.concat(
                        store.page(me(), wanted, offset, size).stream(),
                        shipped.stream().skip(Math.max(0, offset - stored)))
                .limit(size)
                .toList();
        Map<PlanOrigin, Integer> running =
                origins.running(rows.stream().map(Shelved::ref).toList());
        return new Page(
                rows.stream()
                        .map(row -> row.withRunning(running.getOrDefault(row.ref(), 0)))
                        .toList(),
                shown,
                pages,
                all);
    }

    @Override
    @Transactional
    public void rename(UUID template, String typed) {
        TemplateStore.Stored stored = requireOwn(template);
        String name = TemplatesService.name(typed);
        if (!name.equals(stored.name())) {
            store.rename(template, name, stored.scope());
            audit.record("templates.renamed", "template", template.toString(), Map.of());
        }
    }

    @Override
    @Transactional
    public void archive(UUID template) {
        if (put(template, clock.instant())) {
            audit.record("templates.archived", "template", template.toString(), Map.of());
        }
    }

    @Override
    @Transactional
    public void restore(UUID template) {
        if (put(template, null)) {
            audit.record("templates.restored", "template", template.toString(), Map.of());
        }
    }

    /** Whether that changed anything. */
    private boolean put(UUID template, @Nullable Instant archived) {
        TemplateStore.Stored stored = requireOwn(template);
        boolean changes = (stored.archived() == null) != (archived == null);
        if (changes) {
            store.archive(template, archived);
        }
        return changes;
    }

    private TemplateStore.Stored requireOwn(UUID template) {
        return store.lock(template)
                .filter(there -> there.owner().equals(me()))
                .orElseThrow(() -> new Refused("templates.refused.unknown"));
    }

    private static AccountId me() {
        return CurrentActor.require().id();
    }
}

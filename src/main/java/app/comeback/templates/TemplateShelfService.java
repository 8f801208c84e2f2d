package app.comeback.templates;

import app.comeback.audit.AuditTrail;
import app.comeback.plans.PlanOrigin;
import app.comeback.plans.PlanOrigins;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
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
    public List<Shelved> list(String search, boolean archived) {
        String words = search.strip();
        Stream<Shelved> shipped = archived ? Stream.empty() : builtIn.shelved(words).stream();
        List<Shelved> all = Stream.concat(shipped, store.shelved(me(), words, archived).stream())
                .sorted(Comparator.comparing(Shelved::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        Map<PlanOrigin, Integer> running =
                origins.running(all.stream().map(Shelved::ref).toList());
        return all.stream()
                .map(row -> row.withRunning(running.getOrDefault(row.ref(), 0)))
                .toList();
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
        TemplateStore.Stored stored = store.lock(template)
                .filter(there -> there.owner().equals(me()))
                .orElseThrow(() -> new Refused("templates.refused.unknown"));
        boolean changes = (stored.archived() == null) != (archived == null);
        if (changes) {
            store.archive(template, archived);
        }
        return changes;
    }

    private static AccountId me() {
        return CurrentActor.require().id();
    }
}

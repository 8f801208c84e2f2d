package app.comeback.training;

import app.comeback.care.ConsentPurpose;
import app.comeback.care.Consents;
import app.comeback.plans.Plans;
import app.comeback.plans.RunningPlan;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import app.comeback.shared.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

@Service
@Transactional
@PreAuthorize("hasRole('CLIENT')")
class ToGoService implements ToGo {

    static final int MOST_A_DAY = 5_000;
    private static final int LONGEST_ID = 64;

    private final DaysAssembly assembly;
    private final EntryIntake intake;
    private final SessionStore store;
    private final Consents consents;
    private final Plans plans;
    private final Texts texts;
    private final Clock clock;

    ToGoService(
            DaysAssembly assembly,
            EntryIntake intake,
            SessionStore store,
            Consents consents,
            Plans plans,
            Texts texts,
            Clock clock) {
        this.assembly = assembly;
        this.intake = intake;
        this.store = store;
        this.consents = consents;
        this.plans = plans;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Days days(@Nullable String zone, Locale locale) {
        return assembly.of(CurrentActor.require().id(), zone, locale);
    }

    @Override
    public Receipt store(UUID client, List<JsonNode> entries, Locale locale) {
        AccountId me = CurrentActor.require().id();
        if (!me.value().equals(client)) {
            throw new Refused("training.togo.other-client");
        }
        if (!consents.holds(me, ConsentPurpose.CARE)) {
            throw new Refused("training.togo.no-consent");
        }
        Instant now = clock.instant();
        store.queue(me);
        if (store.countSince(me, now.minus(Duration.ofDays(1))) + entries.size() > MOST_A_DAY) {
            throw new Refused("training.togo.too-many-entries", MOST_A_DAY);
        }
        List<Read> read = entries.stream().map(node -> read(node, now)).toList();
        EntryIntake.Batch batch = intake.begin(
                me, read.stream().flatMap(one -> one.entry().stream()).toList(), now);
        List<Result> results = new ArrayList<>();
        read.forEach(one -> results.add(result(one, batch, locale)));
        return new Receipt(
                results,
                plans.running(me).map(RunningPlan::version).orElse(null),
                assembly.notice(batch.open(), locale));
    }

    private static Read read(JsonNode node, Instant now) {
        String id = node.path("id").isString() ? node.path("id").stringValue() : null;
        String shown = id != null && id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) : id;
        try {
            return new Read(shown, Optional.of(EntryReader.read(node, now)), Optional.empty());
        } catch (Refused refused) {
            return new Read(shown, Optional.empty(), Optional.of(refused));
        }
    }

    private Result result(Read one, EntryIntake.Batch batch, Locale locale) {
        try {
            Entry entry = one.entry().orElseThrow(() -> one.refusal().orElseThrow());
            return new Result(one.id(), batch.take(entry), null);
        } catch (Refused refused) {
            String sentence =
                    texts.get(locale, refused.key(), refused.arguments().toArray());
            return new Result(one.id(), Outcome.REFUSED, sentence);
        }
    }

    /**
     * An entry, or why it cannot be read.
     *
     * @param id as it was sent
     * @param entry the entry
     * @param refusal why not
     */
    private record Read(@Nullable String id, Optional<Entry> entry, Optional<Refused> refusal) {}
}

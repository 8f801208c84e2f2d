package app.comeback.templates;

import app.comeback.audit.AuditTrail;
import app.comeback.care.CareAccess;
import app.comeback.care.ClientZones;
import app.comeback.exercises.ClientRestrictions;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.exercises.StoredRestriction;
import app.comeback.plans.PlanBoards;
import app.comeback.plans.PlanContent;
import app.comeback.plans.PlanDesk;
import app.comeback.plans.PlanOrigin;
import app.comeback.plans.PlanPage;
import app.comeback.plans.RunningPlan;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import app.comeback.shared.Texts;
import app.comeback.templates.TemplateAdaptation.Given;
import app.comeback.templates.TemplateAdaptation.Word;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize("hasRole('TRAINER')")
class TemplatesService implements Templates {

    private static final int NAME_LENGTH = 120;
    private static final int USUAL_WEEKS = 4;

    private final TemplateStore store;
    private final BuiltInTemplates builtIn;
    private final CareAccess care;
    private final PlanDesk desk;
    private final ClientRestrictions restrictions;
    private final ExerciseLibrary library;
    private final ClientZones zones;
    private final AuditTrail audit;
    private final Texts texts;
    private final Clock clock;

    TemplatesService(
            TemplateStore store,
            BuiltInTemplates builtIn,
            CareAccess care,
            PlanDesk desk,
            ClientRestrictions restrictions,
            ExerciseLibrary library,
            ClientZones zones,
            AuditTrail audit,
            Texts texts,
            Clock clock) {
        this.store = store;
        this.builtIn = builtIn;
        this.care = care;
        this.desk = desk;
        this.restrictions = restrictions;
        this.library = library;
        this.zones = zones;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Offered> offered(String search) {
        return Stream.concat(
                        builtIn.shelved(search).stream(),
                        store.page(me(), TemplateShelf.Wanted.named(search), 0, Integer.MAX_VALUE).stream())
                .map(TemplatesService::offered)
                .sorted(Comparator.comparing(Offered::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Offered> own() {
        return store.page(me(), TemplateShelf.Wanted.named(""), 0, Integer.MAX_VALUE).stream()
                .filter(TemplateShelf.Shelved::mine)
                .map(TemplatesService::offered)
                .toList();
    }

    private static Offered offered(TemplateShelf.Shelved row) {
        return new Offered(row.ref(), row.name(), row.scope(), row.weeks(), row.exercises());
    }

    // Not read only: opening the plan is an entry of the audit trail.
    @Override
    @Transactional
    public Adapted adapt(PlanOrigin template, AccountId client, Fit fit) {
        care.requireCare(client);
        Named named = require(template);
        PlanPage page = desk.open(client);
        if (page.presentation() == null) {
            throw new Refused("plans.refused.no-presentation");
        }
        if (page.protocol() == null) {
            throw new Refused("plans.refused.no-protocol");
        }
        RunningPlan running = page.plan();
        Given given = new Given(
                client,
                template,
                named.name(),
                named.content(),
                page.protocol(),
                page.phase(),
                page.role(),
                page.presentation(),
                restrictions.of(client).stream()
                        .map(StoredRestriction::restriction)
                        .toList(),
                running == null ? List.of() : running.items(),
                running == null ? null : running.profile().code(),
                library::find,
                nextMonday(client),
                fit);
        TemplateAdaptation.Result result = TemplateAdaptation.adapt(given);
        record("templates.adapted", template.template(), Map.of("client", client.toString()));
        return new Adapted(
                result.content(), result.said().stream().map(this::leftOut).toList(), result.isTooFull());
    }

    @Override
    @Transactional
    public void keep(Keep command) {
        care.requireCare(command.client());
        if (builtIn.owns(command.id())) {
            throw new Refused("templates.refused.unknown");
        }
        String name = name(command.name());
        if (command.scope() == Scope.BUILT_IN) {
            throw new Refused("templates.refused.scope");
        }
        store.create(command.id(), me(), name, command.scope(), clock.instant());
        requireOwn(command.id());
        if (store.isPublished(command.publication())) {
            return;
        }
        store.rename(command.id(), name, command.scope());
        int version = store.add(command.id(), command.publication(), content(command), me(), clock.instant());
        record("templates.kept", command.id(), Map.of("version", Integer.toString(version)));
    }

    private TemplateContent content(Keep command) {
        PlanPage page = desk.open(command.client());
        if (page.presentation() == null || page.protocol() == null) {
            throw new Refused("plans.refused.no-presentation");
        }
        return TemplateContent.of(
                onBoard(command),
                command.weeks(),
                page.plan() == null ? page.presentation().side() : page.plan().injured(),
                page.phase(),
                page.protocol().ref().code());
    }

    private PlanContent onBoard(Keep command) {
        int weeks = command.weeks().stream().mapToInt(week -> week + 1).max().orElse(USUAL_WEEKS);
        return command.content().board() == null
                ? PlanBoards.fromFrequencies(command.content(), nextMonday(command.client()), weeks)
                : command.content();
    }

    /** A template's version with its name. */
    private record Named(String name, TemplateContent content) {}

    private Named require(PlanOrigin ref) {
        return builtIn.find(ref)
                .map(there -> new Named(there.name(), there.content()))
                .or(() -> store.find(ref.template(), me())
                        .flatMap(there -> store.content(ref).map(content -> new Named(there.name(), content))))
                .orElseThrow(() -> new Refused("templates.refused.unknown"));
    }

    private void requireOwn(UUID template) {
        TemplateStore.Stored stored = store.lock(template)
                .filter(there -> there.owner().equals(me()))
                .orElseThrow(() -> new Refused("templates.refused.unknown"));
        if (stored.archived() != null) {
            throw new Refused("templates.refused.archived");
        }
    }

    private LeftOut leftOut(TemplateAdaptation.Said said) {
        return new LeftOut(
                said.name(),
                said.key(),
                said.arguments().stream()
                        .map(argument ->
                                argument instanceof Word(String key) ? texts.get(Locale.ENGLISH, key) : argument)
                        .toList());
    }

    private LocalDate nextMonday(AccountId client) {
        return LocalDate.now(clock.withZone(zones.of(client))).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    /**
     * A template's name as it is kept.
     *
     * @throws Refused when it is blank or longer than 120 characters
     */
    static String name(String typed) {
        String name = typed.strip();
        if (name.isEmpty() || name.length() > NAME_LENGTH) {
            throw new Refused("templates.refused.name", NAME_LENGTH);
        }
        return name;
    }

    private static AccountId me() {
        return CurrentActor.require().id();
    }

    private void record(String action, UUID template, Map<String, String> details) {
        audit.record(action, "template", template.toString(), details);
    }
}

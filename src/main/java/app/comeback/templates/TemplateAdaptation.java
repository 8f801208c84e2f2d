package app.comeback.templates;

import app.comeback.assessments.Presentation;
import app.comeback.care.CareRole;
import app.comeback.exercises.Clearance;
import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.Restriction;
import app.comeback.exercises.UnlockRole;
import app.comeback.plans.PlanBoard;
import app.comeback.plans.PlanBoard.Day;
import app.comeback.plans.PlanBoard.Entry;
import app.comeback.plans.PlanBoard.Section;
import app.comeback.plans.PlanBoard.Week;
import app.comeback.plans.PlanContent;
import app.comeback.plans.PlanItem;
import app.comeback.plans.PlanOrigin;
import app.comeback.plans.Prescription;
import app.comeback.plans.StartDose;
import app.comeback.protocols.MenuEntry;
import app.comeback.protocols.Protocol;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import app.comeback.shared.Side;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a template a plan for one client: a pure function. It only ever takes away, lowers or spreads out, and says
 * each time what and why.
 */
final class TemplateAdaptation {

    private static final int HOURS_PER_DAY = 24;

    private final Given given;
    private final List<Said> said = new ArrayList<>();
    private final Map<UUID, Kept> kept = new LinkedHashMap<>();

    private TemplateAdaptation(Given given) {
        this.given = given;
    }

    /**
     * What a template is adapted to.
     *
     * @param client for whom; items get ids of their own for each client
     * @param ref the template's version
     * @param name its name
     * @param template what it holds
     * @param protocol the client's rule set
     * @param phase the phase the plan would be for
     * @param role what the practitioner may decide for the client
     * @param presentation what a clinician confirmed, with the client's days and equipment
     * @param restrictions what the client must not do
     * @param running what the client does already
     * @param profile the pain profile that runs; null without a plan
     * @param library the exercises
     * @param monday the first day
     */
    record Given(
            AccountId client,
            PlanOrigin ref,
            String name,
            TemplateContent template,
            Protocol protocol,
            int phase,
            CareRole role,
            Presentation presentation,
            Collection<Restriction> restrictions,
            List<PlanItem> running,
            @Nullable String profile,
            Function<ExerciseId, Optional<Exercise>> library,
            LocalDate monday) {}

    /**
     * What was left out or changed.
     *
     * @param name the exercise, or the template for what concerns all of it
     * @param key the reason's translation key
     * @param arguments what the reason's placeholders stand for; a {@link Word} is translated itself
     */
    record Said(String name, String key, List<Object> arguments) {}

    /** A translation key that stands in a sentence. */
    record Word(String key) {}

    /** The plan, and what became of the template on the way. */
    record Result(PlanContent content, List<Said> said) {}

    private record Kept(PlanItem item, Exercise exercise, boolean isNew) {}

    /**
     * Adapts.
     *
     * @throws Refused when nothing of the template is left for this client
     */
    static Result adapt(Given given) {
        return new TemplateAdaptation(given).result();
    }

    private Result result() {
        given.template().items().forEach(this::take);
        List<Week> weeks = given.template().weeks().stream()
                .map(week -> Weeks.map(week, this::keptEntry))
                .toList();
        weeks = onDaysOfClient(weeks);
        weeks = apart(weeks);
        if (TemplateContent.days(weeks).allMatch(day -> day.sections().isEmpty())) {
            throw new Refused("templates.refused.nothing-left", given.name());
        }
        PlanBoard board =
                new PlanBoard(given.monday(), weeks.stream().map(this::renamed).toList());
        Set<UUID> used = board.entries().map(Entry::item).collect(Collectors.toSet());
        List<PlanItem> items = kept.values().stream()
                .map(Kept::item)
                .filter(item -> used.contains(item.id()))
                .toList();
        return new Result(
                new PlanContent(board.sessionsPerWeek(), painProfile(), items, board, given.ref()), List.copyOf(said));
    }

    private void take(TemplateItem item) {
        Optional<Exercise> found = given.library().apply(item.exercise());
        if (found.isEmpty()) {
            say(item.exercise().value(), "templates.left.unknown");
            return;
        }
        Exercise exercise = found.get();
        Side wanted = item.side().on(given.presentation().side());
        if (isCovered(exercise, wanted)) {
            say(exercise.name(), "templates.left.twice");
        } else if (!mayPlan(item, exercise) || !hasEquipment(exercise)) {
            return;
        } else {
            side(exercise, wanted).ifPresent(side -> kept.put(item.id(), kept(item, exercise, side)));
        }
    }

    /** Of two injured legs, the item for the one already covers the other. */
    private boolean isCovered(Exercise exercise, Side wanted) {
        return given.presentation().side() == Side.BOTH
                && kept.values().stream()
                        .map(Kept::item)
                        .anyMatch(there -> there.exercise().equals(exercise.id()) && there.side() == wanted);
    }

    /** The rules of the menu: the phase has come, and whoever may unlock it does so. */
    private boolean mayPlan(TemplateItem item, Exercise exercise) {
        Optional<MenuEntry> entry = menu(item.exercise());
        int first = entry.flatMap(there -> there.phases().stream().min(Integer::compare))
                .orElse(given.phase());
        if (first > given.phase()) {
            say(exercise.name(), "templates.left.later-phase", first);
            return false;
        }
        boolean isRunning =
                given.running().stream().anyMatch(old -> old.exercise().equals(item.exercise()));
        boolean needsClinician = entry.map(MenuEntry::clinicianUnlocks).orElse(true)
                || exercise.annotation().unlock() == UnlockRole.CLINICIAN;
        if (needsClinician && given.role() != CareRole.CLINICIAN && !isRunning) {
            say(exercise.name(), "templates.left.clinician");
            return false;
        }
        return true;
    }

    private Optional<MenuEntry> menu(ExerciseId exercise) {
        return given.protocol().menu().stream()
                .filter(entry -> entry.exercise().equals(exercise))
                .findFirst();
    }

    private boolean hasEquipment(Exercise exercise) {
        List<String> missing = exercise.annotation().equipment().stream()
                .filter(piece -> !given.presentation().equipment().contains(piece))
                .sorted()
                .map(piece -> "exercises.equipment." + piece)
                .toList();
        missing.forEach(piece -> say(exercise.name(), "templates.left.equipment", new Word(piece)));
        return missing.isEmpty();
    }

    /** The wanted side; only the injured one where a restriction closes the other; none where it is not cleared. */
    private Optional<Side> side(Exercise exercise, Side wanted) {
        return switch (Clearance.check(exercise, wanted, given.restrictions())) {
            case Clearance.Cleared() -> Optional.of(wanted);
            case Clearance.NotCleared notCleared -> {
                say(exercise.name(), "templates.left.not-cleared");
                yield Optional.empty();
            }
            case Clearance.Blocked blocked -> {
                Side injured = given.presentation().side();
                boolean onlyInjured = wanted == Side.BOTH && blocked.openSide() == injured;
                blocked.reasonKeys()
                        .forEach(reason -> say(
                                exercise.name(),
                                onlyInjured ? "templates.left.one-side" : "templates.left.blocked",
                                new Word(reason)));
                yield onlyInjured ? Optional.of(injured) : Optional.empty();
            }
        };
    }

    private Kept kept(TemplateItem item, Exercise exercise, Side side) {
        Optional<PlanItem> running = given.running().stream()
                .filter(old -> old.exercise().equals(item.exercise()) && old.side() == side)
                .filter(old -> kept.values().stream()
                        .noneMatch(there -> there.item().id().equals(old.id())))
                .findFirst();
        boolean isNew = given.running().stream().noneMatch(old -> old.exercise().equals(item.exercise()));
        boolean isLowered = isNew
                && doses(item).anyMatch(dose -> !StartDose.atMost(dose, exercise.dose())
                        .equals(dose));
        if (isLowered) {
            say(exercise.name(), "templates.changed.start-dose");
        }
        if (running.isPresent()
                && doses(item).anyMatch(dose -> !dose.equals(running.get().dose()))) {
            say(exercise.name(), "templates.changed.running-dose");
        }
        PlanItem planned = new PlanItem(
                running.map(PlanItem::id).orElseGet(() -> id(item.id())),
                item.exercise(),
                side,
                running.map(PlanItem::dose)
                        .orElseGet(() -> isNew ? StartDose.atMost(item.dose(), exercise.dose()) : item.dose()),
                null,
                item.essential(),
                running.map(PlanItem::note)
                        .orElseGet(() -> Objects.requireNonNullElse(
                                menu(item.exercise()).map(MenuEntry::note).orElse(null), "")),
                item.cites());
        return new Kept(planned, exercise, isNew);
    }

    private Stream<Prescription> doses(TemplateItem item) {
        return Stream.concat(
                Stream.of(item.dose()),
                TemplateContent.days(given.template().weeks())
                        .flatMap(Day::entries)
                        .filter(entry -> entry.item().equals(item.id()))
                        .flatMap(entry -> Stream.ofNullable(entry.dose())));
    }

    private Stream<Entry> keptEntry(Entry entry) {
        Kept there = kept.get(entry.item());
        if (there == null) {
            return Stream.empty();
        }
        boolean isRunning = given.running().stream()
                .anyMatch(old -> old.id().equals(there.item().id()));
        Prescription own = isRunning ? null : entry.dose();
        Prescription dose = own == null || !there.isNew()
                ? own
                : StartDose.atMost(own, there.exercise().dose());
        return Stream.of(new Entry(entry.id(), entry.item(), there.item().dose().equals(dose) ? null : dose));
    }

    private List<Week> onDaysOfClient(List<Week> weeks) {
        int most = given.presentation().daysPerWeek();
        int fullest = weeks.stream()
                .mapToInt(week -> Weeks.sessions(week).size())
                .max()
                .orElse(0);
        if (fullest <= most) {
            return weeks;
        }
        List<Week> spread = Weeks.spread(weeks, most, PlanBoard.MOST_WEEKS);
        say(given.name(), "templates.changed.days", fullest, most, weeks.size(), spread.size());
        int sessions =
                weeks.stream().mapToInt(week -> Weeks.sessions(week).size()).sum();
        if (sessions > most * PlanBoard.MOST_WEEKS) {
            say(given.name(), "templates.changed.too-long", sessions - most * PlanBoard.MOST_WEEKS);
        }
        return spread;
    }

    /** Leaves an exercise out on a day that comes too soon after the last one with it, by the library's hours. */
    private List<Week> apart(List<Week> weeks) {
        Map<UUID, Integer> last = new HashMap<>();
        Set<String> tooSoon = new HashSet<>();
        List<Week> result = new ArrayList<>();
        for (int week = 0; week < weeks.size(); week++) {
            List<Day> days = new ArrayList<>();
            for (int day = 0; day < Weeks.DAYS; day++) {
                int number = week * Weeks.DAYS + day;
                days.add(Weeks.map(weeks.get(week).days().get(day), entry -> rested(entry, number, last, tooSoon)));
            }
            result.add(new Week(days));
        }
        return result;
    }

    private Stream<Entry> rested(Entry entry, int day, Map<UUID, Integer> last, Set<String> tooSoon) {
        Exercise exercise = Objects.requireNonNull(kept.get(entry.item())).exercise();
        Integer hours = exercise.dose().frequency().hoursApart();
        Integer before = last.get(entry.item());
        if (hours != null && before != null && day - before < Math.ceilDiv(hours, HOURS_PER_DAY)) {
            if (tooSoon.add(exercise.name())) {
                say(exercise.name(), "templates.changed.apart", hours);
            }
            return Stream.empty();
        }
        last.put(entry.item(), day);
        return Stream.of(entry);
    }

    /** The template's profile where it may be chosen; else the running one, else the rule set's first that may. */
    private String painProfile() {
        String wanted = given.template().painProfile();
        if (mayChoose(wanted)) {
            return wanted;
        }
        say(given.name(), "templates.changed.profile");
        String running = given.profile();
        return running != null
                ? running
                : given.protocol().painProfiles().stream()
                        .map(profile -> profile.code())
                        .filter(this::mayChoose)
                        .findFirst()
                        .orElseThrow(() -> new Refused("plans.refused.profile"));
    }

    private boolean mayChoose(String code) {
        return given.protocol().painProfile(code).stream()
                .anyMatch(profile -> profile.fromPhase() <= given.phase()
                        && (!profile.clinicianOnly()
                                || given.role() == CareRole.CLINICIAN
                                || code.equals(given.profile())));
    }

    private Week renamed(Week week) {
        return new Week(week.days().stream()
                .map(day -> new Day(day.sections().stream().map(this::renamed).toList()))
                .toList());
    }

    private Section renamed(Section section) {
        return new Section(
                id(section.id()),
                section.kind(),
                section.restSeconds(),
                section.entries().stream()
                        .map(entry -> new Entry(
                                id(entry.id()),
                                Objects.requireNonNull(kept.get(entry.item()))
                                        .item()
                                        .id(),
                                entry.dose()))
                        .toList());
    }

    private UUID id(UUID inTemplate) {
        return UUID.nameUUIDFromBytes((given.client() + ":" + inTemplate).getBytes(StandardCharsets.UTF_8));
    }

    private void say(String name, String key, Object... arguments) {
        said.add(new Said(name, key, List.of(arguments)));
    }
}

package app.comeback.templates;

import app.comeback.exercises.ExerciseId;
import app.comeback.plans.PlanBoard.Day;
import app.comeback.plans.PlanBoard.Entry;
import app.comeback.plans.PlanBoard.Kind;
import app.comeback.plans.Prescription;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two versions of a template: a pure function of both. Versions may come from the plans of
 * different clients, so an exercise is known by itself and its side and not by its id.
 */
final class TemplateDifference {

    private final Read before;
    private final Read after;
    private final List<Change> changes = new ArrayList<>();

    private TemplateDifference(TemplateContent before, TemplateContent after) {
        this.before = new Read(before);
        this.after = new Read(after);
    }

    /** One difference. */
    sealed interface Change {

        record Phase(int before, int after) implements Change {}

        record Limits() implements Change {}

        record WeekCount(int before, int after) implements Change {}

        record Added(TemplateItem item) implements Change {}

        record Removed(TemplateItem item) implements Change {}

        record Dose(TemplateItem before, TemplateItem after) implements Change {}

        record Essential(TemplateItem item) implements Change {}

        record Days(TemplateItem item) implements Change {}

        /** Other doses on single days. */
        record DayDoses(TemplateItem item) implements Change {}

        /** The order or the groups of some days. */
        record Arranged() implements Change {}
    }

    /** Every difference once, in the order of the later version; what was removed comes after it. */
    static List<Change> between(TemplateContent before, TemplateContent after) {
        return new TemplateDifference(before, after).list();
    }

    private List<Change> list() {
        TemplateContent old = before.content;
        TemplateContent now = after.content;
        if (old.phase() != now.phase()) {
            changes.add(new Change.Phase(old.phase(), now.phase()));
        }
        if (!old.painProfile().equals(now.painProfile())) {
            changes.add(new Change.Limits());
        }
        if (old.weeks().size() != now.weeks().size()) {
            changes.add(new Change.WeekCount(old.weeks().size(), now.weeks().size()));
        }
        after.items.forEach((key, item) -> Optional.ofNullable(before.items.get(key))
                .ifPresentOrElse(earlier -> inside(key, earlier, item), () -> changes.add(new Change.Added(item))));
        before.items.forEach((key, item) -> {
            if (!after.items.containsKey(key)) {
                changes.add(new Change.Removed(item));
            }
        });
        if (!before.arrangement(after).equals(after.arrangement(before))) {
            changes.add(new Change.Arranged());
        }
        return changes;
    }

    private void inside(Key key, TemplateItem old, TemplateItem now) {
        if (!amount(old.dose()).equals(amount(now.dose()))) {
            changes.add(new Change.Dose(old, now));
        }
        if (old.essential() != now.essential()) {
            changes.add(new Change.Essential(now));
        }
        Map<Integer, List<Object>> oldPlaces = before.places(key);
        Map<Integer, List<Object>> places = after.places(key);
        if (!oldPlaces.keySet().equals(places.keySet())) {
            changes.add(new Change.Days(now));
        } else if (!oldPlaces.equals(places)) {
            changes.add(new Change.DayDoses(now));
        }
    }

    /** All that says how much; the days say how often. */
    private static List<Object> amount(@Nullable Prescription dose) {
        return dose == null
                ? List.of()
                : Arrays.asList(
                        dose.sets(),
                        dose.reps(),
                        dose.holdSeconds(),
                        dose.minutes(),
                        dose.metres(),
                        dose.tempo(),
                        dose.restSeconds(),
                        dose.effortPercent(),
                        dose.perDay());
    }

    /** An exercise on a side; of several equal ones the first, the second and so on. */
    private record Key(ExerciseId exercise, RelativeSide side, int number) {}

    private record Arrangement(
            int place, Kind kind, @Nullable Integer restSeconds, List<Key> keys) {}

    /** A version with its exercises by what they are. */
    private static final class Read {

        private final TemplateContent content;
        private final Map<Key, TemplateItem> items = new LinkedHashMap<>();
        private final Map<UUID, Key> keys = new HashMap<>();

        private Read(TemplateContent content) {
            this.content = content;
            for (TemplateItem item : content.items()) {
                int number = 0;
                while (items.containsKey(new Key(item.exercise(), item.side(), number))) {
                    number++;
                }
                Key key = new Key(item.exercise(), item.side(), number);
                items.put(key, item);
                keys.put(item.id(), key);
            }
        }

        /** On which days it stands, counted from 0, and the dose of each day where it differs. */
        private Map<Integer, List<Object>> places(Key key) {
            Map<Integer, List<Object>> places = new LinkedHashMap<>();
            forEachDay((place, day) -> day.entries()
                    .filter(entry -> key.equals(keys.get(entry.item())))
                    .forEach(entry -> places.put(place, amount(entry.dose()))));
            return places;
        }

        /** The order and the groups of what stands on the same days in the other version. */
        private List<Arrangement> arrangement(Read other) {
            List<Arrangement> all = new ArrayList<>();
            forEachDay((place, day) -> day.sections().forEach(section -> {
                List<Key> shared = section.entries().stream()
                        .map(Entry::item)
                        .map(item -> Objects.requireNonNull(keys.get(item), "an entry without its item"))
                        .filter(key -> other.places(key).containsKey(place))
                        .toList();
                if (!shared.isEmpty()) {
                    all.add(new Arrangement(place, section.kind(), section.restSeconds(), shared));
                }
            }));
            return all;
        }

        private void forEachDay(DayVisitor visitor) {
            List<Day> days = TemplateContent.days(content.weeks()).toList();
            IntStream.range(0, days.size()).forEach(place -> visitor.visit(place, days.get(place)));
        }
    }

    private interface DayVisitor {
        void visit(int place, Day day);
    }
}

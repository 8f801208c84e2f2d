package app.comeback.recall;

import app.comeback.exercises.ExerciseId;
import app.comeback.protocols.MenuEntry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a newer version of a rule set says otherwise about exercises. */
final class MenuChanges {

    private MenuChanges() {}

    /** The exercises of the earlier version that the later one prescribes otherwise, or not at all. */
    static Set<ExerciseId> between(List<MenuEntry> before, List<MenuEntry> after) {
        Map<ExerciseId, MenuEntry> now =
                after.stream().collect(Collectors.toUnmodifiableMap(MenuEntry::exercise, Function.identity()));
        return before.stream()
                .filter(entry -> !entry.equals(now.get(entry.exercise())))
                .map(MenuEntry::exercise)
                .collect(Collectors.toUnmodifiableSet());
    }
}

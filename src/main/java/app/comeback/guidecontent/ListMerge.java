package app.comeback.guidecontent;

import app.comeback.guidecontent.GuideMerge.Conflict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Merges two lists that grew out of one, element by element, by the name of each. */
final class ListMerge<T> {

    private final Function<T, String> name;
    private final Function<T, String> words;
    private final List<Conflict> conflicts;

    ListMerge(Function<T, String> name, Function<T, String> words, List<Conflict> conflicts) {
        this.name = name;
        this.words = words;
        this.conflicts = conflicts;
    }

    List<T> merge(List<T> base, List<T> mine, List<T> theirs) {
        Map<String, T> old = byName(base);
        Map<String, T> my = byName(mine);
        Map<String, T> their = byName(theirs);
        List<T> merged = new ArrayList<>();
        for (String key : order(old, my, their)) {
            T chosen = choose(key, old.get(key), my.get(key), their.get(key));
            if (chosen != null) {
                merged.add(chosen);
            }
        }
        return merged;
    }

    private @Nullable T choose(String place, @Nullable T old, @Nullable T my, @Nullable T their) {
        if (Objects.equals(my, old)) {
            return their;
        }
        if (!Objects.equals(their, old) && !Objects.equals(their, my)) {
            conflicts.add(new Conflict(place, text(my), text(their)));
        }
        return my;
    }

    private String text(@Nullable T element) {
        return element == null ? "" : words.apply(element);
    }

    /** Their order if only they changed it, else mine; what the other has besides comes after what it came after. */
    private Set<String> order(Map<String, T> old, Map<String, T> my, Map<String, T> their) {
        boolean mineMoved = !common(my, old).equals(common(old, my));
        Map<String, T> leading = mineMoved ? my : their;
        Map<String, T> other = mineMoved ? their : my;
        List<String> keys = new ArrayList<>(leading.keySet());
        Set<String> known = new LinkedHashSet<>(keys);
        String before = null;
        for (String key : other.keySet()) {
            if (known.add(key)) {
                keys.add(before == null ? 0 : keys.indexOf(before) + 1, key);
            }
            before = key;
        }
        return new LinkedHashSet<>(keys);
    }

    private static <T> List<String> common(Map<String, T> one, Map<String, T> other) {
        return one.keySet().stream().filter(other::containsKey).toList();
    }

    private Map<String, T> byName(List<T> elements) {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, T> byName = new LinkedHashMap<>();
        for (T element : elements) {
            String key = name.apply(element);
            int count = seen.merge(key, 1, Integer::sum);
            byName.put(count == 1 ? key : key + "#" + count, element);
        }
        return byName;
    }
}

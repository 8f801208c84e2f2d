package app.comeback.exercisefiles;

import app.comeback.exercisefiles.SourceExercise.Credit;
import app.comeback.exercisefiles.SourceExercise.OtherName;
import app.comeback.exercisefiles.WgerRow.Base;
import app.comeback.exercisefiles.WgerRow.Translation;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes one exercise of a wger row and what belongs to it. The words are the English ones, else those that were there
 * first; the other languages give further names only.
 */
final class WgerJoin {

    private static final int MOST_CUES = 20;
    private static final int MOST_NAMES = 20;
    private static final int LONGEST_AUTHORS = 300;

    private final WgerReader rows;

    WgerJoin(WgerReader rows) {
        this.rows = rows;
    }

    SourceExercise join(int key, Base base) {
        List<Translation> all = rows.translations.getOrDefault(key, List.of());
        Translation words = all.stream()
                .min(Comparator.comparing((Translation one) -> one.language() != Translation.ENGLISH)
                        .thenComparing(Translation::key))
                .orElseThrow(() -> new BrokenRecord("translation", "exercisefiles.problem.no-translation"));
        if (words.lines().isEmpty()) {
            base.row().note("description", "exercisefiles.problem.no-steps");
        }
        List<String> cues = rows.comments.getOrDefault(words.key(), List.of());
        return new SourceExercise(
                ExerciseFormat.WGER,
                base.uuid(),
                words.name(),
                names(words, all),
                "",
                words.lines(),
                cues.stream().limit(MOST_CUES).toList(),
                muscles(base, "muscles", base.muscles()),
                muscles(base, "muscles_secondary", base.secondaryMuscles()),
                base.row().equipment("equipment", words(base, "equipment", base.equipment(), rows.equipment)),
                words(base, "category", List.of(base.category()), rows.categories)
                        .getFirst(),
                credit(base, words));
    }

    private List<OtherName> names(Translation words, List<Translation> all) {
        Set<OtherName> names = new LinkedHashSet<>();
        for (Translation one : all) {
            Stream.concat(Stream.of(one.name()), rows.aliases.getOrDefault(one.key(), List.of()).stream())
                    .filter(name -> !name.equalsIgnoreCase(words.name()))
                    .forEach(name -> names.add(new OtherName(one.languageCode(), name)));
        }
        return names.stream().limit(MOST_NAMES).toList();
    }

    private List<String> muscles(Base base, String field, List<Integer> keys) {
        return base.row().muscles(field, words(base, field, keys, rows.muscles));
    }

    private static List<String> words(Base base, String field, List<Integer> keys, Map<Integer, String> known) {
        return keys.stream()
                .map(key -> {
                    String word = known.get(key);
                    if (word == null) {
                        base.row().note(field, "exercisefiles.problem.dangling", Integer.toString(key));
                        return "wger " + key;
                    }
                    return word;
                })
                .distinct()
                .toList();
    }

    /** The words carry the licence of their translation; both who wrote them and who added the exercise are named. */
    private Credit credit(Base base, Translation words) {
        Licence licence = licence(base, words);
        String author = Stream.of(words.made().author(), base.made().author())
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
        if (author.length() > LONGEST_AUTHORS) {
            throw new BrokenRecord(
                    "license_author", "exercisefiles.problem.text-long", Integer.toString(LONGEST_AUTHORS));
        }
        return new Credit(
                licence,
                author,
                first(words.made().authorUrl(), base.made().authorUrl()),
                first(words.made().derivedFrom(), base.made().derivedFrom()));
    }

    /** Nobody may show a text whose terms are unknown. */
    private Licence licence(Base base, Translation words) {
        @Nullable Licence licence = rows.licences.get(words.made().licence());
        if (licence == null || !rows.licences.containsKey(base.made().licence())) {
            throw new BrokenRecord("license", "exercisefiles.problem.no-licence");
        }
        return licence;
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}

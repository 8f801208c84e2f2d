package app.comeback.library;

import app.comeback.exercises.Annotation;
import app.comeback.exercises.ExerciseId;
import app.comeback.shared.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** Writes what can be found of each exercise. */
@Repository
class SearchRows {

    private static final String PUT = """
            insert into library_search (exercise, name, own, state, missing, annotated, phases, muscles, equipment, contra,
              contra_stated, names, words)
            values (:id, :name, :own, :state, :missing, :annotated, :phases, :muscles, :equipment, :contra, :contraStated,
              :names, setweight(to_tsvector('simple', :names), 'A') || setweight(to_tsvector('simple', :tags), 'B')
                || setweight(to_tsvector('simple', :text), 'D'))
            on conflict (exercise) do update set name = excluded.name, own = excluded.own, state = excluded.state,
              missing = excluded.missing, annotated = excluded.annotated, phases = excluded.phases,
              muscles = excluded.muscles, equipment = excluded.equipment, contra = excluded.contra,
              contra_stated = excluded.contra_stated, names = excluded.names, words = excluded.words""";

    private final NamedParameterJdbcTemplate batch;
    private final Texts texts;

    SearchRows(NamedParameterJdbcTemplate batch, Texts texts) {
        this.batch = batch;
        this.texts = texts;
    }

    /**
     * An exercise as it is to be found.
     *
     * @param names its name first
     * @param text further words
     * @param missing how many parts nobody has stated
     */
    record Entry(
            ExerciseId id,
            boolean own,
            ExerciseState state,
            List<String> names,
            String text,
            Annotation annotation,
            int missing) {

        static Entry of(StoredExercise exercise) {
            OwnText text = exercise.content().text();
            return new Entry(
                    exercise.id(),
                    true,
                    exercise.state(),
                    Stream.concat(Stream.of(text.name()), text.otherNames().stream())
                            .toList(),
                    text.purpose(),
                    exercise.content().annotation(),
                    exercise.content().gaps().size());
        }
    }

    void put(Collection<Entry> entries) {
        batch.batchUpdate(PUT, entries.stream().map(this::parameters).toArray(SqlParameterSource[]::new));
    }

    private SqlParameterSource parameters(Entry entry) {
        Annotation annotation = entry.annotation();
        return new MapSqlParameterSource()
                .addValue("id", entry.id().value())
                .addValue("name", entry.names().getFirst())
                .addValue("own", entry.own())
                .addValue("state", entry.state().name())
                .addValue("missing", entry.missing())
                .addValue("annotated", annotation.isComplete())
                .addValue("phases", annotation.phases().stream().sorted().toArray(Integer[]::new))
                .addValue("muscles", names(annotation.muscles()))
                .addValue("equipment", names(annotation.equipment()))
                .addValue("contra", names(annotation.contraIndications()))
                .addValue("contraStated", !annotation.missing().contains(Annotation.Part.CONTRA_INDICATIONS))
                .addValue("names", names(entry.names()))
                .addValue("tags", Plain.of(entry.id() + " " + tags(annotation)))
                .addValue("text", Plain.of(entry.text()));
    }

    /** Each name ends in a semicolon, so that a whole name can be told from a part of one. */
    private static String names(List<String> names) {
        return names.stream().map(name -> OwnText.key(name) + ";").collect(Collectors.joining(" "));
    }

    private static String[] names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private String tags(Annotation annotation) {
        return Stream.concat(
                        annotation.muscles().stream().map(muscle -> "exercises.muscle." + muscle),
                        annotation.equipment().stream().map(piece -> "exercises.equipment." + piece))
                .map(key -> texts.get(Locale.ENGLISH, key))
                .reduce("", (all, word) -> all + " " + word);
    }

    /** Takes away built-in exercises that the portal does not ship any more. */
    void keepBuiltIn(Collection<ExerciseId> shipped) {
        batch.update(
                "delete from library_search where not own and not exercise = any(:shipped)",
                new MapSqlParameterSource(
                        "shipped", shipped.stream().map(ExerciseId::value).toArray(String[]::new)));
    }
}

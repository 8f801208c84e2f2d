package app.comeback.exerciseimport;

import app.comeback.exercisefiles.ExerciseFormat;
import app.comeback.exercisefiles.Licence;
import app.comeback.exercises.ExerciseId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
class ExerciseCreditsService implements ExerciseCredits {

    private final JdbcClient jdbc;

    ExerciseCreditsService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Collection> collections() {
        Map<ExerciseFormat, Map<Licence, List<Author>>> all = new LinkedHashMap<>();
        jdbc.sql("""
                        select source, licence, licence_url, author, max(author_url) url, count(*) records
                        from imported_record where undone_at is null
                        group by source, licence, licence_url, author
                        order by source, lower(author), author""")
                .query((row, number) -> all.computeIfAbsent(
                                ExerciseFormat.valueOf(row.getString("source")), any -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                new Licence(row.getString("licence"), row.getString("licence_url")),
                                any -> new ArrayList<>())
                        .add(new Author(row.getString("author"), row.getString("url"), row.getInt("records"))))
                .list();
        return all.entrySet().stream()
                .map(collection -> collection(collection.getKey(), collection.getValue()))
                .toList();
    }

    private static Collection collection(ExerciseFormat format, Map<Licence, List<Author>> licences) {
        List<Terms> terms = licences.entrySet().stream()
                .map(one -> new Terms(
                        one.getKey(),
                        one.getValue().stream().mapToInt(Author::records).sum(),
                        one.getValue()))
                .sorted(Comparator.comparingInt(Terms::records).reversed())
                .toList();
        return new Collection(format, terms.stream().mapToInt(Terms::records).sum(), terms);
    }

    @Override
    public List<Line> of(ExerciseId exercise) {
        return jdbc.sql("""
                        select source, name, licence, licence_url, author, author_url, derived_from from imported_record
                        where exercise = :exercise and undone_at is null order by saved_at, id""")
                .param("exercise", exercise.value())
                .query((row, number) -> new Line(
                        ExerciseFormat.valueOf(row.getString("source")),
                        row.getString("name"),
                        new Licence(row.getString("licence"), row.getString("licence_url")),
                        row.getString("author"),
                        row.getString("author_url"),
                        row.getString("derived_from")))
                .list();
    }
}

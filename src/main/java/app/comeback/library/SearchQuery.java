package app.comeback.library;

import app.comeback.exercises.ExerciseId;
import app.comeback.library.LibrarySearch.Found;
import app.comeback.library.LibrarySearch.Query;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Looks in the index. Every word has to be the beginning of one of the exercise's words, or much like a part of its
 * name; where no exercise has them all, those are shown whose names are most alike.
 */
@Repository
class SearchQuery {

    /** Below it, names that have hardly anything in common would be offered. */
    private static final double SOMEWHAT_ALIKE = 0.3;

    private final JdbcClient jdbc;

    SearchQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Found> page(Query query, boolean drafts, int offset, int limit) {
        Statement statement = statement(query, drafts);
        return jdbc.sql(statement.sql() + """
                        select exercise, name, own, state, missing from matching
                        order by score desc, own, lower(name), exercise limit :limit offset :offset""")
                .paramSource(statement.parameters().addValue("limit", limit).addValue("offset", offset))
                .query(SearchQuery::found)
                .list();
    }

    long count(Query query, boolean drafts) {
        Statement statement = statement(query, drafts);
        return jdbc.sql(statement.sql() + "select count(*) from matching")
                .paramSource(statement.parameters())
                .query(Long.class)
                .single();
    }

    LibrarySearch.Share share() {
        return jdbc.sql("""
                        select count(*) filter (where annotated) as annotated, count(*) as all_of_them
                        from library_search where state <> 'WITHDRAWN'""")
                .query((row, number) -> new LibrarySearch.Share(row.getLong("annotated"), row.getLong("all_of_them")))
                .single();
    }

    /** A part that names the matches with their scores, for either question. */
    record Statement(String sql, MapSqlParameterSource parameters) {}

    static Statement statement(Query query, boolean drafts) {
        MapSqlParameterSource parameters = new MapSqlParameterSource();
        String filters = String.join(" and ", filters(query, drafts, parameters));
        List<String> words = Plain.words(query.text());
        if (words.isEmpty()) {
            return new Statement(
                    "with matching as (select s.*, 0 as score from library_search s where " + filters + ") ",
                    parameters);
        }
        parameters.addValue("text", String.join(" ", words)).addValue("somewhat", SOMEWHAT_ALIKE);
        String sql = """
                with every_word as materialized (
                  select s.*, (s.names like :text || ';%%')::int * 2 + ('; ' || s.names like '%%; ' || :text || ';%%')::int * 4
                      + (s.names like :text || '%%')::int + strict_word_similarity(:text, s.names) * 2 + ts_rank(s.words, to_tsquery('simple', :all)) as score
                  from library_search s where %1$s and %2$s),
                matching as (
                  select * from every_word
                  union all
                  select s.*, word_similarity(:text, s.names) as score from library_search s
                  where not exists (select 1 from every_word) and %1$s and word_similarity(:text, s.names) >= :somewhat)
                """.formatted(filters, words(words, parameters));
        return new Statement(sql, parameters);
    }

    private static String words(List<String> words, MapSqlParameterSource parameters) {
        List<String> conditions = new ArrayList<>();
        List<String> beginnings = words.stream().map(word -> word + ":*").toList();
        parameters.addValue("all", String.join(" | ", beginnings));
        for (int number = 0; number < words.size(); number++) {
            parameters.addValue("word" + number, words.get(number)).addValue("start" + number, beginnings.get(number));
            conditions.add("(s.words @@ to_tsquery('simple', :start%1$d) or :word%1$d <%% s.names)".formatted(number));
        }
        return String.join(" and ", conditions);
    }

    private static List<String> filters(Query query, boolean drafts, MapSqlParameterSource parameters) {
        List<String> filters = new ArrayList<>();
        filters.add(standing(query.standing(), drafts));
        if (query.muscle() != null) {
            parameters.addValue("muscle", query.muscle().name());
            filters.add(":muscle = any(s.muscles)");
        }
        if (query.equipment() != null) {
            parameters.addValue("equipment", query.equipment().name());
            filters.add(":equipment = any(s.equipment)");
        }
        if (query.phase() != null) {
            parameters.addValue("phase", query.phase());
            filters.add(":phase = any(s.phases)");
        }
        if (query.without() != null) {
            parameters.addValue("without", query.without().name());
            filters.add("s.contra_stated and not :without = any(s.contra)");
        }
        return filters;
    }

    private static String standing(LibrarySearch.Standing standing, boolean drafts) {
        if (!drafts) {
            return "s.state = 'USABLE'";
        }
        return switch (standing) {
            case ALL -> "s.state <> 'WITHDRAWN'";
            case USABLE -> "s.state = 'USABLE'";
            case NOT_ANNOTATED -> "s.state <> 'WITHDRAWN' and not s.annotated";
            case TO_RELEASE -> "s.state = 'DRAFT' and s.missing = 0";
            case OWN -> "s.own and s.state <> 'WITHDRAWN'";
            case WITHDRAWN -> "s.state = 'WITHDRAWN'";
        };
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        ExerciseState state = ExerciseState.valueOf(row.getString("state"));
        boolean own = row.getBoolean("own");
        int missing = row.getInt("missing");
        return new Found(
                new ExerciseId(row.getString("exercise")),
                row.getString("name"),
                own ? state == ExerciseState.USABLE : missing == 0,
                own,
                state,
                missing);
    }
}

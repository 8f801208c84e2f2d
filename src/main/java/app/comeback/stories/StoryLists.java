package app.comeback.stories;

import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.Moderation;
import app.comeback.moderation.Moderation.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of stories for moderators. */
@Repository
class StoryLists {

    private static final String STANDING = " from story s where s.withdrawn_at is null and not exists"
            + " (select 1 from consent_withdrawal w where w.consent_id = s.consent_id) and ";

    private final JdbcClient jdbc;

    StoryLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Moderation.Waiting> waiting(Step step, int most, Instant now) {
        return condition(step)
                .map(condition -> jdbc.sql("select s.id, left(s.body, 160) as excerpt, " + since(step) + " as since"
                                + STANDING + condition + " order by since, s.id limit :limit")
                        .param("limit", most)
                        .query((row, number) -> waiting(row, now))
                        .list())
                .orElse(List.of());
    }

    long count(Step step) {
        return condition(step)
                .map(condition -> jdbc.sql("select count(*)" + STANDING + condition)
                        .query(Long.class)
                        .single())
                .orElse(0L);
    }

    Map<UUID, String> excerpts(Collection<UUID> stories) {
        return jdbc
                .sql("select id, left(coalesce(shown, body), 160) as excerpt from story_public where id = any(:ids)")
                .param("ids", stories.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getString("excerpt")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String since(Step step) {
        return step == Step.APPEAL ? "s.appeal_at" : "s.written_at";
    }

    private static Optional<String> condition(Step step) {
        return switch (step) {
            case FIRST -> Optional.of("s.state = 'WAITING'");
            case APPEAL -> Optional.of("s.appeal_at is not null and s.appeal_decided_at is null");
            case SECOND, NOTICE -> Optional.empty();
        };
    }

    private static Moderation.Waiting waiting(ResultSet row, Instant now) throws SQLException {
        Instant since = row.getObject("since", OffsetDateTime.class).toInstant();
        return new Moderation.Waiting(
                new ItemRef(ItemKind.STORY, row.getObject("id", UUID.class)),
                since,
                since.plus(Moderation.PATIENCE).isBefore(now),
                row.getString("excerpt"),
                Set.of(),
                0);
    }
}

package app.comeback.responses;

import static app.comeback.responses.PostingStore.instant;
import static app.comeback.responses.PostingStore.utc;

import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.Moderation;
import app.comeback.moderation.Moderation.Step;
import app.comeback.moderation.PublicText;
import app.comeback.moderation.Signals;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for moderators, and what a new posting is compared with. */
@Repository
class PostingLists {

    private static final int MOST_TEXTS = 500;

    private final JdbcClient jdbc;

    PostingLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What waits for this step, longest first. */
    List<Moderation.Waiting> waiting(ItemKind kind, Step step, int most, Instant now) {
        return from(step)
                .map(from -> jdbc.sql("select v.posting, v.signals, left(v.body, 160) as excerpt, " + since(step)
                                + " as since" + from + " order by since, v.posting limit :limit")
                        .param("kind", kind.name())
                        .param("limit", most)
                        .query((row, number) -> waiting(kind, row, now))
                        .list())
                .orElse(List.of());
    }

    long countWaiting(ItemKind kind, Step step) {
        return from(step)
                .map(from -> jdbc.sql("select count(*)" + from)
                        .param("kind", kind.name())
                        .query(Long.class)
                        .single())
                .orElse(0L);
    }

    private static String since(Step step) {
        return step == Step.APPEAL ? "v.appeal_at" : "v.written_at";
    }

    private static Optional<String> from(Step step) {
        String standing = " from posting_version v join posting p on p.id = v.posting and p.deleted_at is null"
                + " and p.kind = :kind where ";
        return switch (step) {
            case FIRST -> Optional.of(standing + "v.state = 'WAITING'");
            case APPEAL -> Optional.of(standing + "v.appeal_at is not null and v.appeal_decided_at is null");
            case SECOND, NOTICE -> Optional.empty();
        };
    }

    private static Moderation.Waiting waiting(ItemKind kind, ResultSet row, Instant now) throws SQLException {
        Instant since = instant(row.getObject("since", OffsetDateTime.class));
        return new Moderation.Waiting(
                new ItemRef(kind, row.getObject("posting", UUID.class)),
                since,
                since.plus(Moderation.PATIENCE).isBefore(now),
                row.getString("excerpt"),
                Arrays.stream((String[]) row.getArray("signals").getArray())
                        .map(Signals.Signal::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                0);
    }

    /** How public postings begin. */
    Map<UUID, String> excerpts(ItemKind kind, Collection<UUID> postings) {
        return jdbc
                .sql("""
                        select p.id, left(coalesce(v.shown, v.body), 160) as excerpt
                        from posting p join posting_version v on v.posting = p.id and v.number = p.public_version
                        where p.kind = :kind and p.id = any(:ids)""")
                .param("kind", kind.name())
                .param("ids", postings.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getString("excerpt")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** When postings about this came in since then. */
    List<Instant> arrivals(ItemKind kind, UUID about, Instant since) {
        return jdbc
                .sql(
                        "select first_at from posting where kind = :kind and about = :about and first_at > :since limit 100")
                .param("kind", kind.name())
                .param("about", about)
                .param("since", utc(since))
                .query(OffsetDateTime.class)
                .list()
                .stream()
                .map(PostingStore::instant)
                .toList();
    }

    /** The newest texts of this kind, wherever they stand, to compare with. */
    List<PublicText> newest(ItemKind kind) {
        return jdbc.sql("""
                        select v.body from posting p join posting_version v on v.posting = p.id and v.number = 1
                        where p.kind = :kind and v.body is not null order by p.first_at desc limit :most""").param("kind", kind.name()).param("most", MOST_TEXTS).query(String.class).list().stream()
                .map(PublicText::new)
                .toList();
    }
}

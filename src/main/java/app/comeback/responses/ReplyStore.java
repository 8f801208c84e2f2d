package app.comeback.responses;

import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.ModeratedText;
import app.comeback.reviews.ReviewReplies;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose a reply is, and the replies to many reviews at once. */
@Repository
class ReplyStore {

    private final JdbcClient jdbc;
    private final PostingStore postings;
    private final PostingVersions versions;

    ReplyStore(JdbcClient jdbc, PostingStore postings, PostingVersions versions) {
        this.jdbc = jdbc;
        this.postings = postings;
        this.versions = versions;
    }

    /**
     * Writes a new reply.
     *
     * @throws Refused when the review has one already
     */
    void add(Posting reply, AccountId trainer, PostingAct act) {
        try {
            postings.add(reply, Set.of(), act);
        } catch (DuplicateKeyException again) {
            throw new Refused("responses.refused.one-reply");
        }
        jdbc.sql("insert into reply (id, trainer) values (:id, :trainer)")
                .param("id", reply.id())
                .param("trainer", trainer.value())
                .update();
    }

    AccountId trainer(UUID reply) {
        return jdbc.sql("select trainer from reply where id = :id")
                .param("id", reply)
                .query((row, number) -> new AccountId(row.getObject("trainer", UUID.class)))
                .single();
    }

    /** The review that each of these replies is to. */
    Map<UUID, UUID> reviewsOf(Collection<UUID> replies) {
        return jdbc
                .sql("select id, about from posting where kind = 'REPLY' and id = any(:ids)")
                .param("ids", replies.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getObject("about", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The trainer's standing replies to these reviews, in two statements. */
    Map<UUID, Posting> standing(AccountId trainer, Collection<UUID> reviews) {
        List<Posting> bare = jdbc.sql("""
                        select p.id, p.about, p.first_at from posting p join reply r on r.id = p.id
                        where p.kind = 'REPLY' and p.about = any(:reviews) and p.deleted_at is null
                          and r.trainer = :trainer""")
                .param("reviews", reviews.toArray(UUID[]::new))
                .param("trainer", trainer.value())
                .query((row, number) -> new Posting(
                        new ItemRef(ItemKind.REPLY, row.getObject("id", UUID.class)),
                        row.getObject("about", UUID.class),
                        PostingStore.instant(row.getObject("first_at", OffsetDateTime.class)),
                        List.of(),
                        null))
                .list();
        Map<UUID, List<ModeratedText>> words =
                versions.ofAll(bare.stream().map(Posting::id).toList());
        return bare.stream()
                .map(reply -> new Posting(
                        reply.item(), reply.about(), reply.firstAt(), words.getOrDefault(reply.id(), List.of()), null))
                .collect(Collectors.toUnmodifiableMap(Posting::about, reply -> reply));
    }

    /** What readers see of the replies to these reviews; {@code by} is the trainer's id. */
    Map<UUID, ReviewReplies.Reply> shown(Collection<UUID> reviews) {
        return jdbc
                .sql("""
                        select p.id, p.about, r.trainer, v.written_at,
                          case when v.state = 'REINSTATED' then v.body else coalesce(v.shown, v.body) end as words
                        from posting p
                        join reply r on r.id = p.id
                        join posting_version v on v.posting = p.id and v.number = p.public_version
                        where p.kind = 'REPLY' and p.about = any(:reviews) and p.public_version is not null""")
                .param("reviews", reviews.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        row.getObject("about", UUID.class),
                        new ReviewReplies.Reply(
                                row.getObject("id", UUID.class),
                                row.getString("trainer"),
                                row.getString("words"),
                                PostingStore.instant(row.getObject("written_at", OffsetDateTime.class)))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

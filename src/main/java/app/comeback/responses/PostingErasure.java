package app.comeback.responses;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes rejected words out for good once the law does not need them any more (REV-13). */
@Component
class PostingErasure {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    PostingErasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The words of rejected and removed versions whose time is over, with what a decision or an appeal quoted, but what is
     * held for a court or appealed; and of a reader who is left without words the name and the address.
     *
     * @return the postings that lost words, some at a time
     */
    List<UUID> expired(Instant now) {
        List<UUID> postings = jdbc.sql("""
                        update posting_version set body = null, shown = null, facts = '…',
                          appeal_words = case when appeal_words is null then null else '…' end,
                          answer = case when answer is null then null else '…' end
                        where (posting, number) in (
                          select posting, number from posting_version
                          where state in ('REJECTED', 'REMOVED') and body is not null and not held and kept_until <= :now
                            and (appeal_at is null or appeal_decided_at is not null)
                          order by kept_until limit :most for update skip locked)
                        returning posting""")
                .param("now", PostingStore.utc(now))
                .param("most", AT_ONCE)
                .query(UUID.class)
                .list();
        jdbc.sql("""
                        update response r set signed_as = '', email = ''
                        where r.id = any(:postings) and r.email <> ''
                          and not exists (select 1 from posting_version v where v.posting = r.id and v.body is not null)""").param("postings", postings.toArray(UUID[]::new)).update();
        return postings;
    }
}

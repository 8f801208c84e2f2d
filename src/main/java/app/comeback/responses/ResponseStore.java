package app.comeback.responses;

import static app.comeback.responses.PostingStore.instant;
import static app.comeback.responses.PostingStore.utc;

import app.comeback.access.Secret;
import app.comeback.moderation.PublicText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who wrote a response, the links to it, and those that nobody has confirmed yet. */
@Repository
class ResponseStore {

    private final JdbcClient jdbc;

    ResponseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a response of this id came in before, confirmed or not. */
    boolean isKnown(UUID id) {
        return jdbc.sql("select exists (select 1 from response_unconfirmed where id = :id)"
                        + " or exists (select 1 from posting where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Whether it was new; the same again changes nothing. */
    boolean add(Unconfirmed response, Secret link) {
        return jdbc.sql("""
                                insert into response_unconfirmed (id, guide, signed_as, email, body, interest, agreed_at,
                                  written_at, digest)
                                values (:id, :guide, :signed, :email, :body, :interest, :at, :at, :digest)
                                on conflict do nothing""")
                        .param("id", response.id())
                        .param("guide", response.guide())
                        .param("signed", response.author().signedAs())
                        .param("email", response.author().email())
                        .param("body", response.text().value())
                        .param("interest", response.author().interest().name())
                        .param("at", utc(response.writtenAt()))
                        .param("digest", link.digest().bytes())
                        .update()
                == 1;
    }

    /** The unconfirmed response of the link that was written after then. */
    Optional<Unconfirmed> unconfirmed(Secret link, Instant after) {
        return jdbc.sql("select * from response_unconfirmed where digest = :digest and written_at > :after")
                .param("digest", link.digest().bytes())
                .param("after", utc(after))
                .query(ResponseStore::unconfirmed)
                .optional();
    }

    /** Takes it out of the unconfirmed ones; of two who confirm at once, one gets it. */
    Optional<Unconfirmed> take(Secret link, Instant after) {
        return jdbc.sql("delete from response_unconfirmed where digest = :digest and written_at > :after returning *")
                .param("digest", link.digest().bytes())
                .param("after", utc(after))
                .query(ResponseStore::unconfirmed)
                .optional();
    }

    private static Unconfirmed unconfirmed(ResultSet row, int place) throws SQLException {
        return new Unconfirmed(
                row.getObject("id", UUID.class),
                row.getObject("guide", UUID.class),
                author(row, place),
                new PublicText(row.getString("body")),
                instant(row.getObject("written_at", OffsetDateTime.class)));
    }

    private static Author author(ResultSet row, int place) throws SQLException {
        return new Author(
                row.getString("signed_as"), row.getString("email"), Interest.valueOf(row.getString("interest")));
    }

    /** Erases those that were written until then. */
    int removeUnconfirmed(Instant until) {
        return jdbc.sql("delete from response_unconfirmed where written_at <= :until")
                .param("until", utc(until))
                .update();
    }

    void add(UUID response, Author author, Instant agreed) {
        jdbc.sql("""
                        insert into response (id, signed_as, email, interest, agreed_at)
                        values (:id, :signed, :email, :interest, :at)""")
                .param("id", response)
                .param("signed", author.signedAs())
                .param("email", author.email())
                .param("interest", author.interest().name())
                .param("at", utc(agreed))
                .update();
    }

    Author author(UUID response) {
        return jdbc.sql("select * from response where id = :id")
                .param("id", response)
                .query(ResponseStore::author)
                .single();
    }

    /** Nobody can tell any more who wrote it. */
    void eraseAuthor(UUID response) {
        jdbc.sql("update response set signed_as = '', email = '' where id = :id")
                .param("id", response)
                .update();
    }

    void addLink(Secret link, UUID response, Instant now) {
        jdbc.sql("insert into response_link (digest, response, made_at) values (:digest, :response, :now)")
                .param("digest", link.digest().bytes())
                .param("response", response)
                .param("now", utc(now))
                .update();
    }

    /** The response that a link leads to. */
    Optional<UUID> linked(Secret link) {
        return jdbc.sql("select response from response_link where digest = :digest")
                .param("digest", link.digest().bytes())
                .query(UUID.class)
                .optional();
    }

    /** Who wrote a response, as they said; name and address are empty once it was taken back. */
    record Author(String signedAs, String email, Interest interest) {}

    /** A response that nobody has confirmed yet. */
    record Unconfirmed(UUID id, UUID guide, Author author, PublicText text, Instant writtenAt) {}
}

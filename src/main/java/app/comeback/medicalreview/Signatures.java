package app.comeback.medicalreview;

import app.comeback.people.CredentialSnapshot;
import app.comeback.shared.AccountId;
import app.comeback.shared.ConditionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The signatures, written once and read for ever. */
@Repository
class Signatures {

    private static final TypeReference<Map<String, Boolean>> ANSWERS = new TypeReference<>() {};

    /** Its own mapper: what is stored must not follow the settings of the portal's web interface. */
    private final JsonMapper json = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    Signatures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a signature that answers the request, before the request itself is marked as signed. */
    void add(UUID requestId, Signature signature, String checklistVersion) {
        jdbc.sql("""
                        insert into review_signature (id, request_id, content_type, content_id, revision, content_hash,
                          reviewer, reviewer_name, credential_id, credential, scope, checklist_version, checklist,
                          conflict_declared, conflict, statement, signed_at, reviewed_on, next_review_due)
                        values (:id, :request, :type, :content, :revision, :hash, :reviewer, :name, :credentialId,
                          cast(:credential as jsonb), :scope, :checklistVersion, cast(:checklist as jsonb),
                          :declared, :conflict, :statement, :signedAt, :reviewedOn, :due)""")
                .param("id", signature.id())
                .param("request", requestId)
                .param("type", signature.ref().type())
                .param("content", signature.ref().contentId())
                .param("revision", signature.ref().revision())
                .param("hash", signature.hash())
                .param("reviewer", signature.reviewer().value())
                .param("name", signature.reviewerName())
                .param("credentialId", signature.credential().id())
                .param("credential", json.writeValueAsString(signature.credential()))
                .param("scope", signature.scope().value())
                .param("checklistVersion", checklistVersion)
                .param("checklist", json.writeValueAsString(signature.checklist()))
                .param("declared", signature.conflict() != null)
                .param("conflict", signature.conflict())
                .param("statement", signature.statement())
                .param("signedAt", signature.signedAt().atOffset(ZoneOffset.UTC))
                .param("reviewedOn", signature.reviewedOn())
                .param("due", signature.nextReviewDue())
                .update();
    }

    /** All signatures of these contents, newest first. */
    List<Signature> of(String type, Collection<UUID> contentIds) {
        return jdbc.sql("""
                        select s.*
                        from review_signature s where s.content_type = :type and s.content_id = any(:ids)
                        order by s.signed_at desc, s.id desc""")
                .param("type", type)
                .param("ids", contentIds.toArray(UUID[]::new))
                .query(this::signature)
                .list();
    }

    /** The latest signature of each of these contents. */
    List<Signature> latest(String type, Collection<UUID> contentIds) {
        return jdbc.sql("""
                        select distinct on (s.content_id) s.*
                        from review_signature s where s.content_type = :type and s.content_id = any(:ids)
                        order by s.content_id, s.signed_at desc, s.id desc""")
                .param("type", type)
                .param("ids", contentIds.toArray(UUID[]::new))
                .query(this::signature)
                .list();
    }

    /** The latest signature of every content whose next review is due on or before the day. */
    List<Signature> latestDueUntil(LocalDate day) {
        return jdbc.sql("""
                        select s.*
                        from (select distinct on (content_type, content_id) * from review_signature
                        order by content_type, content_id, signed_at desc, id desc) s
                        where s.next_review_due <= :day order by s.next_review_due, s.id""").param("day", day).query(this::signature).list();
    }

    /** The latest signature of every content that rests on one of these credentials. */
    List<Signature> latestRestingOn(Collection<UUID> credentialIds) {
        return jdbc.sql("""
                        select s.*
                        from (select distinct on (content_type, content_id) * from review_signature
                        order by content_type, content_id, signed_at desc, id desc) s
                        where s.credential_id = any(:ids) order by s.next_review_due, s.id""")
                .param("ids", credentialIds.toArray(UUID[]::new))
                .query(this::signature)
                .list();
    }

    /** The credentials on which the latest signatures rest. */
    List<UUID> credentialsInUse() {
        return jdbc.sql("""
                        select distinct s.credential_id
                        from (select distinct on (content_type, content_id) credential_id from review_signature
                              order by content_type, content_id, signed_at desc, id desc) s""").query(UUID.class).list();
    }

    private Signature signature(ResultSet row, int number) throws SQLException {
        return new Signature(
                row.getObject("id", UUID.class),
                new ContentRef(
                        row.getString("content_type"), row.getObject("content_id", UUID.class), row.getInt("revision")),
                row.getString("content_hash"),
                new AccountId(row.getObject("reviewer", UUID.class)),
                row.getString("reviewer_name"),
                json.readValue(row.getString("credential"), CredentialSnapshot.class),
                new ConditionCode(row.getString("scope")),
                json.readValue(row.getString("checklist"), ANSWERS),
                row.getString("conflict"),
                row.getString("statement"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                row.getObject("reviewed_on", LocalDate.class),
                row.getObject("next_review_due", LocalDate.class));
    }
}

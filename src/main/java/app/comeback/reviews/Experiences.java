package app.comeback.reviews;

import static app.comeback.reviews.ReviewStore.orNull;

import app.comeback.shared.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What clients have been through with trainers and programmes, from the rows of care, plans and training. */
@Repository
class Experiences {

    private final JdbcClient jdbc;

    Experiences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * When the client completed a session last, in the trainer's care or by a plan of the programme, whether that plan
     * still runs or not; nothing for never.
     */
    Optional<Instant> lastCompleted(AccountId client, Subject subject) {
        return jdbc.sql("""
                        select last_at from review_experience
                        where client = :client and subject_kind = :kind and subject = :subject""")
                .param("client", client.value())
                .param("kind", subject.kind().name())
                .param("subject", subject.key())
                .query(OffsetDateTime.class)
                .optional()
                .map(ReviewStore::instant);
    }

    /** Whoever cares or cared for the client, and every programme they had a plan of. */
    List<Met> of(AccountId client) {
        return jdbc.sql("""
                        select k.subject_kind, k.subject, e.last_at, r.id as review
                        from (select 'TRAINER' as subject_kind, practitioner::varchar as subject from review_care
                              where client = :client
                              union
                              select 'PROGRAMME', programme from review_plan where client = :client) k
                        left join review_experience e
                          on e.client = :client and e.subject_kind = k.subject_kind and e.subject = k.subject
                        left join review r on r.author = :client and r.subject_kind = k.subject_kind
                          and r.subject = k.subject and r.deleted_at is null""")
                .param("client", client.value())
                .query((row, number) -> new Met(
                        new Subject(Subject.Kind.valueOf(row.getString("subject_kind")), row.getString("subject")),
                        orNull(row.getObject("last_at", OffsetDateTime.class)),
                        row.getObject("review", UUID.class)))
                .list();
    }

    /**
     * A trainer or programme in a client's past or present.
     *
     * @param subject who or what
     * @param lastAt when a session was completed last; null for never
     * @param review the client's review of it; null for none
     */
    record Met(
            Subject subject,
            @Nullable Instant lastAt,
            @Nullable UUID review) {}
}

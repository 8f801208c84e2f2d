package app.comeback.reviews;

import static app.comeback.reviews.ReviewStore.instant;
import static app.comeback.reviews.ReviewStore.utc;

import app.comeback.shared.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log of invitations, who could be invited, and who wants to be asked no more. */
@Repository
class InvitationRows {

    private final JdbcClient jdbc;

    InvitationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody who was not asked yet, those due first. No table of answers, progress or ratings is read here. */
    List<InvitationRule.Candidate> candidates() {
        return jdbc.sql("""
                        select e.client, e.subject_kind, e.subject, e.last_at, o.client is not null as opted_out,
                          case e.subject_kind when 'TRAINER' then e.first_at else e.over_at end as from_at
                        from review_experience e
                        join review_client c on c.client = e.client
                        left join review_invitation_opt_out o on o.client = e.client
                        where (e.subject_kind = 'TRAINER' or e.over_at is not null)
                          and not exists (select 1 from review_invitation i where i.client = e.client
                            and i.subject_kind = e.subject_kind and i.subject = e.subject)
                        order by from_at, e.client, e.subject""")
                .query((row, number) -> new InvitationRule.Candidate(
                        new AccountId(row.getObject("client", UUID.class)),
                        new Subject(Subject.Kind.valueOf(row.getString("subject_kind")), row.getString("subject")),
                        instant(row.getObject("from_at", OffsetDateTime.class)),
                        instant(row.getObject("last_at", OffsetDateTime.class)),
                        row.getBoolean("opted_out")))
                .list();
    }

    /** Writes an invitation to the log; false when it stands there already. */
    boolean add(InvitationRule.Candidate candidate, int wording, Instant now) {
        return jdbc.sql("""
                        insert into review_invitation (client, subject_kind, subject, due_at, invited_at, wording)
                        values (:client, :kind, :subject, :due, :now, :wording) on conflict do nothing""")
                        .param("client", candidate.client().value())
                        .param("kind", candidate.subject().kind().name())
                        .param("subject", candidate.subject().key())
                        .param("due", utc(candidate.dueAt()))
                        .param("now", utc(now))
                        .param("wording", wording)
                        .update()
                == 1;
    }

    /** How many were invited, by the month in which they were due. */
    Map<YearMonth, Integer> invited(ZoneId zone) {
        return jdbc
                .sql("""
                        select to_char(due_at at time zone :zone, 'YYYY-MM') as month, count(*) as invited
                        from review_invitation group by 1""")
                .param("zone", zone.getId())
                .query((row, number) -> Map.entry(YearMonth.parse(row.getString("month")), row.getInt("invited")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    boolean isOptedOut(AccountId client) {
        return jdbc.sql("select exists (select 1 from review_invitation_opt_out where client = :client)")
                .param("client", client.value())
                .query(Boolean.class)
                .single();
    }

    /** Keeps the wish; false when it was the same before. */
    boolean optOut(AccountId client, boolean isOut, Instant now) {
        return jdbc.sql(isOut ? """
                        insert into review_invitation_opt_out (client, since) values (:client, :now)
                        on conflict do nothing""" : "delete from review_invitation_opt_out where client = :client and since <= :now")
                        .param("client", client.value())
                        .param("now", utc(now))
                        .update()
                == 1;
    }
}

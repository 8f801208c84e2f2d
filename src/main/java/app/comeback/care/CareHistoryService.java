package app.comeback.care;

import app.comeback.shared.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLIENT', 'MODERATOR', 'SYSTEM')")
class CareHistoryService implements CareHistory {

    private final JdbcClient jdbc;

    CareHistoryService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Period> periods(AccountId client, AccountId practitioner) {
        return jdbc.sql("""
                        select started_at, ended_at from care_relationship
                        where client = :client and practitioner = :practitioner order by started_at""")
                .param("client", client.value())
                .param("practitioner", practitioner.value())
                .query((row, number) -> {
                    OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
                    return new Period(
                            row.getObject("started_at", OffsetDateTime.class).toInstant(),
                            ended == null ? null : ended.toInstant());
                })
                .list();
    }

    /** For administrators only as part of a count: how many appeals nobody can decide. */
    @Override
    @PreAuthorize("hasAnyRole('CLIENT', 'MODERATOR', 'ADMIN', 'SYSTEM')")
    public boolean haveMet(AccountId one, AccountId other, Instant since) {
        return jdbc.sql("""
                        select exists (select 1 from care_relationship
                          where ((client = :one and practitioner = :other) or (client = :other and practitioner = :one))
                            and (ended_at is null or ended_at > :since))""")
                .param("one", one.value())
                .param("other", other.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}

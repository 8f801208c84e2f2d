package app.comeback.access;

import app.comeback.shared.AccountId;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
class SharedOriginsService implements SharedOrigins {

    private final JdbcClient jdbc;
    private final Clock clock;

    SharedOriginsService(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean share(AccountId one, AccountId other) {
        return jdbc.sql("""
                        select exists (
                            select 1 from known_device a join known_device b on b.digest = a.digest
                            where a.account_id = :one and b.account_id = :other
                              and a.last_sign_in > :since and b.last_sign_in > :since)
                          or exists (
                            select 1 from sign_in_network a join sign_in_network b on b.network = a.network
                            where a.account_id = :one and b.account_id = :other
                              and a.last_sign_in > :since and b.last_sign_in > :since)
                        """)
                .param("one", one.value())
                .param("other", other.value())
                .param("since", clock.instant().minus(SignInNetworks.KEPT).atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}

package app.comeback.access;

import app.comeback.shared.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The networks from which people signed in lately; the database keeps digests of their addresses. */
@Component
class SignInNetworks {

    /** How long a network is remembered after the latest sign-in from there. */
    static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInNetworks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void remember(String address, AccountId account) {
        jdbc.sql("""
                        insert into sign_in_network (network, account_id, last_sign_in) values (:network, :account, :now)
                        on conflict (network, account_id) do update set last_sign_in = excluded.last_sign_in
                        """)
                .param("network", AttemptKey.network(address).digest().bytes())
                .param("account", account.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional
    public int forgetUnusedSince(Instant moment) {
        return jdbc.sql("delete from sign_in_network where last_sign_in < :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }
}

package app.comeback.access;

import app.comeback.shared.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The browsers from which a person has signed in before. Their attempts count for themselves, so that nobody outside
 * can slow the person down; the database keeps digests of what the browsers hold.
 */
@Component
class KnownDevices {

    /** How long a browser is remembered after its latest sign-in. */
    static final Duration KEPT = Duration.ofDays(180);

    private final JdbcClient jdbc;
    private final Clock clock;

    KnownDevices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean knows(Digest device, String typedEmail) {
        return jdbc.sql("""
                        select exists (
                            select 1 from known_device d join account a on a.id = d.account_id
                            where d.digest = :digest and lower(a.email) = :email and d.last_sign_in > :since)
                        """)
                .param("digest", device.bytes())
                .param("email", EmailAddress.key(typedEmail))
                .param("since", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    @Transactional
    public void remember(Digest device, AccountId account) {
        jdbc.sql("""
                        insert into known_device (digest, account_id, last_sign_in) values (:digest, :account, :now)
                        on conflict (digest, account_id) do update set last_sign_in = excluded.last_sign_in
                        """)
                .param("digest", device.bytes())
                .param("account", account.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Every browser has to show itself again. */
    @Transactional
    public void forgetAll(AccountId account) {
        jdbc.sql("delete from known_device where account_id = :account")
                .param("account", account.value())
                .update();
    }

    @Transactional
    public int forgetUnusedSince(Instant moment) {
        return jdbc.sql("delete from known_device where last_sign_in < :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }
}

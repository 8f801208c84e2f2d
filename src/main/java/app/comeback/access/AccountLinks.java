package app.comeback.access;

import app.comeback.shared.PortalProperties;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The links that e-mails carry: random, of one use, for a limited time; a newer one replaces the older. */
@Component
class AccountLinks {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final PortalProperties properties;

    AccountLinks(JdbcClient jdbc, Clock clock, PortalProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.properties = properties;
    }

    /** What a link does. */
    enum Purpose {
        CONFIRM_EMAIL("join/confirm", Duration.ofHours(24)),
        RESET_PASSWORD("reset", Duration.ofMinutes(30)),
        INVITATION("reset", Duration.ofDays(7)),
        CHANGE_EMAIL("email", Duration.ofHours(24));

        private final String path;
        private final Duration validity;

        Purpose(String path, Duration validity) {
            this.path = path;
            this.validity = validity;
        }

        Duration validity() {
            return validity;
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    URI issue(Account account, Purpose purpose, @Nullable EmailAddress newEmail) {
        Secret secret = Secret.create();
        jdbc.sql("""
                        insert into account_link (digest, account_id, purpose, new_email, created_at, expires_at)
                        values (:digest, :account, :purpose, :email, :now, :until)
                        on conflict (account_id, purpose) do update
                        set digest = excluded.digest, new_email = excluded.new_email,
                            created_at = excluded.created_at, expires_at = excluded.expires_at
                        """)
                .param("digest", secret.digest().bytes())
                .param("account", account.id().value())
                .param("purpose", purpose.name())
                .param("email", newEmail == null ? null : newEmail.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("until", clock.instant().plus(purpose.validity).atOffset(ZoneOffset.UTC))
                .update();
        return page(purpose.path + "?token=" + secret.text());
    }

    URI page(String path) {
        String base = properties.baseUrl().toString();
        return URI.create(base.endsWith("/") ? base + path : base + "/" + path);
    }

    @Transactional(readOnly = true)
    Optional<Link> find(String token, Purpose... purposes) {
        return jdbc.sql("""
                        select account_id, purpose, new_email from account_link
                        where digest = :digest and expires_at > :now and purpose in (:purposes)
                        """)
                .param("digest", Digest.of(token).bytes())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("purposes", names(purposes))
                .query(Link::read)
                .optional();
    }

    /** Uses the link up; of two who press at once, one gets it. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Link> redeem(String token, Purpose... purposes) {
        return jdbc.sql("""
                        delete from account_link
                        where digest = :digest and expires_at > :now and purpose in (:purposes)
                        returning account_id, purpose, new_email
                        """)
                .param("digest", Digest.of(token).bytes())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("purposes", names(purposes))
                .query(Link::read)
                .optional();
    }

    /** Takes back every link of the account, whatever its purpose. */
    @Transactional(propagation = Propagation.MANDATORY)
    void withdrawAll(Account account) {
        jdbc.sql("delete from account_link where account_id = :account")
                .param("account", account.id().value())
                .update();
    }

    /** Forgets links that were good until before this moment; used ones are gone already. */
    @Transactional
    int removeExpiredBefore(Instant moment) {
        return jdbc.sql("delete from account_link where expires_at < :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static List<String> names(Purpose... purposes) {
        return Arrays.stream(purposes).map(Enum::name).toList();
    }

    /** A link that is still good. */
    record Link(UUID account, Purpose purpose, @Nullable String newEmail) {

        private static Link read(ResultSet row, int number) throws SQLException {
            return new Link(
                    row.getObject("account_id", UUID.class),
                    Purpose.valueOf(row.getString("purpose")),
                    row.getString("new_email"));
        }
    }
}

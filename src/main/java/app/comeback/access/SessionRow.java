package app.comeback.access;

import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A sign-in together with the account it belongs to, as they stand in the database now. */
record SessionRow(
        UUID series,
        Actor actor,
        Digest secret,
        @Nullable Digest earlier,
        Instant rotatedAt,
        Instant lastActivity,
        boolean ended,
        boolean maySignIn) {

    static final String SELECT = """
            select s.series, s.secret, s.earlier, s.rotated_at, s.last_activity, s.ended_at is not null as ended,
                   a.id, a.display_name, a.roles,
                   a.disabled_at is null and a.confirmed_at is not null as may_sign_in
            from sign_in_session s join account a on a.id = s.account_id
            where s.series = :series
            """;

    static SessionRow read(ResultSet row, int number) throws SQLException {
        byte[] earlier = row.getBytes("earlier");
        return new SessionRow(
                row.getObject("series", UUID.class),
                new Actor(new AccountId(row.getObject("id", UUID.class)), row.getString("display_name"), roles(row)),
                Digest.of(row.getBytes("secret")),
                earlier == null ? null : Digest.of(earlier),
                row.getObject("rotated_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_activity", OffsetDateTime.class).toInstant(),
                row.getBoolean("ended"),
                row.getBoolean("may_sign_in"));
    }

    /** Whether the person is still signed in: not ended, not disabled, and active within the idle time. */
    boolean isLive(Instant now) {
        return !ended && maySignIn && !now.isAfter(lastActivity.plus(IdleTime.of(actor.roles())));
    }

    boolean carriesNewest(Digest digest) {
        return digest.equals(secret);
    }

    boolean carriesEarlier(Digest digest) {
        return digest.equals(earlier);
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        String[] names = (String[]) row.getArray("roles").getArray();
        return Arrays.stream(names).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}

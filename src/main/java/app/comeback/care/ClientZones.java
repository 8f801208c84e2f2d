package app.comeback.care;

import app.comeback.shared.AccountId;
import app.comeback.shared.PortalProperties;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The zone in which a client's days begin and end: the one their browser told last, before that the portal's. */
@Component
public class ClientZones {

    private static final int LONGEST = 60;

    private final JdbcClient database;
    private final PortalProperties properties;
    private final Clock clock;

    ClientZones(JdbcClient database, PortalProperties properties, Clock clock) {
        this.database = database;
        this.properties = properties;
        this.clock = clock;
    }

    /** The zone. */
    public ZoneId of(AccountId client) {
        return database.sql("select zone from client_zone where client = ?")
                .param(client.value())
                .query(String.class)
                .optional()
                .map(ZoneId::of)
                .orElse(properties.zone());
    }

    /** The client's zone, after remembering what the browser told; what is no zone with a name is not remembered. */
    public ZoneId remember(AccountId client, @Nullable String told) {
        ZoneId before = of(client);
        if (told == null || told.equals(before.getId()) || told.length() > LONGEST || !isRegion(told)) {
            return before;
        }
        database.sql("""
                        insert into client_zone (client, zone, told_at) values (?, ?, ?)
                        on conflict (client) do update set zone = excluded.zone, told_at = excluded.told_at
                        """)
                .params(client.value(), told, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return ZoneId.of(told);
    }

    private static boolean isRegion(String told) {
        try {
            return !(ZoneId.of(told) instanceof ZoneOffset);
        } catch (DateTimeException e) {
            return false;
        }
    }
}

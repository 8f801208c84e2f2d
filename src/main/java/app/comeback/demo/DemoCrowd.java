package app.comeback.demo;

import app.comeback.shared.AccountId;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.StartRefused;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * As many light clients as somebody wants, to see the screens of a large practice. They are written in bulk and past the
 * services, which take people one by one; nobody signs in as one of them, and every constraint of the database holds.
 */
@Component
class DemoCrowd {

    private static final int MOST = 5_000;

    private final int wanted;
    private final JdbcClient database;
    private final DataSource source;
    private final Clock clock;
    private final PortalProperties properties;

    DemoCrowd(
            @Value("${comeback.demo-clients:0}") int wanted,
            JdbcClient database,
            DataSource source,
            Clock clock,
            PortalProperties properties) {
        if (wanted < 0 || wanted > MOST) {
            throw new StartRefused("COMEBACK_DEMO_CLIENTS is a number from 0 to " + MOST + ".");
        }
        this.wanted = wanted;
        this.database = database;
        this.source = source;
        this.clock = clock;
        this.properties = properties;
    }

    /** Adds those who are wanted to the care of the demo's practitioners, in the caller's transaction. */
    void load(Cast cast) {
        if (wanted > 0) {
            add(wanted, cast.account(DemoPerson.PHYSIO), List.of(cast.account(DemoPerson.COACH)));
        }
    }

    /** Adds clients; the consents' wording and the rule set must be there already. */
    void add(int clients, AccountId clinician, List<AccountId> others) {
        database.sql("create temporary table demo_team (practitioner uuid, clinician boolean) on commit drop")
                .update();
        database.sql("""
                        create temporary table demo_crowd (number integer, client uuid, plan uuid, story varchar(20),
                          since timestamptz, today date) on commit drop""").update();
        join(clinician, true);
        others.forEach(other -> join(other, false));
        LocalDate today = LocalDate.now(clock.withZone(properties.zone()));
        for (int number = 1; number <= clients; number++) {
            add(number, Story.of(number), today);
        }
        ScriptUtils.executeSqlScript(DataSourceUtils.getConnection(source), new ClassPathResource("demo/crowd.sql"));
    }

    private void join(AccountId practitioner, boolean isClinician) {
        database.sql("insert into demo_team values (?, ?)")
                .params(practitioner.value(), isClinician)
                .update();
    }

    private void add(int number, Story story, LocalDate today) {
        Instant since = today.minusDays(story.days).atTime(9, 0).toInstant(ZoneOffset.UTC);
        database.sql("insert into demo_crowd values (?, ?, ?, ?, ?, ?)")
                .params(
                        number,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        story.name(),
                        since.atOffset(ZoneOffset.UTC),
                        today)
                .update();
    }

    /** How it goes for a client; of 25 one each, and all the others are on their way. */
    private enum Story {
        ON_THE_WAY(4),
        WARNING(4),
        PAIN(4),
        MISSING(6),
        LATE(10),
        VERY_LATE(13),
        TOO_LATE(16),
        ANSWERS(1),
        CONFIRMED(2),
        SUDDEN(4);

        private static final int OF = 25;

        /** Since when they are in care, and in the phase if they have a plan; the phase is expected to take seven days. */
        private final int days;

        Story(int days) {
            this.days = days;
        }

        static Story of(int number) {
            int place = number % OF;
            return place < values().length ? values()[place] : ON_THE_WAY;
        }
    }
}

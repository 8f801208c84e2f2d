package app.comeback.demo;

import app.comeback.shared.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * People who were in care here, so that there is a past to talk about. They are written past the services, because no
 * service takes what was long ago; nobody signs in as one of them, and every constraint of the database holds.
 */
@Component
class DemoFormer {

    private static final int LAST_PHASE = 5;

    private final JdbcClient database;
    private final DataSource source;
    private final DemoPast past;
    private final Clock clock;

    DemoFormer(JdbcClient database, DataSource source, DemoPast past, Clock clock) {
        this.database = database;
        this.source = source;
        this.past = past;
        this.clock = clock;
    }

    /** Adds one person for each of these ways; the rule set and the consents' wording must be there already. */
    List<Former> load(Cast cast, List<Way> ways) {
        database.sql("""
                        create temporary table demo_former (number integer, name varchar(80), client uuid, plan uuid,
                          practitioner uuid, clinician uuid, since timestamptz, until timestamptz, reached integer)
                        on commit drop""").update();
        List<Former> people = new ArrayList<>();
        for (Way way : ways) {
            people.add(add(cast, way, people.size() + 1));
        }
        ScriptUtils.executeSqlScript(DataSourceUtils.getConnection(source), new ClassPathResource("demo/former.sql"));
        for (int phase = 1; phase < LAST_PHASE; phase++) {
            advance(phase);
        }
        leave();
        invite();
        return people;
    }

    private Former add(Cast cast, Way way, int number) {
        Instant until = clock.instant().minus(Duration.ofDays(way.endedDaysAgo()));
        Former person = new Former(new AccountId(UUID.randomUUID()), UUID.randomUUID(), until);
        database.sql("insert into demo_former values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        number,
                        way.name(),
                        person.client().value(),
                        person.plan(),
                        cast.account(way.trainer()).value(),
                        cast.account(DemoPerson.PHYSIO).value(),
                        until.minus(Duration.ofDays(70)).atOffset(ZoneOffset.UTC),
                        until.atOffset(ZoneOffset.UTC),
                        way.reached())
                .update();
        return person;
    }

    /** Lets those who came further enter the next phase, a fortnight after the one before. */
    private void advance(int from) {
        database.sql("""
                        insert into phase_decision (id, plan, previous, from_phase, to_phase, action, reason, decided_by,
                          decided_as, credential_id, credential, decided_at, protocol_code, protocol_version, eligible,
                          evidence_hash, evaluation)
                        select gen_random_uuid(), f.plan, p.decision, :from, :to, 'ADVANCE', 'All criteria were met.',
                          f.clinician, 'CLINICIAN', c.id, '{}', f.since + :from * interval '14 days', p.protocol_code,
                          p.protocol_version, true, repeat('0', 64), '{}'
                        from demo_former f join plan p on p.id = f.plan
                        join lateral (select id from credential where holder = f.clinician order by id limit 1) c on true
                        where f.reached > :from""").param("from", from).param("to", from + 1).update();
        database.sql("""
                        update plan set phase = :to, phase_since = d.decided_at, decision = d.id
                        from phase_decision d join demo_former f on f.plan = d.plan
                        where plan.id = d.plan and d.from_phase = :from""").param("from", from).param("to", from + 1).update();
        past.settleDecision();
    }

    private void leave() {
        database.sql("""
                        update plan set ended_at = f.until, ended_by = f.clinician, end_reason = 'The goal is reached.'
                        from demo_former f where f.plan = plan.id""").update();
        database.sql("""
                        insert into consent_withdrawal (consent_id, withdrawn_at, withdrawn_by, cause)
                        select c.id, f.until, f.client, 'CLIENT' from consent c join demo_former f on f.client = c.client
                        where c.purpose = 'SHARING'""").update();
    }

    /** Everybody was asked for reviews, as everybody is: of the trainer, and of the programme once it was over. */
    private void invite() {
        database.sql("""
                        insert into review_invitation (client, subject_kind, subject, due_at, invited_at, wording)
                        select f.client, s.kind, s.subject, s.due, s.due + interval '2 hours', 1
                        from demo_former f cross join lateral (values
                          ('TRAINER', cast(f.practitioner as text), f.until + interval '5 days 30 minutes'),
                          ('PROGRAMME', 'hamstring-strain', f.until + interval '14 days')) as s (kind, subject, due)""").update();
    }

    /**
     * How it went for somebody.
     *
     * @param name who
     * @param trainer in whose care
     * @param endedDaysAgo when it ended
     * @param reached the last phase they entered, 1 to 5
     */
    record Way(String name, DemoPerson trainer, int endedDaysAgo, int reached) {}

    /**
     * Somebody of the past.
     *
     * @param client their account
     * @param plan their plan
     * @param until when their care ended
     */
    record Former(AccountId client, UUID plan, Instant until) {}
}

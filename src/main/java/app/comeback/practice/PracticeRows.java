package app.comeback.practice;

import app.comeback.practice.PracticeFigures.Load;
import app.comeback.practice.PracticeFigures.Uncared;
import app.comeback.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts in the records of the other modules; one statement per question, however many people there are. */
@Repository
class PracticeRows {

    /** Everybody in somebody's care today; whether registrations count is asked once per trainer and condition. */
    private static final String CARE = """
            with role as materialized (
              select d.practitioner, d.condition, care_role(d.practitioner, d.condition, :day) as role
              from (select distinct practitioner, condition from practice_care) d),
            care as (
              select c.practitioner, c.client
              from practice_care c
              join role r on r.practitioner = c.practitioner and r.condition = c.condition and r.role is not null)
            """;

    private static final String GAPS = """
            with role as materialized (
              select d.practitioner, d.condition, care_role(d.practitioner, d.condition, :day) as role
              from (select distinct practitioner, condition from practice_relationship
                    where ended_at is null and practising) d),
            gap as (
              select c.id, c.display_name, c.agreed_at, max(s.ended_at) as last_end, count(s.client) as shared,
                count(s.client) filter (where s.ended_at is null) as running,
                count(s.client) filter (where s.ended_at is null and s.practising) as practising,
                count(r.role) filter (where s.ended_at is null and s.practising) as entitled
              from practice_client c
              left join practice_relationship s on s.client = c.id
              left join role r on r.practitioner = s.practitioner and r.condition = s.condition
              where c.agreed_at is not null
              group by c.id, c.display_name, c.agreed_at)
            """;

    private final JdbcClient jdbc;

    PracticeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many trainers there are, and how many clients are in somebody's care; and none of the rows. */
    Load countLoad(LocalDate day) {
        return jdbc.sql(CARE + """
                        select (select count(*) from practice_trainer) as trainers,
                          (select count(distinct client) from care) as clients""")
                .param("day", day)
                .query((row, number) ->
                        new Load(new Slice<>(List.of(), 0, row.getInt("trainers")), row.getInt("clients")))
                .single();
    }

    List<TrainerLoad> load(LocalDate day, long offset, int limit) {
        return jdbc.sql(CARE + """
                        , page as (
                          select id, display_name from practice_trainer
                          order by lower(display_name), id limit :limit offset :offset)
                        select t.display_name, count(c.client) as clients,
                          count(c.client) filter (where p.id is null) as planless,
                          count(c.client) filter (where exists (
                            select 1 from plan_proposal_waiting w where w.client = c.client)) as waiting,
                          count(*) filter (where p.phase = 0) as phase0, count(*) filter (where p.phase = 1) as phase1,
                          count(*) filter (where p.phase = 2) as phase2, count(*) filter (where p.phase = 3) as phase3,
                          count(*) filter (where p.phase = 4) as phase4, count(*) filter (where p.phase = 5) as phase5
                        from page t
                        left join care c on c.practitioner = t.id
                        left join practice_plan p on p.client = c.client and p.ended_at is null
                        group by t.id, t.display_name
                        order by lower(t.display_name), t.id""")
                .param("day", day)
                .param("limit", limit)
                .param("offset", offset)
                .query(PracticeRows::trainer)
                .list();
    }

    private static TrainerLoad trainer(ResultSet row, int number) throws SQLException {
        Integer[] phases = new Integer[TrainerLoad.LAST_PHASE + 1];
        for (int phase : IntStream.range(0, phases.length).toArray()) {
            phases[phase] = row.getInt("phase" + phase);
        }
        return new TrainerLoad(
                row.getString("display_name"),
                row.getInt("clients"),
                row.getInt("planless"),
                List.of(phases),
                row.getInt("waiting"));
    }

    /** How many clients are in nobody's care, and how many have not agreed to any; and none of the rows. */
    Uncared countGaps(LocalDate day) {
        return jdbc.sql(GAPS + """
                        select (select count(*) from gap where entitled = 0) as clients,
                          (select count(*) from practice_client where agreed_at is null) as others""")
                .param("day", day)
                .query((row, number) ->
                        new Uncared(new Slice<>(List.of(), 0, row.getInt("clients")), row.getInt("others")))
                .single();
    }

    List<ClientWithoutTrainer> gaps(LocalDate day, long offset, int limit) {
        return jdbc.sql(GAPS + """
                        select * from gap where entitled = 0
                        order by lower(display_name), id limit :limit offset :offset""")
                .param("day", day)
                .param("limit", limit)
                .param("offset", offset)
                .query(PracticeRows::gap)
                .list();
    }

    private static ClientWithoutTrainer gap(ResultSet row, int number) throws SQLException {
        CareGap gap = CareGap.of(
                        row.getInt("shared"), row.getInt("running"), row.getInt("practising"), row.getInt("entitled"))
                .orElseThrow();
        Instant since =
                switch (gap) {
                    case NEVER_SHARED -> instant(row, "agreed_at");
                    case ENDED -> instant(row, "last_end");
                    case TRAINER_AWAY, NO_REGISTRATION -> null;
                };
        return new ClientWithoutTrainer(
                new AccountId(row.getObject("id", UUID.class)), row.getString("display_name"), gap, since);
    }

    /** Those who handed in their first assessment in this span. */
    List<FirstSteps> firstSteps(Instant from, Instant now) {
        return jdbc.sql("""
                        select * from practice_first_steps
                        where handed_in_at >= :from and handed_in_at <= :now""")
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new FirstSteps(
                        row.getObject("handed_in_at", OffsetDateTime.class).toInstant(),
                        instant(row, "confirmed_at"),
                        instant(row, "planned_at"),
                        row.getBoolean("referred"),
                        row.getBoolean("here")))
                .list();
    }

    /** What clients wrote to their teams in this span, one row per question. */
    List<Question> questions(Instant from, Instant now) {
        return jdbc.sql("select * from practice_message_wait where asked_at >= :from and asked_at <= :now")
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Question(
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        instant(row, "answered_at"),
                        instant(row, "settled_at") != null,
                        row.getBoolean("here")))
                .list();
    }

    /** One course per client and rule set, of the plans that started in this span. */
    List<Course> courses(Instant from, Instant now) {
        return jdbc.sql("""
                        select p.protocol_code, max(p.protocol_version) as version, max(p.furthest) as furthest,
                          bool_or(p.ended_at is null and c.agreed_at is not null) as running
                        from practice_plan p
                        left join practice_client c on c.id = p.client
                        where p.started_at >= :from and p.started_at <= :now
                        group by p.client, p.protocol_code""")
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Course(
                        row.getString("protocol_code"),
                        row.getInt("version"),
                        row.getInt("furthest"),
                        row.getBoolean("running")))
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

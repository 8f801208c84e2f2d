package app.comeback.recall;

import app.comeback.care.CareRole;
import app.comeback.exercises.ExerciseId;
import app.comeback.plans.PlanId;
import app.comeback.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The affected items and the answers to them. Every question of a practitioner names the practitioner in the query. */
@Repository
class TaskStore {

    /** The items of running care, once for each practitioner whose credentials count on that day. */
    private static final String CARED_FOR = """
            select t.*, c.client_name, c.practitioner, c.practitioner_name,
              care_role(c.practitioner, c.condition, :day) as role
            from recall_task t join care_running c on c.client = t.client
            where care_role(c.practitioner, c.condition, :day) is not null""";

    private static final String OPEN = "(not closed and in_plan and not kept and (safety or not acknowledged))";

    private final JdbcClient jdbc;

    TaskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds every item that an open recall affects and that is not listed yet.
     *
     * @return the clients of the items that were added
     */
    Set<UUID> addMissing(Instant now) {
        return Set.copyOf(jdbc.sql("""
                        insert into recall_item (recall, plan, item, client, version, exercise, found_at, due_at)
                        select r.id, x.plan, x.item, x.client, x.version, x.exercise, :now,
                          cast(:now as timestamptz) + make_interval(hours => 24 * r.days)
                        from recall r
                        join recall_running_item x
                          on recall_matches(r, x.content_type, x.content_key, x.revision, x.exercise)
                        where not exists (select 1 from recall_closing c where c.recall = r.id)
                        on conflict do nothing
                        returning client""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .set());
    }

    /** Who takes care of any of these clients. */
    List<AccountId> practitioners(Collection<UUID> clients, LocalDate day) {
        return jdbc.sql("""
                        select distinct practitioner from care_running
                        where client = any (:clients) and care_role(practitioner, condition, :day) is not null""")
                .param("clients", clients.toArray(UUID[]::new))
                .param("day", day)
                .query((row, number) -> new AccountId(row.getObject("practitioner", UUID.class)))
                .list();
    }

    List<RecallTasks.Row> page(
            AccountId practitioner, RecallTasks.Show show, LocalDate day, Instant now, Pageable page) {
        return jdbc.sql("select * from (" + CARED_FOR + ") t where practitioner = :practitioner and " + where(show)
                        + " order by due_at, lower(client_name), client, recall, plan, item"
                        + " limit :limit offset :offset")
                .param("practitioner", practitioner.value())
                .param("day", day)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> row(row, now))
                .list();
    }

    long count(AccountId practitioner, RecallTasks.Show show, LocalDate day) {
        return jdbc.sql("select count(*) from (" + CARED_FOR + ") t where practitioner = :practitioner and "
                        + where(show))
                .param("practitioner", practitioner.value())
                .param("day", day)
                .query(Long.class)
                .single();
    }

    private static String where(RecallTasks.Show show) {
        return show == RecallTasks.Show.OPEN ? OPEN : "not " + OPEN;
    }

    /** The task among this practitioner's clients; nothing for anybody else's. */
    Optional<RecallTasks.Row> find(AccountId practitioner, RecallTasks.Task task, LocalDate day, Instant now) {
        return jdbc.sql("select * from (" + CARED_FOR + """
                        ) t where practitioner = :practitioner and recall = :recall and plan = :plan and item = :item""")
                .param("practitioner", practitioner.value())
                .param("day", day)
                .param("recall", task.recall().value())
                .param("plan", task.plan().value())
                .param("item", task.item())
                .query((row, number) -> row(row, now))
                .optional();
    }

    /** Writes an answer; false when the care team had given this one before. */
    boolean answer(UUID id, RecallTasks.Row row, @Nullable String reason, AccountId by, Instant now) {
        return jdbc.sql("""
                        insert into recall_answer (id, recall, plan, item, answer, reason, answered_by, answered_as,
                          answered_at)
                        values (:id, :recall, :plan, :item, :answer, :reason, :by, :role, :now)
                        on conflict do nothing""")
                        .param("id", id)
                        .param("recall", row.task().recall().value())
                        .param("plan", row.task().plan().value())
                        .param("item", row.task().item())
                        .param("answer", reason == null ? "ACKNOWLEDGED" : "KEPT")
                        .param("reason", reason)
                        .param("by", by.value())
                        .param("role", row.role().name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** An affected item of a recall, without saying whose it is. */
    record Listed(
            RecallId recall, UUID client, UUID plan, UUID item, ExerciseId exercise, Change change, TaskFacts facts) {}

    List<Listed> of(Collection<RecallId> recalls) {
        return jdbc.sql("select * from recall_task where recall = any (:recalls)")
                .param("recalls", recalls.stream().map(RecallId::value).toArray(UUID[]::new))
                .query(TaskStore::listed)
                .list();
    }

    /** The affected items of one plan. */
    List<Listed> of(PlanId plan) {
        return jdbc.sql("select * from recall_task where plan = :plan order by due_at, recall, item")
                .param("plan", plan.value())
                .query(TaskStore::listed)
                .list();
    }

    /** An affected item, once for each practitioner who takes care of the client. */
    record Charged(AccountId practitioner, String name, TaskFacts facts) {}

    List<Charged> charged(RecallId recall, LocalDate day) {
        return jdbc.sql(CARED_FOR + " and t.recall = :recall order by lower(c.practitioner_name), c.practitioner")
                .param("recall", recall.value())
                .param("day", day)
                .query((row, number) -> new Charged(
                        new AccountId(row.getObject("practitioner", UUID.class)),
                        row.getString("practitioner_name"),
                        facts(row)))
                .list();
    }

    private static RecallTasks.Row row(ResultSet row, Instant now) throws SQLException {
        TaskFacts facts = facts(row);
        return new RecallTasks.Row(
                new RecallTasks.Task(
                        new RecallId(row.getObject("recall", UUID.class)),
                        new PlanId(row.getObject("plan", UUID.class)),
                        row.getObject("item", UUID.class)),
                new AccountId(row.getObject("client", UUID.class)),
                row.getString("client_name"),
                CareRole.valueOf(row.getString("role")),
                new ExerciseId(row.getString("exercise")),
                row.getString("title"),
                Change.valueOf(row.getString("change")),
                row.getString("reason"),
                facts,
                facts.at(now));
    }

    private static Listed listed(ResultSet row, int number) throws SQLException {
        return new Listed(
                new RecallId(row.getObject("recall", UUID.class)),
                row.getObject("client", UUID.class),
                row.getObject("plan", UUID.class),
                row.getObject("item", UUID.class),
                new ExerciseId(row.getString("exercise")),
                Change.valueOf(row.getString("change")),
                facts(row));
    }

    private static TaskFacts facts(ResultSet row) throws SQLException {
        return new TaskFacts(
                row.getBoolean("safety"),
                row.getBoolean("closed"),
                row.getBoolean("in_plan"),
                row.getBoolean("acknowledged"),
                row.getBoolean("kept"),
                row.getObject("due_at", OffsetDateTime.class).toInstant());
    }
}

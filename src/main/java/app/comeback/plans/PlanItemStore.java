package app.comeback.plans;

import app.comeback.exercises.ExerciseId;
import app.comeback.shared.Side;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The items of published versions, written once. */
@Repository
class PlanItemStore {

    private final JdbcClient jdbc;

    PlanItemStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the items of a version that is being published, in order. */
    void add(PlanId plan, int version, List<PlanItem> items) {
        for (int place = 1; place <= items.size(); place++) {
            add(plan, version, place, items.get(place - 1));
        }
    }

    private void add(PlanId plan, int version, int place, PlanItem item) {
        Prescription dose = item.dose();
        jdbc.sql("""
                        insert into plan_item (plan, version, position, item, exercise, side, sets, reps, hold_seconds,
                          minutes, metres, tempo, rest_seconds, load_kg, effort_percent, per_day, every_days, superset,
                          essential, note, cites)
                        values (:plan, :version, :position, :item, :exercise, :side, :sets, :reps, :hold,
                          :minutes, :metres, :tempo, :rest, :load, :effort, :perDay, :everyDays, :superset,
                          :essential, :note, :cites)""")
                .param("plan", plan.value())
                .param("version", version)
                .param("position", place)
                .param("item", item.id())
                .param("exercise", item.exercise().value())
                .param("side", item.side().name())
                .param("sets", dose.sets())
                .param("reps", dose.reps())
                .param("hold", dose.holdSeconds())
                .param("minutes", dose.minutes())
                .param("metres", dose.metres())
                .param("tempo", dose.tempo())
                .param("rest", dose.restSeconds())
                .param("load", dose.loadKg())
                .param("effort", dose.effortPercent())
                .param("perDay", dose.perDay())
                .param("everyDays", dose.everyDays())
                .param("superset", item.superset())
                .param("essential", item.essential())
                .param("note", item.note())
                .param("cites", item.cites())
                .update();
    }

    /** The items of one version, in order. */
    List<PlanItem> of(PlanId plan, int version) {
        return jdbc.sql("select * from plan_item where plan = :plan and version = :version order by position")
                .param("plan", plan.value())
                .param("version", version)
                .query(PlanItemStore::item)
                .list();
    }

    /** The items of every version by its number, in one statement. */
    Map<Integer, List<PlanItem>> ofAllVersions(PlanId plan) {
        Map<Integer, List<PlanItem>> byVersion = new LinkedHashMap<>();
        jdbc.sql("select * from plan_item where plan = :plan order by version, position")
                .param("plan", plan.value())
                .query((row, number) -> Map.entry(row.getInt("version"), item(row, number)))
                .list()
                .forEach(entry -> byVersion
                        .computeIfAbsent(entry.getKey(), version -> new ArrayList<>())
                        .add(entry.getValue()));
        return byVersion;
    }

    private static PlanItem item(ResultSet row, int number) throws SQLException {
        return new PlanItem(
                row.getObject("item", UUID.class),
                new ExerciseId(row.getString("exercise")),
                Side.valueOf(row.getString("side")),
                new Prescription(
                        row.getInt("sets"),
                        row.getObject("reps", Integer.class),
                        row.getObject("hold_seconds", Integer.class),
                        row.getObject("minutes", Integer.class),
                        row.getObject("metres", Integer.class),
                        row.getString("tempo"),
                        row.getInt("rest_seconds"),
                        row.getBigDecimal("load_kg"),
                        row.getObject("effort_percent", Integer.class),
                        row.getInt("per_day"),
                        row.getInt("every_days")),
                row.getObject("superset", Integer.class),
                row.getBoolean("essential"),
                row.getString("note"),
                row.getString("cites"));
    }
}

package app.comeback.plans;

import app.comeback.exercises.ExerciseId;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks for exercises in the versions that were published. */
@Repository
class PublishedExercises implements ExerciseUse {

    private final JdbcClient jdbc;

    PublishedExercises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isPlannedSince(ExerciseId exercise, Instant since) {
        return jdbc.sql("""
                        select exists (select 1 from plan_item i
                          join plan_version v on v.plan = i.plan and v.version = i.version
                          where i.exercise = :exercise and v.published_at >= :since)""")
                .param("exercise", exercise.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}

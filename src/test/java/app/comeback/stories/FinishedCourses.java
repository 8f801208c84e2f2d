package app.comeback.stories;

import app.comeback.care.CarePeople;
import app.comeback.people.CredentialClass;
import app.comeback.shared.Actor;
import app.comeback.training.Trainees;
import app.comeback.training.Trainees.Trainee;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Clients who went through a programme to its end. */
@Component
public class FinishedCourses {

    private static final int LAST = 5;

    private final Trainees trainees;
    private final CarePeople people;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FinishedCourses(
            Trainees trainees, CarePeople people, JdbcClient database, TransactionTemplate transaction, Clock clock) {
        this.trainees = trainees;
        this.people = people;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Somebody whose plan went phase by phase into the last one and has ended. */
    public Trainee finished() {
        Trainee trainee = trainees.trainee();
        Actor physio = people.practitioner("Pia Physio", CredentialClass.PHYSIOTHERAPIST, null);
        UUID previous = null;
        for (int from = 1; from < LAST; from++) {
            previous = advance(trainee.plan().id().value(), from, previous, physio);
        }
        trainees.end(trainee);
        return trainee;
    }

    private UUID advance(UUID plan, int from, @Nullable UUID previous, Actor physio) {
        UUID decision = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            database.sql("""
                            insert into phase_decision (id, plan, previous, from_phase, to_phase, action, reason, decided_by,
                              decided_as, credential_id, credential, decided_at, protocol_code, protocol_version, eligible,
                              evidence_hash, evaluation)
                            select :id, :plan, :previous, :from, :to, 'ADVANCE', 'All met', :by, 'CLINICIAN', c.id, '{}',
                              :now, 'hamstring-strain', 1, true, repeat('0', 64), '{}'
                            from credential c where c.holder = :by limit 1""")
                    .param("id", decision)
                    .param("plan", plan)
                    .param("previous", previous)
                    .param("from", from)
                    .param("to", from + 1)
                    .param("by", physio.id().value())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            database.sql("update plan set phase = :to, phase_since = :now, decision = :decision where id = :plan")
                    .param("to", from + 1)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("decision", decision)
                    .param("plan", plan)
                    .update();
        });
        return decision;
    }
}

package app.comeback.recall;

import app.comeback.care.CareRole;
import app.comeback.exercises.ExerciseId;
import app.comeback.plans.PlanId;
import app.comeback.shared.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;

/**
 * What a practitioner has to answer because of recalls: only for clients in their own care, whose consent stands today.
 */
public interface RecallTasks {

    /** A page of tasks, the one that is due first at the top. */
    List<Row> page(Show show, Pageable page);

    /** How many there are. */
    long count(Show show);

    /**
     * Says that one has seen it. The item goes on then; where harm is possible it does so until the deadline only. The
     * first answer of a care team counts; a further one changes nothing.
     *
     * @param id made when the button is shown
     * @throws app.comeback.shared.Refused when there is no such task among one's clients, or it is gone
     */
    void acknowledge(UUID id, Task task);

    /**
     * Decides that the item goes on as it is; a clinician's decision where harm is possible.
     *
     * @param id made when the form opens
     * @param reason why, 1 to 2,000 characters
     * @throws app.comeback.shared.Refused as {@link #acknowledge}, without a reason, or from somebody who may not
     */
    void keep(UUID id, Task task, String reason);

    /** Which tasks are shown. */
    enum Show {
        /** What still needs somebody. */
        OPEN,
        /** What is answered, replaced or closed. */
        DONE
    }

    /**
     * Names one task.
     *
     * @param recall which recall
     * @param plan which plan
     * @param item which item of it
     */
    record Task(RecallId recall, PlanId plan, UUID item) {}

    /**
     * One affected item of a client.
     *
     * @param task which
     * @param client whose plan
     * @param clientName the client's name
     * @param role what one may decide for this client
     * @param exercise the item's exercise
     * @param title what was recalled
     * @param change what happened to it
     * @param reason why, in the reviewer's words
     * @param facts what is known
     * @param state where it stands now
     */
    record Row(
            Task task,
            AccountId client,
            String clientName,
            CareRole role,
            ExerciseId exercise,
            String title,
            Change change,
            String reason,
            TaskFacts facts,
            TaskState state) {

        /** When an answer is due. */
        public Instant dueAt() {
            return facts.dueAt();
        }

        /** Whether this practitioner may keep the item as it is. */
        public boolean mayKeep() {
            return !facts.safety() || role == CareRole.CLINICIAN;
        }
    }
}

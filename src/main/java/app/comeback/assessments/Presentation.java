package app.comeback.assessments;

import app.comeback.exercises.Equipment;
import app.comeback.protocols.GoalLevel;
import app.comeback.protocols.PresentationClass;
import app.comeback.shared.AccountId;
import app.comeback.shared.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is the matter with the client, as a clinician confirmed it, and what the client wants and can do.
 *
 * @param version the answers' version it was confirmed on
 * @param presentation the class
 * @param side the injured side
 * @param onset the day it began, if known
 * @param grade clinical grade 1 to 3; nothing when unknown
 * @param tendonInvolved whether a tendon is known or suspected to be involved
 * @param goal how far the client wants to go
 * @param minutesPerDay the time the client has
 * @param daysPerWeek the days the client can train
 * @param equipment what the client has at hand
 * @param confirmedBy the clinician
 * @param confirmedAt when
 */
public record Presentation(
        int version,
        PresentationClass presentation,
        Side side,
        @Nullable LocalDate onset,
        @Nullable Integer grade,
        boolean tendonInvolved,
        GoalLevel goal,
        int minutesPerDay,
        int daysPerWeek,
        Set<Equipment> equipment,
        AccountId confirmedBy,
        Instant confirmedAt) {

    public Presentation {
        equipment = Set.copyOf(equipment);
    }

    /** Whether a trainer may accept phase changes; otherwise only a clinician (grade 2 or 3, unknown, or a tendon). */
    public boolean isTrainerLed() {
        return grade != null && grade == 1 && !tendonInvolved && presentation != PresentationClass.PROX_TENDINOPATHY;
    }
}

package app.comeback.assessments;

import app.comeback.assessments.Intake.Submitted;
import app.comeback.exercises.Equipment;
import app.comeback.protocols.GoalLevel;
import app.comeback.protocols.PresentationClass;
import app.comeback.shared.AccountId;
import app.comeback.shared.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the care team reads of an assessment, and what a clinician decides on it. */
public interface AssessmentDesk {

    /**
     * A client's assessment.
     *
     * @throws app.comeback.shared.Refused when the client is not in the signed-in person's care
     */
    Overview open(AccountId client);

    /**
     * Confirms what is the matter, as a new version; the client is told.
     *
     * @throws app.comeback.shared.Refused when the signed-in person is no clinician in care, gives no reason, an older
     *     version was on the screen, or a value contradicts another
     */
    void confirm(Confirm command);

    /**
     * What the screen shows.
     *
     * @param asked the questions of the intake
     * @param intake what was handed in last; null before the first
     * @param confirmed what was confirmed last; null before the first
     */
    record Overview(
            List<Question> asked,
            @Nullable Submitted intake,
            @Nullable Confirmed confirmed) {

        public Overview {
            asked = List.copyOf(asked);
        }

        /** Whether answers were handed in after the last confirmation. */
        public boolean waits() {
            return intake != null
                    && (confirmed == null || confirmed.presentation().version() < intake.version());
        }
    }

    /**
     * A confirmation with what only clinicians use.
     *
     * @param version of the confirmation, from 1
     * @param presentation what is the matter
     * @param signOff whether the clinician agrees that loading may begin
     * @param imaging what was read from images
     * @param reason why
     * @param by the clinician's name
     */
    record Confirmed(
            int version, Presentation presentation, boolean signOff, Imaging imaging, String reason, String by) {

        /** How long it usually takes; nothing where no range is honest. */
        public Optional<ExpectedRange> expected() {
            return ExpectedRange.of(presentation.presentation(), presentation.grade(), presentation.tendonInvolved());
        }
    }

    /**
     * The wish to confirm.
     *
     * @param client whose
     * @param seen the confirmation's version on the screen, 0 for none
     * @param intakeVersion the answers' version on the screen
     * @param presentation the class
     * @param side the injured side
     * @param onset the day it began, if known
     * @param grade 1 to 3; nothing when unknown
     * @param tendonInvolved whether a tendon is known or suspected to be involved
     * @param signOff whether loading may begin
     * @param imaging what was read from images
     * @param goal how far the client wants to go
     * @param minutesPerDay 5 to 240
     * @param daysPerWeek 1 to 7
     * @param equipment what the client has
     * @param reason 1 to 1,000 characters, also when the proposal is taken as it is
     */
    record Confirm(
            AccountId client,
            int seen,
            int intakeVersion,
            PresentationClass presentation,
            Side side,
            @Nullable LocalDate onset,
            @Nullable Integer grade,
            boolean tendonInvolved,
            boolean signOff,
            Imaging imaging,
            GoalLevel goal,
            int minutesPerDay,
            int daysPerWeek,
            Set<Equipment> equipment,
            String reason) {

        public Confirm {
            equipment = Set.copyOf(equipment);
        }
    }
}

package app.comeback.progression;

import app.comeback.plans.PlanId;
import app.comeback.shared.AccountId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gates and the decisions about them: the only way in which a plan's phase changes. */
public interface PhaseDecisions {

    /**
     * Where the client stands; nothing without a running plan. For the client and the care team; the look is audited.
     */
    Optional<GateState> gate(AccountId client);

    /**
     * What the signed-in practitioner may decide for the client now.
     *
     * @throws app.comeback.shared.Refused when the client is not in the practitioner's care
     */
    Rights rights(AccountId client);

    /**
     * Decides. The same id again changes nothing.
     *
     * @throws app.comeback.shared.Refused when the step is not one from the present phase, when the practitioner may
     *     not decide it, when the gate is not open, when a warning sign is open, when a reason is missing, or when the
     *     evidence is not the one that was seen; nothing was written then
     */
    void decide(Decide command);

    /** All decisions about the client's running plan, newest first. */
    List<PhaseDecision> history(AccountId client);

    /**
     * A decision.
     *
     * @param id made when the form opens
     * @param client whose phase
     * @param plan the running plan
     * @param action what
     * @param toPhase the phase to be in; the present one for holding and waiving
     * @param criterion the criterion to be waived; null for everything else
     * @param reason why; required, at most 2,000 characters
     * @param evidence the {@link GateState#evidence} that was on the screen
     */
    record Decide(
            UUID id,
            AccountId client,
            PlanId plan,
            PhaseDecision.Action action,
            int toPhase,
            @Nullable String criterion,
            String reason,
            String evidence) {}

    /**
     * What a practitioner may decide.
     *
     * @param mayDecide whether phases are theirs to decide
     * @param waivable the criteria of the present phase that they may set aside
     * @param hindrance why they may not decide, as a translation key; null when they may
     */
    record Rights(
            boolean mayDecide,
            List<String> waivable,
            @Nullable String hindrance) {

        public Rights {
            waivable = List.copyOf(waivable);
        }
    }
}

package app.comeback.progression;

import app.comeback.assessments.Presentation;
import app.comeback.care.CareRole;
import app.comeback.people.CredentialClass;
import app.comeback.progression.PhaseDecision.Action;
import app.comeback.protocols.Criterion;
import app.comeback.protocols.Gate;
import app.comeback.protocols.Mode;
import app.comeback.protocols.Phase;
import app.comeback.protocols.Protocol;
import app.comeback.shared.Refused;
import java.util.Set;

/** Which decision whoever decides may take: each rule allows, or refuses with the sentence that says why. */
final class DecisionRules {

    /** The client's own readiness: nobody but a clinician looks past it. */
    private static final String READINESS = "RTS-9";

    private static final Set<CredentialClass> CLINICIANS =
            Set.of(CredentialClass.PHYSICIAN, CredentialClass.PHYSIOTHERAPIST);
    private static final int REASON_LENGTH = 2_000;

    private DecisionRules() {}

    /** One phase on, any earlier one from the first, or none. */
    static void requireStep(Action action, int from, int to, Protocol protocol) {
        int last = protocol.phases().stream().mapToInt(Phase::number).max().orElse(0);
        boolean allowed =
                switch (action) {
                    case ADVANCE -> to == from + 1 && to <= last;
                    case REGRESS -> to < from && to >= 1;
                    case HOLD, WAIVE -> to == from;
                };
        if (!allowed) {
            throw new Refused("progression.refused.step", from, to);
        }
    }

    /** Nobody goes on while a criterion that counts is open; every other decision may be taken at any time. */
    static void requireOpen(Action action, Gate gate) {
        if (action == Action.ADVANCE && !gate.isEligible()) {
            throw new Refused("progression.refused.not-open");
        }
    }

    /** A trainer decides about a slight muscle strain; about everything else only a clinician does. */
    static boolean mayDecide(CareRole role, Presentation presentation) {
        return role == CareRole.CLINICIAN || presentation.isTrainerLed();
    }

    /** The same as a refusal. */
    static void requireRole(CareRole role, Presentation presentation) {
        if (!mayDecide(role, presentation)) {
            throw new Refused("progression.refused.clinician");
        }
    }

    /** Whom the rule set lets set a criterion aside; a clinician may what a trainer may, never the other way round. */
    static boolean mayWaive(CareRole role, Criterion criterion) {
        if (role == CareRole.CLINICIAN) {
            return criterion.overridableBy().contains(Mode.CLINICIAN)
                    || criterion.overridableBy().contains(Mode.TRAINER);
        }
        return criterion.overridableBy().contains(Mode.TRAINER) && !isReadiness(criterion.id());
    }

    private static boolean isReadiness(String criterion) {
        return criterion.equals(READINESS) || criterion.startsWith(READINESS + ".");
    }

    /** The lesser of what the care relationship and the credential of this day give. */
    static CareRole role(CareRole care, CredentialClass credential) {
        return CLINICIANS.contains(credential) ? care : CareRole.TRAINER;
    }

    /**
     * The reason without blanks around it.
     *
     * @throws Refused when there is none, or it is longer than 2,000 characters
     */
    static String reason(String typed) {
        String reason = typed.strip();
        if (reason.isEmpty()) {
            throw new Refused("progression.refused.reason");
        }
        if (reason.length() > REASON_LENGTH) {
            throw new Refused("progression.refused.reason-long", REASON_LENGTH);
        }
        return reason;
    }
}

package app.comeback.assessments;

import app.comeback.care.CareRole;
import app.comeback.protocols.RedFlagLevel;

/** Who may lift which lock: a pause anybody in care, everything graver only a clinician. */
final class LockPolicy {

    private LockPolicy() {}

    static boolean mayLift(CareRole role, RedFlagLevel level) {
        return level == RedFlagLevel.PAUSE || role == CareRole.CLINICIAN;
    }
}

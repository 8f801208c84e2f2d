package app.comeback.exercises;

/** Something about a person that speaks against an exercise, or asks for care in it. */
public enum ContraIndication {
    /** More pain than the person's pain profile allows as harmless. */
    PAIN_ABOVE_GREEN,
    SHARP_PAIN,
    /** Pain at the sit bone when something presses on it. */
    SIT_BONE_PAIN,
    /** The knee falls inwards when it bends under load. */
    KNEE_FALLS_INWARDS,
    LIMP,
    /** Numbness, tingling, or pain that shoots down the leg. */
    NEURAL_SYMPTOMS,
    POOR_BALANCE,
    /** Pain when the muscle is stretched under load. */
    LONG_LENGTH_PAIN,
    /** A moderate or severe muscle injury in its first 72 hours. */
    FRESH_SEVERE_INJURY,
    /** A tendon at the sit bone that is easily upset. */
    IRRITABLE_TENDON,
    BACK_PAIN,
    KNEELING_PAIN,
    /** Never done before: soreness is likely, so begin with little. */
    FIRST_EXPOSURE,
    /** Less than 90 % of the other leg's strength. */
    STRENGTH_DEFICIT,
    /** Joint trouble or a body weight that asks for care with jumps. */
    JOINTS_OR_BODY_WEIGHT,
    /** The criteria of the middle phase are not all met. */
    BEFORE_LATE_PHASE
}

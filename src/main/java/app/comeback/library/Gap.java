package app.comeback.library;

import app.comeback.exercises.Annotation;

/** Something that has to be stated before an exercise may stand in plans. */
public enum Gap {
    PURPOSE,
    POSITION,
    STEPS,
    STOP_RULE,
    PHASES,
    MUSCLES,
    JOINTS,
    LENGTH,
    IMPACT,
    HIP_FLEXION,
    SIDES,
    EQUIPMENT,
    CONTACTS,
    CONTRA_INDICATIONS,
    UNLOCK,
    START_DOSE,
    TARGET_DOSE,
    FREQUENCY;

    static Gap of(Annotation.Part part) {
        return valueOf(part.name());
    }
}

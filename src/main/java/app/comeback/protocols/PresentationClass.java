package app.comeback.protocols;

/** Which problem a client presents with; proposed by rules, confirmed by a clinician. */
public enum PresentationClass {
    ACUTE_STRAIN,
    /** A tendon torn off the bone: no plan, refer. */
    SUSPECTED_AVULSION,
    PROX_TENDINOPATHY,
    /** Pain that comes from the back or a nerve: no loading plan until cleared. */
    REFERRED_NEURAL,
    TIGHTNESS_NONSPECIFIC,
    CONTUSION_DOMS_CRAMP
}

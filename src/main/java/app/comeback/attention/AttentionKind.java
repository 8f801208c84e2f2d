package app.comeback.attention;

/** Why somebody needs a practitioner. */
public enum AttentionKind {
    /** A warning sign locked the client. */
    RED_FLAG,
    /** A session ended with sudden pain: a pull or a pop. */
    SUDDEN_PAIN,
    /** A client wrote words about self-harm, an eating disorder or abuse, and nobody has read them (RF-17). */
    WORDS_TO_READ,
    /** Pain in a session was over the limit of the plan's pain profile. */
    PAIN_OVER_LIMIT,
    /** The next morning hurt more than the profile allows. */
    MORNING_RISE,
    /** RF-13: nothing has improved in 14 days, or a phase takes more than twice as long as expected. */
    NO_PROGRESS,
    /** The letter that cleared the client for exercise no longer counts. */
    CLEARANCE_ENDED,
    /** Two or more planned sessions in a row were not done. */
    MISSED_SESSIONS,
    /** Nothing was heard for three days, though something was due. */
    SILENT,
    /** Every criterion of the phase is met, and nobody has decided. */
    GATE_MET,
    /** The phase takes more than 1.3 or 1.7 times as long as expected. */
    STUCK,
    /** Answers were handed in, and nobody has confirmed what the matter is. */
    NEW_ASSESSMENT,
    /** A doctor's letter waits to be accepted. */
    LETTER_WAITS,
    /** A plan was proposed, or could begin, and nobody has confirmed one. */
    PLAN_WAITS,
    /** After two good sessions more of an exercise is proposed, and nobody has answered. */
    DOSE_WAITS,
    /** A client wrote and nobody has read it. */
    UNREAD_MESSAGE,
    /** An appointment is over by a day, and nobody has said whether it took place. */
    APPOINTMENT_OPEN,
    /** A registration of the practitioner's own ends soon, or has ended. */
    CREDENTIAL_ENDS;

    /** Whether a reason can take it off the list; a warning sign leaves it only by being answered. */
    public boolean isDismissible() {
        return this != RED_FLAG && this != SUDDEN_PAIN && this != WORDS_TO_READ;
    }
}

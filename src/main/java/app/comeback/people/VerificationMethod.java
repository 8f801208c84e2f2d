package app.comeback.people;

/** How an admin made sure that a credential is what it says. */
public enum VerificationMethod {
    /** Looked up on the issuer's public register. */
    REGISTER,
    /** Read the document that the holder sent. */
    DOCUMENT,
    /** Saw the person and the document in a video call. */
    VIDEO_CALL
}

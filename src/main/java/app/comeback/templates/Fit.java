package app.comeback.templates;

/** What gives way when a template trains on more days a week than the client has. */
public enum Fit {
    /** The weeks stay as many as they are; in each the sessions that it can best do without are left out. */
    WEEKS,
    /** Every session stays, in its order; the plan takes more weeks. */
    SESSIONS
}

package app.comeback.protocols;

/**
 * A sentence of a rule set that people apply or read: a row of the pain table, care advice, a caution.
 *
 * @param id for example {@code PN-3}
 * @param kind what it is about
 * @param text the rule in our own words
 * @param evidence what it rests on
 */
public record Rule(String id, Kind kind, String text, Evidence evidence) {

    /** What a rule is about. */
    public enum Kind {
        /** A row of the decision table that {@link PainRule} applies. */
        PAIN_TABLE,
        /** Advice for the first days. */
        CARE,
        /** Something to leave alone for a while. */
        CAUTION,
        /** What made a second injury more likely in studies; shown when a return to sport is decided. */
        REINJURY_FACTOR,
        /** How the running ladder is climbed. */
        RUNNING,
        /** What happens after the return to sport. */
        FOLLOW_UP
    }
}

package app.comeback.protocols;

/**
 * A warning sign of a rule set.
 *
 * @param id for example {@code RF-05}
 * @param level what it does
 * @param question what the client is asked, in our own words
 * @param advice what the client should do now
 * @param askedAtIntake whether the intake asks it
 * @param askedInSession whether every session asks it too
 * @param source where the rule comes from
 * @param verified whether a source was checked; otherwise the rule is an unverified default that a clinician signs
 */
public record RedFlag(
        String id,
        RedFlagLevel level,
        String question,
        String advice,
        boolean askedAtIntake,
        boolean askedInSession,
        String source,
        boolean verified) {}

package app.comeback.protocols;

import org.jspecify.annotations.Nullable;

/**
 * A warning sign of a rule set.
 *
 * @param id for example {@code RF-05}
 * @param level what it does at once
 * @param followedBy what follows when somebody has looked, if the rule says so
 * @param question what the client is asked, in our own words; for signs that nobody asks, what they consist of
 * @param advice what the client should do now
 * @param askedAtIntake whether the intake asks it
 * @param askedInSession whether every session asks it too
 * @param evidence what it rests on
 */
public record RedFlag(
        String id,
        RedFlagLevel level,
        @Nullable RedFlagLevel followedBy,
        String question,
        String advice,
        boolean askedAtIntake,
        boolean askedInSession,
        Evidence evidence) {

    /** The citation in words. */
    public String source() {
        return evidence.source();
    }

    /** Whether a source was read; otherwise the rule is an unverified default that a clinician signs. */
    public boolean verified() {
        return evidence.isVerified();
    }
}

package app.comeback.protocols;

import org.jspecify.annotations.Nullable;

/**
 * What a rule rests on, shown beside it wherever it is used.
 *
 * @param basis whether a source was read
 * @param source the citation in words; for a default, who usually does it so
 * @param reference the id of the {@link Reference} behind it; null for a default
 * @param agreement how many experts agreed, or the level of evidence, in words; null when none is known
 * @param rationale why the rule exists, and for whom it may not hold
 */
public record Evidence(
        Basis basis,
        String source,
        @Nullable String reference,
        @Nullable String agreement,
        String rationale) {

    /** Whether a source was read; everything else is a default that a clinician must sign. */
    public boolean isVerified() {
        return basis == Basis.SOURCE;
    }

    /** How sure the authors of the rule set could be. */
    public enum Basis {
        /** A source that says so was read. */
        SOURCE,
        /** Common in the field, but no source was checked. */
        UNVERIFIED_DEFAULT,
        /** A choice made for this portal; no published fact. */
        DESIGN_DEFAULT
    }
}

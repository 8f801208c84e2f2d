package app.comeback.practice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a client came at the beginning; each moment is the first of its kind.
 *
 * @param handedIn when the first assessment was handed in
 * @param confirmed when a clinician first confirmed what the matter is; null before
 * @param planned when the first plan was confirmed; null before
 * @param referred whether the client was sent to a physician and has no plan to wait for
 * @param here whether the account works and the consent to care stands
 */
record FirstSteps(
        Instant handedIn,
        @Nullable Instant confirmed,
        @Nullable Instant planned,
        boolean referred,
        boolean here) {}

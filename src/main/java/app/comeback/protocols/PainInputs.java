package app.comeback.protocols;

import app.comeback.shared.Pain;
import org.jspecify.annotations.Nullable;

/**
 * The pain answers around one exercise of one session; what was not answered is null, never 0.
 *
 * @param before before it
 * @param peak the worst during it
 * @param after after it
 * @param nextMorning at rest the next morning
 * @param baselineMorning the usual morning before
 * @param suddenOnset whether it came suddenly: a pull or a pop
 * @param redFlag whether a red flag is open
 * @param previousGreen whether the session before was green with a settled morning; null when there was none or it is
 *     not known
 */
public record PainInputs(
        @Nullable Pain before,
        @Nullable Pain peak,
        @Nullable Pain after,
        @Nullable Pain nextMorning,
        @Nullable Pain baselineMorning,
        boolean suddenOnset,
        boolean redFlag,
        @Nullable Boolean previousGreen) {}

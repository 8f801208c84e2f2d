package app.comeback.protocols;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say about one criterion.
 *
 * @param criterion its id
 * @param result the answer
 * @param optional whether it is shown but never keeps a gate closed
 * @param facts the rows it rests on; empty when nothing usable was measured
 * @param measuredAt when the oldest of them was taken
 * @param reason the translation key of the sentence that explains it
 * @param arguments what the sentence's placeholders stand for: numbers, instants and words
 */
public record Verdict(
        String criterion,
        Result result,
        boolean optional,
        List<UUID> facts,
        @Nullable Instant measuredAt,
        String reason,
        List<Object> arguments) {

    public Verdict {
        facts = List.copyOf(facts);
        arguments = List.copyOf(arguments);
    }

    /** Whether it leaves the gate open. */
    public boolean isPassed() {
        return optional || result == Result.MET || result == Result.WAIVED;
    }

    /** The possible answers; only the first and the last let a gate open. */
    public enum Result {
        MET,
        NOT_MET,
        /** Inside the measurement error, or measured in a way that cannot prove it. */
        UNCERTAIN,
        /** No fact, or none that is fresh enough. */
        NOT_MEASURED,
        /** Set aside by an entitled person with a reason. */
        WAIVED
    }
}

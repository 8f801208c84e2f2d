package app.comeback.protocols;

import app.comeback.protocols.Verdict.Result;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one requirement says.
 *
 * @param facts what it rests on; empty when nothing usable was measured
 * @param reason the translation key of its sentence
 */
record Finding(Result result, List<Fact> facts, String reason, List<Object> arguments) {

    Finding {
        facts = List.copyOf(facts);
        arguments = List.copyOf(arguments);
    }

    static Finding of(Result result, List<Fact> facts, String reason, Object... arguments) {
        return new Finding(result, facts, reason, List.of(arguments));
    }

    static Finding notMeasured(String reason, Object... arguments) {
        return new Finding(Result.NOT_MEASURED, List.of(), reason, List.of(arguments));
    }

    static Result met(boolean met) {
        return met ? Result.MET : Result.NOT_MET;
    }

    Optional<Instant> oldest() {
        return times().min(Comparator.naturalOrder());
    }

    Optional<Instant> newest() {
        return times().max(Comparator.naturalOrder());
    }

    private Stream<Instant> times() {
        return facts.stream().map(Fact::at);
    }
}

package app.comeback.progression;

import app.comeback.protocols.Fact;
import app.comeback.protocols.Gate;
import app.comeback.protocols.GateContext;
import app.comeback.protocols.GateEvaluator;
import app.comeback.protocols.Protocol;
import app.comeback.protocols.Verdict;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a decision rests on, whole: the facts as they were, so that the rules give the same verdicts again whatever
 * happens to the rows later.
 *
 * @param phase the phase to be left
 * @param context the client's goal, side, profile and waivers
 * @param at the moment it was made for
 * @param facts every fact that the phase's criteria look at, newest first
 * @param verdicts what the rules said
 */
record Evaluation(int phase, GateContext context, Instant at, List<Fact> facts, List<Said> verdicts) {

    Evaluation {
        facts = List.copyOf(facts);
        verdicts = List.copyOf(verdicts);
    }

    /** Evaluates a gate and keeps what it was evaluated from. */
    static Evaluation of(Protocol protocol, int phase, GateContext context, Collection<Fact> facts, Instant at) {
        List<Fact> relevant = relevant(protocol, phase, facts);
        return new Evaluation(phase, context, at, relevant, said(evaluate(protocol, phase, context, relevant, at)));
    }

    private static List<Fact> relevant(Protocol protocol, int phase, Collection<Fact> facts) {
        Set<String> measures = protocol.phase(phase).stream()
                .flatMap(some -> some.exit().stream())
                .flatMap(criterion -> criterion.measures().stream())
                .collect(Collectors.toUnmodifiableSet());
        return facts.stream().filter(fact -> measures.contains(fact.measure())).toList();
    }

    private static Gate evaluate(
            Protocol protocol, int phase, GateContext context, Collection<Fact> facts, Instant at) {
        return GateEvaluator.evaluate(protocol, phase, context, facts, at);
    }

    private static List<Said> said(Gate gate) {
        return gate.verdicts().stream().map(Said::of).toList();
    }

    /** The gate with its sentences; from the kept facts, so that it is the same for ever. */
    Gate gate(Protocol protocol) {
        return evaluate(protocol, phase, context, facts, at);
    }

    /** Whether the rule set's version still says what was kept. */
    boolean replays(Protocol protocol) {
        return said(gate(protocol)).equals(verdicts);
    }

    /**
     * What stands for the verdicts and their rows on a screen: SHA-256, in hexadecimal.
     *
     * @param last the newest decision; null before the first
     */
    String evidence(Protocol protocol, UUID plan, @Nullable UUID last) {
        String text = protocol.ref() + "|" + plan + "|" + phase + "|" + last + "|"
                + verdicts.stream()
                        .map(said -> said.criterion() + "=" + said.result() + said.facts())
                        .collect(Collectors.joining(";"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A verdict as it is kept.
     *
     * @param criterion the criterion
     * @param result the answer
     * @param facts the rows it rests on
     * @param measuredAt when the oldest of them was taken
     * @param reason the translation key of its sentence
     * @param arguments what the sentence's placeholders stood for, as text
     */
    record Said(
            String criterion,
            Verdict.Result result,
            List<UUID> facts,
            @Nullable Instant measuredAt,
            String reason,
            List<String> arguments) {

        static Said of(Verdict verdict) {
            return new Said(
                    verdict.criterion(),
                    verdict.result(),
                    verdict.facts(),
                    verdict.measuredAt(),
                    verdict.reason(),
                    verdict.arguments().stream().map(String::valueOf).toList());
        }
    }
}

package app.comeback.protocols;

import app.comeback.protocols.RegressionRule.Action;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says when a rule set proposes to go back, and why. */
public final class RegressionRules {

    private RegressionRules() {}

    /**
     * What happened, as far as these rules ask.
     *
     * @param stops when pain stopped an exercise or a session
     * @param suddenPain whether a sudden pull or pop is open (RF-12)
     * @param lastSession when the last session began; null when there was none yet
     */
    public record History(
            Collection<Instant> stops,
            boolean suddenPain,
            @Nullable Instant lastSession) {

        public History {
            stops = List.copyOf(stops);
        }
    }

    /**
     * A proposal to go back.
     *
     * @param rule the rule's id
     * @param action what is proposed
     * @param loadPercent how much of the last load; null where that does not apply
     * @param reason the translation key of the sentence that explains it
     * @param arguments what its placeholders stand for
     */
    public record Proposal(
            String rule, Action action, @Nullable Integer loadPercent, String reason, List<Object> arguments) {

        public Proposal {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * Every rule that applies at this moment, the gravest action first; of several about the same trigger the gravest
     * alone.
     */
    public static List<Proposal> apply(Protocol protocol, History history, Instant now) {
        List<RegressionRule> due = protocol.regressions().stream()
                .filter(rule -> figure(rule, history, now).isPresent())
                .toList();
        return due.stream()
                .filter(rule -> due.stream()
                        .noneMatch(other -> other.trigger() == rule.trigger()
                                && other.action().compareTo(rule.action()) > 0))
                .sorted(Comparator.comparing(RegressionRule::action).reversed())
                .map(rule -> proposal(rule, figure(rule, history, now).orElseThrow()))
                .toList();
    }

    /** The figure that sets the rule off: stops, or days missed; nothing when it does not apply. */
    private static Optional<Long> figure(RegressionRule rule, History history, Instant now) {
        return switch (rule.trigger()) {
            case SUDDEN_PAIN -> history.suddenPain() ? Optional.of(1L) : Optional.empty();
            case STOPS -> {
                Instant since = now.minus(Duration.ofDays(rule.days()));
                long stops = history.stops().stream()
                        .filter(stop -> !stop.isAfter(now) && stop.isAfter(since))
                        .count();
                yield stops >= rule.count() ? Optional.of(stops) : Optional.empty();
            }
            case MISSED -> {
                Instant last = history.lastSession();
                yield last != null && Duration.between(last, now).compareTo(Duration.ofDays(rule.days())) > 0
                        ? Optional.of(Duration.between(last, now).toDays())
                        : Optional.empty();
            }
        };
    }

    private static Proposal proposal(RegressionRule rule, long figure) {
        return new Proposal(
                rule.id(),
                rule.action(),
                rule.loadPercent(),
                "protocols.regression." + rule.action(),
                List.of(figure, rule.days(), rule.loadPercent() == null ? 100 : rule.loadPercent()));
    }
}

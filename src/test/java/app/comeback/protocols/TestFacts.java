package app.comeback.protocols;

import app.comeback.shared.AccountId;
import app.comeback.shared.Side;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts about one client whose left leg is injured, collected one after the other. */
final class TestFacts {

    static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    static final AccountId CLIENT = new AccountId(new UUID(0, 1));
    static final AccountId PHYSIO = new AccountId(new UUID(0, 2));

    private final List<Fact> facts = new ArrayList<>();
    private Duration age = Duration.ZERO;
    private Mode mode = Mode.CLINICIAN;
    private @Nullable AccountId tester = PHYSIO;

    static GateContext context(GoalLevel goal, String... waived) {
        return context(goal, Side.LEFT, waived);
    }

    static GateContext context(GoalLevel goal, Side injured, String... waived) {
        return new GateContext(goal, injured, ShippedRules.profile("ACUTE_REMOTE"), Set.of(waived), ZoneOffset.UTC);
    }

    /** What follows was taken so long ago. */
    TestFacts ago(Duration duration) {
        age = duration;
        return this;
    }

    TestFacts daysAgo(int days) {
        return ago(Duration.ofDays(days));
    }

    /** What follows was taken by this person. */
    TestFacts by(Mode who, @Nullable AccountId person) {
        mode = who;
        tester = person;
        return this;
    }

    TestFacts byClient() {
        return by(Mode.SELF, CLIENT);
    }

    TestFacts with(String measure, double value) {
        return with(measure, Side.LEFT, value);
    }

    TestFacts both(String measure, double injured, double other) {
        return with(measure, Side.LEFT, injured).with(measure, Side.RIGHT, other);
    }

    TestFacts with(String measure, Side side, double value) {
        facts.add(new Fact(
                new UUID(7, facts.size()), measure, BigDecimal.valueOf(value), side, mode, tester, NOW.minus(age)));
        return this;
    }

    TestFacts withdrawLast() {
        facts.add(facts.removeLast().withdraw());
        return this;
    }

    List<Fact> list() {
        return List.copyOf(facts);
    }

    Verdict verdict(String criterion) {
        return verdict(criterion, context(GoalLevel.SPRINT_PIVOT_SPORT));
    }

    /** The verdict on a criterion of the strain's or the tendon's rule set. */
    Verdict verdict(String criterion, GateContext context) {
        Protocol protocol = criterion.startsWith("PT") ? ShippedRules.TENDON : ShippedRules.STRAIN;
        Phase phase = protocol.phases().stream()
                .filter(each -> each.exit().stream().anyMatch(rule -> rule.id().equals(criterion)))
                .findFirst()
                .orElseThrow();
        return GateEvaluator.evaluate(protocol, phase.number(), context, facts, NOW).verdicts().stream()
                .filter(verdict -> verdict.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }
}

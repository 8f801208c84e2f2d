package app.comeback.plans;

import app.comeback.exercises.ExerciseId;
import app.comeback.protocols.Criterion;
import app.comeback.protocols.Evidence;
import app.comeback.protocols.Fact;
import app.comeback.protocols.GoalLevel;
import app.comeback.protocols.Measure;
import app.comeback.protocols.MenuEntry;
import app.comeback.protocols.Mode;
import app.comeback.protocols.PainProfile;
import app.comeback.protocols.Phase;
import app.comeback.protocols.PresentationClass;
import app.comeback.protocols.Protocol;
import app.comeback.protocols.ProtocolRef;
import app.comeback.protocols.Requirement;
import app.comeback.shared.ConditionCode;
import app.comeback.shared.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** A small rule set with six phases, one yes-or-no criterion for leaving each. */
public final class TestProtocol {

    public static final ProtocolRef REF = new ProtocolRef("test-strain", 1);

    private static final Evidence EVIDENCE = new Evidence(Evidence.Basis.SOURCE, "Source", null, null, "Because");

    public static final PainProfile REMOTE = new PainProfile("ACUTE_REMOTE", 1, 2, 0, false, 1, EVIDENCE);

    public static final Protocol STRAIN = new Protocol(
            REF,
            "Strain",
            "For the tests",
            "Nobody",
            ConditionCode.HAMSTRING,
            Set.of(PresentationClass.ACUTE_STRAIN, PresentationClass.PROX_TENDINOPATHY),
            "0".repeat(64),
            List.of(phase(0), phase(1), phase(2), phase(3), phase(4), phase(5)),
            List.of(
                    REMOTE,
                    new PainProfile("ACUTE_THRESHOLD", 2, 4, 1, true, 1, EVIDENCE),
                    new PainProfile("RETURN_TO_RUN", 0, 2, 0, false, 3, EVIDENCE)),
            List.of(
                    entry("HX02", 1, false, 1),
                    entry("HX05", 1, false, 1),
                    entry("HX01", 2, false, 1),
                    entry("HX10", 1, false, 2),
                    entry("HX11", 1, false, 2),
                    entry("HX12", 2, false, 2),
                    entry("HX17", 3, true, 1, 2),
                    entry("HX22", 1, false, 3)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            IntStream.rangeClosed(0, 5).mapToObj(TestProtocol::measure).toList());

    private TestProtocol() {}

    private static Phase phase(int number) {
        return new Phase(number, "Phase " + number, "Aim", 3, 14, EVIDENCE, List.of(criterion(number)));
    }

    /** {@code ST-n.ok}: the client answered yes to {@code ok-n}; a clinician may waive it, in phase 1 a trainer too. */
    private static Criterion criterion(int phase) {
        return new Criterion(
                phase == 4 ? "RTS-9" : "ST-" + phase + ".ok",
                "All is well",
                new Requirement.Answer("ok-" + phase, true),
                Set.of(GoalLevel.values()),
                false,
                false,
                7,
                phase == 1 || phase == 4 ? Set.of(Mode.TRAINER, Mode.CLINICIAN) : Set.of(Mode.CLINICIAN),
                EVIDENCE);
    }

    private static Measure measure(int phase) {
        return new Measure(
                "ok-" + phase,
                "All is well",
                "Say so",
                Measure.Kind.YES_NO,
                "1",
                BigDecimal.ZERO,
                BigDecimal.ONE,
                false,
                Set.of(Mode.values()),
                7);
    }

    /** The answer that opens the gate of this phase. */
    public static Fact ok(int phase, Instant at) {
        return new Fact(UUID.randomUUID(), "ok-" + phase, BigDecimal.ONE, Side.BOTH, Mode.SELF, null, at);
    }

    private static MenuEntry entry(String exercise, int priority, boolean unlock, Integer... phases) {
        return new MenuEntry(new ExerciseId(exercise), Set.of(phases), priority, unlock, null);
    }
}

package app.comeback.progression;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.exercises.Amount;
import app.comeback.exercises.Dose;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.Frequency;
import app.comeback.exercises.Range;
import app.comeback.plans.PlanItem;
import app.comeback.progression.DoseProposal.Direction;
import app.comeback.protocols.Evidence;
import app.comeback.protocols.PainProfile;
import app.comeback.shared.Pain;
import app.comeback.shared.Side;
import app.comeback.training.Exposure;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DoseRuleTest {

    private static final ExerciseId BRIDGE = new ExerciseId("HX13");
    private static final PainProfile REMOTE = new PainProfile(
            "ACUTE_REMOTE",
            1,
            2,
            0,
            false,
            1,
            new Evidence(Evidence.Basis.DESIGN_DEFAULT, "these tests", null, null, "for these tests"));
    private static final Instant FIRST = Instant.parse("2026-11-01T08:00:00Z");
    private static final PlanItem ITEM = new PlanItem(
            UUID.randomUUID(),
            BRIDGE,
            Side.LEFT,
            DoseSamples.reps(2, 8, null),
            null,
            true,
            "",
            "protocol:hamstring-strain:1");

    @Test
    void two_green_sessions_in_a_row_propose_one_step_more_and_name_both() {
        List<Exposure> done = List.of(session(0, 1, 1), session(2, 0, 1));

        DoseProposal proposal = propose(done).orElseThrow();

        assertThat(proposal.direction()).isEqualTo(Direction.PROGRESS);
        assertThat(proposal.dose()).isEqualTo(DoseSamples.reps(2, 9, null));
        assertThat(proposal.evidence())
                .containsExactly(done.get(1).log(), done.get(0).log());
    }

    @Test
    void one_green_session_repeats_the_dose() {
        assertThat(propose(List.of(session(0, 1, 1))))
                .map(DoseProposal::direction)
                .contains(Direction.HOLD);
    }

    @Test
    void a_session_without_its_morning_proposes_nothing_and_asks() {
        DoseProposal proposal =
                propose(List.of(session(0, 1, 1), session(2, 1, null))).orElseThrow();
        assertThat(proposal.direction()).isEqualTo(Direction.ASK);
        assertThat(proposal.dose()).isNull();
    }

    @Test
    void a_missing_morning_before_does_not_count_as_green() {
        assertThat(propose(List.of(session(0, 1, null), session(2, 1, 1))))
                .map(DoseProposal::direction)
                .contains(Direction.HOLD);
    }

    @Test
    void pain_over_the_limit_stops_and_proposes_less() {
        DoseProposal proposal =
                propose(List.of(session(0, 1, 1), session(2, 3, 1))).orElseThrow();
        assertThat(proposal.direction()).isEqualTo(Direction.STOP);
        assertThat(proposal.why().rule()).isEqualTo("PN-2");
        assertThat(proposal.dose()).isEqualTo(DoseSamples.reps(2, 6, null));
    }

    @Test
    void pain_over_the_limit_stops_even_where_no_set_was_finished() {
        assertThat(propose(List.of(session(0, 1, 1), session(2, 0, 1), begun(4, 8, 1))))
                .map(DoseProposal::direction)
                .contains(Direction.STOP);
    }

    @Test
    void what_was_begun_and_not_finished_is_no_green_session() {
        assertThat(propose(List.of(session(0, 1, 1), begun(2, 0, 1))))
                .map(DoseProposal::direction)
                .contains(Direction.HOLD);
        assertThat(propose(List.of(begun(0, 0, 1), session(2, 1, 1))))
                .map(DoseProposal::direction)
                .contains(Direction.HOLD);
        assertThat(propose(List.of(session(0, 1, 1), session(2, 1, 1), begun(4, null, 1))))
                .map(DoseProposal::direction)
                .contains(Direction.ASK);
    }

    @Test
    void a_worse_morning_proposes_four_fifths() {
        DoseProposal proposal = propose(List.of(session(0, 1, 2))).orElseThrow();
        assertThat(proposal.direction()).isEqualTo(Direction.REGRESS);
        assertThat(proposal.dose()).isEqualTo(DoseSamples.reps(2, 6, null));
    }

    @Test
    void an_open_warning_sign_stops_everything() {
        assertThat(DoseRule.propose(ITEM, target(), REMOTE, List.of(session(0, 0, 1)), true))
                .map(DoseProposal::direction)
                .contains(Direction.STOP);
    }

    @Test
    void what_was_never_done_has_no_proposal() {
        assertThat(propose(List.of())).isEmpty();
    }

    @Property
    void an_answer_taken_away_never_makes_a_proposal_bolder(
            @ForAll("histories") List<Exposure> done, @ForAll("indexes") int which) {
        Direction whole = propose(done).orElseThrow().direction();
        List<Exposure> poorer = new ArrayList<>(done);
        int at = which % done.size();
        poorer.set(at, withoutMorning(done.get(at)));
        assertThat(propose(poorer).orElseThrow().direction())
                .satisfiesAnyOf(less -> assertThat(less).isNotEqualTo(Direction.PROGRESS), less -> assertThat(whole)
                        .isEqualTo(Direction.PROGRESS));
    }

    @Property
    void the_order_of_the_rows_does_not_matter(@ForAll("histories") List<Exposure> done) {
        assertThat(propose(done.reversed())).isEqualTo(propose(done));
    }

    @Provide
    Arbitrary<List<Exposure>> histories() {
        Arbitrary<Integer> pain = Arbitraries.integers().between(0, 10);
        Arbitrary<@Nullable Integer> answer = pain.injectNull(0.2);
        return net.jqwik.api.Combinators.combine(answer, answer)
                .as((peak, morning) -> new Integer[] {peak, morning})
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(answers -> {
                    List<Exposure> sessions = new ArrayList<>();
                    for (int i = 0; i < answers.size(); i++) {
                        sessions.add(session(2 * i, answers.get(i)[0], answers.get(i)[1]));
                    }
                    return sessions;
                });
    }

    @Provide
    Arbitrary<Integer> indexes() {
        return Arbitraries.integers().between(0, 1000);
    }

    private static Optional<DoseProposal> propose(List<Exposure> done) {
        return DoseRule.propose(ITEM, target(), REMOTE, done, false);
    }

    private static Dose target() {
        Amount amount = new Amount(
                Range.of(4), Range.of(15), null, null, null, null, null, null, null, null, null, DoseSamples.SOURCE);
        return new Dose(amount, amount, null, new Frequency(null, 2, null, null, DoseSamples.SOURCE), null);
    }

    private static Exposure session(int day, @Nullable Integer peak, @Nullable Integer morning) {
        return session(day, 2, peak, morning);
    }

    private static Exposure begun(int day, @Nullable Integer peak, @Nullable Integer morning) {
        return session(day, 0, peak, morning);
    }

    private static Exposure session(int day, int sets, @Nullable Integer peak, @Nullable Integer morning) {
        return new Exposure(
                UUID.nameUUIDFromBytes(new byte[] {(byte) day}),
                UUID.nameUUIDFromBytes(new byte[] {1, (byte) day}),
                1,
                ITEM.id(),
                BRIDGE,
                FIRST.plus(Duration.ofDays(day)),
                sets,
                new Pain(0),
                peak == null ? null : new Pain(peak),
                new Pain(0),
                morning == null ? null : new Pain(morning),
                new Pain(1),
                false);
    }

    private static Exposure withoutMorning(Exposure done) {
        return new Exposure(
                done.log(),
                done.session(),
                done.planVersion(),
                done.item(),
                done.exercise(),
                done.startedAt(),
                done.setsDone(),
                done.before(),
                done.peak(),
                done.after(),
                null,
                done.baselineMorning(),
                done.suddenOnset());
    }
}

package app.comeback.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.comeback.care.CareRole;
import app.comeback.exercises.Dose;
import app.comeback.exercises.Equipment;
import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.Frequency;
import app.comeback.exercises.Range;
import app.comeback.exercises.Restriction;
import app.comeback.exercises.RestrictionKind;
import app.comeback.exercises.ShippedLibrary;
import app.comeback.exercises.Source;
import app.comeback.shared.AccountId;
import app.comeback.shared.Side;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanProposalTest {

    private static final List<Exercise> LIBRARY = ShippedLibrary.exercises();

    @Test
    void a_phase_is_proposed_by_priority_with_start_doses_and_its_source() {
        Proposal proposal = propose(1, 30, CareRole.TRAINER, List.of());

        assertThat(proposal.items()).extracting(item -> item.exercise().value()).startsWith("HX02", "HX05", "HX07");
        assertThat(proposal.items().getFirst().dose())
                .isEqualTo(new Prescription(1, 5, 5, null, null, "", 0, null, 30, 2, 1));
        assertThat(proposal.items()).allMatch(item -> item.cites().equals("protocol:hamstring-strain:1"));
        assertThat(proposal.sessionsPerWeek()).isEqualTo(5);
        assertThat(proposal.painProfile()).isEqualTo("ACUTE_REMOTE");
    }

    @Test
    void what_is_left_out_says_why() {
        Proposal proposal = propose(1, 30, CareRole.TRAINER, List.of(Restriction.of(RestrictionKind.NO_LYING_ON_BACK)));

        assertThat(proposal.leftOut())
                .contains(new Proposal.LeftOut(
                        new ExerciseId("HX02"),
                        name("HX02"),
                        Proposal.Why.BLOCKED,
                        List.of("exercises.restriction.NO_LYING_ON_BACK")));
        assertThat(propose(2, 90, CareRole.TRAINER, List.of()).leftOut())
                .contains(
                        new Proposal.LeftOut(new ExerciseId("HX17"), name("HX17"), Proposal.Why.CLINICIAN, List.of()));
    }

    @Test
    void what_the_client_lacks_is_named() {
        Proposal proposal =
                PlanProposalProperties.propose(2, 60, Set.of(Equipment.CHAIR), List.of(), LIBRARY, CareRole.TRAINER);

        assertThat(proposal.leftOut())
                .contains(new Proposal.LeftOut(
                        new ExerciseId("HX12"),
                        name("HX12"),
                        Proposal.Why.EQUIPMENT,
                        List.of("exercises.equipment.SLIDER")));
    }

    @Test
    void a_restriction_of_the_other_leg_leaves_the_injured_one_to_train() {
        Proposal proposal = propose(
                2, 60, CareRole.TRAINER, List.of(Restriction.of(RestrictionKind.NO_LONG_MUSCLE_LENGTH, Side.LEFT)));

        assertThat(proposal.items())
                .filteredOn(item -> item.exercise().value().equals("HX12"))
                .extracting(PlanItem::side)
                .containsExactly(Side.RIGHT);
    }

    @Test
    void little_time_leaves_the_minimum_and_says_when_even_that_is_more() {
        Proposal proposal = propose(1, 1, CareRole.TRAINER, List.of());

        assertThat(proposal.items()).isNotEmpty().allMatch(PlanItem::essential);
        assertThat(proposal.isOverTime()).isTrue();
    }

    @Test
    void what_goes_on_keeps_its_dose() {
        PlanItem grown = Clinic.item("HX17", new Prescription(3, 10, null, null, null, "", 30, null, null, 1, 1));

        Proposal proposal = PlanProposal.of(new PlanProposal.Given(
                AccountId.create(),
                Rules.STRAIN,
                2,
                Clinic.presentation(90, Set.of(Equipment.values())),
                List.of(),
                LIBRARY,
                CareRole.CLINICIAN,
                List.of(grown)));

        assertThat(proposal.items())
                .filteredOn(item -> item.exercise().equals(grown.exercise()))
                .extracting(PlanItem::id, PlanItem::dose)
                .containsExactly(tuple(grown.id(), grown.dose()));
    }

    /** Never more often than laid down, and never sooner than the hours between. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, 1-3, -, 1, 7",
                "-, -, 2-3, -, 1, 3",
                "-, -, 3-3, -, 1, 3",
                "-, -, 3-4, -, 1, 2",
                "-, -, 2-2, 48, 1, 4",
                "-, 3, -, -, 1, 3",
                "3-5, -, -, -, 3, 1"
            })
    void a_frequency_becomes_a_rhythm_of_days(
            @Nullable String timesPerDay,
            @Nullable Integer everyNthDay,
            @Nullable String timesPerWeek,
            @Nullable Integer hoursApart,
            int perDay,
            int everyDays) {
        Exercise any = LIBRARY.getFirst();
        Frequency frequency = new Frequency(
                timesPerDay == null ? null : Range.parse(timesPerDay),
                everyNthDay,
                timesPerWeek == null ? null : Range.parse(timesPerWeek),
                hoursApart,
                new Source(List.of(), false));

        Prescription dose = StartDose.of(new Dose(any.dose().start(), any.dose().target(), null, frequency, null));

        assertThat(dose.perDay()).isEqualTo(perDay);
        assertThat(dose.everyDays()).isEqualTo(everyDays);
    }

    private static Proposal propose(int phase, int minutes, CareRole role, List<Restriction> restrictions) {
        return PlanProposalProperties.propose(phase, minutes, Set.of(Equipment.values()), restrictions, LIBRARY, role);
    }

    private static String name(String id) {
        return LIBRARY.stream()
                .filter(exercise -> exercise.id().value().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }
}

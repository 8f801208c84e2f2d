package app.comeback.plans;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.care.CareRole;
import app.comeback.exercises.Clearance;
import app.comeback.exercises.Equipment;
import app.comeback.exercises.Exercise;
import app.comeback.exercises.Restriction;
import app.comeback.exercises.RestrictionKind;
import app.comeback.exercises.ShippedLibrary;
import app.comeback.protocols.MenuEntry;
import app.comeback.shared.AccountId;
import app.comeback.shared.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PlanProposalProperties {

    private static final List<Exercise> LIBRARY = ShippedLibrary.exercises();
    private static final AccountId CLIENT = AccountId.create();

    @Provide
    Arbitrary<List<Restriction>> restrictions() {
        Arbitrary<Restriction> one = Arbitraries.of(RestrictionKind.values())
                .filter(kind -> kind.details().isEmpty())
                .flatMap(kind -> Arbitraries.of(kind.hasSide() ? Side.values() : new Side[] {Side.BOTH})
                        .map(side -> Restriction.of(kind, side)));
        return one.list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<Set<Equipment>> equipment() {
        return Arbitraries.of(Equipment.values()).set();
    }

    @Property
    void nothing_that_is_blocked_or_not_cleared_is_proposed(
            @ForAll("restrictions") List<Restriction> restrictions,
            @ForAll("equipment") Set<Equipment> equipment,
            @ForAll @IntRange(min = 1, max = 5) int phase) {
        for (PlanItem item : propose(phase, 60, equipment, restrictions, LIBRARY, CareRole.CLINICIAN)
                .items()) {
            assertThat(Clearance.check(exercise(item), item.side(), restrictions)
                            .isCleared())
                    .isTrue();
            assertThat(equipment).containsAll(exercise(item).annotation().equipment());
        }
    }

    @Property
    void every_exercise_of_the_menu_is_proposed_or_left_out_with_a_reason(
            @ForAll("restrictions") List<Restriction> restrictions,
            @ForAll("equipment") Set<Equipment> equipment,
            @ForAll @IntRange(min = 5, max = 90) int minutes,
            @ForAll @IntRange(min = 1, max = 5) int phase) {
        Proposal proposal = propose(phase, minutes, equipment, restrictions, LIBRARY, CareRole.TRAINER);

        assertThat(Stream.concat(
                        proposal.items().stream().map(PlanItem::exercise),
                        proposal.leftOut().stream().map(Proposal.LeftOut::exercise)))
                .containsExactlyInAnyOrderElementsOf(Rules.STRAIN.menu().stream()
                        .filter(entry -> entry.phases().contains(phase))
                        .map(MenuEntry::exercise)
                        .toList());
    }

    @Property
    void only_the_ten_minute_minimum_takes_longer_than_the_client_has(
            @ForAll("restrictions") List<Restriction> restrictions,
            @ForAll @IntRange(min = 1, max = 90) int minutes,
            @ForAll @IntRange(min = 1, max = 5) int phase) {
        Proposal proposal =
                propose(phase, minutes, Set.of(Equipment.values()), restrictions, LIBRARY, CareRole.CLINICIAN);

        assertThat(proposal.minutes())
                .isEqualTo(proposal.items().stream()
                        .mapToInt(PlanProposalProperties::minutesADay)
                        .sum());
        assertThat(proposal.isOverTime()).isEqualTo(proposal.minutes() > minutes);
        if (proposal.isOverTime()) {
            assertThat(proposal.items()).allMatch(PlanItem::essential);
        }
    }

    @Property
    void the_order_of_the_library_and_of_restrictions_does_not_matter(
            @ForAll("restrictions") List<Restriction> restrictions, @ForAll Random order) {
        List<Exercise> shuffled = new ArrayList<>(LIBRARY);
        Collections.shuffle(shuffled, order);
        List<Restriction> others = new ArrayList<>(restrictions);
        Collections.shuffle(others, order);

        Proposal proposal = propose(1, 30, Set.of(Equipment.values()), restrictions, LIBRARY, CareRole.CLINICIAN);
        Proposal again = propose(1, 30, Set.of(Equipment.values()), others, shuffled, CareRole.CLINICIAN);

        assertThat(again.items()).isEqualTo(proposal.items());
        assertThat(again.leftOut().stream().map(Proposal.LeftOut::exercise))
                .containsExactlyElementsOf(proposal.leftOut().stream()
                        .map(Proposal.LeftOut::exercise)
                        .toList());
    }

    @Property
    void what_only_clinicians_unlock_is_never_proposed_to_a_trainer(
            @ForAll @IntRange(min = 1, max = 5) int phase, @ForAll @IntRange(min = 1, max = 90) int minutes) {
        assertThat(propose(phase, minutes, Set.of(Equipment.values()), List.of(), LIBRARY, CareRole.TRAINER)
                        .items())
                .noneMatch(item -> item.exercise().value().equals("HX17"));
    }

    @Property
    void a_further_restriction_never_adds_an_exercise_that_was_ruled_out(
            @ForAll("restrictions") List<Restriction> restrictions, @ForAll("restrictions") List<Restriction> more) {
        List<Restriction> both =
                Stream.concat(restrictions.stream(), more.stream()).toList();
        Set<Equipment> all = Set.of(Equipment.values());
        Proposal before = propose(2, 500, all, restrictions, LIBRARY, CareRole.CLINICIAN);
        Proposal after = propose(2, 500, all, both, LIBRARY, CareRole.CLINICIAN);

        assertThat(before.items().stream().map(PlanItem::exercise).toList())
                .containsAll(after.items().stream().map(PlanItem::exercise).toList());
    }

    static Proposal propose(
            int phase,
            int minutes,
            Set<Equipment> equipment,
            List<Restriction> restrictions,
            List<Exercise> library,
            CareRole role) {
        return PlanProposal.of(new PlanProposal.Given(
                CLIENT,
                Rules.STRAIN,
                phase,
                Clinic.presentation(minutes, equipment),
                restrictions,
                library,
                role,
                List.of()));
    }

    private static Exercise exercise(PlanItem item) {
        return LIBRARY.stream()
                .filter(some -> some.id().equals(item.exercise()))
                .findFirst()
                .orElseThrow();
    }

    private static int minutesADay(PlanItem item) {
        return SessionTime.minutes(item, SessionTime.isPerSide(exercise(item)))
                * item.dose().perDay();
    }
}

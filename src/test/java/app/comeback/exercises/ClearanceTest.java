package app.comeback.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.shared.Side;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClearanceTest {

    private static final Catalogue SHIPPED = ExerciseFiles.shipped();
    private static final JointLoad LIGHT = new JointLoad(Load.LOW, Load.LOW, Load.LOW, Load.LOW);

    /** Each annotated field, once with the value that a restriction is about. */
    static Stream<Arguments> fields() {
        return Stream.of(
                Arguments.of(RestrictionKind.NO_KNEELING, touching(Contact.KNEELING)),
                Arguments.of(RestrictionKind.NO_LYING_ON_BACK, touching(Contact.LYING_ON_BACK)),
                Arguments.of(RestrictionKind.NO_PRONE, touching(Contact.LYING_ON_FRONT)),
                Arguments.of(RestrictionKind.NO_LYING_ON_SIDE, touching(Contact.LYING_ON_SIDE)),
                Arguments.of(RestrictionKind.NO_SITTING, touching(Contact.SITTING)),
                Arguments.of(RestrictionKind.NO_STANDING, touching(Contact.STANDING)),
                Arguments.of(RestrictionKind.NO_STANDING, touching(Contact.STANDING_ON_ONE_LEG)),
                Arguments.of(RestrictionKind.NO_STANDING_ON_ONE_LEG, touching(Contact.STANDING_ON_ONE_LEG)),
                Arguments.of(RestrictionKind.NO_WEIGHT_ON_ARMS, touching(Contact.WEIGHT_ON_ARMS)),
                Arguments.of(RestrictionKind.NO_IMPACT, new Made().impact(Impact.LOW)),
                Arguments.of(RestrictionKind.NO_IMPACT, new Made().impact(Impact.HIGH)),
                Arguments.of(RestrictionKind.NO_HIGH_IMPACT, new Made().impact(Impact.HIGH)),
                Arguments.of(RestrictionKind.NO_END_RANGE_HIP_FLEXION, new Made().hip(HipFlexion.END_RANGE)),
                Arguments.of(RestrictionKind.NO_LONG_MUSCLE_LENGTH, new Made().length(MuscleLength.LONG)),
                Arguments.of(
                        RestrictionKind.NO_HIGH_HIP_LOAD,
                        new Made().joints(new JointLoad(Load.HIGH, Load.LOW, Load.LOW, Load.LOW))),
                Arguments.of(
                        RestrictionKind.NO_HIGH_KNEE_LOAD,
                        new Made().joints(new JointLoad(Load.LOW, Load.HIGH, Load.LOW, Load.LOW))),
                Arguments.of(
                        RestrictionKind.NO_HIGH_ANKLE_LOAD,
                        new Made().joints(new JointLoad(Load.LOW, Load.LOW, Load.HIGH, Load.LOW))),
                Arguments.of(
                        RestrictionKind.NO_HIGH_BACK_LOAD,
                        new Made().joints(new JointLoad(Load.LOW, Load.LOW, Load.LOW, Load.HIGH))));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void each_field_blocks_under_its_own_restriction_and_clears_without(RestrictionKind kind, Made made) {
        Restriction restriction = Restriction.of(kind);

        Clearance clearance = Clearance.check(made.exercise(), List.of(restriction));

        assertThat(clearance).isEqualTo(new Clearance.Blocked(List.of(restriction), null));
        assertThat(((Clearance.Blocked) clearance).reasonKeys()).containsExactly("exercises.restriction." + kind);
        Made plain = kind == RestrictionKind.NO_SITTING ? touching(Contact.STANDING) : new Made();
        assertThat(Clearance.check(plain.exercise(), List.of(restriction)).isCleared())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Muscle.class)
    void a_muscle_that_must_rest_blocks_what_works_it(Muscle muscle) {
        Restriction resting = Restriction.resting(muscle, Side.BOTH);

        assertBlocked(new Made().muscles(Set.of(muscle)), resting);
        assertCleared(new Made().muscles(EnumSet.complementOf(EnumSet.of(muscle))), resting);
    }

    @ParameterizedTest
    @EnumSource(Equipment.class)
    void missing_equipment_blocks_what_needs_it(Equipment piece) {
        assertBlocked(new Made().equipment(Set.of(piece)), Restriction.without(piece));
        assertCleared(new Made().equipment(EnumSet.complementOf(EnumSet.of(piece))), Restriction.without(piece));
    }

    @ParameterizedTest
    @EnumSource(ContraIndication.class)
    void a_contra_indication_blocks_what_names_it(ContraIndication known) {
        assertBlocked(new Made().contra(Set.of(known)), Restriction.because(known));
        assertCleared(new Made().contra(EnumSet.complementOf(EnumSet.of(known))), Restriction.because(known));
    }

    @ParameterizedTest
    @EnumSource(RestrictionKind.class)
    void every_kind_of_restriction_can_be_made_and_judged(RestrictionKind kind) {
        String detail = kind.details().isEmpty() ? null : kind.details().getFirst();

        Clearance clearance = Clearance.check(new Made().exercise(), List.of(new Restriction(kind, detail, Side.BOTH)));

        assertThat(clearance).isNotInstanceOf(Clearance.NotCleared.class);
    }

    @ParameterizedTest
    @EnumSource(Annotation.Part.class)
    void an_exercise_that_lacks_one_part_is_not_cleared_for_anybody_with_a_restriction(Annotation.Part part) {
        Exercise exercise = new Made().without(part).exercise();

        assertThat(exercise.annotation().isComplete()).isFalse();
        assertThat(Clearance.check(exercise, List.of(Restriction.of(RestrictionKind.NO_KNEELING))))
                .isEqualTo(new Clearance.NotCleared(Set.of(part)));
        assertThat(Clearance.check(exercise, List.of()).isCleared()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ONE_AT_A_TIME, RIGHT, LEFT, true", "ONE_AT_A_TIME, RIGHT, RIGHT, false", "ONE_AT_A_TIME, RIGHT, BOTH, false",
        "ONE_AT_A_TIME, BOTH, LEFT, false", "TOGETHER, RIGHT, LEFT, false", "TOGETHER, RIGHT, BOTH, false",
        "ALTERNATING, LEFT, RIGHT, false"
    })
    void a_side_only_matters_where_each_leg_works_by_itself(Sides sides, Side restricted, Side done, boolean cleared) {
        Exercise exercise = new Made().sides(sides).impact(Impact.LOW).exercise();

        Clearance clearance =
                Clearance.check(exercise, done, List.of(Restriction.of(RestrictionKind.NO_IMPACT, restricted)));

        assertThat(clearance.isCleared()).isEqualTo(cleared);
    }

    @Test
    void a_blocked_side_leaves_the_other_one_open() {
        Exercise exercise =
                new Made().sides(Sides.ONE_AT_A_TIME).impact(Impact.LOW).exercise();
        Restriction right = Restriction.of(RestrictionKind.NO_IMPACT, Side.RIGHT);

        assertThat(Clearance.check(exercise, List.of(right)))
                .isEqualTo(new Clearance.Blocked(List.of(right), Side.LEFT));
    }

    @Test
    void two_blocked_sides_leave_none_open() {
        Exercise exercise = new Made()
                .sides(Sides.ONE_AT_A_TIME)
                .impact(Impact.LOW)
                .hip(HipFlexion.END_RANGE)
                .exercise();
        List<Restriction> both = List.of(
                Restriction.of(RestrictionKind.NO_IMPACT, Side.RIGHT),
                Restriction.of(RestrictionKind.NO_END_RANGE_HIP_FLEXION, Side.LEFT));

        assertThat(Clearance.check(exercise, both)).isEqualTo(new Clearance.Blocked(both, null));
    }

    @ParameterizedTest
    @CsvSource({
        "NO_KNEELING, HX22",
        "NO_IMPACT, HX18 HX30 HX31 HX32 HX33",
        "NO_HIGH_IMPACT, HX31 HX32 HX33",
        "NO_PRONE, HX15 HX25",
        "NO_END_RANGE_HIP_FLEXION, HX10 HX11 HX12 HX16 HX21",
        "NO_LONG_MUSCLE_LENGTH, HX10 HX11 HX12 HX16 HX21 HX33",
        "NO_HIGH_KNEE_LOAD, HX22 HX26 HX31 HX32 HX33"
    })
    void in_the_shipped_library_a_restriction_blocks(RestrictionKind kind, String ids) {
        assertThat(RuledOut.by(
                        List.of(Restriction.of(kind)), SHIPPED.exercises().values()))
                .extracting(ruled -> ruled.id().value())
                .containsExactlyElementsOf(Arrays.asList(ids.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "NO_KNEELING, BAND, BOTH",
        "NO_EQUIPMENT, , BOTH",
        "NO_EQUIPMENT, KNEELING, BOTH",
        "NO_EQUIPMENT, BAND, LEFT",
        "NO_PRONE, , RIGHT"
    })
    void a_restriction_that_makes_no_sense_cannot_be_built(RestrictionKind kind, @Nullable String detail, Side side) {
        assertThatThrownBy(() -> new Restriction(kind, detail, side)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Made touching(Contact contact) {
        return new Made().contacts(Set.of(contact));
    }

    private static void assertBlocked(Made made, Restriction restriction) {
        assertThat(Clearance.check(made.exercise(), List.of(restriction)))
                .isEqualTo(new Clearance.Blocked(List.of(restriction), null));
    }

    private static void assertCleared(Made made, Restriction restriction) {
        assertThat(Clearance.check(made.exercise(), List.of(restriction)).isCleared())
                .isTrue();
    }

    /** An exercise that asks for as little as an annotation can; the contact alone has to be something. */
    private static final class Made {

        private Annotation annotation = new Annotation(
                Set.of(1),
                Set.of(Muscle.HAMSTRINGS),
                LIGHT,
                MuscleLength.SHORT,
                Impact.NONE,
                HipFlexion.SMALL,
                Sides.TOGETHER,
                Set.of(),
                Set.of(Contact.SITTING),
                Set.of(),
                UnlockRole.NOBODY,
                Set.of());

        Made contacts(Set<Contact> contacts) {
            return with(
                    annotation.phases(),
                    annotation.muscles(),
                    annotation.equipment(),
                    contacts,
                    annotation.contraIndications(),
                    Set.of());
        }

        Made muscles(Set<Muscle> muscles) {
            return with(
                    annotation.phases(),
                    muscles,
                    annotation.equipment(),
                    annotation.contacts(),
                    annotation.contraIndications(),
                    Set.of());
        }

        Made equipment(Set<Equipment> equipment) {
            return with(
                    annotation.phases(),
                    annotation.muscles(),
                    equipment,
                    annotation.contacts(),
                    annotation.contraIndications(),
                    Set.of());
        }

        Made contra(Set<ContraIndication> contra) {
            return with(
                    annotation.phases(),
                    annotation.muscles(),
                    annotation.equipment(),
                    annotation.contacts(),
                    contra,
                    Set.of());
        }

        private Made with(
                Set<Integer> phases,
                Set<Muscle> muscles,
                Set<Equipment> equipment,
                Set<Contact> contacts,
                Set<ContraIndication> contra,
                Set<Annotation.Part> missing) {
            annotation = new Annotation(
                    phases,
                    muscles,
                    annotation.joints(),
                    annotation.length(),
                    annotation.impact(),
                    annotation.hipFlexion(),
                    annotation.sides(),
                    equipment,
                    contacts,
                    contra,
                    annotation.unlock(),
                    missing);
            return this;
        }

        Made impact(@Nullable Impact impact) {
            return change(
                    annotation.joints(), annotation.length(), impact, annotation.hipFlexion(), annotation.sides());
        }

        Made hip(@Nullable HipFlexion hip) {
            return change(annotation.joints(), annotation.length(), annotation.impact(), hip, annotation.sides());
        }

        Made length(@Nullable MuscleLength length) {
            return change(
                    annotation.joints(), length, annotation.impact(), annotation.hipFlexion(), annotation.sides());
        }

        Made joints(@Nullable JointLoad joints) {
            return change(
                    joints, annotation.length(), annotation.impact(), annotation.hipFlexion(), annotation.sides());
        }

        Made sides(@Nullable Sides sides) {
            return change(
                    annotation.joints(), annotation.length(), annotation.impact(), annotation.hipFlexion(), sides);
        }

        private Made change(
                @Nullable JointLoad joints,
                @Nullable MuscleLength length,
                @Nullable Impact impact,
                @Nullable HipFlexion hip,
                @Nullable Sides sides) {
            annotation = new Annotation(
                    annotation.phases(),
                    annotation.muscles(),
                    joints,
                    length,
                    impact,
                    hip,
                    sides,
                    annotation.equipment(),
                    annotation.contacts(),
                    annotation.contraIndications(),
                    annotation.unlock(),
                    annotation.missing());
            return this;
        }

        /** Takes one part away, as a file does that leaves it out. */
        Made without(Annotation.Part part) {
            return switch (part) {
                case PHASES ->
                    with(Set.of(), annotation.muscles(), Set.of(), annotation.contacts(), Set.of(), Set.of());
                case MUSCLES -> muscles(Set.of());
                case CONTACTS -> contacts(Set.of());
                case EQUIPMENT, CONTRA_INDICATIONS ->
                    with(Set.of(1), annotation.muscles(), Set.of(), annotation.contacts(), Set.of(), Set.of(part));
                case JOINTS -> joints(null);
                case LENGTH -> length(null);
                case IMPACT -> impact(null);
                case HIP_FLEXION -> hip(null);
                case SIDES -> sides(null);
                case UNLOCK -> locked();
            };
        }

        private Made locked() {
            annotation = new Annotation(
                    annotation.phases(),
                    annotation.muscles(),
                    annotation.joints(),
                    annotation.length(),
                    annotation.impact(),
                    annotation.hipFlexion(),
                    annotation.sides(),
                    annotation.equipment(),
                    annotation.contacts(),
                    annotation.contraIndications(),
                    null,
                    Set.of());
            return this;
        }

        Exercise exercise() {
            Exercise any = Objects.requireNonNull(SHIPPED.exercises().get(new ExerciseId("HX05")));
            return new Exercise(
                    any.id(),
                    any.name(),
                    any.purpose(),
                    any.position(),
                    any.steps(),
                    any.cues(),
                    any.mistakes(),
                    any.stopRule(),
                    annotation,
                    any.dose(),
                    any.easier(),
                    any.harder(),
                    any.variants());
        }

        @Override
        public String toString() {
            return annotation.toString();
        }
    }
}

package app.comeback.protocolfiles;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.protocols.Criterion;
import app.comeback.protocols.GoalLevel;
import app.comeback.protocols.Measure;
import app.comeback.protocols.Mode;
import app.comeback.protocols.PainProfile;
import app.comeback.protocols.Protocol;
import app.comeback.protocols.RedFlag;
import app.comeback.protocols.RedFlagLevel;
import app.comeback.protocols.RunningLevel;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedProtocolsTest {

    private static final Protocol STRAIN = ShippedProtocols.all().getFirst();
    private static final Protocol TENDON = ShippedProtocols.all().getLast();

    static List<Protocol> all() {
        return ShippedProtocols.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_stored_copy_reads_as_the_same_rule_set(Protocol protocol) {
        String json = CanonicalProtocol.json(protocol);
        Protocol copy = new ProtocolYaml(MeasureCatalogue.empty(), id -> true).read(json);

        assertThat(copy).isEqualTo(protocol);
        assertThat(copy.hash()).isEqualTo(protocol.hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void the_strain_has_six_phases_and_the_tendon_a_triage_and_four_stages() {
        assertThat(STRAIN.phases()).extracting(phase -> phase.name()).hasSize(6);
        assertThat(TENDON.phases()).hasSize(5);
    }

    @Test
    void all_warning_signs_are_there() {
        for (Protocol protocol : all()) {
            assertThat(protocol.redFlags())
                    .extracting(RedFlag::id)
                    .containsAll(IntStream.rangeClosed(1, 17)
                            .mapToObj("RF-%02d"::formatted)
                            .toList());
        }
        assertThat(TENDON.redFlags()).isEqualTo(STRAIN.redFlags());
    }

    @ParameterizedTest
    @CsvSource({
        "RF-01, EMERGENCY, true", "RF-02, EMERGENCY, false", "RF-03, URGENT, true", "RF-04, EMERGENCY, false",
        "RF-05, URGENT, true", "RF-06, URGENT, false", "RF-07, REFER, false", "RF-08, REFER, true",
        "RF-08.foot-drop, URGENT, true", "RF-09, URGENT, false", "RF-10, REFER, false", "RF-11, REFER, true",
        "RF-12, PAUSE, true", "RF-13, REFER, false", "RF-14, REFER, false", "RF-15, REFER, false",
    })
    void a_warning_sign_acts_at_its_level_and_is_asked_where_it_belongs(
            String id, RedFlagLevel level, boolean inSession) {
        RedFlag flag = STRAIN.redFlags().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();

        assertThat(flag.level()).isEqualTo(level);
        assertThat(flag.askedInSession()).isEqualTo(inSession);
    }

    @ParameterizedTest
    @CsvSource({
        "ACUTE_REMOTE,    1, 2, 0, false, 0",
        "ACUTE_THRESHOLD, 2, 4, 1, true,  0",
        "RETURN_TO_RUN,   0, 2, 0, false, 3",
        "TENDON,          3, 5, 1, true,  0",
    })
    void a_pain_profile_has_its_limits(
            String code, int green, int amber, int morning, boolean clinician, int fromPhase) {
        PainProfile profile =
                STRAIN.painProfile(code).or(() -> TENDON.painProfile(code)).orElseThrow();

        assertThat(profile.greenMax()).isEqualTo(green);
        assertThat(profile.amberMax()).isEqualTo(amber);
        assertThat(profile.nextMorningRiseMax()).isEqualTo(morning);
        assertThat(profile.clinicianOnly()).isEqualTo(clinician);
        assertThat(profile.fromPhase()).isEqualTo(fromPhase);
    }

    @Test
    void the_careful_profile_is_the_default() {
        assertThat(STRAIN.painProfiles().getFirst().code()).isEqualTo("ACUTE_REMOTE");
    }

    @ParameterizedTest
    @CsvSource({"1, 7, 21", "2, 21, 56", "3, 56, 180"})
    void a_grade_has_an_expected_band(int grade, int from, int to) {
        assertThat(STRAIN.expected(grade)).hasValueSatisfying(band -> {
            assertThat(band.fromDays()).isEqualTo(from);
            assertThat(band.toDays()).isEqualTo(to);
            assertThat(band.withTendon().toDays()).isEqualTo(2 * to);
        });
    }

    @Test
    void an_unknown_grade_has_no_band_and_a_tendon_one_for_all() {
        assertThat(STRAIN.expected((Integer) null)).isEmpty();
        assertThat(TENDON.expected(2)).hasValueSatisfying(band -> {
            assertThat(band.fromDays()).isEqualTo(84);
            assertThat(band.toDays()).isEqualTo(180);
        });
    }

    @Test
    void the_return_has_twelve_items() {
        List<String> ids = STRAIN.phase(4).orElseThrow().exit(GoalLevel.SPRINT_PIVOT_SPORT).stream()
                .map(Criterion::id)
                .toList();

        assertThat(ids)
                .isEqualTo(
                        IntStream.rangeClosed(1, 12).mapToObj(i -> "RTS-" + i).toList());
    }

    @Test
    void readiness_is_mandatory_and_no_trainer_sets_it_aside() {
        Criterion readiness = STRAIN.criterion("RTS-9").orElseThrow();

        assertThat(readiness.mandatory()).isTrue();
        assertThat(readiness.overridableBy()).doesNotContain(Mode.TRAINER);
        assertThat(readiness.measures()).containsExactlyInAnyOrder("readiness", "apprehension");
        assertThat(STRAIN.measure("readiness").orElseThrow().modes()).containsExactly(Mode.SELF);
    }

    @Test
    void the_fast_leg_raise_is_optional_and_only_supervised() {
        assertThat(STRAIN.criterion("RTS-10").orElseThrow().optional()).isTrue();
        assertThat(STRAIN.measure("h-test-insecure").orElseThrow().modes()).doesNotContain(Mode.SELF);
    }

    @Test
    void the_bike_is_for_the_active_and_the_stairs_for_everyday_life() {
        assertThat(ids(1, GoalLevel.DAILY_LIVING)).contains("ST-1.stairs").doesNotContain("ST-1.bike");
        assertThat(ids(1, GoalLevel.RUNNER)).contains("ST-1.bike").doesNotContain("ST-1.stairs");
    }

    private static List<String> ids(int phase, GoalLevel goal) {
        return STRAIN.phase(phase).orElseThrow().exit(goal).stream()
                .map(Criterion::id)
                .toList();
    }

    @Test
    void the_ladder_goes_from_walking_to_repeated_sprints() {
        assertThat(STRAIN.ladder())
                .extracting(RunningLevel::name)
                .isEqualTo(IntStream.rangeClosed(0, 10).mapToObj(i -> "R" + i).toList());
        assertThat(STRAIN.ladder())
                .allSatisfy(level -> assertThat(level.restHours()).isEqualTo(level.level() <= 6 ? 24 : 48));
        assertThat(TENDON.ladder()).isEmpty();
    }

    @Test
    void what_no_source_says_is_marked() {
        assertThat(STRAIN.criterion("ST-1.walk").orElseThrow().isVerified()).isFalse();
        assertThat(STRAIN.criterion("ST-2.strength").orElseThrow().isVerified()).isFalse();
        assertThat(STRAIN.criterion("ST-1.squat").orElseThrow().isVerified()).isTrue();
        assertThat(STRAIN.redFlags().getFirst().verified()).isFalse();
    }

    @Test
    void pain_counts_for_two_days() {
        assertThat(ShippedProtocols.measures())
                .filteredOn(measure -> measure.kind() == Measure.Kind.PAIN)
                .isNotEmpty()
                .allSatisfy(measure -> {
                    assertThat(measure.validForDays()).isEqualTo(2);
                    assertThat(measure.unit()).isEqualTo("{score}");
                });
    }
}

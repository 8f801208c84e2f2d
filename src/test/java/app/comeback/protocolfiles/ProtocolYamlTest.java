package app.comeback.protocolfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.comeback.exercises.ExerciseId;
import app.comeback.protocols.Protocol;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtocolYamlTest {

    private static final String WHOLE = ShippedProtocols.text(ShippedProtocols.FILES.getFirst());

    private static Protocol read(String yaml) {
        return new ProtocolYaml(ShippedProtocols.catalogue(), id -> !id.equals(new ExerciseId("HX99"))).read(yaml);
    }

    private static Fault fault(String yaml) {
        return catchThrowableOfType(Fault.class, () -> read(yaml));
    }

    /** The line on which this text begins, from 1. */
    private static int line(String yaml, String text) {
        return (int) yaml.substring(0, yaml.indexOf(text)).lines().count() + (yaml.startsWith(text) ? 1 : 0);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "title: Hamstring strain | titel: Hamstring strain | unknown-key",
                "title: Hamstring strain | titlE: Hamstring strain | unknown-key",
                "threshold: 70, unit: \"%\" | threshold: 70 | missing-key",
                "threshold: 70, unit: \"%\" | threshold: 70, unit: km/h | unit",
                "threshold: 70, unit: \"%\" | threshold: 170, unit: \"%\" | threshold",
                "threshold: 70, unit: \"%\" | threshold: -1, unit: \"%\" | threshold",
                "threshold: 70, unit: \"%\" | threshold: many, unit: \"%\" | number",
                "measure: run-speed, threshold: 70 | measure: run-sped, threshold: 70 | no-measure",
                "measure: walk-limp, yes: false | measure: walk-pain, yes: false | kind",
                "pain-green: {measure: hold-pain-15} | pain-green: {measure: knee-straight} | kind",
                "measure: slr, threshold: 75 | measure: run-speed, threshold: 75 | no-sides",
                "measure: slr, threshold: 75 | measure: slr, threshold: 175 | percent",
                "full-range: 90} | full-range: 60} | full-range",
                "uncertain-up-to: 15 | uncertain-up-to: 9 | error-band",
                "exercise: HX01 | exercise: HX99 | no-exercise",
                "exercise: HX01 | exercise: hx01 | value",
                "exercise: HX02, phases: [1] | exercise: HX01, phases: [1] | doubled-id",
                "exercise: HX02, phases: [1] | exercise: HX02, phases: [1, 1] | twice-in-list",
                "exercise: HX02, phases: [1] | exercise: HX02, phases: [9] | no-phase",
                "from-phase: 0 | from-phase: 8 | no-phase",
                "id: ST-1.squat | id: ST-1.walk | doubled-id",
                "id: ST-1.squat | id: squat | code",
                "code: ACUTE_THRESHOLD | code: ACUTE_REMOTE | doubled-id",
                "green-max: 2 | green-max: 5 | value",
                "reference: bayer-2017 | reference: bayer-1917 | no-reference",
                "level: EMERGENCY | level: GRAVE | choice",
                "clinician-only: true | clinician-only: maybe | truth",
                "number: 2 | number: 7 | phase-order",
                "code: hamstring-strain | code: Hamstring | code",
                "version: 1 | version: 0 | code",
                "valid-for-days: 365 | valid-for-days: 0 | value",
                "overridable-by: [CLINICIAN] | overridable-by: [SELF] | value",
                "load-percent: 80 | load-percent: 5 | value",
                "action: ASSESS_AGAIN | action: REPEAT_LAST_LEVEL | regression",
                "at-most: {measure: walk-pain, | at-mots: {measure: walk-pain, | one-of",
            })
    void a_file_that_is_not_whole_is_refused(String whole, String spoilt, String reason) {
        String from = whole.translateEscapes();
        String to = spoilt.translateEscapes();
        assertThat(WHOLE).contains(from);

        Fault fault = fault(WHOLE.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));

        assertThat(fault).as(reason).isNotNull();
        assertThat(fault.key()).isEqualTo("protocolfiles.fault." + reason);
        assertThat(fault.line()).isPositive();
    }

    @Test
    void an_unknown_key_is_named_with_its_line() {
        String spoilt =
                WHOLE.replace("    aim: >-\n      Strengthen", "    colour: red\n    aim: >-\n      Strengthen");

        Fault fault = fault(spoilt);

        assertThat(fault.line()).isEqualTo(line(spoilt, "    colour: red") + 1);
        assertThat(fault.arguments()).containsExactly("colour");
    }

    @Test
    void a_doubled_key_is_named_with_its_line() {
        Fault fault = fault("code: a-code\nversion: 1\ncode: a-code\n");

        assertThat(fault.key()).isEqualTo("protocolfiles.fault.doubled-key");
        assertThat(fault.line()).isEqualTo(3);
    }

    @Test
    void a_threshold_outside_its_range_is_named_with_its_line() {
        String spoilt = WHOLE.replace("{measure: slhb, threshold: 20,", "{measure: slhb, threshold: 2000,");

        Fault fault = fault(spoilt);

        assertThat(fault.line()).isEqualTo(line(spoilt, "{measure: slhb, threshold: 2000,"));
    }

    @Test
    void a_phase_that_somebody_could_never_leave_is_refused() {
        String spoilt = WHOLE.replace("goals: *everyone", "goals: [RUNNER]");

        assertThat(fault(spoilt).key()).isEqualTo("protocolfiles.fault.no-way-out");
    }

    @ParameterizedTest
    @CsvSource({"'', empty", "'a: [', syntax", "'- 1', no-keys", "'code: ', no-value", "'code: {a: b}', no-scalar"})
    void what_is_no_rule_set_at_all_is_refused(String text, String reason) {
        assertThat(fault(text).key()).isEqualTo("protocolfiles.fault." + reason);
    }

    @Test
    void a_bomb_of_aliases_is_refused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }

        assertThat(fault(bomb.toString())).isNotNull();
    }

    @Test
    void tests_inside_tests_without_end_are_refused() {
        String deep = "{any-of: [".repeat(60) + "]}".repeat(60);
        String spoilt = WHOLE.replace("test: {answer: {measure: red-flags-open, yes: false}}", "test: " + deep);

        assertThat(fault(spoilt).key()).isIn("protocolfiles.fault.too-deep", "protocolfiles.fault.syntax");
    }

    @Test
    void a_file_may_bring_measures_of_its_own() {
        String own = """
                measures:
                  - {code: sledge-pain, name: Pain on the sledge, instruction: Pull it., kind: PAIN, unit: "{score}", min: 0, max: 10, sided: false, modes: [SELF], valid-for-days: 2}
                """;

        Protocol protocol = read(own + WHOLE.replace("measure: stairs-pain", "measure: sledge-pain"));

        assertThat(protocol.measure("sledge-pain")).isPresent();
        assertThat(fault(own.replace("sledge-pain", "walk-pain") + WHOLE).key())
                .isEqualTo("protocolfiles.fault.doubled-id");
    }

    @Test
    void every_change_of_a_rule_changes_the_hash() {
        String before = read(WHOLE).hash();

        assertThat(List.of("threshold: 70", "valid-for-days: 28", "A leg that has not sprinted", "priority: 4"))
                .allSatisfy(text -> assertThat(read(WHOLE.replaceFirst(
                                        Pattern.quote(text),
                                        switch (text) {
                                            case "threshold: 70" -> "threshold: 71";
                                            case "valid-for-days: 28" -> "valid-for-days: 27";
                                            case "priority: 4" -> "priority: 3";
                                            default -> "A leg that has never sprinted";
                                        }))
                                .hash())
                        .isNotEqualTo(before));
    }

    @Test
    void the_layout_of_a_file_does_not_change_the_hash() {
        String before = read(WHOLE).hash();

        assertThat(read("# a comment\n" + WHOLE.replace("[TRAINER, CLINICIAN]", "[CLINICIAN, TRAINER]"))
                        .hash())
                .isEqualTo(before);
        assertThat(read(WHOLE.replace("threshold: 70,", "threshold: 70.0,")).hash())
                .isEqualTo(before);
    }
}

package app.comeback.guidelint;

import static app.comeback.guidelint.LintRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.guidecontent.FullGuide;
import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.GuideContent.CallOut;
import app.comeback.guidecontent.GuideContent.Exercise;
import app.comeback.guidecontent.GuideContent.Phase;
import app.comeback.guidecontent.GuideContent.Reference;
import app.comeback.guidecontent.GuideContent.Section;
import app.comeback.guidecontent.TestGuides;
import app.comeback.guideimport.DefectiveGuide;
import app.comeback.shared.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LintTest {

    private final GuideContent good = FullGuide.content();

    @Test
    void the_demos_defective_guide_shows_every_defect_it_was_given() {
        List<Finding> findings = Lint.check(DefectiveGuide.imported());
        assertThat(findings).anySatisfy(is(REVIEW_COUNTS_DIFFER, "origin:line:3", "512 / 480+"));
        assertThat(findings).anySatisfy(is(RESPONSES_MISCOUNTED, "origin:line:151", "Responses (7)"));
        assertThat(findings).anySatisfy(is(RESPONSES_FOREIGN, "origin:line:176", "kettlebell swings"));
        assertThat(findings)
                .anySatisfy(is(OTHER_CONDITION, "section:how-larkspur-motion-helps-your-hamstring", "elbow pain"));
        assertThat(findings).anySatisfy(is(EMPTY_SECTION, "section:table-of-contents", "table of contents"));
        assertThat(findings)
                .anySatisfy(is(
                        EMPTY_SECTION, "section:allowed-and-forbidden-movements", "Allowed and Forbidden Movements"));
        assertThat(findings)
                .extracting(Finding::rule)
                .contains(
                        REVIEWER_NOT_CLINICAL,
                        REFERENCE_WITHOUT_LINK,
                        REFERENCE_WITHOUT_YEAR,
                        REFERENCE_WITHOUT_ACCESS_DATE,
                        CLAIM_WITHOUT_REFERENCE,
                        NO_RED_FLAGS,
                        NO_SEEK_CARE,
                        STORY_WITHOUT_CONSENT,
                        LATE_ISOMETRICS,
                        WRONG_TARGET_MUSCLE,
                        ABSOLUTE_PROMISE,
                        EXERCISE_WITHOUT_DOSE);
        assertThat(findings)
                .anySatisfy(is(
                        KEY_EXERCISE_IN_NO_PHASE, "section:stretching-and-strength-explained", "single-leg deadlift"));
        assertThat(findings).extracting(Finding::rule).doesNotContain(NO_DISCLAIMER);
    }

    @Test
    void a_sound_guide_has_no_finding() {
        assertThat(Lint.check(good)).isEmpty();
    }

    @Test
    void errors_come_first_and_fingerprints_differ() {
        List<Finding> findings = Lint.check(DefectiveGuide.imported());
        assertThat(findings).extracting(Finding::grade).isSorted();
        assertThat(findings).extracting(Finding::fingerprint).doesNotHaveDuplicates();
    }

    @Test
    void a_fingerprint_outlives_blanks_case_and_changes_elsewhere() {
        Finding one = new Finding(OTHER_CONDITION, Grade.ERROR, "section:a", "Shoulder  pain", List.of());
        Finding same = new Finding(OTHER_CONDITION, Grade.ERROR, "section:a", " shoulder pain ", List.of("x"));
        Finding elsewhere = new Finding(OTHER_CONDITION, Grade.ERROR, "section:b", "shoulder pain", List.of());
        assertThat(same.fingerprint()).isEqualTo(one.fingerprint()).isNotEqualTo(elsewhere.fingerprint());
    }

    @ParameterizedTest
    @EnumSource(LintRule.class)
    void every_rule_has_its_sentence(LintRule rule) {
        Texts texts = new Texts();
        assertThat(texts.has(rule.key())).as(rule.key()).isTrue();
        assertThat(texts.get(Locale.ENGLISH, rule.key(), "a", "b", "c")).doesNotContain("{");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Keep the weight on your shoulders and your hips high.",
                "Lie with your shoulders and back flat on the floor.",
                "Rest your hands on your knees or your elbows.",
                "A stiff hip or a sore lower back often comes along. [general]"
            })
    void body_parts_in_instructions_are_no_other_condition(String text) {
        assertThat(rules(withText(text))).doesNotContain(OTHER_CONDITION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ask about our shoulder pain course.",
                "It also works for ankle sprains and tennis elbow injuries."
            })
    void other_complaints_are(String text) {
        assertThat(rules(withText(text))).contains(OTHER_CONDITION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We guarantee results.",
                "This plan cures sore thighs.",
                "Our app diagnoses your strain.",
                "It helps you to prevent injuries.",
                "This is 100 % safe."
            })
    void promises_and_device_words_are_warned_of(String text) {
        assertThat(rules(withText(text))).containsAnyOf(ABSOLUTE_PROMISE, DEVICE_WORDING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nobody can guarantee a date. [general]",
                "This guide does not diagnose anything. [general]",
                "Run at 100 % of your speed only when it does not hurt. [general]",
                "Torn tissue heals on its own. [general]"
            })
    void saying_that_there_is_no_promise_is_none(String text) {
        assertThat(rules(withText(text))).doesNotContain(ABSOLUTE_PROMISE, DEVICE_WORDING);
    }

    @Test
    void the_safety_boxes_must_be_there_and_say_to_stop() {
        assertThat(rules(withBoxes(List.of()))).contains(NO_RED_FLAGS, NO_SEEK_CARE, NO_DISCLAIMER);
        assertThat(rules(withBoxes(List.of(new CallOut(CallOut.Kind.RED_FLAGS, "Signs", "Fever.")))))
                .contains(RED_FLAGS_WITHOUT_STOP_RULE)
                .doesNotContain(NO_RED_FLAGS);
        assertThat(rules(withBoxes(List.of(new CallOut(CallOut.Kind.SAFE_MOVEMENTS, "Safe", " ")))))
                .contains(EMPTY_BOX);
    }

    @Test
    void references_must_lead_somewhere() {
        assertThat(rules(withReference("10.1136/x", null, null, 2020))).isEmpty();
        assertThat(rules(withReference("doi.org/10.1136/x", null, null, 2020))).containsOnly(REFERENCE_MALFORMED);
        assertThat(rules(withReference(null, "PMID1", null, 2020))).containsOnly(REFERENCE_MALFORMED);
        assertThat(rules(withReference(null, null, "https://example.org/", 2020)))
                .containsOnly(REFERENCE_TO_BARE_HOST);
        assertThat(rules(withReference(null, null, "example.org", 2020))).containsOnly(REFERENCE_TO_BARE_HOST);
        assertThat(rules(withReference(null, null, "ftp://example.org/a", 2020)))
                .containsOnly(REFERENCE_MALFORMED);
        assertThat(rules(withReference(null, null, "javascript:alert(1)", 2020)))
                .containsOnly(REFERENCE_MALFORMED);
        assertThat(rules(withReference(null, null, null, null)))
                .containsOnly(REFERENCE_WITHOUT_LINK, REFERENCE_WITHOUT_YEAR);
    }

    @Test
    void citations_and_references_belong_together() {
        assertThat(rules(withText("Walk. [@nobody]"))).contains(REFERENCE_UNKNOWN);
        List<Reference> twice = new ArrayList<>(good.references());
        twice.add(good.references().getFirst());
        assertThat(rules(with(good.sections(), good.callOuts(), good.phases(), twice)))
                .contains(REFERENCE_TWICE);
        assertThat(rules(TestGuides.withSections(good, List.of(new Section("a", 2, "A", "Walk. [general]")))))
                .doesNotContain(REFERENCE_NEVER_CITED);
        assertThat(rules(with(
                        List.of(new Section("a", 2, "A", "Walk.")), good.callOuts(), List.of(), good.references())))
                .contains(REFERENCE_NEVER_CITED);
    }

    @Test
    void sections_must_have_a_heading_a_text_and_a_name_of_their_own() {
        List<Section> sections = List.of(
                new Section("a", 2, "Parent", ""),
                new Section("b", 3, "Child", "Text."),
                new Section("b", 2, "", "Text."),
                new Section("c", 2, "Nothing", " \n"),
                new Section("d", 2, "Long", "word ".repeat(5_000)),
                new Section("e", 2, "Too long", "word ".repeat(25_000)));
        List<Finding> findings = Lint.check(TestGuides.withSections(good, sections));
        assertThat(findings).anySatisfy(is(DUPLICATE_ID, "section:b", "b"));
        assertThat(findings).anySatisfy(is(EMPTY_HEADING, "section:b", ""));
        assertThat(findings).anySatisfy(is(EMPTY_SECTION, "section:c", "Nothing"));
        assertThat(findings).noneSatisfy(is(EMPTY_SECTION, "section:a", "Parent"));
        assertThat(findings)
                .filteredOn(finding -> finding.rule() == LONG_SECTION)
                .extracting(Finding::grade)
                .containsExactly(Grade.ERROR, Grade.WARNING);
    }

    @Test
    void low_load_work_in_a_late_phase_is_warned_of_but_not_in_the_first() {
        List<Phase> phases = List.of(phase("one", "Heel slide"), phase("two", "Bridge"), phase("three", "Heel slide"));
        List<Finding> findings = Lint.check(with(good.sections(), good.callOuts(), phases, good.references()));
        assertThat(findings)
                .filteredOn(finding -> finding.rule() == LATE_ISOMETRICS)
                .extracting(Finding::place)
                .containsExactly("phase:three/exercise:1");
    }

    @Test
    void two_hundred_thousand_characters_are_checked_quickly() {
        GuideContent large =
                withText("Load reduces pain and increases the risk of a tear in 3 weeks.\n\n".repeat(3_100));
        Lint.check(large);
        Assertions.assertTimeout(Duration.ofSeconds(3), () -> Lint.check(large));
    }

    private static java.util.function.Consumer<Finding> is(LintRule rule, String place, String quote) {
        return finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.place()).isEqualTo(place);
            assertThat(finding.quote()).isEqualTo(quote);
        };
    }

    private static List<LintRule> rules(GuideContent guide) {
        return Lint.check(guide).stream().map(Finding::rule).toList();
    }

    private GuideContent withText(String text) {
        return TestGuides.withText(good, 0, text);
    }

    private GuideContent withBoxes(List<CallOut> boxes) {
        return with(good.sections(), boxes, good.phases(), good.references());
    }

    private GuideContent withReference(
            @Nullable String doi, @Nullable String pmid, @Nullable String url, @Nullable Integer year) {
        Reference changed = new Reference("one", "Study", doi, pmid, url, year, LocalDate.of(2026, 1, 1), null);
        return with(
                good.sections(),
                good.callOuts(),
                good.phases(),
                List.of(changed, good.references().get(1)));
    }

    private GuideContent with(
            List<Section> sections, List<CallOut> boxes, List<Phase> phases, List<Reference> references) {
        return new GuideContent(
                good.title(),
                good.summary(),
                good.condition(),
                good.audience(),
                good.byline(),
                sections,
                boxes,
                phases,
                good.faq(),
                references,
                null);
    }

    private static Phase phase(String id, String exercise) {
        return new Phase(id, id, "Text. [general]", List.of(new Exercise(exercise, "2 × 10", "How. [general]")));
    }
}

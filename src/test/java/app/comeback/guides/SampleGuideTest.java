package app.comeback.guides;

import static app.comeback.guidelint.LintRule.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.GuideContent.Exercise;
import app.comeback.guidecontent.GuideContent.SetAside;
import app.comeback.guideimport.GuideImport;
import app.comeback.guidelint.Finding;
import app.comeback.guidelint.Lint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@EnabledIfEnvironmentVariable(named = "COMEBACK_SAMPLES", matches = ".+")
class SampleGuideTest {

    @SuppressWarnings("NullAway.Init")
    private GuideContent guide;

    @BeforeEach
    void importSample() throws IOException {
        Path file = Path.of(System.getenv("COMEBACK_SAMPLES"), "seed", "hamstring-guide.txt");
        guide = GuideImport.read(Files.readAllBytes(file), "hamstring-guide.txt", null);
    }

    @Test
    void its_head_is_recovered() {
        assertThat(guide.title()).isEqualTo("top exercises to recover from hamstring pain");
        assertThat(guide.byline()).isEqualTo("Zoe Patler");
        assertThat(guide.condition().value()).isEqualTo("hamstring");
        assertThat(origin().lastUpdated()).isEqualTo(LocalDate.of(2025, 7, 18));
        assertThat(origin().reviewClaims()).singleElement().satisfies(claim -> assertThat(claim.name())
                .isEqualTo("Maria Vasquez"));
    }

    @Test
    void its_phases_have_their_exercises_and_doses() {
        assertThat(guide.phases()).extracting(phase -> phase.exercises().size()).containsExactly(5, 4, 5, 4);
        assertThat(guide.phases().get(0).exercises())
                .extracting(Exercise::name, Exercise::dose)
                .contains(tuple("Ice", "15-20 minutes every 2-3 hours"));
        assertThat(guide.phases().get(1).exercises())
                .extracting(Exercise::name, Exercise::dose)
                .startsWith(
                        tuple("Towel Hamstring Stretch", "Hold each stretch for 20-30 seconds, repeating 2-3 times"));
        assertThat(guide.phases().get(2).exercises())
                .extracting(Exercise::name, Exercise::dose)
                .startsWith(tuple("Hamstring Sets", "Hold for 5-10 seconds"));
        assertThat(guide.phases().get(3).exercises()).extracting(Exercise::name).startsWith("Nordic Hamstring Curls");
    }

    @Test
    void its_other_parts_are_recovered_or_set_aside() {
        assertThat(guide.sections()).hasSize(10);
        assertThat(guide.faq()).hasSize(5);
        assertThat(guide.references()).hasSize(2);
        assertThat(guide.callOuts()).hasSize(1);
        assertThat(setAside(SetAside.Kind.RESPONSES))
                .extracting(SetAside::announced, block -> block.entries().size())
                .containsExactly(tuple(9, 8), tuple(18, 3));
        assertThat(setAside(SetAside.Kind.MARKETING)).hasSize(3);
        assertThat(setAside(SetAside.Kind.RATING)).hasSize(4);
        assertThat(setAside(SetAside.Kind.TESTIMONIAL)).hasSize(1);
        assertThat(setAside(SetAside.Kind.PERSON)).hasSize(1);
    }

    @Test
    void the_lint_finds_what_is_wrong_with_it() {
        assertThat(Lint.check(guide))
                .extracting(Finding::rule, Finding::quote)
                .contains(
                        tuple(REVIEW_COUNTS_DIFFER, "700 / 600+"),
                        tuple(RESPONSES_MISCOUNTED, "Responses (9)"),
                        tuple(RESPONSES_FOREIGN, "foam rolling"),
                        tuple(OTHER_CONDITION, "shoulder pain"),
                        tuple(EMPTY_SECTION, "table of contents"),
                        tuple(EMPTY_SECTION, "Safe vs. Risky Movements"),
                        tuple(KEY_EXERCISE_IN_NO_PHASE, "straight-leg deadlift"),
                        tuple(STORY_WITHOUT_CONSENT, "Client Success Story"),
                        tuple(LATE_ISOMETRICS, "Hamstring Sets"),
                        tuple(WRONG_TARGET_MUSCLE, "Wall Sits"),
                        tuple(NO_RED_FLAGS, ""));
        assertThat(Lint.check(guide))
                .extracting(Finding::rule)
                .contains(
                        REVIEWER_NOT_CLINICAL,
                        REFERENCE_WITHOUT_LINK,
                        REFERENCE_WITHOUT_YEAR,
                        REFERENCE_WITHOUT_ACCESS_DATE);
    }

    @Test
    void its_unreferenced_claims_are_found() {
        List<String> quotes = Lint.check(guide).stream()
                .filter(finding -> finding.rule() == CLAIM_WITHOUT_REFERENCE)
                .map(Finding::quote)
                .toList();
        for (String words : List.of(
                "1 to 3 weeks", "increase your risk", "delay healing", "muscle inhibition", "shown to", "offload")) {
            assertThat(quotes).anyMatch(quote -> quote.contains(words));
        }
    }

    private GuideContent.Origin origin() {
        return Objects.requireNonNull(guide.origin());
    }

    private List<SetAside> setAside(SetAside.Kind kind) {
        return origin().setAside().stream()
                .filter(block -> block.kind() == kind)
                .toList();
    }
}

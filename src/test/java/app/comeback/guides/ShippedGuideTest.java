package app.comeback.guides;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.GuideYaml;
import app.comeback.guidelint.Lint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedGuideTest {

    private static final Pattern CITED = Pattern.compile("\\[@([a-z0-9-]+)]");
    private static final Pattern MARKED = Pattern.compile("(?s).*\\[(general|@[a-z0-9-]+)][.,;:]?$");
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
    private static final Pattern PMID = Pattern.compile("\\d{7,8}");

    @ParameterizedTest
    @ValueSource(strings = {"hamstring-guide", "stiffness-guide"})
    void a_shipped_guide_has_no_finding_of_any_grade(String name) {
        assertThat(Lint.check(read(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hamstring-guide", "stiffness-guide"})
    void every_box_is_there(String name) {
        assertThat(read(name).callOuts())
                .extracting(GuideContent.CallOut::kind)
                .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(GuideContent.CallOut.Kind.class))
                .startsWith(GuideContent.CallOut.Kind.RED_FLAGS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hamstring-guide", "stiffness-guide"})
    void every_phase_has_exercises_and_every_exercise_a_dose(String name) {
        GuideContent guide = read(name);
        assertThat(guide.phases()).isNotEmpty().allSatisfy(phase -> assertThat(phase.exercises())
                .as(phase.name())
                .isNotEmpty());
        assertThat(guide.phases().stream().flatMap(phase -> phase.exercises().stream()))
                .allSatisfy(exercise ->
                        assertThat(exercise.dose()).as(exercise.name()).containsPattern("\\d"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hamstring-guide", "stiffness-guide"})
    void every_paragraph_and_every_list_entry_says_what_it_rests_on(String name) {
        assertThat(blocks(read(name)).filter(block -> !MARKED.matcher(block).matches()))
                .as("without [@key] or [general]")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hamstring-guide", "stiffness-guide"})
    void every_reference_is_cited_and_every_citation_is_listed(String name) {
        GuideContent guide = read(name);
        Set<String> cited = CITED.matcher(texts(guide).collect(Collectors.joining("\n")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(cited)
                .containsExactlyInAnyOrderElementsOf(guide.references().stream()
                        .map(GuideContent.Reference::key)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hamstring-guide", "stiffness-guide"})
    void every_reference_can_be_followed_and_is_dated(String name) {
        assertThat(read(name).references()).hasSizeGreaterThanOrEqualTo(10).allSatisfy(reference -> {
            assertThat(List.of(reference.citation(), reference.key())).doesNotContain("");
            assertThat(reference.year()).isBetween(1990, 2026);
            assertThat(reference.accessedOn()).isAfter(LocalDate.of(2026, 1, 1));
            assertThat(reference.evidenceLevel()).isNotNull();
            assertThat(leads(reference)).as(reference.key()).isNotEmpty().allMatch(good -> good);
        });
    }

    @Test
    void the_hamstring_guide_tells_of_uncertainty_and_of_the_people_it_was_not_studied_in() {
        String all =
                texts(read("hamstring-guide")).collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
        assertThat(all).contains("young men", "15 degrees", "nobody can promise you a date", "emergency number");
    }

    @Test
    void loading_begins_in_the_first_days_and_sprinting_last() {
        List<GuideContent.Phase> phases = read("hamstring-guide").phases();
        assertThat(phases)
                .extracting(GuideContent.Phase::id)
                .containsExactly("acute", "early", "mid", "late", "after-return");
        assertThat(names(phases.get(0))).contains("Heel dig", "Two-leg bridge").doesNotContain("Nordic", "Sprint");
        assertThat(names(phases.get(1))).contains("Extender", "Diver", "Glider", "Walk–jog");
        assertThat(names(phases.get(2))).contains("Nordic").doesNotContain("Sprint");
        assertThat(names(phases.get(3))).contains("Sprint");
        assertThat(names(phases.get(4))).contains("Nordic", "Weekly check");
    }

    private static List<String> names(GuideContent.Phase phase) {
        return phase.exercises().stream().map(GuideContent.Exercise::name).toList();
    }

    private static List<Boolean> leads(GuideContent.Reference reference) {
        return Stream.of(
                        matches(DOI, reference.doi()),
                        matches(PMID, reference.pmid()),
                        reference.url() == null ? null : hasPath(URI.create(reference.url())))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @org.jspecify.annotations.Nullable Boolean matches(
            Pattern pattern, @org.jspecify.annotations.Nullable String text) {
        return text == null ? null : pattern.matcher(text).matches();
    }

    private static boolean hasPath(URI url) {
        return "https".equals(url.getScheme()) && url.getPath().length() > 1;
    }

    private static Stream<String> blocks(GuideContent guide) {
        return texts(guide)
                .flatMap(text -> Stream.of(text.split("\\n\\n|\\n(?=- )")))
                .map(String::strip)
                .filter(block -> !block.isEmpty() && !isLeadIn(block));
    }

    /** A line such as "Get medical care today if", whose list follows and carries the marks. */
    private static boolean isLeadIn(String block) {
        return block.length() < 90 && (block.endsWith(" if") || block.endsWith(" if you have"));
    }

    private static Stream<String> texts(GuideContent guide) {
        return Stream.of(
                        guide.callOuts().stream().map(GuideContent.CallOut::markdown),
                        guide.sections().stream().map(GuideContent.Section::markdown),
                        guide.phases().stream().map(GuideContent.Phase::markdown),
                        guide.phases().stream()
                                .flatMap(phase -> phase.exercises().stream())
                                .map(GuideContent.Exercise::markdown),
                        guide.faq().stream().map(GuideContent.Faq::markdown))
                .flatMap(part -> part);
    }

    private static GuideContent read(String name) {
        try (InputStream yaml =
                Objects.requireNonNull(ShippedGuideTest.class.getResourceAsStream("/content/" + name + ".yaml"))) {
            return GuideYaml.read(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package app.comeback.guideimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.GuideContent.CallOut;
import app.comeback.guidecontent.GuideContent.Section;
import app.comeback.guidecontent.GuideContent.SetAside;
import app.comeback.guidecontent.GuideParts;
import app.comeback.shared.ConditionCode;
import app.comeback.shared.Refused;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuideImportTest {

    private final GuideContent guide = DefectiveGuide.imported();

    @Test
    void title_author_date_and_condition_are_recovered() {
        assertThat(guide.title()).isEqualTo("a complete plan for sore hamstrings");
        assertThat(guide.byline()).isEqualTo("Nora Feldt");
        assertThat(guide.condition()).isEqualTo(ConditionCode.HAMSTRING);
        assertThat(origin(guide).lastUpdated()).isEqualTo(LocalDate.of(2025, 5, 21));
        assertThat(origin(guide).fileName()).isEqualTo("defective-guide.txt");
    }

    @Test
    void the_reviewer_line_is_a_claim_to_be_checked() {
        assertThat(origin(guide).reviewClaims()).singleElement().satisfies(claim -> {
            assertThat(claim.name()).isEqualTo("Tomas Brandvik");
            assertThat(claim.credential())
                    .startsWith("ACE Certified Personal Trainer")
                    .doesNotContain("First-aid");
            assertThat(claim.line()).isEqualTo(7);
        });
    }

    @Test
    void sections_keep_their_order_and_the_empty_ones_stay() {
        assertThat(guide.sections())
                .extracting(Section::id)
                .containsExactly(
                        "introduction",
                        "table-of-contents",
                        "what-goes-wrong-behind-the-thigh",
                        "the-steps-of-a-sensible-comeback-from-sofa-to",
                        "stretching-and-strength-explained",
                        "mistakes-we-see-every-week",
                        "how-larkspur-motion-helps-your-hamstring",
                        "putting-it-all-together",
                        "allowed-and-forbidden-movements",
                        "conclusion");
        assertThat(guide.sections())
                .filteredOn(section -> section.markdown().isBlank())
                .extracting(Section::id)
                .containsExactly("table-of-contents", "allowed-and-forbidden-movements");
    }

    @Test
    void four_phases_have_their_exercises_and_a_shared_dose_goes_to_each() {
        assertThat(guide.phases())
                .extracting(GuideContent.Phase::id)
                .containsExactly("acute-phase", "early-recovery", "mid-recovery", "late-recovery");
        assertThat(guide.phases().get(0).exercises())
                .filteredOn(exercise -> exercise.name().equals("Ice"))
                .extracting(GuideContent.Exercise::dose)
                .containsExactly("10-15 minutes every 3-4 hours");
        assertThat(guide.phases().get(1).exercises())
                .extracting(GuideContent.Exercise::name)
                .containsExactly(
                        "Door Frame Stretch", "Chair Stretch", "Step Stretch", "Nerve Sliders (Only on Advice)");
        assertThat(guide.phases().get(1).exercises().subList(0, 3))
                .extracting(GuideContent.Exercise::dose)
                .containsOnly("Hold each position for 25-30 seconds, repeating 3-4 times");
        assertThat(guide.phases().get(2).exercises())
                .extracting(GuideContent.Exercise::dose)
                .containsExactly("Hold for 6-8 seconds", "", "", "");
        assertThat(guide.phases().get(3).exercises())
                .extracting(GuideContent.Exercise::name)
                .containsExactly("Nordic Hamstring Curls", "Bounds and Hops", "Sport Practice");
    }

    @Test
    void questions_references_and_the_disclaimer_are_recovered() {
        assertThat(guide.faq()).hasSize(5).allSatisfy(faq -> {
            assertThat(faq.question()).endsWith("?").doesNotStartWith("1");
            assertThat(faq.markdown()).isNotBlank();
        });
        assertThat(guide.references()).hasSize(2);
        assertThat(guide.callOuts()).singleElement().satisfies(box -> {
            assertThat(box.kind()).isEqualTo(CallOut.Kind.DISCLAIMER);
            assertThat(box.heading()).isEqualTo("Medical Disclaimer");
        });
    }

    @Test
    void what_is_not_the_article_is_set_aside() {
        assertThat(setAside(guide, SetAside.Kind.RESPONSES))
                .satisfiesExactly(
                        first -> {
                            assertThat(first.announced()).isEqualTo(7);
                            assertThat(first.entries())
                                    .hasSize(6)
                                    .first()
                                    .isEqualTo(
                                            "KT: The order of the steps was new to me. I had always begun with stretching.");
                        },
                        second -> {
                            assertThat(second.announced()).isEqualTo(12);
                            assertThat(second.entries()).hasSize(3);
                        });
        assertThat(setAside(guide, SetAside.Kind.MARKETING)).hasSize(3).allSatisfy(block -> assertThat(block.entries())
                .hasSize(4));
        assertThat(setAside(guide, SetAside.Kind.RATING)).hasSize(4);
        assertThat(setAside(guide, SetAside.Kind.TESTIMONIAL)).hasSize(1);
        assertThat(setAside(guide, SetAside.Kind.PERSON)).hasSize(1);
        assertThat(setAside(guide, SetAside.Kind.NAVIGATION))
                .extracting(SetAside::heading)
                .contains("14", "cooling down", "stretches", "Photo 1", "Photo 2", "You might also like");
        assertThat(everything(guide)).doesNotContain("kettlebell", "★", "Petra", "robots");
    }

    @Test
    void the_same_guide_in_html_and_in_markdown_comes_out_alike() {
        for (GuideContent other : List.of(
                GuideImport.read(bytes(DefectiveGuide.asHtml()), "guide.html", null),
                GuideImport.read(bytes(DefectiveGuide.asMarkdown()), "guide.md", null))) {
            assertThat(other.title()).isEqualTo(guide.title());
            assertThat(other.byline()).isEqualTo(guide.byline());
            assertThat(origin(other).lastUpdated()).isEqualTo(origin(guide).lastUpdated());
            assertThat(origin(other).reviewClaims()).hasSize(1);
            assertThat(other.sections())
                    .extracting(Section::heading)
                    .containsExactlyElementsOf(
                            guide.sections().stream().map(Section::heading).toList());
            assertThat(other.phases()).hasSize(4);
            assertThat(other.phases().stream().flatMap(phase -> phase.exercises().stream()))
                    .extracting(GuideContent.Exercise::name, GuideContent.Exercise::dose)
                    .containsExactlyElementsOf(guide.phases().stream()
                            .flatMap(phase -> phase.exercises().stream())
                            .map(exercise -> org.assertj.core.groups.Tuple.tuple(exercise.name(), exercise.dose()))
                            .toList());
            assertThat(other.faq()).hasSize(5);
            assertThat(other.references()).hasSize(2);
            assertThat(setAside(other, SetAside.Kind.RESPONSES))
                    .extracting(block -> block.entries().size())
                    .containsExactly(6, 3);
            assertThat(setAside(other, SetAside.Kind.MARKETING)).hasSize(3);
        }
    }

    @Test
    void scripts_and_styles_of_a_page_are_left_out() {
        GuideContent page = GuideImport.read(
                bytes("<html><head><style>p{}</style></head><body><h1>Sore knee</h1><script>alert(1)</script>"
                        + "<h2>Rest</h2><p>Take it <b>easy</b>. <a href='javascript:x()'>Go</a></p></body></html>"),
                "a.html",
                null);
        assertThat(page.title()).isEqualTo("Sore knee");
        assertThat(page.condition().value()).isEqualTo("knee");
        assertThat(page.sections()).singleElement().satisfies(section -> {
            assertThat(section.heading()).isEqualTo("Rest");
            assertThat(section.markdown()).isEqualTo("Take it **easy**. Go");
        });
    }

    @Test
    void markdown_keeps_its_levels_links_and_citations() {
        GuideContent text = GuideImport.read(
                bytes("# Knee\n\n## One\n\nA [link](https://example.org) [@key].\n\n### Two\n\n- a\n- b\n"),
                "a.md",
                null);
        assertThat(text.sections())
                .extracting(Section::level, Section::markdown)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "A [link](https://example.org) [@key]."),
                        org.assertj.core.groups.Tuple.tuple(3, "- a\n- b"));
    }

    @Test
    void references_are_read_with_doi_year_and_access_date() {
        GuideContent text = GuideImport.read(bytes("""
                        # Knee

                        ## References

                        1. Smith A. Knees. J Knee 2019. doi:10.1234/abc.5. Accessed 3 May 2024.
                        2. Jones B (2018). PMID: 12345678
                        3. https://example.org/knee/page (2020)
                        """), "a.md", null);
        assertThat(text.references())
                .extracting(
                        GuideContent.Reference::doi,
                        GuideContent.Reference::pmid,
                        GuideContent.Reference::url,
                        GuideContent.Reference::year,
                        GuideContent.Reference::accessedOn)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "10.1234/abc.5", null, null, 2019, LocalDate.of(2024, 5, 3)),
                        org.assertj.core.groups.Tuple.tuple(null, "12345678", null, 2018, null),
                        org.assertj.core.groups.Tuple.tuple(null, null, "https://example.org/knee/page", 2020, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16"})
    void letters_with_marks_survive_in_every_usual_charset(String charset) {
        GuideContent text =
                GuideImport.read("Café für Knie\n\nÜben hilft.\n".getBytes(Charset.forName(charset)), "a.txt", null);
        assertThat(text.title()).isEqualTo("Café für Knie");
    }

    @Test
    void a_declared_charset_is_believed_when_it_fits() {
        byte[] greek = "Γόνατο\n\nΞεκούραση.\n".getBytes(Charset.forName("ISO-8859-7"));
        assertThat(GuideImport.read(greek, "a.txt", "ISO-8859-7").title()).isEqualTo("Γόνατο");
        byte[] page = "<html><head><meta charset=\"ISO-8859-7\"></head><body><h1>Γόνατο</h1><p>x</p></body></html>"
                .getBytes(Charset.forName("ISO-8859-7"));
        assertThat(GuideImport.read(page, "a.html", null).title()).isEqualTo("Γόνατο");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("guideimport.empty", new byte[0], null),
                Arguments.of("guideimport.empty", bytes(" \n\t\n"), null),
                Arguments.of("guideimport.too-large", new byte[3 * 1024 * 1024], null),
                Arguments.of("guideimport.binary", bytes("%PDF-1.7 hello"), null),
                Arguments.of("guideimport.binary", bytes("PK\u0003\u0004 hello"), null),
                Arguments.of("guideimport.binary", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, null),
                Arguments.of("guideimport.binary", bytes("hello\u0000world"), null),
                Arguments.of("guideimport.charset", bytes("hello"), "no-such-charset"),
                Arguments.of("guideimport.charset", "für".getBytes(StandardCharsets.ISO_8859_1), "UTF-8"),
                Arguments.of("guideimport.too-complex", bytes("# a\n".repeat(30_000)), null));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void bad_input_is_refused_in_one_sentence(String key, byte[] bytes, @Nullable String charset) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> GuideImport.read(bytes, "guide.txt", charset))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md", "a.html"})
    void two_megabytes_are_read_in_time(String name) {
        String paragraph = "Load reduces pain in 3 weeks, says **nobody** in [this study](https://example.org).\n\n";
        byte[] large = bytes(paragraph.repeat(GuideImport.MAX_BYTES / paragraph.length() / 2)
                + "word ".repeat(GuideImport.MAX_BYTES / 10 - 10));
        Assertions.assertTimeout(Duration.ofSeconds(6), () -> {
            try {
                GuideImport.read(large, name, null);
            } catch (Refused tooComplex) {
                assertThat(tooComplex.key()).isEqualTo("guideimport.too-complex");
            }
        });
    }

    private static GuideContent.Origin origin(GuideContent guide) {
        return java.util.Objects.requireNonNull(guide.origin());
    }

    private static List<SetAside> setAside(GuideContent guide, SetAside.Kind kind) {
        return origin(guide).setAside().stream()
                .filter(block -> block.kind() == kind)
                .toList();
    }

    private static String everything(GuideContent guide) {
        return String.join(
                "\n", GuideParts.of(guide).stream().map(part -> part.text()).toList());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package app.comeback.guidecontent;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.guidecontent.GuideParts.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuidePartsTest {

    private final GuideContent guide = FullGuide.content();

    @Test
    void every_part_has_a_place_of_its_own_and_red_flags_come_first() {
        assertThat(GuideParts.of(guide))
                .extracting(Part::place)
                .containsExactly(
                        "title",
                        "summary",
                        "about",
                        "callout:RED_FLAGS",
                        "section:first",
                        "section:then",
                        "phase:early",
                        "phase:early/exercise:1",
                        "phase:early/exercise:2",
                        "phase:late",
                        "phase:late/exercise:1",
                        "phase:late/exercise:2",
                        "callout:SEEK_CARE",
                        "faq:1",
                        "faq:2",
                        "callout:DISCLAIMER",
                        "reference:one",
                        "reference:two");
    }

    @Test
    void doses_and_reference_details_are_part_of_what_is_read() {
        assertThat(GuideParts.of(guide))
                .anySatisfy(part -> assertThat(part.text()).contains("5 × 10 s"))
                .anySatisfy(part -> assertThat(part.text()).contains("doi:10.2519/jospt.2022.0301", "2020"));
    }

    @Test
    void places_stay_different_when_names_are_doubled() {
        GuideContent doubled = TestGuides.withSections(
                guide, List.of(guide.sections().get(0), guide.sections().get(0)));
        assertThat(GuideParts.of(doubled))
                .extracting(Part::place)
                .contains("section:first", "section:first#2")
                .doesNotHaveDuplicates();
    }

    @Test
    void exercises_or_red_flags_make_a_guide_safety_critical() {
        assertThat(GuideParts.isSafetyCritical(guide)).isTrue();
        GuideContent words = new GuideContent(
                "a",
                "b",
                guide.condition(),
                guide.audience(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
        assertThat(GuideParts.isSafetyCritical(words)).isFalse();
    }
}

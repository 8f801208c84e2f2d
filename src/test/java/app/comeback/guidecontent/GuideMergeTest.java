package app.comeback.guidecontent;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.guidecontent.GuideContent.Section;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GuideMergeTest {

    private final GuideContent base = FullGuide.content();

    @Example
    void changes_in_different_parts_come_together() {
        GuideContent mine = TestGuides.withText(base, 0, "My new text.");
        GuideContent theirs = TestGuides.withSummary(TestGuides.withText(base, 1, "Their new text."), "Their summary.");
        GuideMerge.Result result = GuideMerge.merge(base, mine, theirs);
        assertThat(result.isClean()).isTrue();
        assertThat(result.content().sections())
                .extracting(Section::markdown)
                .containsExactly("My new text.", "Their new text.");
        assertThat(result.content().summary()).isEqualTo("Their summary.");
    }

    @Example
    void a_part_that_both_changed_is_a_conflict_that_holds_both() {
        GuideMerge.Result result =
                GuideMerge.merge(base, TestGuides.withText(base, 0, "Mine."), TestGuides.withText(base, 0, "Theirs."));
        assertThat(result.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.place()).isEqualTo("section:first");
            assertThat(conflict.mine()).contains("Mine.");
            assertThat(conflict.theirs()).contains("Theirs.");
        });
    }

    @Example
    void the_same_change_on_both_sides_is_none() {
        GuideContent changed = TestGuides.withText(base, 0, "Same.");
        assertThat(GuideMerge.merge(base, changed, changed)).isEqualTo(new GuideMerge.Result(changed, List.of()));
    }

    @Example
    void a_part_that_one_removed_and_the_other_changed_is_a_conflict() {
        GuideContent without =
                TestGuides.withSections(base, List.of(base.sections().get(1)));
        GuideContent changed = TestGuides.withText(base, 0, "Changed.");
        assertThat(GuideMerge.merge(base, without, changed).conflicts())
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.mine()).isEmpty();
                    assertThat(conflict.theirs()).contains("Changed.");
                });
    }

    @Example
    void a_part_that_one_added_stands_where_it_was_put() {
        List<Section> more = new ArrayList<>(base.sections());
        more.add(1, new Section("between", 2, "Between", "New."));
        GuideMerge.Result result =
                GuideMerge.merge(base, TestGuides.withText(base, 0, "Mine."), TestGuides.withSections(base, more));
        assertThat(result.isClean()).isTrue();
        assertThat(result.content().sections()).extracting(Section::id).containsExactly("first", "between", "then");
    }

    @Property(tries = 500)
    void no_word_that_anybody_wrote_is_lost(
            @ForAll("sections") List<Section> before,
            @ForAll("sections") List<Section> my,
            @ForAll("sections") List<Section> their) {
        GuideMerge.Result result = GuideMerge.merge(with(before), with(my), with(their));
        String all = GuideParts.of(result.content()) + result.conflicts().toString();
        for (Section section : my) {
            if (!before.contains(section)) {
                assertThat(all).contains(section.markdown());
            }
        }
        for (Section section : their) {
            if (!before.contains(section)) {
                assertThat(all).contains(section.markdown());
            }
        }
    }

    @Property(tries = 200)
    void what_only_one_changed_is_taken_as_it_is(
            @ForAll("sections") List<Section> before, @ForAll("sections") List<Section> after) {
        assertThat(GuideMerge.merge(with(before), with(after), with(before)))
                .isEqualTo(new GuideMerge.Result(with(after), List.of()));
        assertThat(GuideMerge.merge(with(before), with(before), with(after)))
                .isEqualTo(new GuideMerge.Result(with(after), List.of()));
    }

    @Provide
    Arbitrary<List<Section>> sections() {
        Arbitrary<String> ids = Arbitraries.of("a", "b", "c", "d", "e");
        Arbitrary<String> texts =
                Arbitraries.strings().withCharRange('p', 'z').ofMinLength(3).ofMaxLength(6);
        return Combinators.combine(ids, texts)
                .as((id, text) -> new Section(id, 2, "Heading " + id, text))
                .list()
                .ofMaxSize(6)
                .uniqueElements(Section::id);
    }

    private GuideContent with(List<Section> sections) {
        return TestGuides.withSections(base, sections);
    }
}

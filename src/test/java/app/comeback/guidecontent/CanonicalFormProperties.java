package app.comeback.guidecontent;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class CanonicalFormProperties {

    private final GuideContent guide = FullGuide.content();

    @Property(tries = 300)
    void texts_that_share_out_the_same_words_differently_have_different_forms(
            @ForAll @Chars({'a', '1', ' ', '\n', '[', ']'}) @StringLength(max = 12) String one,
            @ForAll @Chars({'a', '1', ' ', '\n', '[', ']'}) @StringLength(max = 12) String other) {
        String form = form(one, other);
        if (!plain(one).equals(plain(other))) {
            assertThat(form(other, one)).isNotEqualTo(form);
        }
        if (!plain(one).isEmpty()) {
            assertThat(form("", one + other)).isNotEqualTo(form);
        }
    }

    @Property(tries = 300)
    void blanks_at_line_ends_and_kinds_of_line_ends_never_count(
            @ForAll @Size(max = 6) List<@CharRange(from = 'a', to = 'f') @StringLength(max = 5) String> lines,
            @ForAll @Chars({' ', '\t'}) @StringLength(max = 3) String blanks) {
        String unix = String.join("\n", lines);
        String windows = String.join(blanks + "\r\n", lines) + blanks;
        assertThat(form(windows, "x")).isEqualTo(form(unix, "x"));
    }

    @Property(tries = 200)
    void composition_never_counts(@ForAll @Chars({'é', 'ö', 'a', 'ñ'}) @StringLength(max = 8) String text) {
        assertThat(form(Normalizer.normalize(text, Normalizer.Form.NFD), "x")).isEqualTo(form(text, "x"));
    }

    private String form(String first, String second) {
        List<GuideContent.Section> sections = new ArrayList<>();
        sections.add(new GuideContent.Section("a", 2, "A", first));
        sections.add(new GuideContent.Section("b", 2, "B", second));
        return CanonicalForm.of(TestGuides.withSections(guide, sections));
    }

    private static String plain(String text) {
        return text.replaceAll("[ \\t]+(?=\\n|$)", "").replaceAll("\\n+\\z", "");
    }
}

package app.comeback.guideeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.TestGuides;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartChoiceTest {

    @Test
    void one_part_is_taken_from_another_text_and_nothing_else() {
        GuideContent mine = TestGuides.plain("Mine");
        GuideContent theirs = TestGuides.withText(TestGuides.plain("Theirs"), 1, "Other.");
        assertThat(PartChoice.take("section:later", theirs, mine)).isEqualTo(TestGuides.withText(mine, 1, "Other."));
        assertThat(PartChoice.take("title", theirs, mine).title()).isEqualTo("Theirs");
        assertThat(PartChoice.take("section:later", TestGuides.withSections(theirs, List.of()), mine)
                        .sections())
                .hasSize(1);
    }
}

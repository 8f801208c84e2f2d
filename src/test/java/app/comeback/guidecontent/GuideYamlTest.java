package app.comeback.guidecontent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuideYamlTest {

    private static final String SOUND = """
            title: Knee
            summary: About knees.
            condition: knee
            audience: CLIENTS
            byline: Ada
            """;

    @Test
    void lists_that_are_left_out_are_empty() {
        GuideContent guide = read(SOUND);
        assertThat(guide.condition().value()).isEqualTo("knee");
        assertThat(guide.sections()).isEmpty();
        assertThat(guide.origin()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SOUND + "colour: red\n",
                SOUND + "title: Twice\n",
                "title: Knee\n",
                SOUND + "faq:\n  - question: Why?\n",
                SOUND + "condition: X\n",
                "[]",
                ""
            })
    void what_does_not_fit_is_refused(String yaml) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(yaml));
    }

    private static GuideContent read(String yaml) {
        return GuideYaml.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}

package app.comeback.guidelint;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.guidecontent.FullGuide;
import app.comeback.guidecontent.TestGuides;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cold reduces swelling.",
                "Stretching too early can delay healing.",
                "Weak hips increase the risk of another strain.",
                "A mild strain heals in 1 to 3 weeks.",
                "It takes 6 weeks to recover.",
                "Skipping it leads to muscle weakness.",
                "Slow lowering has been shown to make fibres longer.",
                "Studies show that it works.",
                "Runners are more likely to be hurt again.",
                "Too much sitting may cause stiffness."
            })
    void effects_risks_times_and_mechanisms_are_claims(String text) {
        assertThat(claims(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lie on your back and pull your heel towards you.",
                "Stop if it increases your pain.",
                "Does cold reduce swelling?",
                "Stay in a range that does not cause pain.",
                "Hold for 20 seconds and repeat three times.",
                "Three muscles share the work at the back of the leg.",
                "Ask a physiotherapist."
            })
    void instructions_conditions_and_questions_are_none(String text) {
        assertThat(claims(text)).isEmpty();
    }

    @Test
    void a_claim_knows_its_references_and_its_tag() {
        assertThat(claims("Cold reduces swelling. [@one; @two]"))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.referenceKeys()).containsExactly("one", "two");
                    assertThat(claim.text()).isEqualTo("Cold reduces swelling.");
                    assertThat(claim.place()).isEqualTo("section:first");
                });
        assertThat(claims("Cold reduces swelling. [general]"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.generalAdvice()).isTrue());
        assertThat(claims("Cold reduces swelling. `[@one]` \\[general]"))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.referenceKeys()).isEmpty();
                    assertThat(claim.generalAdvice()).isFalse();
                });
    }

    @Test
    void a_list_rests_on_what_introduces_it() {
        assertThat(claims("From one paper: [@one]\n\n- Cold reduces swelling.\n- Load reduces pain."))
                .hasSize(2)
                .allSatisfy(claim -> assertThat(claim.referenceKeys()).containsExactly("one"));
    }

    private static List<Claim> claims(String text) {
        return Claims.of(TestGuides.withText(FullGuide.content(), 0, text)).stream()
                .filter(claim -> claim.place().equals("section:first"))
                .toList();
    }
}

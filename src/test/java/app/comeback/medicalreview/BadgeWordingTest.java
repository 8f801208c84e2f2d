package app.comeback.medicalreview;

import static app.comeback.medicalreview.Samples.HASH;
import static app.comeback.medicalreview.Samples.TODAY;
import static app.comeback.medicalreview.Samples.credential;
import static app.comeback.medicalreview.Samples.signature;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.people.CredentialClass;
import app.comeback.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BadgeWordingTest {

    private static final Texts TEXTS = new Texts();

    @Nested
    @DisplayName("GOV-07")
    class Gov07 {

        @ParameterizedTest
        @CsvSource({
            "PHYSICIAN,Medically reviewed by a physician",
            "PHYSIOTHERAPIST,Clinically reviewed by a physiotherapist",
            "SPORTS_DIETITIAN,Clinically reviewed by a sports dietitian",
            "OSTEOPATH,Clinically reviewed by an osteopath",
            "NURSE,Clinically reviewed by a nurse",
            "PSYCHOLOGIST,Clinically reviewed by a psychologist",
            "SPORTS_SCIENTIST,Fitness reviewed by a sports scientist",
            "PERSONAL_TRAINER,Fitness reviewed by a certified personal trainer"
        })
        void the_claim_follows_the_credential_class(CredentialClass credentialClass, String claim) {
            assertThat(say(BadgeWording.claim(credentialClass))).isEqualTo(claim);
        }

        @ParameterizedTest
        @EnumSource(CredentialClass.class)
        void only_a_physician_yields_medical_and_no_fitness_class_yields_clinical(CredentialClass credentialClass) {
            String everything = everythingSaid(credentialClass).toLowerCase(Locale.ROOT);
            assertThat(everything).doesNotContain("!medicalreview");
            assertThat(everything.contains("medical")).isEqualTo(credentialClass == CredentialClass.PHYSICIAN);
            if (!credentialClass.isHealthProfession()) {
                assertThat(everything).doesNotContain("clinic");
            }
        }

        private String everythingSaid(CredentialClass credentialClass) {
            Signature signed = signature(
                    new ContentRef("test-content", UUID.randomUUID(), 1),
                    HASH,
                    credential(credentialClass),
                    TODAY,
                    TODAY.plusMonths(12));
            List<String> said = new ArrayList<>();
            for (Badge.State state : Badge.State.values()) {
                Badge badge = state == Badge.State.NONE ? Badge.NONE : new Badge(state, signed, true);
                BadgeWording.headline(badge).ifPresent(line -> said.add(say(line)));
                BadgeWording.details(badge).ifPresent(line -> said.add(say(line)));
                BadgeWording.notices(badge).forEach(line -> said.add(say(line)));
            }
            said.add(say(BadgeWording.meaning(credentialClass)));
            said.add(TEXTS.get(Locale.ENGLISH, "medicalreview.statement", "A title", 1));
            return String.join("\n", said);
        }
    }

    @Test
    void the_details_give_name_title_day_and_next_day_in_words() {
        Signature signed = signature(
                new ContentRef("test-content", UUID.randomUUID(), 1),
                HASH,
                credential(CredentialClass.PHYSICIAN),
                TODAY,
                TODAY.plusMonths(12));
        Badge badge = new Badge(Badge.State.CURRENT, signed, false);
        assertThat(say(BadgeWording.details(badge).orElseThrow()))
                .isEqualTo("By Robin Reviewer, Registered physician, on 22 November 2026."
                        + " Next review by 22 November 2027.");
        assertThat(BadgeWording.notices(badge)).isEmpty();
    }

    private static String say(BadgeWording.Line line) {
        return TEXTS.get(Locale.ENGLISH, line.key(), line.arguments().toArray());
    }
}

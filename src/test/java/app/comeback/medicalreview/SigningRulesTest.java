package app.comeback.medicalreview;

import static app.comeback.medicalreview.Samples.TODAY;
import static app.comeback.medicalreview.Samples.credential;
import static app.comeback.people.CredentialClass.PERSONAL_TRAINER;
import static app.comeback.people.CredentialClass.PHYSICIAN;
import static app.comeback.people.CredentialClass.PHYSIOTHERAPIST;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.people.CredentialClass;
import app.comeback.people.CredentialSnapshot;
import app.comeback.shared.AccountId;
import app.comeback.shared.ConditionCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SigningRulesTest {

    private static final ConditionCode HAMSTRING = ConditionCode.HAMSTRING;

    @Nested
    @DisplayName("GOV-01")
    class Gov01 {

        private final AccountId reviewer = AccountId.create();
        private final AccountId somebody = AccountId.create();

        @Test
        void a_reviewer_who_is_the_author_is_refused() {
            assertThat(key(SigningRules.independence(reviewer, Set.of(somebody, reviewer), somebody)))
                    .isEqualTo("medicalreview.refused.author");
        }

        @Test
        void a_reviewer_who_made_the_last_clinical_change_is_refused() {
            assertThat(key(SigningRules.independence(reviewer, Set.of(somebody), reviewer)))
                    .isEqualTo("medicalreview.refused.editor");
        }

        @Test
        void a_reviewer_who_had_no_part_in_the_text_is_allowed() {
            assertThat(SigningRules.independence(reviewer, Set.of(somebody), somebody))
                    .isEmpty();
        }
    }

    @Nested
    @DisplayName("GOV-02")
    class Gov02 {

        @ParameterizedTest(name = "valid to {0} days from today: allowed {1}")
        @CsvSource({"-1,false", "0,true", "1,true"})
        void a_credential_counts_up_to_and_on_its_last_day(int days, boolean allowed) {
            CredentialSnapshot held = credential(PHYSIOTHERAPIST, TODAY.minusYears(1), TODAY.plusDays(days), null, 2);
            assertThat(SigningRules.standing(List.of(held), HAMSTRING, true, TODAY)
                            .isEmpty())
                    .isEqualTo(allowed);
            assertThat(SigningRules.credential(List.of(held), HAMSTRING, true, TODAY)
                            .isPresent())
                    .isEqualTo(allowed);
        }

        @Test
        void a_credential_that_expired_yesterday_is_refused_with_its_last_day() {
            CredentialSnapshot held = credential(PHYSIOTHERAPIST, TODAY.minusYears(1), TODAY.minusDays(1), null, 2);
            Reason reason =
                    SigningRules.standing(List.of(held), HAMSTRING, true, TODAY).orElseThrow();
            assertThat(reason.key()).isEqualTo("medicalreview.refused.expired");
            assertThat(reason.arguments()).containsExactly(held.title(), TODAY.minusDays(1));
        }

        @Test
        void a_credential_whose_scope_lacks_the_condition_is_refused() {
            assertThat(key(SigningRules.standing(
                            List.of(credential(PHYSIOTHERAPIST)), new ConditionCode("shoulder"), true, TODAY)))
                    .isEqualTo("medicalreview.refused.scope");
        }

        @ParameterizedTest(name = "revoked {0} days from today, from {1} days, {2} verifiers: {3}")
        @CsvSource({
            "0,-400,2,medicalreview.refused.revoked",
            "-1,-400,2,medicalreview.refused.revoked",
            "1,-400,2,",
            ",-400,1,medicalreview.refused.unverified",
            ",1,2,medicalreview.refused.not-yet-valid",
            ",0,2,"
        })
        void a_credential_that_does_not_count_is_refused_with_its_reason(
                @Nullable Integer revoked, int from, int verifiers, @Nullable String expected) {
            LocalDate revokedOn = revoked == null ? null : TODAY.plusDays(revoked);
            CredentialSnapshot held = credential(PHYSIOTHERAPIST, TODAY.plusDays(from), null, revokedOn, verifiers);
            assertThat(key(SigningRules.standing(List.of(held), HAMSTRING, true, TODAY)))
                    .isEqualTo(expected);
        }

        @Test
        void without_any_credential_nobody_signs() {
            assertThat(key(SigningRules.standing(List.of(), HAMSTRING, true, TODAY)))
                    .isEqualTo("medicalreview.refused.no-credential");
        }

        @Test
        void of_several_credentials_the_health_profession_signs() {
            CredentialSnapshot physician = credential(PHYSICIAN);
            assertThat(SigningRules.credential(
                            List.of(credential(PERSONAL_TRAINER), physician), HAMSTRING, true, TODAY))
                    .contains(physician);
        }
    }

    /** Exercises and red flags need a health profession. */
    @Nested
    class SafetyCritical {

        private final CredentialSnapshot trainer = credential(PERSONAL_TRAINER);

        @ParameterizedTest
        @EnumSource(CredentialClass.class)
        void only_a_health_profession_signs_what_can_hurt(CredentialClass profession) {
            List<CredentialSnapshot> held = List.of(credential(profession));
            assertThat(SigningRules.credential(held, HAMSTRING, true, TODAY).isPresent())
                    .isEqualTo(profession.isHealthProfession());
            assertThat(key(SigningRules.standing(held, HAMSTRING, true, TODAY)))
                    .isEqualTo(profession.isHealthProfession() ? null : "medicalreview.refused.no-health-profession");
        }

        @ParameterizedTest
        @EnumSource(CredentialClass.class)
        void every_class_signs_what_cannot(CredentialClass profession) {
            List<CredentialSnapshot> held = List.of(credential(profession));
            assertThat(SigningRules.credential(held, HAMSTRING, false, TODAY)).isPresent();
            assertThat(SigningRules.standing(held, HAMSTRING, false, TODAY)).isEmpty();
        }

        @Test
        void a_trainer_who_is_a_physiotherapist_too_signs_as_one() {
            CredentialSnapshot physio = credential(PHYSIOTHERAPIST);
            assertThat(SigningRules.credential(List.of(trainer, physio), HAMSTRING, true, TODAY))
                    .contains(physio);
        }

        @Test
        void a_valid_trainers_certificate_does_not_stand_in_for_a_registration_that_ran_out() {
            CredentialSnapshot ranOut = credential(PHYSIOTHERAPIST, TODAY.minusYears(1), TODAY.minusDays(1), null, 2);
            assertThat(key(SigningRules.standing(List.of(trainer, ranOut), HAMSTRING, true, TODAY)))
                    .isEqualTo("medicalreview.refused.expired");
        }
    }

    @Nested
    @DisplayName("GOV-04")
    class Gov04 {

        @ParameterizedTest(name = "{0} months and {1} days ahead, safety-critical {2}: {3}")
        @CsvSource({
            "36,0,false,",
            "36,1,false,medicalreview.refused.due-too-late",
            "37,0,false,medicalreview.refused.due-too-late",
            "12,0,true,",
            "12,1,true,medicalreview.refused.due-too-late-safety-critical",
            "36,0,true,medicalreview.refused.due-too-late-safety-critical",
            "0,1,false,",
            "0,0,false,medicalreview.refused.due-not-ahead",
            "0,-1,true,medicalreview.refused.due-not-ahead"
        })
        void the_next_review_is_ahead_and_within_its_limit(
                int months, int days, boolean critical, @Nullable String expected) {
            LocalDate due = TODAY.plusMonths(months).plusDays(days);
            assertThat(key(SigningRules.nextReview(due, TODAY, critical))).isEqualTo(expected);
        }

        @Test
        void without_a_day_for_the_next_review_nothing_is_signed() {
            assertThat(key(SigningRules.nextReview(null, TODAY, false)))
                    .isEqualTo("medicalreview.refused.due-not-ahead");
        }
    }

    @Nested
    @DisplayName("GOV-08")
    class Gov08 {

        @Test
        void a_missing_declaration_is_refused() {
            assertThat(key(SigningRules.conflict(null, ""))).isEqualTo("medicalreview.refused.conflict-missing");
        }

        @Test
        void none_must_be_chosen_and_is_then_enough() {
            assertThat(SigningRules.conflict(ReviewDesk.Conflict.NONE, "")).isEmpty();
        }

        @Test
        void a_declared_conflict_needs_words() {
            assertThat(key(SigningRules.conflict(ReviewDesk.Conflict.DECLARED, "  ")))
                    .isEqualTo("medicalreview.refused.conflict-empty");
            assertThat(SigningRules.conflict(ReviewDesk.Conflict.DECLARED, "I teach for the issuer."))
                    .isEmpty();
        }
    }

    @Nested
    class Reading {

        @Test
        void an_unanswered_question_is_refused() {
            Map<String, Boolean> answers = new HashMap<>(Samples.allYes());
            answers.remove("red-flags");
            assertThat(key(SigningRules.checklist(answers))).isEqualTo("medicalreview.refused.checklist-open");
        }

        @Test
        void a_no_means_sending_back() {
            Map<String, Boolean> answers = new HashMap<>(Samples.allYes());
            answers.put("doses", false);
            assertThat(key(SigningRules.checklist(answers))).isEqualTo("medicalreview.refused.checklist-no");
        }

        @Test
        void every_question_answered_yes_is_allowed() {
            assertThat(SigningRules.checklist(Samples.allYes())).isEmpty();
        }

        @Test
        void the_statement_has_to_be_ticked() {
            assertThat(key(SigningRules.statement(false))).isEqualTo("medicalreview.refused.statement");
            assertThat(SigningRules.statement(true)).isEmpty();
        }

        @Test
        void a_text_that_changed_since_it_was_shown_is_refused() {
            assertThat(key(SigningRules.sameText(Samples.HASH, Samples.HASH, Samples.OTHER_HASH)))
                    .isEqualTo("medicalreview.refused.changed");
            assertThat(key(SigningRules.sameText(Samples.OTHER_HASH, Samples.HASH, Samples.HASH)))
                    .isEqualTo("medicalreview.refused.changed");
            assertThat(SigningRules.sameText(Samples.HASH, Samples.HASH, Samples.HASH))
                    .isEmpty();
        }
    }

    private static @Nullable String key(Optional<Reason> reason) {
        return reason.map(Reason::key).orElse(null);
    }
}

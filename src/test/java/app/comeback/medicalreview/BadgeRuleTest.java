package app.comeback.medicalreview;

import static app.comeback.medicalreview.Samples.HASH;
import static app.comeback.medicalreview.Samples.OTHER_HASH;
import static app.comeback.medicalreview.Samples.TODAY;
import static app.comeback.medicalreview.Samples.credential;
import static app.comeback.medicalreview.Samples.signature;
import static app.comeback.people.CredentialClass.PHYSICIAN;
import static app.comeback.people.CredentialClass.PHYSIOTHERAPIST;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.people.CredentialSnapshot;
import app.comeback.shared.ConditionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadgeRuleTest {

    private static final LocalDate DUE = TODAY.plusMonths(12);

    private final ContentRef ref = new ContentRef("test-content", UUID.randomUUID(), 3);
    private final CredentialSnapshot physio = credential(PHYSIOTHERAPIST, TODAY.minusYears(2), null, null, 2);
    private final Signature signed = signature(ref, HASH, physio, TODAY, DUE);

    @Test
    void a_text_that_was_never_signed_has_no_badge() {
        assertThat(BadgeRule.badge(List.of(), HASH, Map.of(), TODAY)).isEqualTo(Badge.NONE);
    }

    @Nested
    @DisplayName("GOV-03")
    class Gov03 {

        @Test
        void the_badge_shows_while_the_published_hash_is_the_signed_one() {
            assertThat(on(TODAY, HASH).isShown()).isTrue();
        }

        @Test
        void a_changed_hash_takes_the_badge_and_leaves_the_history() {
            Badge badge = on(TODAY, OTHER_HASH);
            assertThat(badge.state()).isEqualTo(Badge.State.CHANGED);
            assertThat(badge.isShown()).isFalse();
            assertThat(badge.signature()).isEqualTo(signed);
        }

        @Test
        void signing_the_changed_text_brings_the_badge_back() {
            Signature again = signature(ref, OTHER_HASH, physio, TODAY.plusDays(3), DUE);
            Badge badge = BadgeRule.badge(List.of(again, signed), OTHER_HASH, standing(physio), TODAY.plusDays(3));
            assertThat(badge.state()).isEqualTo(Badge.State.CURRENT);
            assertThat(badge.signature()).isEqualTo(again);
        }
    }

    @Nested
    @DisplayName("GOV-05")
    class Gov05 {

        @ParameterizedTest(name = "{0} days after the due day: {1}")
        @CsvSource({"-61,CURRENT", "-60,DUE", "0,DUE", "1,OVERDUE", "90,OVERDUE", "91,EXPIRED", "4000,EXPIRED"})
        void the_badge_follows_the_clock(int days, Badge.State expected) {
            assertThat(on(DUE.plusDays(days), HASH).state()).isEqualTo(expected);
        }

        @Test
        void after_the_grace_the_badge_is_gone_and_the_review_date_stays() {
            Badge badge = on(DUE.plusDays(91), HASH);
            assertThat(badge.isShown()).isFalse();
            assertThat(badge.signature()).isEqualTo(signed);
            assertThat(BadgeWording.headline(badge)).isEmpty();
            assertThat(BadgeWording.notices(badge).getFirst().arguments()).contains(TODAY);
        }
    }

    @Nested
    @DisplayName("GOV-06")
    class Gov06 {

        @Test
        void a_credential_that_ran_out_later_leaves_the_statement_and_is_told() {
            CredentialSnapshot ended = changed(TODAY.plusDays(10), null);
            Badge before = BadgeRule.badge(List.of(signed), HASH, standing(ended), TODAY.plusDays(10));
            Badge after = BadgeRule.badge(List.of(signed), HASH, standing(ended), TODAY.plusDays(11));
            assertThat(before.credentialLapsed()).isFalse();
            assertThat(after.credentialLapsed()).isTrue();
            assertThat(after.isShown()).isTrue();
            assertThat(after.signature()).isEqualTo(signed);
        }

        @Test
        void a_revoked_credential_leaves_the_statement_and_is_told() {
            CredentialSnapshot revoked = changed(null, TODAY.plusDays(5));
            Badge badge = BadgeRule.badge(List.of(signed), HASH, standing(revoked), TODAY.plusDays(5));
            assertThat(badge.credentialLapsed()).isTrue();
            assertThat(BadgeWording.notices(badge))
                    .extracting(BadgeWording.Line::key)
                    .containsExactly("medicalreview.badge.lapsed");
        }

        private CredentialSnapshot changed(@Nullable LocalDate validTo, @Nullable LocalDate revokedOn) {
            return new CredentialSnapshot(
                    physio.id(),
                    physio.holder(),
                    physio.credentialClass(),
                    physio.title(),
                    physio.issuer(),
                    physio.registerNumber(),
                    physio.jurisdiction(),
                    physio.scope(),
                    physio.validFrom(),
                    validTo,
                    revokedOn,
                    physio.verifications());
        }
    }

    @Test
    void of_two_signatures_over_the_same_text_the_newer_one_speaks() {
        CredentialSnapshot physician = credential(PHYSICIAN);
        Signature newer = signature(ref, HASH, physician, TODAY.plusDays(1), DUE);
        Badge badge = BadgeRule.badge(List.of(signed, newer), HASH, standing(physician), TODAY.plusDays(1));
        assertThat(badge.signature()).isEqualTo(newer);
    }

    @Test
    void a_signature_whose_credential_never_covered_its_scope_counts_for_nothing() {
        Signature unsound = new Signature(
                signed.id(),
                ref,
                HASH,
                signed.reviewer(),
                signed.reviewerName(),
                physio,
                new ConditionCode("shoulder"),
                signed.checklist(),
                null,
                signed.statement(),
                signed.signedAt(),
                signed.reviewedOn(),
                DUE);
        assertThat(BadgeRule.badge(List.of(unsound), HASH, standing(physio), TODAY))
                .isEqualTo(Badge.NONE);
    }

    private Badge on(LocalDate day, String publishedHash) {
        return BadgeRule.badge(List.of(signed), publishedHash, standing(physio), day);
    }

    private static Map<UUID, CredentialSnapshot> standing(CredentialSnapshot credential) {
        return Map.of(credential.id(), credential);
    }
}

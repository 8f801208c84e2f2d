package app.comeback.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.shared.AccountId;
import app.comeback.shared.ConditionCode;
import app.comeback.shared.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

class CredentialTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final AccountId HOLDER = AccountId.create();
    private static final AccountId ADMIN = AccountId.create();
    private static final AccountId OTHER_ADMIN = AccountId.create();
    private static final CredentialFacts FACTS = facts(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31));

    @Test
    void one_check_does_not_make_it_count() {
        Credential credential = waiting();
        verify(credential, ADMIN);
        assertThat(credential.snapshot().isActiveOn(TODAY)).isFalse();
        assertThat(credential.stateOn(TODAY)).isEqualTo(CredentialState.WAITING);
    }

    @Test
    void two_checks_by_different_admins_make_it_count() {
        assertThat(checked().snapshot().isActiveOn(TODAY)).isTrue();
    }

    @Test
    void the_same_admin_cannot_give_both_checks() {
        Credential credential = waiting();
        verify(credential, ADMIN);
        refused("people.refused.second-check", () -> verify(credential, ADMIN));
        assertThat(credential.verifications()).hasSize(1);
    }

    @Test
    void the_holder_cannot_check_it() {
        refused("people.refused.own-check", () -> verify(waiting(), HOLDER));
    }

    @Test
    void a_third_check_is_refused() {
        refused("people.refused.checked", () -> verify(checked(), AccountId.create()));
    }

    @Test
    void a_check_of_facts_that_changed_meanwhile_is_refused() {
        Credential credential = waiting();
        int seen = credential.revision();
        credential.restate(seen, facts(TODAY, null));
        assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
                .isThrownBy(() -> credential.verify(ADMIN, seen, VerificationMethod.REGISTER, null, TODAY, NOW));
    }

    @Test
    void a_check_of_one_that_has_run_out_is_refused() {
        CredentialFacts past = facts(LocalDate.of(2020, 1, 1), TODAY.minusDays(1));
        Credential credential = new Credential(UUID.randomUUID(), HOLDER, past, NOW);
        refused("people.refused.run-out", () -> verify(credential, ADMIN));
    }

    static Stream<Arguments> every_fact() {
        CredentialFacts f = FACTS;
        Set<ConditionCode> wider = Set.of(ConditionCode.HAMSTRING, new ConditionCode("shoulder"));
        return Stream.of(
                changed("class", CredentialClass.PHYSICIAN, f.title(), f.issuer(), f.registerNumber()),
                changed("title", f.credentialClass(), "Doctor", f.issuer(), f.registerNumber()),
                changed("issuer", f.credentialClass(), f.title(), "Other register", f.registerNumber()),
                changed("number", f.credentialClass(), f.title(), f.issuer(), "PH999"),
                changed("jurisdiction", "DE", f.scope(), f.validFrom(), f.validTo()),
                changed("scope", f.jurisdiction(), wider, f.validFrom(), f.validTo()),
                changed("first day", f.jurisdiction(), f.scope(), f.validFrom().plusDays(1), f.validTo()),
                changed("last day", f.jurisdiction(), f.scope(), f.validFrom(), null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("every_fact")
    void a_change_of_any_fact_takes_both_checks_away(String fact, CredentialFacts changed) {
        Credential credential = checked();
        int before = credential.revision();
        assertThat(credential.restate(before, changed)).isTrue();
        assertThat(credential.verifications()).as(fact).isEmpty();
        assertThat(credential.revision()).isGreaterThan(before);
    }

    @Test
    void saving_the_same_facts_leaves_the_checks_alone() {
        Credential credential = checked();
        assertThat(credential.restate(credential.revision(), FACTS)).isFalse();
        assertThat(credential.verifications()).hasSize(2);
    }

    @Test
    void new_evidence_takes_the_checks_away() {
        Credential credential = checked();
        credential.attach(UUID.randomUUID());
        assertThat(credential.verifications()).isEmpty();
    }

    @Test
    void a_revoked_one_never_counts_again() {
        Credential credential = checked();
        credential.revoke(ADMIN, "Struck off", TODAY);
        assertThat(credential.snapshot().isActiveOn(TODAY)).isFalse();
        assertThat(credential.snapshot().isActiveOn(TODAY.plusYears(1))).isFalse();
        assertThat(credential.snapshot().isActiveOn(TODAY.minusDays(1))).isTrue();
        refused("people.refused.revoked", () -> credential.restate(credential.revision(), facts(TODAY, null)));
        refused("people.refused.revoked", () -> credential.attach(UUID.randomUUID()));
        refused("people.refused.revoked", () -> verify(credential, AccountId.create()));
        refused("people.refused.revoked", () -> credential.revoke(OTHER_ADMIN, "Again", TODAY));
    }

    @Test
    void one_that_is_sent_back_loses_its_first_check_and_waits_for_its_holder() {
        Credential credential = waiting();
        verify(credential, ADMIN);
        credential.giveBack(OTHER_ADMIN, credential.revision(), "The number is not on the register", NOW);
        assertThat(credential.stateOn(TODAY)).isEqualTo(CredentialState.RETURNED);
        assertThat(credential.verifications()).isEmpty();
        refused("people.refused.returned", () -> verify(credential, ADMIN));
        credential.restate(credential.revision(), FACTS);
        assertThat(credential.stateOn(TODAY)).isEqualTo(CredentialState.WAITING);
    }

    @Test
    void one_that_counts_is_revoked_and_not_sent_back() {
        Credential credential = checked();
        refused("people.refused.revoke-instead", () -> credential.giveBack(ADMIN, credential.revision(), "No", NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void sending_back_and_revoking_need_a_reason(String reason) {
        Credential credential = waiting();
        refused("people.refused.reason", () -> credential.giveBack(ADMIN, credential.revision(), reason, NOW));
        refused("people.refused.reason", () -> credential.revoke(ADMIN, reason, TODAY));
    }

    @ParameterizedTest(name = "valid {0} to {1}: on {2} {3}")
    @CsvSource({
        "2026-11-22, 2026-12-31, 2026-11-21, UPCOMING",
        "2026-11-22, 2026-12-31, 2026-11-22, EXPIRING",
        "2026-11-22, 2027-12-31, 2026-11-22, ACTIVE",
        "2026-01-01, 2026-11-22, 2026-11-22, EXPIRING",
        "2026-01-01, 2026-11-22, 2026-11-23, EXPIRED",
        "2026-01-01, 2027-01-21, 2026-11-22, EXPIRING",
        "2026-01-01, 2027-01-22, 2026-11-22, ACTIVE",
        "2026-01-01,           , 2026-11-22, ACTIVE"
    })
    void it_counts_from_its_first_to_its_last_day(
            LocalDate from, @Nullable LocalDate to, LocalDate day, CredentialState state) {
        Credential credential = new Credential(UUID.randomUUID(), HOLDER, facts(from, to), NOW);
        credential.verify(ADMIN, 1, VerificationMethod.REGISTER, null, from, NOW);
        credential.verify(OTHER_ADMIN, 1, VerificationMethod.DOCUMENT, null, from, NOW);
        assertThat(credential.stateOn(day)).isEqualTo(state);
        assertThat(credential.snapshot().isActiveOn(day)).isEqualTo(state.counts());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "PHYSICIAN,        MEDICAL",
        "PHYSIOTHERAPIST,  CLINICAL",
        "SPORTS_DIETITIAN, CLINICAL",
        "OSTEOPATH,        CLINICAL",
        "NURSE,            CLINICAL",
        "PSYCHOLOGIST,     CLINICAL",
        "SPORTS_SCIENTIST, FITNESS",
        "PERSONAL_TRAINER, FITNESS"
    })
    void the_class_decides_what_a_review_may_be_called(CredentialClass kind, CredentialClass.Review review) {
        assertThat(kind.review()).isEqualTo(review);
        assertThat(kind.isHealthProfession()).isEqualTo(review != CredentialClass.Review.FITNESS);
    }

    private static Credential waiting() {
        return new Credential(UUID.randomUUID(), HOLDER, FACTS, NOW);
    }

    private static Credential checked() {
        Credential credential = waiting();
        verify(credential, ADMIN);
        verify(credential, OTHER_ADMIN);
        return credential;
    }

    private static void verify(Credential credential, AccountId admin) {
        credential.verify(admin, credential.revision(), VerificationMethod.REGISTER, null, TODAY, NOW);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
    }

    private static CredentialFacts facts(LocalDate from, @Nullable LocalDate to) {
        return new CredentialFacts(
                CredentialClass.PHYSIOTHERAPIST,
                "Physiotherapist",
                "Health register",
                "PH123",
                "GB",
                Set.of(ConditionCode.HAMSTRING),
                from,
                to);
    }

    private static Arguments changed(String name, CredentialClass kind, String title, String issuer, String number) {
        return Arguments.of(
                name,
                new CredentialFacts(
                        kind,
                        title,
                        issuer,
                        number,
                        FACTS.jurisdiction(),
                        FACTS.scope(),
                        FACTS.validFrom(),
                        FACTS.validTo()));
    }

    private static Arguments changed(
            String name, String jurisdiction, Set<ConditionCode> scope, LocalDate from, @Nullable LocalDate to) {
        return Arguments.of(
                name,
                new CredentialFacts(
                        FACTS.credentialClass(),
                        FACTS.title(),
                        FACTS.issuer(),
                        FACTS.registerNumber(),
                        jurisdiction,
                        scope,
                        from,
                        to));
    }
}

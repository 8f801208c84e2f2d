package app.comeback.care;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.access.PeopleAdmin;
import app.comeback.people.CredentialClass;
import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.ConditionCode;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.StatementCount;
import app.comeback.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class CareAccessTest {

    @Autowired
    CareAccess access;

    @Autowired
    Clients clients;

    @Autowired
    CarePeople people;

    @Autowired
    PeopleAdmin admin;

    @Autowired
    TestClock clock;

    Actor client;
    Actor trainer;
    Actor physio;

    @BeforeEach
    void meet() {
        client = people.client();
        trainer = people.trainer();
        physio = people.physio();
    }

    @Test
    void a_practitioner_with_whom_the_record_is_shared_takes_care_by_the_class_of_their_credential() {
        people.share(client, trainer);
        people.share(client, physio);

        assertThat(as(trainer, () -> access.requireCare(client.id()))).isEqualTo(CareRole.TRAINER);
        assertThat(as(physio, () -> access.requireCare(client.id()))).isEqualTo(CareRole.CLINICIAN);
    }

    @ParameterizedTest
    @EnumSource(CredentialClass.class)
    void only_physicians_and_physiotherapists_are_clinicians(CredentialClass kind) {
        Actor practitioner = people.practitioner("Any", kind, null);
        people.share(client, practitioner);

        CareRole expected = kind == CredentialClass.PHYSICIAN || kind == CredentialClass.PHYSIOTHERAPIST
                ? CareRole.CLINICIAN
                : CareRole.TRAINER;
        assertThat(as(practitioner, () -> access.requireCare(client.id()))).isEqualTo(expected);
    }

    @Test
    void another_trainers_client_is_refused_like_one_that_does_not_exist() {
        people.share(client, trainer);
        Actor other = people.trainer();

        assertThatThrownBy(asking(other, client.id())).hasMessage("care.refused.unknown");
        assertThatThrownBy(asking(other, AccountId.create())).hasMessage("care.refused.unknown");
        assertThat(as(other, () -> access.clients())).isEmpty();
    }

    @Test
    void a_former_client_is_refused_at_once_and_taken_again_when_they_share_again() {
        UUID consent = people.share(client, trainer);
        people.withdraw(client, consent);

        assertThatThrownBy(asking(trainer, client.id())).hasMessage("care.refused.unknown");

        people.share(client, trainer);
        assertThat(as(trainer, () -> access.requireCare(client.id()))).isEqualTo(CareRole.TRAINER);
    }

    @Test
    void withdrawing_the_consent_to_care_ends_all_sharing_for_good() {
        Actor fresh = people.person("Fresh", Role.CLIENT);
        UUID care = people.give(fresh, ConsentPurpose.CARE);
        people.share(fresh, trainer);
        people.share(fresh, physio);
        people.withdraw(fresh, care);

        assertThatThrownBy(asking(trainer, fresh.id())).hasMessage("care.refused.unknown");
        assertThatThrownBy(asking(physio, fresh.id())).hasMessage("care.refused.unknown");

        people.give(fresh, ConsentPurpose.CARE);
        assertThatThrownBy(asking(trainer, fresh.id())).hasMessage("care.refused.unknown");
        assertThat(as(fresh, () -> access.team(fresh.id()))).isEmpty();
    }

    @Test
    void a_credential_counts_on_its_last_day_and_no_longer_on_the_next() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Actor leaving = people.practitioner("Leaving", CredentialClass.PHYSIOTHERAPIST, today);
        people.share(client, leaving);
        assertThat(as(leaving, () -> access.requireCare(client.id()))).isEqualTo(CareRole.CLINICIAN);

        clock.advance(Duration.ofDays(1));

        assertThatThrownBy(asking(leaving, client.id())).hasMessage("care.refused.no-credential");
        assertThat(as(leaving, () -> access.clients())).isEmpty();
    }

    @Test
    void who_keeps_only_a_trainers_credential_is_no_clinician_any_more() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Actor both = people.practitioner("Both", CredentialClass.PHYSIOTHERAPIST, today);
        people.credential(both, CredentialClass.PERSONAL_TRAINER, ConditionCode.HAMSTRING, null);
        people.share(client, both);
        as(both, () -> access.requireClinician(client.id()));

        clock.advance(Duration.ofDays(1));

        assertThat(as(both, () -> access.requireCare(client.id()))).isEqualTo(CareRole.TRAINER);
        assertThatThrownBy(() -> as(both, () -> access.requireClinician(client.id())))
                .hasMessage("care.refused.clinician");
    }

    @Test
    void a_health_credential_for_another_condition_makes_no_clinician() {
        Actor other = people.practitioner("Other", CredentialClass.PERSONAL_TRAINER, null);
        people.credential(other, CredentialClass.PHYSICIAN, new ConditionCode("shoulder"), null);
        people.share(client, other);

        assertThat(as(other, () -> access.requireCare(client.id()))).isEqualTo(CareRole.TRAINER);
    }

    @Test
    void a_credential_that_one_admin_checked_does_not_count() {
        Actor half = people.practitioner("Half", CredentialClass.PERSONAL_TRAINER, null);
        UUID second = people.uncheckedCredential(half, CredentialClass.PHYSICIAN, ConditionCode.HAMSTRING, null);
        people.check(second, people.admins().getFirst());
        people.share(client, half);

        assertThat(as(half, () -> access.requireCare(client.id()))).isEqualTo(CareRole.TRAINER);
    }

    @Test
    void a_disabled_practitioner_takes_care_of_nobody_until_enabled_again() {
        people.share(client, physio);
        Actor boss = people.admins().getFirst();
        as(boss, () -> admin.disable(physio.id(), admin.find(physio.id()).version(), "Left"));

        assertThatThrownBy(asking(physio, client.id())).hasMessage("care.refused.unknown");
        assertThat(as(client, () -> access.team(client.id()))).isEmpty();

        as(boss, () -> admin.enable(physio.id(), admin.find(physio.id()).version()));
        assertThat(as(physio, () -> access.requireCare(client.id()))).isEqualTo(CareRole.CLINICIAN);
    }

    @Test
    void a_client_reaches_the_own_record_and_nobody_elses() {
        Actor other = people.client();
        as(client, () -> access.requireOwnOrCare(client.id()));

        assertThatThrownBy(() -> as(client, () -> access.requireOwnOrCare(other.id())))
                .hasMessage("care.refused.unknown");
        assertThatThrownBy(() -> as(client, () -> access.team(other.id()))).hasMessage("care.refused.unknown");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MEDICAL_REVIEWER", "MODERATOR", "EDITOR", "ADMIN"})
    void other_staff_cannot_even_ask(Role role) {
        Actor other = people.person("Other", role);

        assertThatThrownBy(asking(other, client.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_team_is_known_to_the_client_to_itself_and_to_the_portal() {
        people.share(client, physio);
        people.share(client, trainer);
        List<CareMember> seen = new ArrayList<>(as(client, () -> access.team(client.id())));

        RunAs.system(() -> seen.addAll(access.team(client.id())));

        assertThat(seen)
                .extracting(CareMember::practitioner)
                .containsExactly(physio.id(), trainer.id(), physio.id(), trainer.id());
        assertThat(as(trainer, () -> access.team(client.id()))).hasSize(2);
    }

    @Test
    void a_page_of_clients_takes_one_statement_however_many_there_are() {
        people.share(client, trainer);
        int one = StatementCount.of(() -> as(trainer, () -> clients.page("", PageRequest.of(0, 50))));
        for (int i = 0; i < 3; i++) {
            people.share(people.client(), trainer);
        }

        assertThat(as(trainer, () -> clients.page("", PageRequest.of(0, 50)))).hasSize(4);
        assertThat(StatementCount.of(() -> as(trainer, () -> clients.page("", PageRequest.of(0, 50)))))
                .isEqualTo(one)
                .isEqualTo(1);
        assertThat(as(trainer, () -> clients.page("", PageRequest.of(1, 3)))).hasSize(1);
        assertThat(as(trainer, () -> clients.count("nobody of that name"))).isZero();
    }

    @Test
    void an_ended_care_needs_a_reason_and_withdraws_the_sharing() {
        people.share(client, trainer);
        assertThatThrownBy(() -> as(trainer, () -> clients.end(client.id(), "  ")))
                .hasMessageStartingWith("care.refused.reason");

        as(trainer, () -> clients.end(client.id(), "I move away"));

        assertThatThrownBy(asking(trainer, client.id())).hasMessage("care.refused.unknown");
        assertThatThrownBy(() -> as(trainer, () -> clients.end(client.id(), "Again")))
                .isInstanceOf(Refused.class);
    }

    private ThrowingCallable asking(Actor practitioner, AccountId whom) {
        return () -> as(practitioner, () -> access.requireCare(whom));
    }
}

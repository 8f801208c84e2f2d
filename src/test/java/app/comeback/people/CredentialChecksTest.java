package app.comeback.people;

import static app.comeback.people.Staff.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.access.Accounts;
import app.comeback.shared.Actor;
import app.comeback.shared.ConditionCode;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import app.comeback.testing.StatementCount;
import app.comeback.testing.TestClock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class CredentialChecksTest {

    @Autowired
    CredentialChecks checks;

    @Autowired
    Credentials credentials;

    @Autowired
    Practice practice;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    Staff staff;
    Actor holder;
    Actor admin;
    Actor otherAdmin;

    @BeforeEach
    void meet() {
        staff = new Staff(accounts, practice, checks);
        clock.setToNoonOf(Staff.TODAY);
        holder = staff.trainer("Holder " + UUID.randomUUID());
        admin = staff.admin("Ada Admin");
        otherAdmin = staff.admin("Otto Admin");
    }

    @Test
    void the_list_costs_three_statements_for_one_credential_and_for_many() {
        for (int i = 0; i < 4; i++) {
            staff.checked(staff.trainer("Holder " + UUID.randomUUID()), null);
        }
        CredentialQuery all = new CredentialQuery(CredentialQuery.Show.ALL, "", CredentialQuery.Order.NEWEST);
        List<Integer> statements = Stream.of(1, 100)
                .map(size -> as(admin, () -> StatementCount.of(() -> checks.page(all, PageRequest.of(0, size)))))
                .toList();
        assertThat(statements).containsExactly(3, 3);
    }

    @Test
    void two_admins_make_a_credential_count() {
        UUID id = staff.waiting(holder, null);
        staff.check(id, admin);
        assertThat(counts()).isFalse();
        staff.check(id, otherAdmin);
        assertThat(counts()).isTrue();
        assertThat(mails("credential-counts")).isEqualTo(1);
        assertThat(audited(id, "people.credential-verified")).isEqualTo(2);
    }

    @Test
    void the_same_admin_clicking_twice_checks_once() {
        UUID id = staff.waiting(holder, null);
        staff.check(id, admin);
        refused("people.refused.second-check", () -> staff.check(id, admin));
        assertThat(as(admin, () -> checks.details(id)).checks()).hasSize(1);
    }

    @Test
    void an_admin_who_holds_the_credential_cannot_check_it() {
        Actor both = staff.person("Both", Role.ADMIN, Role.TRAINER);
        UUID id = staff.waiting(both, null);
        refused("people.refused.own-check", () -> staff.check(id, both));
    }

    @Test
    void two_admins_who_click_at_the_same_moment_are_both_heard() {
        UUID id = staff.waiting(holder, null);
        CompletableFuture.allOf(Stream.of(admin, otherAdmin)
                        .map(who -> CompletableFuture.runAsync(() -> staff.check(id, who)))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(counts()).isTrue();
    }

    @Test
    void the_database_takes_no_second_check_by_the_same_admin() {
        UUID id = staff.waiting(holder, null);
        staff.check(id, admin);
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> insertCheck(id, 2, admin, holder, 1));
    }

    @Test
    void the_database_takes_no_check_by_the_holder() {
        UUID id = staff.waiting(holder, null);
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> insertCheck(id, 1, holder, holder, 1));
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> insertCheck(id, 1, holder, admin, 1));
    }

    @Test
    void the_database_lets_no_fact_change_under_its_checks() {
        UUID id = staff.checked(holder, null);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("update credential set title = 'Surgeon' where id = ?")
                        .param(id)
                        .update());
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> database.sql(
                        "update credential set title = 'Surgeon', revision = revision + 1 where id = ?")
                .param(id)
                .update());
    }

    @Test
    void the_database_brings_no_revoked_one_back() {
        UUID id = staff.checked(holder, null);
        as(admin, () -> checks.revoke(id, "Struck off"));
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> database.sql(
                        "update credential set revoked_on = null, revoked_by = null, revoke_reason = null where id = ?")
                .param(id)
                .update());
    }

    @Test
    void a_change_by_the_holder_takes_the_checks_away() {
        UUID id = staff.checked(holder, null);
        CredentialDetails seen = as(holder, () -> practice.credential(id));
        as(holder, () -> practice.change(id, seen.revision(), Staff.facts(Staff.TODAY.plusYears(5))));
        assertThat(counts()).isFalse();
        assertThat(as(holder, () -> practice.credential(id)).state()).isEqualTo(CredentialState.WAITING);
    }

    @Test
    void an_admin_cannot_check_what_changed_since_it_was_on_the_screen() {
        UUID id = staff.waiting(holder, null);
        as(holder, () -> practice.change(id, 1, Staff.facts(Staff.TODAY)));
        assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
                .isThrownBy(() -> as(admin, () -> checks.verify(id, 1, VerificationMethod.DOCUMENT, null)));
    }

    @Test
    void one_that_is_sent_back_tells_its_holder_why() {
        UUID id = staff.waiting(holder, null);
        as(admin, () -> checks.giveBack(id, 1, "Not on the register"));
        CredentialDetails told = as(holder, () -> practice.credential(id));
        assertThat(told.state()).isEqualTo(CredentialState.RETURNED);
        assertThat(told.returned()).isEqualTo(new CredentialDetails.Remark("Ada Admin", "Not on the register"));
        assertThat(mails("credential-returned")).isEqualTo(1);
        assertThat(audited(id, "people.credential-returned")).isEqualTo(1);
        as(holder, () -> practice.change(id, 1, told.facts()));
        assertThat(as(holder, () -> practice.credential(id)).state()).isEqualTo(CredentialState.WAITING);
    }

    @Test
    void a_revoked_one_stops_counting_on_that_day() {
        UUID id = staff.checked(holder, null);
        as(admin, () -> checks.revoke(id, "Struck off"));
        assertThat(counts()).isFalse();
        assertThat(mails("credential-revoked")).isEqualTo(1);
        assertThat(audited(id, "people.credential-revoked")).isEqualTo(1);
    }

    @Test
    void an_admin_adds_one_for_a_person_once() {
        UUID id = UUID.randomUUID();
        CredentialFacts facts = Staff.facts(null);
        as(admin, () -> checks.addFor(holder.id(), id, facts));
        as(admin, () -> checks.addFor(holder.id(), id, facts));
        assertThat(as(holder, practice::credentials)).hasSize(1);
        Actor client = staff.person("Client", Role.CLIENT);
        refused(
                "people.refused.no-practitioner",
                () -> as(admin, () -> checks.addFor(client.id(), UUID.randomUUID(), facts)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLIENT", "TRAINER", "MEDICAL_REVIEWER", "MODERATOR", "EDITOR"})
    void nobody_but_an_admin_decides_about_credentials(Role role) {
        UUID id = staff.waiting(holder, null);
        Actor other = staff.person("Other", role);
        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> as(other, () -> checks.verify(id, 1, VerificationMethod.REGISTER, null)),
                () -> as(other, () -> checks.giveBack(id, 1, "No")),
                () -> as(other, () -> checks.revoke(id, "No")),
                () -> as(other, () -> checks.details(id)),
                () -> as(other, () -> checks.page(all(""), PageRequest.of(0, 10))))) {
            assertThatThrownBy(act).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void somebody_elses_credential_can_be_neither_seen_nor_changed() {
        UUID id = staff.waiting(holder, null);
        Actor other = staff.trainer("Other");
        refused("people.refused.unknown", () -> as(other, () -> practice.credential(id)));
        refused("people.refused.unknown", () -> as(other, () -> practice.change(id, 1, Staff.facts(null))));
        refused("people.refused.unknown", () -> as(other, () -> practice.add(id, Staff.facts(null))));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLIENT", "MODERATOR", "EDITOR", "ADMIN"})
    void only_practitioners_have_a_practice(Role role) {
        Actor other = staff.person("Other", role);
        assertThatThrownBy(() -> as(other, practice::profile)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(other, () -> practice.add(UUID.randomUUID(), Staff.facts(null))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_list_shows_what_waits_for_this_admin() {
        UUID id = staff.waiting(holder, null);
        assertThat(ids(CredentialQuery.Show.WAITING_FOR_ME, admin)).containsExactly(id);
        staff.check(id, admin);
        assertThat(ids(CredentialQuery.Show.WAITING_FOR_ME, admin)).isEmpty();
        assertThat(ids(CredentialQuery.Show.WAITING_FOR_ME, otherAdmin)).containsExactly(id);
        assertThat(ids(CredentialQuery.Show.WAITING, admin)).containsExactly(id);
    }

    @ParameterizedTest
    @EnumSource(
            value = CredentialQuery.Show.class,
            names = {"WAITING", "RETURNED", "ACTIVE", "EXPIRING", "EXPIRED", "REVOKED"})
    void each_state_is_found_under_its_name(CredentialQuery.Show show) {
        UUID waiting = staff.waiting(holder, null);
        UUID returned = staff.waiting(holder, null);
        as(admin, () -> checks.giveBack(returned, 1, "No"));
        UUID active = staff.checked(holder, Staff.TODAY.plusDays(61));
        UUID ending = staff.checked(holder, Staff.TODAY.plusDays(60));
        UUID ended = staff.checked(holder, Staff.TODAY);
        UUID revoked = staff.checked(holder, null);
        as(admin, () -> checks.revoke(revoked, "Struck off"));
        clock.setToNoonOf(Staff.TODAY.plusDays(1));
        List<UUID> found = ids(show, admin);
        switch (show) {
            case WAITING -> assertThat(found).containsExactly(waiting);
            case RETURNED -> assertThat(found).containsExactly(returned);
            case ACTIVE -> assertThat(found).containsExactlyInAnyOrder(active, ending);
            case EXPIRING -> assertThat(found).containsExactlyInAnyOrder(active, ending);
            case EXPIRED -> assertThat(found).containsExactly(ended);
            case REVOKED -> assertThat(found).containsExactly(revoked);
            default -> throw new AssertionError(show);
        }
    }

    @Test
    void a_search_finds_names_and_numbers_and_takes_signs_as_they_are() {
        UUID id = staff.waiting(holder, null);
        String number = as(holder, () -> practice.credential(id)).facts().registerNumber();
        assertThat(as(admin, () -> checks.page(all(number.toLowerCase(Locale.ROOT)), PageRequest.of(0, 10))))
                .extracting(CredentialRow::id)
                .containsExactly(id);
        assertThat(as(admin, () -> checks.page(all("%_%_%'"), PageRequest.of(0, 10))))
                .isEmpty();
    }

    @Test
    void only_a_checked_one_in_scope_and_in_time_serves_for_signing() {
        staff.waiting(holder, null);
        staff.checked(holder, Staff.TODAY.minusDays(0));
        assertThat(as(admin, () -> credentials.forSigning(holder.id(), ConditionCode.HAMSTRING, Staff.TODAY)))
                .isPresent();
        assertThat(as(
                        admin,
                        () -> credentials.forSigning(holder.id(), ConditionCode.HAMSTRING, Staff.TODAY.plusDays(1))))
                .isEmpty();
        assertThat(as(admin, () -> credentials.forSigning(holder.id(), new ConditionCode("shoulder"), Staff.TODAY)))
                .isEmpty();
    }

    private boolean counts() {
        return as(admin, () -> credentials.of(holder.id())).stream()
                .anyMatch(credential -> credential.isActiveOn(Staff.TODAY));
    }

    private List<UUID> ids(CredentialQuery.Show show, Actor who) {
        CredentialQuery query = new CredentialQuery(show, holder.displayName(), CredentialQuery.Order.EXPIRY);
        List<UUID> ids = as(who, () -> checks.page(query, PageRequest.of(0, 50))).stream()
                .map(CredentialRow::id)
                .toList();
        assertThat(as(who, () -> checks.count(query))).isEqualTo(ids.size());
        return ids;
    }

    private static CredentialQuery all(String search) {
        return new CredentialQuery(CredentialQuery.Show.ALL, search, CredentialQuery.Order.NAME);
    }

    private void insertCheck(UUID id, int position, Actor who, Actor claimedHolder, int revision) {
        database.sql("insert into credential_verification values (?, ?, ?, ?, ?, 'REGISTER', null, now())")
                .params(
                        id,
                        position,
                        claimedHolder.id().value(),
                        revision,
                        who.id().value())
                .update();
    }

    private int mails(String template) {
        String email = as(admin, () -> accounts.find(holder.id())).orElseThrow().email();
        return database.sql("select count(*) from mail where recipient = ? and template = ?")
                .params(email, template)
                .query(Integer.class)
                .single();
    }

    private int audited(UUID id, String action) {
        return database.sql("select count(*) from audit_entry where subject_id = ? and action = ?")
                .params(id.toString(), action)
                .query(Integer.class)
                .single();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
    }
}

package app.comeback.people;

import static app.comeback.people.Staff.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.access.Accounts;
import app.comeback.shared.Actor;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ExpiryNoticesTest {

    private static final LocalDate LAST_DAY = Staff.TODAY.plusDays(100);

    @Autowired
    ExpiryNotices notices;

    @Autowired
    CredentialChecks checks;

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

    @BeforeEach
    void meet() {
        staff = new Staff(accounts, practice, checks);
        clock.setToNoonOf(Staff.TODAY);
        holder = staff.trainer("Holder " + UUID.randomUUID());
        admin = staff.admin("Admin");
    }

    @ParameterizedTest(name = "{0} days before: {1} mails so far")
    @CsvSource({"61, 0", "60, 1", "15, 1", "14, 1", "1, 1", "0, 1", "-3, 1"})
    void a_job_that_runs_only_on_that_day_tells_the_latest_news(int before, int mails) {
        staff.checked(holder, LAST_DAY);
        runOn(before);
        assertThat(mailsTo(holder)).isEqualTo(mails);
        runOn(before);
        assertThat(mailsTo(holder)).isEqualTo(mails);
    }

    @Test
    void a_daily_job_tells_holder_and_admins_three_times_in_all() {
        staff.checked(holder, LAST_DAY);
        IntStream.iterate(62, day -> day >= -5, day -> day - 1).forEach(this::runOn);
        assertThat(mailsTo(holder)).isEqualTo(3);
        assertThat(mailsTo(admin)).isEqualTo(3);
    }

    @Test
    void a_job_that_slept_over_the_day_still_tells_once() {
        staff.checked(holder, LAST_DAY);
        runOn(60);
        runOn(11);
        runOn(-9);
        runOn(-10);
        assertThat(mailsTo(holder)).isEqualTo(3);
    }

    @Test
    void two_nodes_at_the_same_moment_tell_once() {
        staff.checked(holder, LAST_DAY);
        clock.setToNoonOf(LAST_DAY.minusDays(14));
        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(node -> CompletableFuture.runAsync(() -> RunAs.system(notices::send)))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(mailsTo(holder)).isEqualTo(1);
    }

    @Test
    void an_unchecked_and_a_revoked_one_are_not_told() {
        staff.waiting(holder, LAST_DAY);
        UUID revoked = staff.checked(holder, LAST_DAY);
        as(admin, () -> checks.revoke(revoked, "Struck off"));
        runOn(14);
        assertThat(mailsTo(holder)).isZero();
    }

    @Test
    void a_renewed_one_is_told_again_before_its_new_end() {
        UUID id = staff.checked(holder, LAST_DAY);
        runOn(14);
        CredentialDetails seen = as(holder, () -> practice.credential(id));
        as(holder, () -> practice.change(id, seen.revision(), Staff.facts(LAST_DAY.plusYears(1))));
        staff.check(id, admin);
        staff.check(id, staff.admin("Other"));
        runOn(13);
        assertThat(mailsTo(holder)).isEqualTo(1);
        clock.setToNoonOf(LAST_DAY.plusYears(1).minusDays(60));
        RunAs.system(notices::send);
        assertThat(mailsTo(holder)).isEqualTo(2);
    }

    @Test
    void the_mail_names_the_day() {
        staff.checked(holder, LAST_DAY);
        runOn(14);
        assertThat(database.sql("select body from mail where recipient = ? and template = 'credential-ends'")
                        .param(address(holder))
                        .query(String.class)
                        .single())
                .contains("2 March 2027", "in 14 days", "Physiotherapist");
    }

    @Test
    void no_person_sends_notices() {
        assertThatThrownBy(() -> as(admin, () -> notices.send())).isInstanceOf(AccessDeniedException.class);
    }

    private void runOn(int daysBefore) {
        clock.setToNoonOf(LAST_DAY.minusDays(daysBefore));
        RunAs.system(notices::send);
    }

    private int mailsTo(Actor person) {
        return database.sql("select count(*) from mail where recipient = ? and template like 'credential-ends%'"
                        + " and (template = 'credential-ends' or body like ?)")
                .params(address(person), "%" + holder.displayName() + "%")
                .query(Integer.class)
                .single();
    }

    private String address(Actor person) {
        return as(admin, () -> accounts.find(person.id())).orElseThrow().email();
    }
}

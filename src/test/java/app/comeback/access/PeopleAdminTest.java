package app.comeback.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.StatementCount;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class PeopleAdminTest {

    @Autowired
    Accounts accounts;

    @Autowired
    PeopleAdmin admin;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    String email = People.newAddress();
    Actor ada;

    @BeforeEach
    void an_admin() {
        ada = People.person(accounts, Role.ADMIN);
    }

    @Test
    void an_invited_person_chooses_a_password_and_is_in() {
        RunAs.actor(ada, () -> admin.invite(email, "Edda Editor", Set.of(Role.EDITOR)));
        Visitor visitor = new Visitor(port).from(People.newNetworkAddress());
        String link = Mailbox.link(jdbc, email, "invitation").orElseThrow();
        visitor.submit(link, "/reset", Map.of("password", People.PASSWORD));
        assertThat(visitor.signIn(email, People.PASSWORD).statusCode()).isEqualTo(302);
        assertThat(visitor.get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void a_second_invitation_replaces_the_first() {
        AccountId id = RunAs.actor(ada, () -> admin.invite(email, "Edda Editor", Set.of(Role.EDITOR)));
        Visitor visitor = new Visitor(port).from(People.newNetworkAddress());
        String first = Mailbox.link(jdbc, email, "invitation").orElseThrow();
        as(ada, () -> admin.inviteAgain(id));
        assertThat(visitor.get(first).statusCode()).isEqualTo(410);
    }

    @Test
    void nobody_is_invited_twice_under_one_address_in_any_case() {
        RunAs.actor(ada, () -> admin.invite(email, "Edda Editor", Set.of(Role.EDITOR)));
        assertRefused(
                "access.email.taken", () -> admin.invite(email.toUpperCase(Locale.ROOT), "Edda", Set.of(Role.EDITOR)));
    }

    @Test
    void somebody_who_has_confirmed_is_not_invited_again() {
        Actor editor = People.person(accounts, Role.EDITOR);
        assertRefused("access.people.not-waiting", () -> admin.inviteAgain(editor.id()));
    }

    @Test
    void a_client_holds_no_other_role() {
        assertRefused("access.roles.client-alone", () -> admin.invite(email, "Edda", Set.of(Role.CLIENT, Role.EDITOR)));
    }

    @Test
    void who_is_no_admin_invites_nobody() {
        Actor editor = People.person(accounts, Role.EDITOR);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> RunAs.actor(editor, () -> admin.invite(email, "Edda", Set.of(Role.EDITOR))));
    }

    @Test
    void an_admin_does_not_disable_themselves() {
        assertRefused("access.people.not-oneself", () -> admin.disable(ada.id(), version(ada), "A day off"));
    }

    @Test
    void the_last_admin_stays_one() {
        alone(List.of(ada), () -> {
            assertRefused(
                    "access.people.last-admin", () -> admin.changeRoles(ada.id(), version(ada), Set.of(Role.EDITOR)));
            Actor former = People.person(accounts, Role.EDITOR);
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> RunAs.actor(
                            new Actor(former.id(), former.displayName(), Set.of(Role.ADMIN)),
                            () -> disabled(ada.id(), version(ada))))
                    .satisfies(refused -> assertThat(refused.key()).isEqualTo("access.people.last-admin"));
        });
    }

    @Test
    void an_admin_who_has_not_confirmed_yet_is_not_another_admin() {
        alone(List.of(ada), () -> {
            RunAs.actor(ada, () -> admin.invite(email, "Alan Admin", Set.of(Role.ADMIN)));
            assertRefused(
                    "access.people.last-admin", () -> admin.changeRoles(ada.id(), version(ada), Set.of(Role.EDITOR)));
        });
    }

    @Test
    void two_admins_who_take_each_others_role_away_at_once_leave_one() {
        Actor alan = People.person(accounts, Role.ADMIN);
        alone(List.of(ada, alan), () -> {
            CyclicBarrier start = new CyclicBarrier(2);
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                List<Future<Boolean>> results = List.of(
                        threads.submit(takesAway(start, ada, alan)), threads.submit(takesAway(start, alan, ada)));
                assertThat(List.of(results.get(0).get(), results.get(1).get())).containsExactlyInAnyOrder(true, false);
            } catch (InterruptedException | ExecutionException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void the_list_costs_one_statement_for_one_person_and_for_many() {
        for (int i = 0; i < 3; i++) {
            People.person(accounts, Role.TRAINER, Role.EDITOR);
        }
        PeopleFilter all = new PeopleFilter("", null, null);
        int one = RunAs.actor(ada, () -> StatementCount.of(() -> admin.page(all, PageRequest.of(0, 1))));
        int many = RunAs.actor(ada, () -> StatementCount.of(() -> admin.page(all, PageRequest.of(0, 100))));
        int count = RunAs.actor(ada, () -> StatementCount.of(() -> admin.count(all)));
        assertThat(List.of(one, many, count)).containsExactly(1, 1, 1);
    }

    private Callable<Boolean> takesAway(CyclicBarrier start, Actor by, Actor from) {
        long version = version(from);
        return () -> {
            start.await();
            try {
                as(by, () -> admin.changeRoles(from.id(), version, Set.of(Role.EDITOR)));
                return true;
            } catch (Refused refused) {
                assertThat(refused.key()).isEqualTo("access.people.last-admin");
                return false;
            }
        };
    }

    /** Other tests have admins too; for this while these are the only ones. */
    private void alone(List<Actor> admins, Runnable work) {
        UUID[] kept = admins.stream().map(one -> one.id().value()).toArray(UUID[]::new);
        jdbc.sql("""
                        update account set disabled_at = now(), disabled_reason = 'away'
                        where 'ADMIN' = any (roles) and disabled_at is null and id <> all (:kept)
                        """).param("kept", kept).update();
        try {
            work.run();
        } finally {
            jdbc.sql("update account set disabled_at = null, disabled_reason = null where disabled_reason = 'away'")
                    .update();
        }
    }

    private long version(Actor of) {
        return RunAs.actor(ada, () -> admin.find(of.id()).version());
    }

    private boolean disabled(AccountId id, long version) {
        admin.disable(id, version, "Gone");
        return true;
    }

    private void assertRefused(String key, Runnable work) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as(ada, work))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static void as(Actor actor, Runnable work) {
        RunAs.actor(actor, () -> {
            work.run();
            return true;
        });
    }
}

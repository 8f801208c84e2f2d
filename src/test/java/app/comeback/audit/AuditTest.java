package app.comeback.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class AuditTest {

    private static final Actor ADMIN = new Actor(AccountId.create(), "Admin", Set.of(Role.ADMIN));
    private static final Actor TRAINER = new Actor(AccountId.create(), "Trainer", Set.of(Role.TRAINER));

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditLog log;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private final String subject = UUID.randomUUID().toString();

    @Test
    void an_entry_says_who_did_what_to_what_and_when() {
        clock.set(Instant.parse("2026-11-22T12:00:00Z"));
        RunAs.actor(TRAINER, () -> {
            trail.record("test.done", "thing", subject, Map.of("why", "because"));
            return true;
        });
        AuditEntry entry = newest();
        assertThat(entry.actor()).isEqualTo(TRAINER.id());
        assertThat(entry.actorKind()).isEqualTo(AuditEntry.ActorKind.PERSON);
        assertThat(entry.action()).isEqualTo("test.done");
        assertThat(entry.at()).isEqualTo("2026-11-22T12:00:00Z");
        assertThat(entry.details()).containsExactly(Map.entry("why", "because"));
    }

    @Test
    void jobs_and_visitors_are_told_apart() {
        RunAs.system(() -> trail.record("test.done", "thing", subject, Map.of()));
        assertThat(newest().actorKind()).isEqualTo(AuditEntry.ActorKind.PORTAL);
        trail.record("test.done", "thing", subject, Map.of());
        assertThat(newest().actorKind()).isEqualTo(AuditEntry.ActorKind.VISITOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set action = 'test.undone'",
                "delete from audit_entry",
                "truncate audit_entry"
            })
    void the_database_refuses_to_change_the_record(String statement) {
        trail.record("test.done", "thing", subject, Map.of());
        assertThatThrownBy(() -> jdbc.sql(statement).update()).hasMessageContaining("append-only");
    }

    @Test
    void only_admins_read_the_record() {
        assertThatThrownBy(() -> RunAs.actor(TRAINER, () -> log.page(AuditFilter.ALL, 0, 10)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> log.page(AuditFilter.ALL, 0, 10)).isInstanceOf(Exception.class);
    }

    @Test
    void the_record_is_filtered_by_action_person_and_day() {
        clock.set(Instant.parse("2031-05-05T12:00:00Z"));
        RunAs.actor(TRAINER, () -> {
            trail.record("test.filtered", "thing", subject, Map.of());
            return true;
        });
        trail.record("test.filtered", "account", TRAINER.id().toString(), Map.of());
        AuditFilter day = new AuditFilter(
                "test.filtered",
                TRAINER.id(),
                Instant.parse("2031-05-05T00:00:00Z"),
                Instant.parse("2031-05-06T00:00:00Z"));
        assertThat(RunAs.actor(ADMIN, () -> log.page(day, 0, 10))).hasSize(2);
        assertThat(RunAs.actor(ADMIN, () -> log.count(day))).isEqualTo(2);
        assertThat(RunAs.actor(ADMIN, log::actions)).contains("test.filtered").isSorted();
        AuditFilter otherDay = new AuditFilter("test.filtered", null, Instant.parse("2031-05-06T00:00:00Z"), null);
        assertThat(RunAs.actor(ADMIN, () -> log.count(otherDay))).isZero();
    }

    private AuditEntry newest() {
        return RunAs.actor(ADMIN, () -> log.page(AuditFilter.ALL, 0, 50)).stream()
                .filter(entry -> entry.subjectId().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}

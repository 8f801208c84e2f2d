package app.comeback.exercises;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.care.CarePeople;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import app.comeback.shared.Side;
import app.comeback.testing.PortalTest;
import app.comeback.testing.StatementCount;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ClientRestrictionsTest {

    private static final Restriction NO_KNEELING = Restriction.of(RestrictionKind.NO_KNEELING);

    @Autowired
    ClientRestrictions restrictions;

    @Autowired
    CarePeople people;

    @Autowired
    JdbcClient jdbc;

    Actor client;
    Actor trainer;

    @BeforeEach
    void meet() {
        client = people.client();
        trainer = people.trainer();
        people.share(client, trainer);
    }

    @Test
    void saving_says_at_once_what_is_ruled_out() {
        ClientRestrictions.Saved saved = save(UUID.randomUUID(), NO_KNEELING);

        assertThat(saved.effect().inLibrary())
                .extracting(ruled -> ruled.id().value())
                .containsExactly("HX22");
        assertThat(saved.effect().matchesNothing()).isFalse();
        assertThat(inForce()).containsExactly(saved.restriction());
        assertThat(saved.restriction().setBy()).isEqualTo(trainer.id());
    }

    @Test
    void a_restriction_that_fits_no_exercise_is_saved_and_says_so() {
        ClientRestrictions.Saved saved = save(UUID.randomUUID(), Restriction.without(Equipment.BOX));

        assertThat(saved.effect().matchesNothing()).isTrue();
        assertThat(inForce()).hasSize(1);
    }

    @Test
    void a_preview_saves_nothing() {
        ClientRestrictions.Effect effect = as(trainer, () -> restrictions.preview(client.id(), NO_KNEELING));

        assertThat(effect.inLibrary()).hasSize(1);
        assertThat(inForce()).isEmpty();
    }

    @Test
    void the_portals_own_jobs_read_what_is_in_force() {
        save(UUID.randomUUID(), NO_KNEELING);

        RunAs.system(() -> assertThat(restrictions.of(client.id())).hasSize(1));
    }

    @Test
    void pressing_save_twice_saves_once() {
        UUID id = UUID.randomUUID();

        assertThat(save(id, NO_KNEELING)).isEqualTo(save(id, NO_KNEELING));
        assertThat(inForce()).hasSize(1);
    }

    @Test
    void the_same_restriction_is_in_force_once_and_may_come_back_after_it_was_lifted() {
        UUID first = UUID.randomUUID();
        save(first, NO_KNEELING);
        assertThatThrownBy(() -> save(UUID.randomUUID(), NO_KNEELING))
                .hasMessage("exercises.refused.already-restricted");
        save(UUID.randomUUID(), Restriction.of(RestrictionKind.NO_KNEELING, Side.LEFT));

        as(trainer, () -> restrictions.lift(client.id(), first, "The knee is fine again"));
        save(UUID.randomUUID(), NO_KNEELING);

        assertThat(inForce()).hasSize(2);
        assertThat(as(trainer, () -> restrictions.history(client.id()))).hasSize(3);
    }

    @Test
    void an_id_of_somebody_elses_restriction_is_refused() {
        UUID id = UUID.randomUUID();
        save(id, NO_KNEELING);
        Actor other = people.client();
        people.share(other, trainer);

        assertThatThrownBy(() -> as(trainer, () -> restrictions.save(other.id(), id, NO_KNEELING, "Knee")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(trainer, () -> restrictions.lift(other.id(), id, "Wrong client")))
                .hasMessage("exercises.refused.not-in-force");
        assertThat(inForce()).hasSize(1);
    }

    @Test
    void a_lifted_restriction_keeps_who_and_why_and_cannot_be_lifted_again() {
        UUID id = UUID.randomUUID();
        save(id, NO_KNEELING);
        as(trainer, () -> restrictions.lift(client.id(), id, " Healed "));

        assertThat(inForce()).isEmpty();
        assertThat(as(trainer, () -> restrictions.history(client.id())))
                .singleElement()
                .satisfies(stored -> assertThat(stored.lifted())
                        .isNotNull()
                        .satisfies(lifted -> assertThat(lifted.reason()).isEqualTo("Healed"))
                        .satisfies(lifted -> assertThat(lifted.by()).isEqualTo(trainer.id())));
        assertThatThrownBy(() -> as(trainer, () -> restrictions.lift(client.id(), id, "Again")))
                .hasMessage("exercises.refused.not-in-force");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void a_restriction_without_a_reason_is_refused(String reason) {
        assertThatThrownBy(
                        () -> as(trainer, () -> restrictions.save(client.id(), UUID.randomUUID(), NO_KNEELING, reason)))
                .hasMessageStartingWith("exercises.refused.reason");
        assertThatThrownBy(() -> as(
                        trainer, () -> restrictions.save(client.id(), UUID.randomUUID(), NO_KNEELING, "x".repeat(501))))
                .hasMessageStartingWith("exercises.refused.reason");
    }

    @Test
    void a_client_reads_the_own_restrictions_and_sets_none() {
        save(UUID.randomUUID(), NO_KNEELING);

        assertThat(as(client, () -> restrictions.of(client.id()))).hasSize(1);
        assertThatThrownBy(() ->
                        as(client, () -> restrictions.save(client.id(), UUID.randomUUID(), NO_KNEELING, "I say so")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_client_cannot_see_another_clients_restrictions() {
        Actor other = people.client();

        assertThatThrownBy(() -> as(other, () -> restrictions.of(client.id()))).hasMessage("care.refused.unknown");
    }

    @Test
    void another_trainer_neither_sees_nor_changes_them() {
        UUID id = UUID.randomUUID();
        save(id, NO_KNEELING);
        Actor other = people.trainer();

        assertThatThrownBy(() -> as(other, () -> restrictions.of(client.id()))).hasMessage("care.refused.unknown");
        assertThatThrownBy(() -> as(other, () -> restrictions.preview(client.id(), NO_KNEELING)))
                .hasMessage("care.refused.unknown");
        assertThatThrownBy(
                        () -> as(other, () -> restrictions.save(client.id(), UUID.randomUUID(), NO_KNEELING, "Mine")))
                .hasMessage("care.refused.unknown");
        assertThatThrownBy(() -> as(other, () -> restrictions.lift(client.id(), id, "Mine")))
                .hasMessage("care.refused.unknown");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MEDICAL_REVIEWER", "MODERATOR", "EDITOR", "ADMIN"})
    void other_staff_cannot_even_ask(Role role) {
        Actor other = people.person("Other", role);

        assertThatThrownBy(() -> as(other, () -> restrictions.of(client.id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void looks_of_others_and_decisions_are_recorded_without_the_reason() {
        UUID id = UUID.randomUUID();
        save(id, NO_KNEELING);
        as(client, () -> restrictions.of(client.id()));
        as(trainer, () -> restrictions.history(client.id()));
        as(trainer, () -> restrictions.lift(client.id(), id, "A very private reason"));

        List<String> actions = jdbc.sql("select action from audit_entry where subject_id = :client order by id")
                .param("client", client.id().toString())
                .query(String.class)
                .list();
        assertThat(actions)
                .filteredOn(action -> action.startsWith("exercises."))
                .containsExactly(
                        "exercises.restriction-set", "exercises.restriction-viewed", "exercises.restriction-lifted");
        assertThat(jdbc.sql("select count(*) from audit_entry where details::text like '%very private%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from client_restriction where id = :id",
                "update client_restriction set reason = 'Other' where id = :id",
                "update client_restriction set kind = 'NO_PRONE' where id = :id",
                "update client_restriction set lifted_at = now() where id = :id",
                "truncate client_restriction"
            })
    void the_database_keeps_a_restriction_as_it_was(String attack) {
        UUID id = UUID.randomUUID();
        save(id, NO_KNEELING);

        assertThatThrownBy(() -> jdbc.sql(attack).param("id", id).update()).isInstanceOf(DataAccessException.class);
        assertThat(inForce()).hasSize(1);
    }

    @Test
    void reading_takes_the_same_statements_however_many_there_are() {
        save(UUID.randomUUID(), NO_KNEELING);
        int one = StatementCount.of(() -> as(trainer, () -> restrictions.of(client.id())));
        save(UUID.randomUUID(), Restriction.of(RestrictionKind.NO_PRONE));
        save(UUID.randomUUID(), Restriction.of(RestrictionKind.NO_IMPACT));

        assertThat(StatementCount.of(() -> as(trainer, () -> restrictions.of(client.id()))))
                .isEqualTo(one);
        assertThat(StatementCount.of(() -> as(client, () -> restrictions.of(client.id()))))
                .isEqualTo(1);
    }

    private ClientRestrictions.Saved save(UUID id, Restriction restriction) {
        return as(trainer, () -> restrictions.save(client.id(), id, restriction, "Sore knee"));
    }

    private List<StoredRestriction> inForce() {
        return as(trainer, () -> restrictions.of(client.id()));
    }
}

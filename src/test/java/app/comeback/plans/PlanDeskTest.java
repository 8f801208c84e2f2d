package app.comeback.plans;

import static app.comeback.care.CarePeople.as;
import static app.comeback.plans.Clinic.REASON;
import static app.comeback.plans.Clinic.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.assessments.SafetyLocks;
import app.comeback.care.CarePeople;
import app.comeback.exercises.ClientRestrictions;
import app.comeback.exercises.Restriction;
import app.comeback.exercises.RestrictionKind;
import app.comeback.progression.GateState;
import app.comeback.progression.PhaseDecision;
import app.comeback.progression.PhaseDecisions;
import app.comeback.protocols.PresentationClass;
import app.comeback.protocols.RedFlagLevel;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.testing.PortalTest;
import app.comeback.testing.StatementCount;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class PlanDeskTest {

    @Autowired
    PlanDesk desk;

    @Autowired
    Plans plans;

    @Autowired
    OwnPlan own;

    @Autowired
    Clinic clinic;

    @Autowired
    CarePeople people;

    @Autowired
    ClientRestrictions restrictions;

    @Autowired
    PhaseDecisions decisions;

    @Autowired
    SafetyLocks locks;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    Actor trainer;
    Actor physio;

    @BeforeEach
    void meet() {
        trainer = people.trainer();
        physio = people.physio();
    }

    @Test
    void a_clinician_confirms_a_plan_which_then_is_version_1() {
        Actor client = clinic.client(2, physio);

        PlanId id = clinic.plan(client, physio);

        RunningPlan plan = as(client, () -> plans.running(client.id()).orElseThrow());
        assertThat(plan.id()).isEqualTo(id);
        assertThat(plan.version()).isEqualTo(1);
        assertThat(plan.items()).isEqualTo(content("HX02", "HX05").items());
        assertThat(plan.profile().code()).isEqualTo("ACUTE_REMOTE");
        assertThat(plan.acknowledgedAt()).isNull();
    }

    @Test
    void a_trainer_confirms_start_doses_where_the_injury_is_slight() {
        Actor client = clinic.client(1, trainer);
        refused("plans.refused.start.sets", () -> clinic.plan(client, trainer));
        clinic.careful(client, trainer);
        assertThat(as(client, () -> plans.running(client.id()))).isPresent();
    }

    @Test
    void a_trainer_cannot_confirm_a_plan_for_a_grade_2_or_unknown_strain() {
        for (Integer grade : new @Nullable Integer[] {2, 3, null}) {
            Actor client = clinic.client(grade, trainer);
            refused("plans.refused.clinician", () -> clinic.plan(client, trainer));
            assertThat(as(client, () -> plans.running(client.id()))).isEmpty();
        }
    }

    @Test
    void a_trainer_proposes_where_only_a_clinician_confirms() {
        Actor client = clinic.client(2, trainer, physio);
        as(trainer, () -> desk.propose(new PlanDesk.Propose(UUID.randomUUID(), client.id(), content("HX02"), REASON)));

        PlanPage page = as(physio, () -> desk.open(client.id()));

        assertThat(page.hindrance()).isNull();
        assertThat(page.proposal())
                .isNotNull()
                .extracting(StoredProposal::byName, StoredProposal::content)
                .containsExactly("Tom Trainer", content("HX02"));
        assertThat(as(trainer, () -> desk.open(client.id())).hindrance())
                .isEqualTo(Hindrance.of("plans.refused.clinician"));
    }

    @Test
    void a_proposal_is_gone_when_the_plan_was_confirmed() {
        Actor client = clinic.client(1, trainer);
        as(trainer, () -> desk.propose(new PlanDesk.Propose(UUID.randomUUID(), client.id(), content("HX02"), REASON)));
        clinic.careful(client, trainer);
        assertThat(as(trainer, () -> desk.open(client.id())).proposal()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = PresentationClass.class,
            names = {"SUSPECTED_AVULSION", "REFERRED_NEURAL"})
    void what_must_be_referred_never_gets_a_plan(PresentationClass presentation) {
        Actor client = clinic.newcomer(physio);
        clinic.confirm(client, presentation, 1, true);
        refused("plans.refused.refer." + presentation, () -> clinic.plan(client, physio));
        refused(
                "plans.refused.refer." + presentation,
                () -> as(
                        physio,
                        () -> desk.propose(
                                new PlanDesk.Propose(UUID.randomUUID(), client.id(), content("HX02"), REASON))));
    }

    @Test
    void nobody_gets_a_plan_before_a_clinician_confirmed_the_problem() {
        Actor client = clinic.newcomer(physio);
        refused("plans.refused.no-presentation", () -> clinic.plan(client, physio));
    }

    @Test
    void a_problem_without_a_signed_rule_set_gets_no_plan() {
        Actor client = clinic.newcomer(physio);
        clinic.confirm(client, PresentationClass.TIGHTNESS_NONSPECIFIC, 1, true);
        refused("plans.refused.no-protocol", () -> clinic.plan(client, physio));
    }

    @Test
    void a_locked_client_gets_neither_a_plan_nor_a_new_version() {
        Actor locked = clinic.client(1, physio);
        as(physio, () -> locks.raise(UUID.randomUUID(), locked.id(), "RF-05", RedFlagLevel.URGENT, "intake:1"));
        assertThatThrownBy(() -> clinic.plan(locked, physio)).isInstanceOf(Refused.class);

        Actor later = clinic.client(1, physio);
        PlanId plan = clinic.plan(later, physio);
        as(physio, () -> locks.raise(UUID.randomUUID(), later.id(), "RF-12", RedFlagLevel.PAUSE, "session:1"));
        assertThatThrownBy(() -> publish(physio, later, plan, 1, content("HX02")))
                .isInstanceOf(Refused.class);
        assertThat(as(physio, () -> desk.open(later.id())).hindrance())
                .isEqualTo(Hindrance.of("plans.refused.locked", "RF-12"));
    }

    @Test
    void a_client_has_one_running_plan() {
        Actor client = clinic.client(1, physio);
        clinic.plan(client, physio);
        refused("plans.refused.one", () -> clinic.plan(client, physio));
    }

    @Test
    void confirming_twice_with_one_click_makes_one_plan() {
        Actor client = clinic.client(1, physio);
        PlanDesk.Confirm once = new PlanDesk.Confirm(PlanId.create(), client.id(), content("HX02"), REASON);
        as(physio, () -> desk.confirm(once));
        as(physio, () -> desk.confirm(once));
        assertThat(versions(once.plan())).isEqualTo(1);
    }

    @Test
    void a_practitioner_of_another_practice_neither_sees_nor_changes_a_plan() {
        Actor client = clinic.client(1, physio);
        PlanId plan = clinic.plan(client, physio);
        Actor other = people.physio();
        assertThatThrownBy(() -> as(other, () -> desk.open(client.id()))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> publish(other, client, plan, 1, content("HX02")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(other, () -> desk.end(client.id(), plan, REASON)))
                .isInstanceOf(Refused.class);

        Actor othersClient = clinic.client(1, other);
        refused("plans.refused.gone", () -> publish(other, othersClient, plan, 1, content("HX02")));
    }

    @Test
    void a_client_may_not_use_the_desk() {
        Actor client = clinic.client(1, physio);
        assertThatThrownBy(() -> as(client, () -> desk.open(client.id()))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_later_version_tells_what_changed_and_why() {
        Actor client = clinic.client(1, physio);
        PlanId plan = clinic.plan(client, physio);
        PlanContent more = new PlanContent(
                4,
                "ACUTE_REMOTE",
                List.of(
                        Clinic.item("HX02", new Prescription(4, 12, null, null, null, "", 60, null, null, 1, 2)),
                        Clinic.item("HX01")));

        publish(physio, client, plan, 1, more);

        PlanVersion second = as(physio, () -> desk.open(client.id())).versions().getFirst();
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.reason()).isEqualTo(REASON);
        assertThat(second.publishedByName()).isEqualTo("Pat Physio");
        assertThat(second.difference()).hasSize(4).first().isEqualTo("Sessions a week: 3 → 4");
        assertThat(as(client, () -> plans.version(plan, 1).orElseThrow()).items())
                .isEqualTo(content("HX02", "HX05").items());
    }

    @Test
    void publishing_without_a_change_is_refused() {
        Actor client = clinic.client(1, physio);
        PlanId plan = clinic.plan(client, physio);
        refused("plans.refused.same", () -> publish(physio, client, plan, 1, content("HX02", "HX05")));
    }

    @Test
    void a_version_made_from_an_older_one_is_refused() {
        Actor client = clinic.client(1, physio);
        PlanId plan = clinic.plan(client, physio);
        publish(physio, client, plan, 1, content("HX02"));
        refused("plans.refused.stale", () -> publish(physio, client, plan, 1, content("HX05")));
    }

    @Test
    void publishing_twice_with_one_click_makes_one_version() {
        Actor client = clinic.client(1, physio);
        PlanId plan = clinic.plan(client, physio);
        PlanDesk.Publish once = new PlanDesk.Publish(UUID.randomUUID(), client.id(), plan, 1, content("HX02"), REASON);
        as(physio, () -> desk.publish(once));
        as(physio, () -> desk.publish(once));
        assertThat(versions(plan)).isEqualTo(2);
    }

    @Test
    void of_two_versions_at_once_one_is_told_that_it_came_late() throws Exception {
        Actor client = clinic.client(1, physio, trainer);
        PlanId plan = clinic.plan(client, physio);
        Callable<Boolean> first = () -> publish(physio, client, plan, 1, content("HX02"));
        Callable<Boolean> second = () -> publish(trainer, client, plan, 1, content("HX05"));
        int refusals = 0;
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> done : both.invokeAll(List.of(first, second))) {
                try {
                    done.get();
                } catch (ExecutionException e) {
                    assertThat(e.getCause()).isInstanceOf(Refused.class);
                    refusals++;
                }
            }
        }
        assertThat(refusals).isEqualTo(1);
        assertThat(versions(plan)).isEqualTo(2);
    }

    @Test
    void every_version_needs_a_reason() {
        Actor client = clinic.client(1, physio);
        PlanId plan = clinic.plan(client, physio);
        refused(
                "plans.refused.reason",
                () -> as(
                        physio,
                        () -> desk.publish(
                                new PlanDesk.Publish(UUID.randomUUID(), client.id(), plan, 1, content("HX02"), "  "))));
    }

    @Test
    void an_exercise_of_a_later_phase_is_refused() {
        Actor client = clinic.client(1, physio);
        PlanId plan = clinic.plan(client, physio);
        refused("plans.refused.later-phase", () -> publish(physio, client, plan, 1, content("HX02", "HX22")));
    }

    @Test
    void what_a_clinician_unlocks_a_trainer_may_keep_but_not_add() {
        Actor client = clinic.client(1, physio, trainer);
        PlanId plan = clinic.plan(client, physio);
        clinic.meet(client, 1);
        advance(client);
        refused("plans.refused.unlock", () -> publish(trainer, client, plan, 1, content("HX02", "HX17")));
        publish(physio, client, plan, 1, content("HX02", "HX17"));
        publish(trainer, client, plan, 2, content("HX17", "HX02"));
        assertThat(versions(plan)).isEqualTo(3);
    }

    @Test
    void a_trainer_does_not_choose_a_clinicians_pain_profile() {
        Actor client = clinic.client(1, physio, trainer);
        PlanId plan = clinic.plan(client, physio);
        PlanContent bolder =
                new PlanContent(3, "ACUTE_THRESHOLD", content("HX02").items());
        refused("plans.refused.profile-clinician", () -> publish(trainer, client, plan, 1, bolder));
        publish(physio, client, plan, 1, bolder);
        publish(
                trainer,
                client,
                plan,
                2,
                new PlanContent(2, "ACUTE_THRESHOLD", content("HX02").items()));
        refused(
                "plans.refused.profile-phase",
                () -> publish(
                        physio,
                        client,
                        plan,
                        3,
                        new PlanContent(2, "RETURN_TO_RUN", content("HX02").items())));
    }

    @Test
    void a_new_restriction_pauses_what_it_blocks_at_once() {
        Actor client = clinic.client(1, physio);
        PlanId plan = clinic.plan(client, physio);
        as(
                physio,
                () -> restrictions.save(
                        client.id(),
                        UUID.randomUUID(),
                        Restriction.of(RestrictionKind.NO_LYING_ON_BACK),
                        "A fresh scar"));

        RunningPlan running = as(client, () -> plans.running(client.id()).orElseThrow());
        List<PausedItem> paused = as(client, () -> plans.paused(running));
        LocalDate today = LocalDate.ofInstant(running.publishedAt(), ZoneOffset.UTC);

        assertThat(paused).extracting(item -> item.exercise().value()).containsExactly("HX02", "HX05");
        assertThat(paused.getFirst().reasons()).containsExactly("exercises.restriction.NO_LYING_ON_BACK");
        assertThat(as(client, () -> plans.dueOn(running, today))).isEmpty();
        assertThat(as(physio, () -> desk.open(client.id())).paused()).isEqualTo(paused);
        assertThat(as(client, () -> own.open().orElseThrow()).paused()).isEqualTo(paused);
        refused("plans.refused.blocked", () -> publish(physio, client, plan, 1, content("HX05")));
    }

    @ParameterizedTest
    @CsvSource({"Pacific/Auckland", "America/Los_Angeles", "UTC"})
    void today_and_the_day_of_publication_are_those_of_the_client(String zone) {
        Actor client = clinic.client(1, physio);
        clinic.plan(client, physio, "HX02", "HX05");
        database.sql("insert into client_zone (client, zone, told_at) values (?, ?, now())")
                .params(client.id().value(), zone)
                .update();

        RunningPlan running = as(client, () -> plans.running(client.id())).orElseThrow();
        LocalDate published = LocalDate.ofInstant(running.publishedAt(), ZoneId.of(zone));
        assertThat(as(client, () -> plans.dueOn(running, published))).hasSize(2);
        assertThat(as(client, () -> plans.dueOn(running, published.minusDays(1))))
                .isEmpty();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of(zone));
        assertThat(as(client, () -> own.open()).orElseThrow().today())
                .isEqualTo(as(client, () -> plans.dueOn(running, today)));
    }

    @Test
    void what_is_due_follows_the_frequency_from_the_day_of_publication() {
        Actor client = clinic.client(1, physio);
        clinic.plan(client, physio);
        RunningPlan running = as(client, () -> plans.running(client.id()).orElseThrow());
        LocalDate first = LocalDate.ofInstant(running.publishedAt(), ZoneOffset.UTC);

        assertThat(as(client, () -> plans.dueOn(running, first))).isEqualTo(running.items());
        assertThat(as(client, () -> plans.dueOn(running, first.plusDays(1)))).isEmpty();
        assertThat(as(client, () -> plans.dueOn(running, first.plusDays(2)))).isEqualTo(running.items());
        assertThat(as(client, () -> plans.minutes(running.items()))).isEqualTo(8 + 5);
    }

    @Test
    void a_page_of_a_plan_takes_a_fixed_number_of_statements() {
        Actor client = clinic.client(1, physio);
        PlanId plan = clinic.plan(client, physio);
        int before = StatementCount.of(() -> as(physio, () -> desk.open(client.id())));
        publish(physio, client, plan, 1, content("HX02"));
        publish(physio, client, plan, 2, content("HX05", "HX01"));

        int after = StatementCount.of(() -> as(physio, () -> desk.open(client.id())));

        assertThat(after).isEqualTo(before);
    }

    @Test
    void the_client_acknowledges_a_version_once() {
        Actor client = clinic.client(1, physio);
        PlanId plan = clinic.plan(client, physio);
        as(client, () -> own.acknowledge(plan, 1));
        RunningPlan first = as(client, () -> plans.running(client.id()).orElseThrow());
        as(client, () -> own.acknowledge(plan, 1));
        assertThat(first.acknowledgedAt()).isNotNull();
        assertThat(as(client, () -> plans.running(client.id()).orElseThrow())).isEqualTo(first);
    }

    @Test
    void a_client_cannot_acknowledge_another_clients_plan() {
        Actor client = clinic.client(1, physio);
        PlanId plan = clinic.plan(client, physio);
        Actor other = clinic.client(1, physio);
        refused("plans.refused.gone", () -> as(other, () -> own.acknowledge(plan, 1)));
    }

    @Test
    void a_client_is_told_of_each_version_by_mail_without_what_stands_in_it() {
        Actor client = clinic.client(1, physio);
        PlanId plan = clinic.plan(client, physio);
        publish(physio, client, plan, 1, content("HX02"));
        List<String> mails =
                database.sql("""
                        select m.subject || ' ' || m.body from mail m
                        join account a on a.email = m.recipient where a.id = ? and m.template like 'plan-%' order by m.created_at""").param(client.id().value()).query(String.class).list();
        assertThat(mails).hasSize(2);
        assertThat(mails.getFirst()).contains("Your plan is ready");
        assertThat(mails.getLast()).contains("Version 2").doesNotContain("HX02");
    }

    @Test
    void an_ended_plan_runs_no_more_and_another_may_begin() {
        Actor client = clinic.client(1, physio);
        PlanId plan = clinic.plan(client, physio);
        as(physio, () -> desk.end(client.id(), plan, REASON));
        assertThat(as(client, () -> plans.find(plan))).isEmpty();
        refused("plans.refused.gone", () -> publish(physio, client, plan, 1, content("HX02")));
        assertThat(as(client, () -> plans.version(plan, 1))).isPresent();
        clinic.plan(client, physio);
    }

    @Test
    void the_database_keeps_what_was_published() {
        Actor client = clinic.client(1, physio);
        PlanId plan = clinic.plan(client, physio);
        as(client, () -> own.acknowledge(plan, 1));
        for (String attack : List.of(
                "update plan_version set reason = 'another' where plan = ?",
                "delete from plan_item where plan = ?",
                "update plan_item set sets = 20 where plan = ?",
                "delete from plan_acknowledgement where plan = ?",
                "insert into plan_item select plan, version, 9, gen_random_uuid(), exercise, side, sets, reps,"
                        + " hold_seconds, minutes, metres, tempo, rest_seconds, load_kg, effort_percent, per_day,"
                        + " every_days, superset, essential, note, cites from plan_item where plan = ? limit 1",
                "delete from plan where id = ?",
                "update plan set version = 7 where id = ?",
                "update plan set version = 2 where id = ?",
                "update plan set client = started_by where id = ?",
                "update plan set phase = 2 where id = ?",
                "update plan set phase = 0, decision = null where id = ?",
                "update plan set start_phase = 1 where id = ?",
                "update plan set phase = 2, decision = gen_random_uuid() where id = ?")) {
            assertThatThrownBy(() -> database.sql(attack).param(plan.value()).update())
                    .as(attack)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        assertThat(versions(plan)).isEqualTo(1);
    }

    private boolean publish(Actor by, Actor client, PlanId plan, int seen, PlanContent content) {
        as(by, () -> desk.publish(new PlanDesk.Publish(UUID.randomUUID(), client.id(), plan, seen, content, REASON)));
        return true;
    }

    private void advance(Actor client) {
        GateState gate = as(physio, () -> decisions.gate(client.id()).orElseThrow());
        as(
                physio,
                () -> decisions.decide(new PhaseDecisions.Decide(
                        UUID.randomUUID(),
                        client.id(),
                        gate.plan().id(),
                        PhaseDecision.Action.ADVANCE,
                        gate.plan().phase() + 1,
                        null,
                        REASON,
                        gate.evidence())));
    }

    private long versions(PlanId plan) {
        return database.sql("select count(*) from plan_version where plan = ?")
                .param(plan.value())
                .query(Long.class)
                .single();
    }

    private static void refused(String key, Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }
}

package app.comeback.progression;

import static app.comeback.care.CarePeople.as;
import static app.comeback.plans.Clinic.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.comeback.assessments.SafetyLocks;
import app.comeback.care.CarePeople;
import app.comeback.care.CareRole;
import app.comeback.people.CredentialClass;
import app.comeback.plans.Clinic;
import app.comeback.plans.PlanDesk;
import app.comeback.plans.PlanId;
import app.comeback.plans.Plans;
import app.comeback.plans.Rules;
import app.comeback.progression.PhaseDecision.Action;
import app.comeback.protocols.GoalLevel;
import app.comeback.protocols.PresentationClass;
import app.comeback.protocols.RedFlagLevel;
import app.comeback.protocols.Verdict;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class PhaseDecisionsTest {

    @Autowired
    PhaseDecisions decisions;

    @Autowired
    DecisionStore store;

    @Autowired
    Plans plans;

    @Autowired
    PlanDesk desk;

    @Autowired
    Clinic clinic;

    @Autowired
    CarePeople people;

    @Autowired
    SafetyLocks locks;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    Actor physio;
    Actor trainer;

    @BeforeEach
    void meet() {
        physio = people.physio();
        trainer = people.trainer();
    }

    @Test
    void whoever_confirms_a_plan_ends_the_triage_by_a_decision_like_any_other() {
        Actor client = clinic.client(2, physio);
        clinic.plan(client, physio);

        assertThat(phase(client)).isEqualTo(1);
        assertThat(as(client, () -> decisions.history(client.id())))
                .extracting(PhaseDecision::action, PhaseDecision::fromPhase, PhaseDecision::toPhase, PhaseDecision::as)
                .containsExactly(tuple(Action.ADVANCE, 0, 1, CareRole.CLINICIAN));
    }

    @Test
    void a_plan_waits_in_the_triage_while_its_criteria_are_open() {
        Actor client = clinic.newcomer(physio);
        clinic.confirm(client, PresentationClass.ACUTE_STRAIN, 2, false);
        clinic.plan(client, physio);
        assertThat(phase(client)).isZero();
        assertThat(as(
                        client,
                        () -> plans.dueOn(
                                plans.running(client.id()).orElseThrow(),
                                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))))
                .isEmpty();
        refused("progression.refused.waiver", () -> decide(physio, client, Action.WAIVE, 0, "ST-0.sign-off"));
        refused("progression.refused.not-open", () -> decide(physio, client, Action.ADVANCE, 1, null));

        clinic.confirm(client, PresentationClass.ACUTE_STRAIN, 2, true);
        decide(physio, client, Action.ADVANCE, 1, null);

        assertThat(phase(client)).isEqualTo(1);
    }

    @Test
    void client_and_practitioner_see_the_same_gate() {
        Actor client = inPhase1(1);
        met(client, 1);
        assertThat(as(
                        client,
                        () -> decisions.gate(client.id()).orElseThrow().gate().verdicts()))
                .isEqualTo(as(
                        physio,
                        () -> decisions.gate(client.id()).orElseThrow().gate().verdicts()))
                .extracting(Verdict::result)
                .containsOnly(Verdict.Result.MET);
    }

    @Test
    void advancing_changes_the_phase_and_leaves_a_proposal_for_it() {
        Actor client = inPhase1(1);
        met(client, 1);

        decide(physio, client, Action.ADVANCE, 2, null);

        assertThat(phase(client)).isEqualTo(2);
        assertThat(as(physio, () -> desk.open(client.id())).proposal())
                .isNotNull()
                .satisfies(proposal -> {
                    assertThat(proposal.phase()).isEqualTo(2);
                    assertThat(proposal.by()).isNull();
                    assertThat(proposal.content().items())
                            .extracting(item -> item.exercise().value())
                            .contains("HX10");
                });
    }

    @Test
    void a_gate_that_is_not_open_lets_nobody_through() {
        Actor client = inPhase1(1);
        refused("progression.refused.not-open", () -> decide(physio, client, Action.ADVANCE, 2, null));
        assertThat(phase(client)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "ADVANCE, 6",
        "ADVANCE, 99",
        "ADVANCE, -1",
        "ADVANCE, 3",
        "ADVANCE, 1",
        "ADVANCE, 0",
        "REGRESS, 0",
        "REGRESS, 1",
        "REGRESS, 2",
        "REGRESS, -1",
        "HOLD, 2",
        "WAIVE, 2"
    })
    void from_phase_1_there_is_no_way_but_to_phase_2(Action action, int to) {
        Actor client = inPhase1(1);
        met(client, 1);
        refused(
                "progression.refused.step",
                () -> decide(physio, client, action, to, action == Action.WAIVE ? "ST-1.squat" : null));
        assertThat(phase(client)).isEqualTo(1);
    }

    @Test
    void a_trainer_advances_a_slight_strain_and_no_other() {
        Actor slight = inPhase1(1);
        met(slight, 1);
        decide(trainer, slight, Action.ADVANCE, 2, null);
        assertThat(phase(slight)).isEqualTo(2);

        for (Integer grade : new @Nullable Integer[] {2, 3, null}) {
            Actor client = inPhase1(grade);
            met(client, 1);
            refused("progression.refused.clinician", () -> decide(trainer, client, Action.ADVANCE, 2, null));
            refused("progression.refused.clinician", () -> decide(trainer, client, Action.HOLD, 1, null));
            assertThat(phase(client)).isEqualTo(1);
        }
        Actor tendon = inPhase1(1);
        clinic.confirm(tendon, PresentationClass.PROX_TENDINOPATHY, 1, true);
        met(tendon, 1);
        refused("progression.refused.clinician", () -> decide(trainer, tendon, Action.ADVANCE, 2, null));
    }

    @Test
    void a_practitioner_of_another_practice_sees_no_gate_and_decides_nothing() {
        Actor client = inPhase1(1);
        met(client, 1);
        String evidence = evidence(physio, client);
        Actor other = people.physio();
        assertThatThrownBy(() -> as(other, () -> decisions.gate(client.id()))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> decide(other, client, Action.ADVANCE, 2, null, evidence))
                .isInstanceOf(Refused.class);

        Actor own = clinic.client(1, other);
        PlanId plan = plan(client);
        refused(
                "progression.refused.gone",
                () -> as(
                        other,
                        () -> decisions.decide(new PhaseDecisions.Decide(
                                UUID.randomUUID(), own.id(), plan, Action.ADVANCE, 2, null, REASON, evidence))));
        assertThat(phase(client)).isEqualTo(1);
    }

    @Test
    void a_client_decides_nothing_and_sees_no_other_clients_gate() {
        Actor client = inPhase1(1);
        met(client, 1);
        String evidence = evidence(client, client);
        assertThatThrownBy(() -> decide(client, client, Action.ADVANCE, 2, null, evidence))
                .isInstanceOf(AccessDeniedException.class);
        Actor other = inPhase1(1);
        assertThatThrownBy(() -> as(other, () -> decisions.gate(client.id()))).isInstanceOf(Refused.class);
    }

    @Test
    void a_registration_that_ran_out_decides_nothing() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Actor lapsing = people.practitioner("Lee Lapsing", CredentialClass.PHYSIOTHERAPIST, today.plusDays(1));
        Actor client = clinic.client(1, lapsing);
        clinic.plan(client, lapsing);
        clock.set(clock.instant().plus(Duration.ofDays(3)));
        met(client, 1);
        String evidence = evidence(client, client);

        assertThatThrownBy(() -> decide(lapsing, client, Action.ADVANCE, 2, null, evidence))
                .isInstanceOf(Refused.class);

        assertThat(phase(client)).isEqualTo(1);
    }

    @Test
    void a_trainer_who_was_a_clinician_yesterday_decides_as_a_trainer() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Actor both = people.practitioner("Bo Both", CredentialClass.PHYSIOTHERAPIST, today.plusDays(1));
        people.credential(both, CredentialClass.PERSONAL_TRAINER, Rules.STRAIN.condition(), null);
        Actor client = clinic.client(2, both);
        clinic.plan(client, both);
        clock.set(clock.instant().plus(Duration.ofDays(3)));
        met(client, 1);
        refused("progression.refused.clinician", () -> decide(both, client, Action.ADVANCE, 2, null));
    }

    @Test
    void evidence_that_changed_since_it_was_seen_decides_nothing() {
        Actor client = inPhase1(1);
        met(client, 1);
        String seen = evidence(physio, client);
        clinic.takeBack(client);
        refused("progression.refused.changed", () -> decide(physio, client, Action.ADVANCE, 2, null, seen));
        met(client, 1);
        refused("progression.refused.changed", () -> decide(physio, client, Action.ADVANCE, 2, null, seen));
    }

    @Test
    void evidence_that_became_too_old_since_it_was_seen_decides_nothing() {
        Actor client = inPhase1(1);
        met(client, 1);
        String seen = evidence(physio, client);
        clock.advance(Duration.ofDays(8));
        refused("progression.refused.changed", () -> decide(physio, client, Action.ADVANCE, 2, null, seen));
        refused("progression.refused.not-open", () -> decide(physio, client, Action.ADVANCE, 2, null));
    }

    @Test
    void a_locked_client_goes_no_further_but_may_be_held_back() {
        Actor client = inPhase1(1);
        met(client, 1);
        as(physio, () -> locks.raise(UUID.randomUUID(), client.id(), "RF-12", RedFlagLevel.PAUSE, "session:1"));
        assertThatThrownBy(() -> decide(physio, client, Action.ADVANCE, 2, null))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> decide(physio, client, Action.WAIVE, 1, "ST-1.squat"))
                .isInstanceOf(Refused.class);
        decide(physio, client, Action.HOLD, 1, null);
        assertThat(phase(client)).isEqualTo(1);
    }

    @Test
    void the_same_click_twice_is_one_decision() {
        Actor client = inPhase1(1);
        met(client, 1);
        PhaseDecisions.Decide once = new PhaseDecisions.Decide(
                UUID.randomUUID(),
                client.id(),
                plan(client),
                Action.ADVANCE,
                2,
                null,
                REASON,
                evidence(physio, client));
        as(physio, () -> decisions.decide(once));
        as(physio, () -> decisions.decide(once));
        assertThat(as(physio, () -> decisions.history(client.id()))).hasSize(2);
    }

    @Test
    void whoever_saw_the_phase_before_it_changed_is_told_so() {
        Actor client = inPhase1(1);
        met(client, 1);
        String seen = evidence(physio, client);
        decide(physio, client, Action.ADVANCE, 2, null, seen);
        refused("progression.refused.changed", () -> decide(trainer, client, Action.HOLD, 1, null, seen));
    }

    @Test
    void of_two_decisions_at_once_one_wins_and_the_other_is_told() throws Exception {
        for (int round = 0; round < 5; round++) {
            Actor client = inPhase1(1);
            met(client, 1);
            String seen = evidence(physio, client);
            Callable<Boolean> first = () -> decide(physio, client, Action.ADVANCE, 2, null, seen);
            Callable<Boolean> second = () -> decide(trainer, client, Action.HOLD, 1, null, seen);
            int refusals = 0;
            try (ExecutorService both = Executors.newFixedThreadPool(2)) {
                for (Future<Boolean> done : both.invokeAll(List.of(first, second))) {
                    try {
                        done.get();
                    } catch (ExecutionException e) {
                        // Whoever comes second holds evidence of a phase, or a step from it, that is past.
                        assertThat(e.getCause())
                                .isInstanceOf(Refused.class)
                                .message()
                                .containsAnyOf("refused.changed", "refused.step");
                        refusals++;
                    }
                }
            }
            assertThat(refusals).isEqualTo(1);
            assertThat(as(physio, () -> decisions.history(client.id()))).hasSize(2);
        }
    }

    @Test
    void every_decision_needs_a_reason() {
        Actor client = inPhase1(1);
        refused(
                "progression.refused.reason",
                () -> as(
                        physio,
                        () -> decisions.decide(new PhaseDecisions.Decide(
                                UUID.randomUUID(),
                                client.id(),
                                plan(client),
                                Action.HOLD,
                                1,
                                null,
                                " ",
                                evidence(physio, client)))));
    }

    @Test
    void a_waiver_opens_the_gate_for_this_stay_only() {
        Actor client = inPhase1(1);
        Rules.STRAIN.phase(1).orElseThrow().exit().stream()
                .filter(criterion -> !criterion.id().equals("ST-1.squat"))
                .filter(criterion -> criterion.goals().contains(GoalLevel.RUNNER))
                .forEach(criterion -> clinic.meet(client, criterion));
        refused("progression.refused.not-open", () -> decide(trainer, client, Action.ADVANCE, 2, null));
        decide(trainer, client, Action.WAIVE, 1, "ST-1.squat");
        assertThat(results(client)).contains(Verdict.Result.WAIVED);
        decide(trainer, client, Action.ADVANCE, 2, null);
        decide(trainer, client, Action.REGRESS, 1, null);
        assertThat(phase(client)).isEqualTo(1);
        assertThat(results(client)).contains(Verdict.Result.NOT_MEASURED).doesNotContain(Verdict.Result.WAIVED);
    }

    @Test
    void a_trainer_sets_aside_only_what_the_rule_set_leaves_to_trainers() {
        Actor client = inPhase1(1);
        assertThat(as(trainer, () -> decisions.rights(client.id())).waivable())
                .containsExactly("ST-1.squat", "ST-1.straight", "ST-1.bike");
        assertThat(as(physio, () -> decisions.rights(client.id())).waivable())
                .containsExactly("ST-1.walk", "ST-1.squat", "ST-1.straight", "ST-1.bike");
        refused("progression.refused.waiver", () -> decide(trainer, client, Action.WAIVE, 1, "ST-1.walk"));
        decide(physio, client, Action.WAIVE, 1, "ST-1.walk");
        refused("progression.refused.criterion", () -> decide(physio, client, Action.WAIVE, 1, "ST-2.run"));
        refused("progression.refused.criterion", () -> decide(physio, client, Action.WAIVE, 1, "ST-1.stairs"));
    }

    @Test
    void what_is_met_is_not_set_aside() {
        Actor client = inPhase1(1);
        met(client, 1);
        refused("progression.refused.met", () -> decide(physio, client, Action.WAIVE, 1, "ST-1.walk"));
    }

    @Test
    void a_trainer_never_looks_past_the_clients_own_readiness() {
        Actor client = inPhase1(1);
        for (int phase = 1; phase < 4; phase++) {
            met(client, phase);
            decide(physio, client, Action.ADVANCE, phase + 1, null);
        }
        refused("progression.refused.waiver", () -> decide(trainer, client, Action.WAIVE, 4, "RTS-9"));
    }

    @Test
    void nothing_comes_after_the_last_phase() {
        Actor client = inPhase1(1);
        for (int phase = 1; phase < 5; phase++) {
            met(client, phase);
            decide(physio, client, Action.ADVANCE, phase + 1, null);
        }
        met(client, 5);
        refused("progression.refused.step", () -> decide(physio, client, Action.ADVANCE, 6, null));
    }

    @Test
    void a_stored_decision_replays_to_the_same_verdicts_whatever_happens_later() {
        Actor client = inPhase1(1);
        met(client, 1);
        decide(physio, client, Action.ADVANCE, 2, null);
        clinic.takeBack(client);
        clock.advance(Duration.ofDays(400));

        for (PhaseDecision decision : as(client, () -> decisions.history(client.id()))) {
            Evaluation kept = store.evaluation(decision.id());
            assertThat(kept.verdicts()).isNotEmpty();
            assertThat(kept.replays(Rules.STRAIN)).isTrue();
            assertThat(kept.gate(Rules.STRAIN).isEligible()).isTrue();
        }
    }

    @Test
    void no_statement_of_sql_moves_a_plan_or_rewrites_a_decision() {
        Actor client = inPhase1(1);
        met(client, 1);
        decide(physio, client, Action.ADVANCE, 2, null);
        Actor other = inPhase1(1);
        UUID plan = plan(client).value();
        UUID first = as(client, () -> decisions.history(client.id())).getLast().id();
        UUID elsewhere =
                as(other, () -> decisions.history(other.id())).getFirst().id();
        for (String attack : List.of(
                "update plan set phase = 3 where id = '%1$s'",
                "update plan set phase = 6 where id = '%1$s'",
                "update plan set phase = 1 where id = '%1$s'",
                "update plan set phase = 0, decision = null where id = '%1$s'",
                "update plan set phase = 1, decision = '%2$s' where id = '%1$s'",
                "update plan set phase = 1, decision = '%3$s' where id = '%1$s'",
                "update phase_decision set to_phase = 3 where plan = '%1$s'",
                "delete from phase_decision where plan = '%1$s'",
                "truncate phase_decision cascade",
                // A second decision after the first one, a first one beside it, and one for another plan.
                insert("'%2$s'", 1, 2, "ADVANCE"),
                insert("null", 0, 1, "ADVANCE"),
                insert("'%3$s'", 1, 2, "ADVANCE"),
                insert(
                        "(select id from phase_decision where plan = '%1$s' order by from_phase desc limit 1)",
                        2, 4, "ADVANCE"),
                insert(
                        "(select id from phase_decision where plan = '%1$s' order by from_phase desc limit 1)",
                        2, 3, "ADVANCE"),
                insert(
                        "(select id from phase_decision where plan = '%1$s' order by from_phase desc limit 1)",
                        1, 1, "HOLD"),
                insert(
                        "(select id from phase_decision where plan = '%1$s' order by from_phase desc limit 1)",
                        2, 1, "REGRESS"))) {
            String sql = attack.formatted(plan, first, elsewhere);
            assertThatThrownBy(() -> database.sql(sql).update())
                    .as(sql)
                    .satisfiesAnyOf(
                            e -> assertThat(e).isInstanceOf(DataIntegrityViolationException.class),
                            e -> assertThat(e).hasMessageContaining("without effect"));
        }
        assertThat(phase(client)).isEqualTo(2);
        assertThat(phase(other)).isEqualTo(1);
    }

    private static String insert(String previous, int from, int to, String action) {
        return """
                insert into phase_decision (id, plan, previous, from_phase, to_phase, action, criterion, reason,
                  decided_by, decided_as, credential_id, credential, decided_at, protocol_code, protocol_version,
                  eligible, evidence_hash, evaluation)
                select gen_random_uuid(), '%%1$s', %s, %d, %d, '%s', null, 'x', decided_by, decided_as, credential_id,
                  credential, decided_at, protocol_code, protocol_version, true, evidence_hash, evaluation
                from phase_decision where id = '%%2$s'""".formatted(previous, from, to, action);
    }

    private Actor inPhase1(@Nullable Integer grade) {
        Actor client = clinic.client(grade, physio, trainer);
        clinic.plan(client, physio);
        return client;
    }

    private void met(Actor client, int phase) {
        clinic.meet(client, phase);
    }

    private List<Verdict.Result> results(Actor client) {
        return as(client, () -> decisions.gate(client.id()).orElseThrow()).gate().verdicts().stream()
                .map(Verdict::result)
                .toList();
    }

    private PlanId plan(Actor client) {
        return as(client, () -> plans.running(client.id()).orElseThrow()).id();
    }

    private int phase(Actor client) {
        return as(client, () -> plans.running(client.id()).orElseThrow()).phase();
    }

    private String evidence(Actor viewer, Actor client) {
        return as(viewer, () -> decisions.gate(client.id()).orElseThrow()).evidence();
    }

    private void decide(Actor by, Actor client, Action action, int to, @Nullable String criterion) {
        decide(by, client, action, to, criterion, evidence(by, client));
    }

    private boolean decide(Actor by, Actor client, Action action, int to, @Nullable String criterion, String evidence) {
        as(
                by,
                () -> decisions.decide(new PhaseDecisions.Decide(
                        UUID.randomUUID(), client.id(), plan(client), action, to, criterion, REASON, evidence)));
        return true;
    }

    private static void refused(String key, Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }
}

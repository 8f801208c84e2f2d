package app.comeback.recall;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.comeback.care.CarePeople;
import app.comeback.exercises.ExerciseId;
import app.comeback.people.CredentialClass;
import app.comeback.plans.Clinic;
import app.comeback.plans.PausedItem;
import app.comeback.plans.PlanDesk;
import app.comeback.plans.PlanId;
import app.comeback.plans.Plans;
import app.comeback.plans.RunningPlan;
import app.comeback.recall.RecallSource.Content;
import app.comeback.recall.RecallTasks.Show;
import app.comeback.recall.RecallTasks.Task;
import app.comeback.shared.Actor;
import app.comeback.shared.ConditionCode;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import app.comeback.testing.StatementCount;
import app.comeback.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class RecallTest {

    private static final Instant START = Instant.parse("2026-12-01T12:00:00Z");
    private static final PageRequest ALL = PageRequest.of(0, 50);
    private static final UUID HX02 = Clinic.item("HX02").id();

    @Autowired
    Recalling recalling;

    @Autowired
    RecallDesk desk;

    @Autowired
    RecallTasks tasks;

    @Autowired
    AffectedItems affected;

    @Autowired
    Plans plans;

    @Autowired
    PlanDesk planDesk;

    @Autowired
    CarePeople people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    UUID guide = UUID.randomUUID();
    Actor reviewer;
    Actor physio;
    Actor trainer;

    @BeforeEach
    void meet() {
        clock.set(START);
        reviewer = recalling.reviewer();
        physio = people.physio();
        trainer = people.trainer();
    }

    @AfterEach
    void tidy() {
        recalling.closeAll(reviewer);
    }

    @Test
    void who_takes_care_of_an_affected_client_gets_a_task_and_a_mail_without_health_details() {
        Actor client = recalling.client(physio, trainer);
        PlanId plan = recalling.plan(client, physio, guide);
        RecallId recall = recalling.open(reviewer, guide, false);

        for (Actor member : List.of(physio, trainer)) {
            RecallTasks.Row row = open(member).getFirst();
            assertThat(row.task()).isEqualTo(new Task(recall, plan, HX02));
            assertThat(row.clientName()).isEqualTo("Clara Client");
            assertThat(row.reason()).isEqualTo(Recalling.REASON);
            assertThat(row.dueAt()).isEqualTo(START.plus(Duration.ofDays(7)));
            assertThat(open(member)).hasSize(1);
            assertThat(mails(member))
                    .singleElement()
                    .asString()
                    .doesNotContain("Clara", "Hamstring", "HX02", Recalling.REASON);
        }
    }

    @Test
    void opening_twice_and_looking_again_change_nothing() {
        Actor client = recalling.client(physio);
        recalling.plan(client, physio, guide);
        RecallId recall = recalling.open(reviewer, guide, false);
        clock.advance(Duration.ofDays(1));
        recalling.reopen(recall, reviewer, guide, false);
        affected.complete();

        assertThat(open(physio)).hasSize(1);
        assertThat(open(physio).getFirst().dueAt()).isEqualTo(START.plus(Duration.ofDays(7)));
        assertThat(mails(physio)).hasSize(1);
    }

    @Test
    void a_plan_that_is_published_later_and_still_rests_on_it_is_added_with_its_own_deadline() {
        RecallId recall = recalling.open(reviewer, guide, false);
        clock.advance(Duration.ofDays(3));
        Actor client = recalling.client(physio);
        PlanId plan = recalling.plan(client, physio, guide);

        assertThat(open(physio)).extracting(RecallTasks.Row::task).containsExactly(new Task(recall, plan, HX02));
        assertThat(open(physio).getFirst().dueAt()).isEqualTo(START.plus(Duration.ofDays(10)));
    }

    @Test
    void after_the_deadline_the_item_is_paused_until_somebody_acknowledges() {
        Actor client = recalling.client(physio);
        recalling.plan(client, physio, guide);
        recalling.open(reviewer, guide, false);
        clock.set(START.plus(Duration.ofDays(7)).minusSeconds(1));
        assertThat(paused(client)).isEmpty();

        clock.set(START.plus(Duration.ofDays(7)));
        assertThat(paused(client))
                .containsExactly(new PausedItem(HX02, new ExerciseId("HX02"), List.of("recall.paused.WITHDRAWN")));
        RunningPlan plan = running(client);
        assertThat(as(
                        client,
                        () -> plans.dueOn(plan, START.atOffset(ZoneOffset.UTC).toLocalDate())))
                .extracting(item -> item.exercise().value())
                .containsExactly("HX05");
        assertThat(open(physio).getFirst().state()).isEqualTo(TaskState.PAUSED);

        acknowledge(physio);
        assertThat(paused(client)).isEmpty();
        assertThat(open(physio)).isEmpty();
        assertThat(as(physio, () -> tasks.count(Show.DONE))).isEqualTo(1);
    }

    @Test
    void where_harm_is_possible_only_a_clinician_lets_it_go_on() {
        Actor client = recalling.client(physio, trainer);
        recalling.plan(client, physio, guide);
        recalling.open(reviewer, guide, true);
        acknowledge(trainer);
        clock.set(START.plus(Duration.ofDays(2)));
        assertThat(paused(client)).hasSize(1);

        Task task = open(trainer).getFirst().task();
        refused(
                "recall.refused.clinician",
                () -> as(trainer, () -> tasks.keep(UUID.randomUUID(), task, "It does her good")));
        refused("recall.refused.reason", () -> as(physio, () -> tasks.keep(UUID.randomUUID(), task, " ")));
        as(physio, () -> tasks.keep(UUID.randomUUID(), task, "It does her good"));
        assertThat(paused(client)).isEmpty();
        assertThat(open(physio)).isEmpty();
    }

    @Test
    void an_item_that_was_replaced_needs_no_answer() {
        Actor client = recalling.client(physio);
        PlanId plan = recalling.plan(client, physio, guide);
        recalling.open(reviewer, guide, false);
        Task task = open(physio).getFirst().task();
        as(
                physio,
                () -> planDesk.publish(new PlanDesk.Publish(
                        UUID.randomUUID(), client.id(), plan, 1, Clinic.content("HX05"), Clinic.REASON)));
        clock.advance(Duration.ofDays(30));

        assertThat(paused(client)).isEmpty();
        assertThat(open(physio)).isEmpty();
        refused("recall.refused.gone", () -> as(physio, () -> tasks.acknowledge(UUID.randomUUID(), task)));
    }

    @Test
    void closing_ends_the_pauses_and_keeps_the_reason() {
        Actor client = recalling.client(physio);
        recalling.plan(client, physio, guide);
        RecallSource source = new RecallSource(
                new Content(RecallSource.Type.PROTOCOL, "hamstring-strain", 1, 1), Set.of(new ExerciseId("HX05")));
        RecallDesk.Open command =
                new RecallDesk.Open(RecallId.create(), source, Change.CHANGED, false, "The dose was printed wrong.", 7);
        as(reviewer, () -> desk.open(command));
        as(reviewer, () -> desk.open(command));
        clock.advance(Duration.ofDays(8));
        assertThat(paused(client)).hasSize(1);

        as(reviewer, () -> desk.close(command.id(), "The dose was right after all."));
        as(reviewer, () -> desk.close(command.id(), "Another reason"));
        assertThat(paused(client)).isEmpty();
        Recall closed =
                as(reviewer, () -> desk.find(command.id()).orElseThrow().row().recall());
        assertThat(closed.closed())
                .isEqualTo(new Recall.Closed(clock.instant(), reviewer.id(), "The dose was right after all."));
        assertThat(closed.title()).contains("version 1").contains("Two-leg bridge");
    }

    @Test
    void a_practitioner_has_tasks_of_the_own_clients_only() {
        Actor client = recalling.client(physio);
        UUID consent = people.share(client, trainer);
        recalling.plan(client, physio, guide);
        recalling.open(reviewer, guide, false);
        Task task = open(physio).getFirst().task();
        Actor other = people.physio();

        assertThat(open(other)).isEmpty();
        refused("recall.refused.no-task", () -> as(other, () -> tasks.acknowledge(UUID.randomUUID(), task)));
        refused("recall.refused.no-task", () -> as(other, () -> tasks.keep(UUID.randomUUID(), task, "Why not")));

        assertThat(open(trainer)).hasSize(1);
        people.withdraw(client, consent);
        assertThat(open(trainer)).isEmpty();
        assertThat(as(trainer, () -> tasks.count(Show.OPEN))).isZero();
        refused("recall.refused.no-task", () -> as(trainer, () -> tasks.acknowledge(UUID.randomUUID(), task)));
        assertThatThrownBy(() -> as(client, () -> tasks.count(Show.OPEN))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void two_practitioners_who_acknowledge_at_once_give_one_answer() throws Exception {
        Actor client = recalling.client(physio, trainer);
        recalling.plan(client, physio, guide);
        RecallId recall = recalling.open(reviewer, guide, false);
        Task task = open(physio).getFirst().task();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<?>> answers = List.of(
                    both.submit(() -> as(physio, () -> tasks.acknowledge(UUID.randomUUID(), task))),
                    both.submit(() -> as(trainer, () -> tasks.acknowledge(UUID.randomUUID(), task))));
            for (Future<?> answer : answers) {
                answer.get();
            }
        }
        assertThat(database.sql("select count(*) from recall_answer where recall = :recall")
                        .param("recall", recall.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(share(recall)).isEqualTo(new Share(1, 1, 0, 0));
    }

    @Test
    void the_share_is_told_per_practitioner_and_no_client_is_named() {
        Actor client = recalling.client(physio, trainer);
        recalling.plan(client, physio, guide);
        Actor second = recalling.client(physio);
        recalling.plan(second, physio, guide);
        RecallId recall = recalling.open(reviewer, guide, false);
        acknowledge(trainer);
        clock.advance(Duration.ofDays(7));

        assertThat(share(recall)).isEqualTo(new Share(2, 1, 1, 0));
        Actor admin = people.admins().getFirst();
        for (Actor reader : List.of(reviewer, admin)) {
            RecallDesk.Detail detail = as(reader, () -> desk.find(recall).orElseThrow());
            assertThat(detail.impact()).isEqualTo(new RecallDesk.Impact(2, 2, 2));
            assertThat(detail.practitioners())
                    .extracting(RecallDesk.PractitionerShare::practitioner, RecallDesk.PractitionerShare::share)
                    .contains(tuple(physio.id(), new Share(2, 1, 1, 0)), tuple(trainer.id(), new Share(1, 1, 0, 0)));
            assertThat(detail.toString()).doesNotContain("Clara", client.id().toString());
        }
        refusedTo(admin);
        assertThatThrownBy(() -> as(physio, () -> desk.page(ALL))).isInstanceOf(AccessDeniedException.class);
    }

    private void refusedTo(Actor admin) {
        RecallSource source = RecallSource.exercises(new ExerciseId("HX05"));
        assertThatThrownBy(() -> as(admin, () -> desk.preview(source))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(
                        admin,
                        () -> desk.open(
                                new RecallDesk.Open(RecallId.create(), source, Change.CHANGED, false, "Because", 7))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(admin, () -> tasks.page(Show.OPEN, ALL))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_reviewer_without_a_health_professions_registration_cannot_recall() {
        Actor fitness = people.person("Fit Reviewer", Role.MEDICAL_REVIEWER, Role.TRAINER);
        people.credential(fitness, CredentialClass.PERSONAL_TRAINER, ConditionCode.HAMSTRING, null);
        RecallSource source = RecallSource.exercises(new ExerciseId("HX05"));
        refused(
                "recall.refused.credential",
                () -> as(
                        fitness,
                        () -> desk.open(new RecallDesk.Open(
                                RecallId.create(), source, Change.WITHDRAWN, false, "Because", 7))));
        refused(
                "recall.refused.reason",
                () -> as(
                        reviewer,
                        () -> desk.open(
                                new RecallDesk.Open(RecallId.create(), source, Change.WITHDRAWN, false, " ", 7))));
    }

    @Test
    void the_evidence_is_append_only() {
        Actor client = recalling.client(physio);
        recalling.plan(client, physio, guide);
        recalling.open(reviewer, guide, false);
        acknowledge(physio);
        for (String table : List.of("recall", "recall_item", "recall_answer")) {
            assertThatThrownBy(() -> database.sql("delete from " + table).update())
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void a_list_takes_the_same_statements_for_one_and_for_many() {
        for (int i = 0; i < 4; i++) {
            recalling.plan(recalling.client(physio), physio, guide);
        }
        recalling.open(reviewer, guide, false);
        as(physio, () -> {
            assertThat(StatementCount.of(() -> tasks.count(Show.OPEN))).isEqualTo(1);
            // Besides the page itself one audit entry for each client that is shown.
            assertThat(StatementCount.of(() -> tasks.page(Show.OPEN, PageRequest.of(9, 1))))
                    .isEqualTo(1);
        });
        as(reviewer, () -> {
            assertThat(StatementCount.of(() -> desk.page(PageRequest.of(0, 1)))).isEqualTo(3);
            assertThat(StatementCount.of(() -> desk.page(PageRequest.of(0, 50))))
                    .isEqualTo(3);
        });
    }

    private List<RecallTasks.Row> open(Actor practitioner) {
        return as(practitioner, () -> tasks.page(Show.OPEN, ALL));
    }

    private void acknowledge(Actor practitioner) {
        Task task = open(practitioner).getFirst().task();
        UUID id = UUID.randomUUID();
        as(practitioner, () -> tasks.acknowledge(id, task));
        as(practitioner, () -> tasks.acknowledge(id, task));
    }

    private Share share(RecallId recall) {
        return as(reviewer, () -> desk.find(recall).orElseThrow().row().share());
    }

    private RunningPlan running(Actor client) {
        return as(client, () -> plans.running(client.id()).orElseThrow());
    }

    private List<PausedItem> paused(Actor client) {
        RunningPlan plan = running(client);
        return as(client, () -> plans.paused(plan));
    }

    private List<String> mails(Actor person) {
        return database.sql("select subject || body from mail where recipient = :to and template = 'recall-task'")
                .param("to", people.email(person))
                .query(String.class)
                .list();
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(work)
                .extracting(Refused::key)
                .isEqualTo(key);
    }
}

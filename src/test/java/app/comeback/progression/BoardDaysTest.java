package app.comeback.progression;

import static app.comeback.care.CarePeople.as;
import static app.comeback.plans.Boards.board;
import static app.comeback.plans.Boards.change;
import static app.comeback.plans.Boards.single;
import static app.comeback.plans.Boards.superset;
import static app.comeback.plans.Boards.with;
import static app.comeback.plans.Clinic.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.care.CarePeople;
import app.comeback.plans.Boards;
import app.comeback.plans.Clinic;
import app.comeback.plans.PlanBoards;
import app.comeback.plans.PlanContent;
import app.comeback.plans.PlanDesk;
import app.comeback.plans.PlanId;
import app.comeback.plans.PlanItem;
import app.comeback.plans.PlanOrigin;
import app.comeback.plans.Plans;
import app.comeback.plans.Prescription;
import app.comeback.plans.Rules;
import app.comeback.plans.RunningPlan;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import app.comeback.training.Days;
import app.comeback.training.OwnSessions;
import app.comeback.training.SessionScript;
import app.comeback.training.SessionStory;
import app.comeback.training.ToGo;
import app.comeback.training.Trainees.Trainee;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plans with a board, from publishing over the day of training to what is shown of it later. */
@PortalTest
class BoardDaysTest {

    private static final Instant MONDAY_EVENING = Instant.parse("2026-11-30T16:00:00Z");
    private static final PlanItem DIG = item("HX02");
    private static final PlanItem BRIDGE = item("HX05");
    private static final PlanItem THIRD = item("HX01");
    private static final Prescription MORE = new Prescription(4, 10, null, null, null, "", 45, null, null, 1, 2);
    private static final String REASON = Clinic.REASON;

    @Autowired
    Clinic clinic;

    @Autowired
    CarePeople people;

    @Autowired
    PlanDesk desk;

    @Autowired
    Plans plans;

    @Autowired
    ToGo toGo;

    @Autowired
    OwnSessions sessions;

    @Autowired
    DoseDesk doses;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    Actor physio;
    Actor client;

    @BeforeEach
    void meet() {
        clock.set(MONDAY_EVENING.minus(Duration.ofHours(6)));
        physio = people.physio();
        client = clinic.client(1, physio);
    }

    private PlanContent mondays() {
        return change(
                board().on(DayOfWeek.MONDAY, superset(75, DIG, BRIDGE), single(THIRD))
                        .on(DayOfWeek.THURSDAY, single(DIG))
                        .of(4, LocalDate.of(2026, 11, 23), DIG, BRIDGE, THIRD),
                2,
                DayOfWeek.MONDAY,
                superset(75, DIG, BRIDGE),
                with(MORE, THIRD));
    }

    private void confirm(PlanContent content) {
        as(physio, () -> desk.confirm(new PlanDesk.Confirm(PlanId.create(), client.id(), content, REASON)));
    }

    private RunningPlan plan() {
        return as(client, () -> plans.running(client.id())).orElseThrow();
    }

    private void publish(UUID publication, PlanContent content) {
        RunningPlan running = plan();
        as(
                physio,
                () -> desk.publish(new PlanDesk.Publish(
                        publication, client.id(), running.id(), running.version(), content, REASON)));
    }

    @Test
    void a_board_is_kept_as_it_was_confirmed_with_where_it_came_from() {
        PlanOrigin origin = new PlanOrigin(UUID.randomUUID(), 3);
        PlanContent content = mondays();
        confirm(new PlanContent(
                content.sessionsPerWeek(), content.painProfile(), content.items(), content.board(), origin));
        assertThat(plan().board()).isEqualTo(content.board());
        assertThat(plan().origin()).isEqualTo(origin);
        assertThat(plan().sessionsPerWeek()).isEqualTo(2);
        assertThat(as(physio, () -> desk.open(client.id()))
                        .versions()
                        .getFirst()
                        .content()
                        .board())
                .isEqualTo(content.board());
        assertThatThrownBy(() -> database.sql("update plan_version set board = null where plan = :plan")
                        .param("plan", plan().id().value())
                        .update())
                .hasMessageContaining("append-only");
    }

    @Test
    void a_proposal_keeps_its_board_too() {
        PlanContent content = mondays();
        as(physio, () -> desk.propose(new PlanDesk.Propose(UUID.randomUUID(), client.id(), content, REASON)));
        assertThat(as(physio, () -> desk.open(client.id())).proposal())
                .isNotNull()
                .satisfies(proposal -> assertThat(proposal.content()).isEqualTo(content));
    }

    @Test
    void the_player_shows_the_groups_and_doses_of_the_day() {
        confirm(mondays());
        Days.Day today = today();
        assertThat(today.groups()).hasSize(2);
        assertThat(today.groups().getFirst().superset()).isTrue();
        assertThat(today.groups().getFirst().restSeconds()).isEqualTo(75);
        assertThat(today.groups().getLast().items().getFirst().doseText()).startsWith("4 × 10");
        List<Days.Day> week = days();
        assertThat(week.stream().filter(day -> !day.groups().isEmpty())).hasSize(3);
        assertThat(week.get(7).groups().getLast().items().getFirst().doseText()).startsWith("3 × 12");
    }

    @Test
    void a_superset_of_one_is_not_published() {
        PlanContent content = board().on(DayOfWeek.MONDAY, superset(60, DIG)).of(1, DIG);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> confirm(content))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("plans.refused.group-of-one.SUPERSET"));
        assertThat(as(client, () -> plans.running(client.id()))).isEmpty();
    }

    @Test
    void the_client_is_told_what_changes_on_which_days() {
        confirm(mondays());
        PlanContent moved = board().on(DayOfWeek.MONDAY, superset(75, DIG, BRIDGE))
                .on(DayOfWeek.THURSDAY, single(DIG), single(THIRD))
                .of(5, LocalDate.of(2026, 11, 23), DIG, BRIDGE, THIRD);
        assertThat(as(physio, () -> desk.difference(client.id(), moved)))
                .containsExactly("Weeks: 4 → 5", "Ankle pumps and gentle knee bends: now Thu, every week");
    }

    @Test
    void a_first_board_says_what_is_done_in_turn() {
        as(
                physio,
                () -> desk.confirm(new PlanDesk.Confirm(
                        PlanId.create(), client.id(), Clinic.content("HX02", "HX05", "HX01"), REASON)));
        assertThat(as(physio, () -> desk.difference(client.id(), mondays())))
                .contains(
                        "From now on the plan says what to do on which day: 4 weeks from 23 Nov 2026",
                        "Heel dig, Two-leg bridge: in turn as a superset, 75 s rest after each round, on these days: Mon, every week");
    }

    @Test
    void the_same_exercises_one_after_the_other_in_one_section_or_in_two_are_no_change() {
        confirm(board().on(DayOfWeek.MONDAY, single(DIG, BRIDGE)).of(2, LocalDate.of(2026, 11, 23), DIG, BRIDGE));
        PlanContent split = board().on(DayOfWeek.MONDAY, single(DIG), single(BRIDGE))
                .of(2, LocalDate.of(2026, 11, 23), DIG, BRIDGE);
        assertThat(as(physio, () -> desk.difference(client.id(), split))).isEmpty();
    }

    @Test
    void a_decided_dose_counts_from_today_on_every_day() {
        confirm(mondays());
        train(MONDAY_EVENING, 4);
        RunningPlan running = plan();
        DoseDesk.Line line = as(physio, () -> doses.open(client.id())).orElseThrow().lines().stream()
                .filter(one -> one.proposal().item().id().equals(DIG.id()))
                .findFirst()
                .orElseThrow();
        as(
                physio,
                () -> doses.decide(new DoseDesk.Decide(
                        UUID.randomUUID(),
                        client.id(),
                        running.id(),
                        running.version(),
                        List.of(new DoseDesk.Choice(
                                DIG.id(), line.proposal().log(), DoseDesk.Action.ACCEPTED, null, "")))));
        Prescription decided = line.proposal().dose();
        assertThat(decided).isNotNull().isNotEqualTo(DIG.dose());
        PlanItem after = plan().items().stream()
                .filter(item -> item.id().equals(DIG.id()))
                .findFirst()
                .orElseThrow();
        for (int day = 0; day < 60; day++) {
            assertThat(PlanBoards.doseOn(
                            plan().board(), after, LocalDate.of(2026, 11, 30).plusDays(day)))
                    .isEqualTo(decided);
        }
        assertThat(plan().board()).isNotNull();
    }

    @Test
    void no_sequence_of_edits_changes_a_day_that_was_trained() {
        confirm(mondays());
        UUID session = train(MONDAY_EVENING, 0);
        SessionStory then = story(session);
        assertThat(then.items()).extracting(SessionStory.StoryItem::dose).containsExactly("3 × 12 each side", "3 × 12");
        Random random = new Random(20_261_125);
        for (int edit = 0; edit < 25; edit++) {
            clock.set(clock.instant().plus(Duration.ofHours(random.nextInt(60))));
            PlanContent next = edited(random, plan().content());
            if (as(physio, () -> desk.difference(client.id(), next)).isEmpty()) {
                continue;
            }
            publish(UUID.randomUUID(), next);
            assertThat(story(session).items()).isEqualTo(then.items());
            assertThat(story(session).day()).isEqualTo(then.day());
        }
        assertThat(plan().version()).isGreaterThan(10);
    }

    /** Another dose, another day, another group, other weeks, or no board at all. */
    private static PlanContent edited(Random random, PlanContent before) {
        LocalDate start = LocalDate.of(2026, 11, 23);
        Prescription dose = new Prescription(
                1 + random.nextInt(5), 5 + random.nextInt(10), null, null, null, "", 30, null, null, 1, 2);
        DayOfWeek day = DayOfWeek.of(1 + random.nextInt(7));
        PlanItem dig = DIG.withDose(dose);
        return switch (random.nextInt(4)) {
            case 0 -> board().on(day, single(dig, BRIDGE)).of(1 + random.nextInt(8), start, dig, BRIDGE);
            case 1 ->
                board().on(day, superset(random.nextInt(200), BRIDGE, THIRD), with(dose, DIG))
                        .of(1 + random.nextInt(8), start, DIG, BRIDGE, THIRD);
            case 2 -> new PlanContent(3, "ACUTE_REMOTE", List.of(dig, THIRD));
            default ->
                PlanBoards.fromFrequencies(
                        new PlanContent(3, before.painProfile(), before.items()), start, 1 + random.nextInt(6));
        };
    }

    @Test
    void twelve_weeks_of_six_days_with_ten_exercises_are_published_and_opened_quickly() {
        List<PlanItem> ten = Rules.STRAIN.menu().stream()
                .filter(entry -> entry.phases().contains(1))
                .map(entry -> item(entry.exercise().value()))
                .limit(10)
                .toList();
        Boards weeks = board();
        List.of(DayOfWeek.values()).subList(0, 6).forEach(day -> weeks.on(day, single(ten.toArray(PlanItem[]::new))));
        PlanContent content = weeks.of(12, LocalDate.of(2026, 11, 23), ten.toArray(PlanItem[]::new));
        long start = System.nanoTime();
        confirm(content);
        long published = System.nanoTime();
        as(physio, () -> desk.open(client.id()));
        long opened = System.nanoTime();
        System.out.printf(
                "A board of %d entries: published in %d ms, opened in %d ms%n",
                content.board() == null ? 0 : content.board().entries().count(),
                Duration.ofNanos(published - start).toMillis(),
                Duration.ofNanos(opened - published).toMillis());
        assertThat(ten).hasSizeGreaterThanOrEqualTo(5);
        assertThat(Duration.ofNanos(opened - start)).isLessThan(Duration.ofSeconds(5));
    }

    private UUID train(Instant at, int peak) {
        clock.set(at.plus(Duration.ofHours(1)));
        SessionScript session = new Trainee(client, plan())
                .session(at)
                .started()
                .before(0)
                .set(0, 1)
                .peak(0, peak)
                .set(1, 1)
                .peak(1, 0)
                .after(0)
                .effort(5)
                .minutes(24)
                .finished();
        ToGo.Receipt receipt = as(client, () -> toGo.store(client.id().value(), session.entries(), Locale.ENGLISH));
        assertThat(receipt.results())
                .allSatisfy(result -> assertThat(result.message()).isNull());
        return session.id();
    }

    private SessionStory story(UUID session) {
        assertThat(as(client, () -> sessions.page(PageRequest.of(0, 20), Locale.ENGLISH)))
                .isNotEmpty();
        return as(client, () -> sessions.find(session, Locale.ENGLISH)).orElseThrow();
    }

    private List<Days.Day> days() {
        return as(client, () -> toGo.days(null, Locale.ENGLISH)).days();
    }

    private Days.Day today() {
        return days().getFirst();
    }
}

package app.comeback.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.comeback.assessments.Presentation;
import app.comeback.care.CareRole;
import app.comeback.exercises.Clearance;
import app.comeback.exercises.Equipment;
import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.Restriction;
import app.comeback.exercises.RestrictionKind;
import app.comeback.exercises.ShippedLibrary;
import app.comeback.plans.PlanBoard;
import app.comeback.plans.PlanBoard.Day;
import app.comeback.plans.PlanBoard.Entry;
import app.comeback.plans.PlanBoard.Kind;
import app.comeback.plans.PlanBoard.Section;
import app.comeback.plans.PlanBoard.Week;
import app.comeback.plans.PlanItem;
import app.comeback.plans.PlanOrigin;
import app.comeback.plans.Prescription;
import app.comeback.plans.Rules;
import app.comeback.plans.StartDose;
import app.comeback.protocols.GoalLevel;
import app.comeback.protocols.PresentationClass;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import app.comeback.shared.Side;
import app.comeback.templates.TemplateAdaptation.Given;
import app.comeback.templates.TemplateAdaptation.Result;
import app.comeback.templates.TemplateAdaptation.Said;
import app.comeback.templates.TemplateAdaptation.Word;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateAdaptationTest {

    private static final List<Exercise> LIBRARY = ShippedLibrary.exercises();
    private static final AccountId CLIENT = AccountId.create();
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final Prescription HEAVY = new Prescription(6, 20, null, null, null, "", 60, null, null, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "INJURED, LEFT, LEFT", "OTHER, LEFT, RIGHT", "BOTH, LEFT, BOTH",
        "INJURED, RIGHT, RIGHT", "OTHER, RIGHT, LEFT", "BOTH, RIGHT, BOTH",
        "INJURED, BOTH, BOTH", "OTHER, BOTH, BOTH", "BOTH, BOTH, BOTH"
    })
    void a_side_counts_from_the_injury(RelativeSide side, Side injured, Side expected) {
        Result result = adapt(client(template(item("HX13", side))).injured(injured));
        assertThat(result.content().items()).extracting(PlanItem::side).containsExactly(expected);
    }

    @ParameterizedTest
    @EnumSource(
            value = RestrictionKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NO_WORK_FOR_MUSCLE", "NO_EQUIPMENT", "CONTRA_INDICATION"})
    void exactly_what_a_restriction_blocks_is_left_out_and_named(RestrictionKind kind) {
        List<String> codes = List.of("HX02", "HX05", "HX06", "HX07", "HX10", "HX11", "HX13", "HX14");
        List<Restriction> restrictions = List.of(Restriction.of(kind));
        Client client = client(template(codes.stream()
                        .map(code -> item(code, RelativeSide.BOTH))
                        .toArray(TemplateItem[]::new)))
                .with(restrictions);
        List<String> clear = codes.stream()
                .filter(code -> Clearance.check(exercise(code), restrictions).isCleared())
                .toList();

        if (clear.isEmpty()) {
            refused("templates.refused.nothing-left", () -> adapt(client));
            return;
        }
        Result result = adapt(client);

        assertThat(codes(result)).isEqualTo(clear);
        assertThat(result.said().stream().filter(said -> said.key().equals("templates.left.blocked")))
                .containsExactlyElementsOf(codes.stream()
                        .filter(code -> !clear.contains(code))
                        .map(code -> new Said(
                                exercise(code).name(),
                                "templates.left.blocked",
                                List.of(new Word("exercises.restriction." + kind))))
                        .toList());
    }

    @Test
    void where_only_the_other_leg_is_restricted_the_injured_one_goes_on() {
        Result result = adapt(client(template(item("HX11", RelativeSide.BOTH)))
                .with(List.of(Restriction.of(RestrictionKind.NO_STANDING_ON_ONE_LEG, Side.RIGHT))));

        assertThat(result.content().items()).extracting(PlanItem::side).containsExactly(Side.LEFT);
        assertThat(result.said())
                .containsExactly(new Said(
                        exercise("HX11").name(),
                        "templates.left.one-side",
                        List.of(new Word("exercises.restriction.NO_STANDING_ON_ONE_LEG"))));
    }

    @Test
    void what_needs_equipment_that_the_client_lacks_is_left_out() {
        Result result = adapt(client(template(item("HX12", RelativeSide.BOTH), item("HX13", RelativeSide.BOTH)))
                .owning(Set.of(Equipment.CHAIR)));

        assertThat(codes(result)).containsExactly("HX13");
        assertThat(result.said())
                .containsExactly(new Said(
                        exercise("HX12").name(),
                        "templates.left.equipment",
                        List.of(new Word("exercises.equipment.SLIDER"))));
    }

    @Test
    void what_comes_in_a_later_phase_or_needs_a_clinician_is_left_out() {
        Client trainer = client(template(
                item("HX22", RelativeSide.BOTH), item("HX17", RelativeSide.BOTH), item("HX13", RelativeSide.BOTH)));

        Result result = adapt(trainer);

        assertThat(codes(result)).containsExactly("HX13");
        assertThat(result.said())
                .containsExactly(
                        new Said(exercise("HX22").name(), "templates.left.later-phase", List.of(3)),
                        new Said(exercise("HX17").name(), "templates.left.clinician", List.of()));
        assertThat(codes(adapt(trainer.as(CareRole.CLINICIAN)))).containsExactly("HX17", "HX13");
    }

    @Test
    void what_the_library_no_longer_holds_is_left_out() {
        Result result = adapt(client(template(item("HX99", RelativeSide.BOTH), item("HX13", RelativeSide.BOTH))));
        assertThat(codes(result)).containsExactly("HX13");
        assertThat(result.said()).containsExactly(new Said("HX99", "templates.left.unknown", List.of()));
    }

    @Test
    void nothing_left_is_refused_with_the_templates_name() {
        refused("templates.refused.nothing-left", () -> adapt(client(template(item("HX99", RelativeSide.BOTH)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HX05", "HX06", "HX11", "HX13"})
    void a_new_exercise_begins_with_its_start_dose_at_most(String code) {
        Result result = adapt(client(template(item(code, RelativeSide.BOTH, HEAVY))));

        Prescription dose = result.content().items().getFirst().dose();
        assertThat(dose.sets()).isEqualTo(exercise(code).dose().start().sets().to());
        assertThat(dose.reps())
                .isEqualTo(Objects.requireNonNull(exercise(code).dose().start().reps())
                        .to());
        assertThat(result.said()).extracting(Said::key).containsExactly("templates.changed.start-dose");
    }

    @Test
    void what_the_client_does_already_keeps_its_dose_and_its_place_in_the_logs() {
        PlanItem running = new PlanItem(
                UUID.randomUUID(),
                new ExerciseId("HX13"),
                Side.BOTH,
                HEAVY,
                null,
                false,
                "",
                "protocol:hamstring-strain:1");

        Result result = adapt(client(template(item("HX13", RelativeSide.BOTH))).doing(running));

        assertThat(result.content().items())
                .extracting(PlanItem::id, PlanItem::dose)
                .containsExactly(tuple(running.id(), HEAVY));
        assertThat(result.said()).extracting(Said::key).containsExactly("templates.changed.running-dose");
    }

    @Test
    void a_superset_of_which_one_is_left_is_none() {
        Result result = adapt(client(template(item("HX12", RelativeSide.BOTH), item("HX13", RelativeSide.BOTH)))
                .owning(Set.of()));
        assertThat(Objects.requireNonNull(result.content().board())
                        .weeks()
                        .getFirst()
                        .days()
                        .getFirst()
                        .sections())
                .extracting(Section::kind, Section::restSeconds)
                .containsExactly(tuple(Kind.SINGLE, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void sessions_move_to_the_clients_days_in_their_order(int days) {
        TemplateContent template = template(List.of(1, 2, 3, 4, 5, 6, 7), 2, item("HX05", RelativeSide.BOTH));
        List<UUID> order = TemplateContent.days(template.weeks())
                .flatMap(Day::entries)
                .map(Entry::id)
                .toList();

        Result result = adapt(client(template).training(days).fitting(Fit.SESSIONS));

        PlanBoard board = Objects.requireNonNull(result.content().board());
        assertThat(board.sessionsPerWeek()).isEqualTo(days);
        assertThat(board.weeks()).hasSize(Math.ceilDiv(14, days));
        assertThat(board.entries().map(Entry::id).toList())
                .isEqualTo(order.stream()
                        .map(id -> UUID.nameUUIDFromBytes((CLIENT + ":" + id).getBytes(StandardCharsets.UTF_8)))
                        .toList());
        assertThat(board.startsOn()).isEqualTo(MONDAY);
        assertThat(result.said())
                .isEqualTo(
                        days == 7
                                ? List.of()
                                : List.of(new Said(
                                        "Template",
                                        "templates.changed.days",
                                        List.of(7, days, 2, board.weeks().size()))));
    }

    @ParameterizedTest
    @CsvSource({"7, 1234567", "6, 123456", "5, 12346", "4, 1246", "3, 146", "2, 14", "1, 1"})
    void the_weeks_stay_and_the_sessions_that_are_closest_together_are_left_out(int days, String kept) {
        TemplateContent template = template(List.of(1, 2, 3, 4, 5, 6, 7), 2, item("HX05", RelativeSide.BOTH));

        Result result = adapt(client(template).training(days));

        assertThat(Objects.requireNonNull(result.content().board()).weeks())
                .hasSize(2)
                .allSatisfy(week -> assertThat(trainedOn(week)).isEqualTo(kept));
        assertThat(result.said())
                .isEqualTo(
                        days == 7
                                ? List.of()
                                : List.of(new Said(
                                        "Template",
                                        "templates.changed.fewer-sessions",
                                        List.of(7, days, 14 - 2 * days))));
    }

    @Test
    void a_session_that_the_week_has_on_no_other_day_is_left_out_last() {
        TemplateItem often = item("HX05", RelativeSide.BOTH);
        TemplateItem once = item("HX13", RelativeSide.BOTH);
        Week week = new Week(List.of(day(often), day(often), day(once), day(often), Day.REST, Day.REST, Day.REST));

        assertThat(trainedOn(ThinnedWeek.of(week, 2))).isEqualTo("13");
        assertThat(trainedOn(ThinnedWeek.of(week, 1))).isIn("1", "3");
    }

    @Test
    void an_exercise_that_has_no_day_left_is_named() {
        TemplateItem first = item("HX05", RelativeSide.BOTH);
        TemplateItem second = item("HX13", RelativeSide.BOTH);
        Week week = new Week(List.of(day(first), Day.REST, day(second), Day.REST, Day.REST, Day.REST, Day.REST));
        TemplateContent template =
                new TemplateContent(2, "ACUTE_REMOTE", "hamstring-strain", List.of(first, second), List.of(week));

        Result result = adapt(client(template).training(1));

        assertThat(codes(result)).hasSize(1);
        assertThat(result.said().stream().map(Said::key))
                .containsExactly("templates.changed.fewer-sessions", "templates.changed.no-day-left");
    }

    private static String trainedOn(Week week) {
        StringBuilder days = new StringBuilder();
        for (int day = 0; day < 7; day++) {
            days.append(week.days().get(day).sections().isEmpty() ? "" : day + 1);
        }
        return days.toString();
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 2", "1, 2, 1", "1, 6, 2", "1, 7, 1"})
    void an_exercise_that_needs_two_days_of_rest_has_them_also_when_the_last_week_goes_on(
            int first, int second, int kept) {
        TemplateContent template = template(List.of(first, second), 1, item("HX31", RelativeSide.BOTH));
        Result result = adapt(client(template).as(CareRole.CLINICIAN).inPhase(4));
        assertThat(Objects.requireNonNull(result.content().board()).entries()).hasSize(kept);
        assertThat(result.said().stream().map(Said::key).toList())
                .isEqualTo(kept == 2 ? List.of() : List.of("templates.changed.apart"));
    }

    @Test
    void the_plan_says_which_template_it_came_from_and_is_the_same_each_time() {
        Client client = client(template(item("HX05", RelativeSide.BOTH)));
        assertThat(adapt(client)).isEqualTo(adapt(client));
        assertThat(adapt(client).content().origin()).isEqualTo(client.ref);
    }

    private static Result adapt(Client client) {
        return TemplateAdaptation.adapt(client.given());
    }

    private static List<String> codes(Result result) {
        return result.content().items().stream()
                .map(item -> item.exercise().value())
                .toList();
    }

    private static Exercise exercise(String code) {
        return find(new ExerciseId(code)).orElseThrow();
    }

    private static Optional<Exercise> find(ExerciseId id) {
        return LIBRARY.stream().filter(there -> there.id().equals(id)).findFirst();
    }

    private static TemplateItem item(String code, RelativeSide side) {
        return item(
                code,
                side,
                find(new ExerciseId(code))
                        .map(there -> StartDose.of(there.dose()))
                        .orElse(HEAVY));
    }

    private static TemplateItem item(String code, RelativeSide side, Prescription dose) {
        return new TemplateItem(
                UUID.randomUUID(), new ExerciseId(code), side, dose, false, "protocol:hamstring-strain:1");
    }

    private static TemplateContent template(TemplateItem... items) {
        return template(List.of(1), 1, items);
    }

    private static TemplateContent template(List<Integer> days, int times, TemplateItem... items) {
        List<Week> weeks = Stream.generate(() -> week(days, items)).limit(times).toList();
        return new TemplateContent(2, "ACUTE_REMOTE", "hamstring-strain", List.of(items), weeks);
    }

    private static Week week(List<Integer> days, TemplateItem... items) {
        List<Day> week = new ArrayList<>();
        for (int day = 1; day <= 7; day++) {
            week.add(days.contains(day) ? day(items) : Day.REST);
        }
        return new Week(week);
    }

    private static Day day(TemplateItem... items) {
        List<Entry> entries = Arrays.stream(items)
                .map(item -> new Entry(UUID.randomUUID(), item.id(), null))
                .toList();
        return new Day(List.of(
                entries.size() == 1
                        ? new Section(UUID.randomUUID(), Kind.SINGLE, null, entries)
                        : new Section(UUID.randomUUID(), Kind.SUPERSET, 60, entries)));
    }

    private static Client client(TemplateContent template) {
        return new Client(template);
    }

    private static void refused(String key, Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }

    /** A client in phase 2 who is injured on the left, has everything and trains every day. */
    private static final class Client {

        private final PlanOrigin ref = new PlanOrigin(UUID.randomUUID(), 3);
        private final TemplateContent template;
        private Side injured = Side.LEFT;
        private CareRole role = CareRole.TRAINER;
        private List<Restriction> restrictions = List.of();
        private List<PlanItem> running = List.of();
        private Set<Equipment> equipment = Set.of(Equipment.values());
        private int days = 7;
        private Fit fit = Fit.WEEKS;
        private int phase = 2;

        private Client(TemplateContent template) {
            this.template = template;
        }

        Client injured(Side side) {
            injured = side;
            return this;
        }

        Client with(List<Restriction> inForce) {
            restrictions = inForce;
            return this;
        }

        Client owning(Set<Equipment> pieces) {
            equipment = pieces;
            return this;
        }

        Client as(CareRole planner) {
            role = planner;
            return this;
        }

        Client doing(PlanItem item) {
            running = List.of(item);
            return this;
        }

        Client inPhase(int number) {
            phase = number;
            return this;
        }

        Client fitting(Fit way) {
            fit = way;
            return this;
        }

        Client training(int perWeek) {
            days = perWeek;
            return this;
        }

        Given given() {
            Presentation presentation = new Presentation(
                    1,
                    PresentationClass.ACUTE_STRAIN,
                    injured,
                    null,
                    1,
                    false,
                    GoalLevel.RUNNER,
                    60,
                    days,
                    equipment,
                    AccountId.create(),
                    Instant.EPOCH);
            return new Given(
                    CLIENT,
                    ref,
                    "Template",
                    template,
                    Rules.STRAIN,
                    phase,
                    role,
                    presentation,
                    restrictions,
                    running,
                    running.isEmpty() ? null : "ACUTE_REMOTE",
                    TemplateAdaptationTest::find,
                    MONDAY,
                    fit);
        }
    }
}

package app.comeback.planbuilder.ui;

import static app.comeback.care.CarePeople.as;
import static app.comeback.plans.Clinic.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.comeback.care.CarePeople;
import app.comeback.care.ConsentPurpose;
import app.comeback.drafts.Drafts;
import app.comeback.exercises.ClientRestrictions;
import app.comeback.exercises.Restriction;
import app.comeback.exercises.RestrictionKind;
import app.comeback.planbuilder.ItemEdits;
import app.comeback.plans.Boards;
import app.comeback.plans.Clinic;
import app.comeback.plans.PlanBoard;
import app.comeback.plans.PlanContent;
import app.comeback.plans.PlanDesk;
import app.comeback.plans.PlanId;
import app.comeback.plans.PlanItem;
import app.comeback.plans.Plans;
import app.comeback.plans.RunningPlan;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@PortalTest
class PlanBuilderViewTest extends SpringBrowserlessTest {

    private static final PlanItem DIG = Clinic.item("HX02");
    private static final PlanItem BRIDGE = Clinic.item("HX05");

    @Autowired
    Clinic clinic;

    @Autowired
    CarePeople people;

    @Autowired
    Plans plans;

    @Autowired
    PlanDesk desk;

    @Autowired
    ClientRestrictions restrictions;

    @Autowired
    Drafts drafts;

    @Autowired
    Clock clock;

    Actor physio;

    @BeforeEach
    void meet() {
        physio = people.physio();
    }

    @Test
    void a_proposal_becomes_a_board_gets_a_superset_and_is_confirmed() {
        Actor client = clinic.client(1, physio);
        as(physio, () -> {
            open(client);
            assertThat(find(Anchor.class).withId("week-4").exists()).isTrue();
            rows(DayOfWeek.MONDAY).getFirst().click();
            button("entry-superset").click();
            button("board-confirm").click();
            button("plan-dialog-confirm").click();
            assertThat(reason().isInvalid()).isTrue();
            reason().setValue("We begin gently");
            button("plan-dialog-confirm").click();
        });
        PlanBoard board = Objects.requireNonNull(running(client).board());
        assertThat(board.weeks()).hasSize(4);
        assertThat(board.weeks().getFirst().days().getFirst().sections()).anySatisfy(section -> {
            assertThat(section.kind()).isEqualTo(PlanBoard.Kind.SUPERSET);
            assertThat(section.restSeconds()).isEqualTo(90);
        });
    }

    @Test
    void an_exercise_is_moved_by_hand_and_by_keys_and_the_new_place_is_told() {
        Actor client = planned(Boards.single(DIG, BRIDGE));
        as(physio, () -> {
            open(client);
            UUID dig = entry(DayOfWeek.MONDAY, 0);
            tell("entry-key", dig, event -> event.put("event.detail.key", "ArrowDown"));
            assertThat(entry(DayOfWeek.MONDAY, 1)).isEqualTo(dig);
            assertThat(live()).isEqualTo("Heel dig: now on Monday, place 2 of 2");
            tell("entry-moved", dig, event -> event.put("event.detail.day", 4).put("event.detail.index", 0));
            assertThat(entry(DayOfWeek.THURSDAY, 0)).isEqualTo(dig);
            assertThat(live()).isEqualTo("Heel dig: now on Thursday, place 1 of 1");
            button("board-undo").click();
            assertThat(entry(DayOfWeek.MONDAY, 1)).isEqualTo(dig);
        });
    }

    @Test
    void what_was_built_is_back_after_a_reload_with_its_history_and_can_be_discarded() {
        Actor client = planned(Boards.single(DIG, BRIDGE));
        as(physio, () -> {
            open(client);
            rows(DayOfWeek.MONDAY).getFirst().click();
            button("entry-remove").click();
            open(client);
            assertThat(rows(DayOfWeek.MONDAY)).hasSize(1);
            button("board-undo").click();
            assertThat(rows(DayOfWeek.MONDAY)).hasSize(2);
            button("board-redo").click();
            button("draft-discard").click();
            assertThat(rows(DayOfWeek.MONDAY)).hasSize(2);
            button("board-undo").click();
            assertThat(rows(DayOfWeek.MONDAY)).as("discarding can be undone").hasSize(1);
        });
    }

    @Test
    void a_dose_outside_its_range_is_told_at_its_field_and_changes_nothing() {
        Actor client = planned(Boards.single(DIG, BRIDGE));
        as(physio, () -> {
            open(client);
            rows(DayOfWeek.MONDAY).getFirst().click();
            number("board-dose-rest").setValue(43_200);
            button("entry-save").click();
            assertThat(number("board-dose-rest").isInvalid()).isTrue();
            assertThat(button("board-undo").isEnabled()).isFalse();
            number("board-dose-rest").setValue(90);
            number("board-dose-sets").setValue(2);
            scope().setValue(ItemEdits.Scope.DAY);
            button("entry-save").click();
            assertThat(rows(DayOfWeek.MONDAY).getFirst().getElement().getTextRecursively())
                    .contains("2 × 12");
            open(client, "?week=2");
            assertThat(rows(DayOfWeek.MONDAY).getFirst().getElement().getTextRecursively())
                    .contains("3 × 12");
        });
    }

    @Test
    void a_day_is_copied_to_days_of_other_weeks_without_typing_it_again() {
        Actor client = planned(Boards.superset(60, DIG, BRIDGE));
        as(physio, () -> {
            open(client);
            button("copy-1").click();
            days().setValue(Set.of(DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY));
            weeks().setValue(Set.of(0, 1));
            button("copy-confirm").click();
            open(client, "?week=2");
            assertThat(rows(DayOfWeek.FRIDAY)).hasSize(2);
            publish("Three days now");
            assertThat(rows(DayOfWeek.FRIDAY))
                    .as("the board goes on with what runs now")
                    .hasSize(2);
        });
        PlanBoard board = Objects.requireNonNull(running(client).board());
        assertThat(board.sessionsPerWeek()).isEqualTo(3);
        assertThat(board.entries()).hasSize(12);
    }

    @Test
    void the_board_opens_in_the_week_of_today_unless_the_address_names_one() {
        Actor client = clinic.client(1, physio);
        LocalDate lastMonday = LocalDate.now(clock)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(1);
        PlanContent content =
                Boards.board().on(DayOfWeek.MONDAY, Boards.single(DIG)).of(4, lastMonday, DIG);
        as(physio, () -> desk.confirm(new PlanDesk.Confirm(PlanId.create(), client.id(), content, REASON)));
        as(physio, () -> {
            open(client, "");
            assertThat(current("week-2")).isTrue();
            open(client, "?week=4");
            assertThat(current("week-4")).isTrue();
            open(client, "?week=99");
            assertThat(current("week-4")).isTrue();
            open(client, "?week=soon");
            assertThat(current("week-2")).isTrue();
        });
    }

    private boolean current(String week) {
        return find(Anchor.class).withId(week).single().getElement().hasAttribute("aria-current");
    }

    @Test
    void weeks_are_inserted_and_removed_from_the_menu() {
        Actor client = planned(Boards.single(DIG, BRIDGE));
        as(physio, () -> {
            open(client);
            new MenuBarTester<>(find(MenuBar.class).single()).clickItem("Week", "Insert a copy after it");
            assertThat(find(Anchor.class).withId("week-3").exists()).isTrue();
            new MenuBarTester<>(find(MenuBar.class).single()).clickItem("Week", "Remove this week");
            assertThat(find(Anchor.class).withId("week-3").exists()).isFalse();
        });
    }

    @Test
    void what_is_blocked_for_the_client_is_found_with_its_reason_and_cannot_be_added() {
        Actor client = planned(Boards.single(DIG));
        as(
                physio,
                () -> restrictions.save(
                        client.id(),
                        UUID.randomUUID(),
                        Restriction.of(RestrictionKind.NO_LYING_ON_BACK),
                        "Reflux after the operation"));
        as(physio, () -> {
            open(client);
            button("add-2").click();
            find(TextField.class).withId("pick-text").single().setValue("bridge");
            Button bridge = button("pick-HX05");
            assertThat(bridge.isEnabled()).isFalse();
            assertThat(find(Paragraph.class).all())
                    .extracting(Paragraph::getText)
                    .anyMatch(text -> text.startsWith("Blocked: "));
            find(TextField.class).withId("pick-text").single().setValue("nordic");
            assertThat(find(Paragraph.class).all())
                    .extracting(Paragraph::getText)
                    .contains("Blocked: Nordic belongs to phase 3 and cannot be planned before.");
        });
    }

    @Test
    void an_exercise_is_added_with_its_start_dose_and_a_superset_of_one_is_refused() {
        Actor client = planned(Boards.single(DIG));
        as(physio, () -> {
            open(client);
            button("add-1").click();
            button("pick-HX05").click();
            assertThat(rows(DayOfWeek.MONDAY)).hasSize(2);
            rows(DayOfWeek.MONDAY).getFirst().click();
            button("entry-superset").click();
            tell("entry-moved", entry(DayOfWeek.MONDAY, 0), event -> event.put("event.detail.day", 2)
                    .put("event.detail.index", 0));
            assertThat(find(Paragraph.class).all())
                    .extracting(Paragraph::getText)
                    .anyMatch(text -> text.startsWith("One exercise is no group."));
            button("board-publish").click();
            reason().setValue("Bridges too");
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> button("plan-dialog-confirm").click())
                    .satisfies(refused -> assertThat(refused.key()).isEqualTo("plans.refused.group-of-one.SUPERSET"));
            assertThat(reason().getValue()).as("what was typed is still there").isEqualTo("Bridges too");
        });
        assertThat(running(client).version()).as("nothing was published").isEqualTo(1);
    }

    @Test
    void what_another_window_published_takes_nothing_from_this_one() {
        Actor client = planned(Boards.single(DIG, BRIDGE));
        as(physio, () -> {
            open(client);
            rows(DayOfWeek.MONDAY).getFirst().click();
            button("entry-remove").click();
            RunningPlan seen = plans.running(client.id()).orElseThrow();
            desk.publish(new PlanDesk.Publish(
                    UUID.randomUUID(),
                    client.id(),
                    seen.id(),
                    1,
                    Boards.change(seen.content(), 2, DayOfWeek.SUNDAY, Boards.single(BRIDGE)),
                    "Sundays too"));
            drafts.discard("plan-board", client.id().toString());
            publish("No heel dig on the first Monday");
            assertThat(find(Section.class).withId("board-meanwhile").exists()).isTrue();
            assertThat(rows(DayOfWeek.MONDAY)).hasSize(1);
        });
    }

    @Test
    void a_plan_by_frequencies_that_somebody_else_changed_comes_together_too() {
        Actor client = clinic.client(1, physio);
        clinic.plan(client, physio);
        as(physio, () -> {
            open(client);
            int before = rows(DayOfWeek.MONDAY).size();
            rows(DayOfWeek.MONDAY).getFirst().click();
            button("entry-remove").click();
            RunningPlan seen = plans.running(client.id()).orElseThrow();
            desk.publish(new PlanDesk.Publish(
                    UUID.randomUUID(),
                    client.id(),
                    seen.id(),
                    1,
                    new PlanContent(
                            4,
                            seen.profile().code(),
                            seen.items().stream()
                                    .map(item -> item.withNote("Slowly"))
                                    .toList()),
                    "A word for each"));
            publish("No heel dig on the first Monday");
            button("board-merge").click();
            assertThat(rows(DayOfWeek.MONDAY)).hasSize(before - 1);
            publish("Both of us");
        });
        assertThat(running(client).items()).isNotEmpty().allSatisfy(item -> assertThat(item.note())
                .isEqualTo("Slowly"));
        assertThat(running(client).board()).isNotNull();
    }

    @Test
    void who_publishes_second_sees_what_changed_and_puts_both_together() {
        Actor client = planned(Boards.single(DIG, BRIDGE));
        as(physio, () -> {
            open(client);
            rows(DayOfWeek.MONDAY).getFirst().click();
            button("entry-remove").click();
            RunningPlan seen = plans.running(client.id()).orElseThrow();
            desk.publish(new PlanDesk.Publish(
                    UUID.randomUUID(),
                    client.id(),
                    seen.id(),
                    1,
                    Boards.change(seen.content(), 2, DayOfWeek.SUNDAY, Boards.single(BRIDGE)),
                    "Sundays too"));
            publish("No heel dig on the first Monday");
            assertThat(plans.running(client.id()).orElseThrow().version()).isEqualTo(2);
            assertThat(find(Section.class).withId("board-meanwhile").exists()).isTrue();
            button("board-merge").click();
            publish("No heel dig on the first Monday");
        });
        RunningPlan both = running(client);
        assertThat(both.version()).isEqualTo(3);
        PlanBoard board = Objects.requireNonNull(both.board());
        assertThat(board.weeks().get(1).days().get(6).entries()).hasSize(1);
        assertThat(board.weeks().get(0).days().get(0).entries()).hasSize(1);
    }

    @Test
    void a_trainer_may_build_and_propose_where_a_clinician_decides() {
        Actor trainer = people.trainer();
        Actor client = clinic.client(2, trainer);
        as(trainer, () -> {
            open(client);
            assertThat(find(Button.class).withId("board-confirm").exists()).isFalse();
            button("board-propose").click();
            reason().setValue("A gentle start");
            button("plan-dialog-confirm").click();
            assertThat(Objects.requireNonNull(desk.open(client.id()).proposal())
                            .content()
                            .board())
                    .isNotNull();
        });
    }

    @Test
    void a_plan_by_days_is_not_offered_in_the_list_of_items() {
        Actor client = planned(Boards.single(DIG));
        as(physio, () -> {
            Screens.open("clients/" + client.id() + "/plan");
            assertThat(find(Anchor.class).withId("to-board").single().getHref())
                    .isEqualTo(PlanBuilderNavigation.of(client.id()));
            assertThat(find(Button.class).withId("plan-publish").exists()).isFalse();
        });
    }

    @Test
    void only_who_takes_care_of_the_client_now_gets_to_the_board() {
        Actor client = clinic.client(1, physio);
        Actor stranger = people.physio();
        assertNoBoard(stranger, client);
        Actor former = people.physio();
        UUID sharing = people.share(client, former);
        as(former, () -> {
            open(client);
            assertThat(find(Board.class).exists()).isTrue();
        });
        people.withdraw(client, sharing);
        assertNoBoard(former, client);
    }

    @Test
    void without_the_clients_consent_there_is_no_board() {
        Actor client = people.person("Lea Leaving", Role.CLIENT);
        UUID care = people.give(client, ConsentPurpose.CARE);
        people.share(client, physio);
        as(physio, () -> {
            open(client);
            assertThat(find(Anchor.class).withId("board-back").exists()).isTrue();
        });
        people.withdraw(client, care);
        as(physio, () -> {
            open(client);
            assertThat(find(Anchor.class).withId("board-back").exists()).isFalse();
        });
    }

    private void assertNoBoard(Actor person, Actor client) {
        as(person, () -> {
            open(client);
            assertThat(find(Board.class).exists()).isFalse();
        });
    }

    /** A client whose plan has this on Mondays of two weeks. */
    private Actor planned(PlanBoard.Section monday) {
        Actor client = clinic.client(1, physio);
        PlanItem[] items = Stream.of(DIG, BRIDGE)
                .filter(item ->
                        monday.entries().stream().anyMatch(entry -> entry.item().equals(item.id())))
                .toArray(PlanItem[]::new);
        PlanContent content = Boards.board().on(DayOfWeek.MONDAY, monday).of(2, items);
        as(physio, () -> desk.confirm(new PlanDesk.Confirm(PlanId.create(), client.id(), content, REASON)));
        return client;
    }

    private RunningPlan running(Actor client) {
        return as(client, () -> plans.running(client.id()).orElseThrow());
    }

    private static void open(Actor client) {
        Screens.open("");
        open(client, "?week=1");
    }

    private static void open(Actor client, String query) {
        Screens.open(PlanBuilderNavigation.of(client.id()) + query);
    }

    private void publish(String why) {
        button("board-publish").click();
        if (find(TextArea.class).withId("plan-reason").exists()) {
            reason().setValue(why);
            button("plan-dialog-confirm").click();
        }
    }

    private List<Button> rows(DayOfWeek day) {
        DayColumn column = find(DayColumn.class).all().get(day.getValue() - 1);
        return find(Button.class, column).withClassName("board-open").all();
    }

    private UUID entry(DayOfWeek day, int place) {
        return UUID.fromString(
                rows(day).get(place).getParent().orElseThrow().getElement().getAttribute("data-entry"));
    }

    private void tell(String name, UUID entry, Consumer<ObjectNode> details) {
        Component board = find(Board.class).single();
        ObjectNode data = JsonNodeFactory.instance.objectNode().put("event.detail.entry", entry.toString());
        details.accept(data);
        board.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(board.getElement(), name, data));
    }

    private String live() {
        return find(Span.class).withId("board-live").single().getText();
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }

    private IntegerField number(String id) {
        return find(IntegerField.class).withId(id).single();
    }

    private TextArea reason() {
        return find(TextArea.class).withId("plan-reason").single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<ItemEdits.Scope> scope() {
        return find(RadioButtonGroup.class).withId("dose-scope").single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<DayOfWeek> days() {
        return find(CheckboxGroup.class).withId("copy-days").single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Integer> weeks() {
        return find(CheckboxGroup.class).withId("copy-weeks").single();
    }
}

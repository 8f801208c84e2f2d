package app.comeback.planbuilder.ui;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.care.CarePeople;
import app.comeback.drafts.Drafts;
import app.comeback.planbuilder.DayEdits;
import app.comeback.planbuilder.Draft;
import app.comeback.planbuilder.History;
import app.comeback.planbuilder.HistoryJson;
import app.comeback.planbuilder.Slot;
import app.comeback.planbuilder.WeekEdits;
import app.comeback.plans.Clinic;
import app.comeback.shared.Actor;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import app.comeback.testing.StatementCount;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

/** How long the server works on a plan of 12 weeks with 6 days of 10 exercises each. */
@PortalTest
class PlanBuilderFiguresTest extends SpringBrowserlessTest {

    private static final int WEEKS = 12;
    private static final int EXERCISES = 10;
    private static final int TRIES = 15;
    private static final Slot MONDAY = new Slot(0, DayOfWeek.MONDAY);
    /** What nobody notices as waiting; a busy machine is allowed several times what is measured. */
    private static final Duration REORDER_AT_MOST = Duration.ofMillis(400);

    private static final Duration OPEN_AT_MOST = Duration.ofSeconds(3);

    @Autowired
    Clinic clinic;

    @Autowired
    CarePeople people;

    @Autowired
    Drafts drafts;

    @Test
    void a_plan_of_twelve_weeks_opens_and_reorders_without_a_noticeable_wait() {
        Actor physio = people.physio();
        Actor client = clinic.client(1, physio);
        as(physio, () -> {
            String kept = HistoryJson.write(History.of(big()));
            drafts.keep("plan-board", client.id().toString(), kept);
            List<Duration> opened = new ArrayList<>();
            for (int time = 0; time < TRIES; time++) {
                Screens.open("");
                opened.add(time(() -> Screens.open(PlanBuilderNavigation.of(client.id()))));
            }
            assertThat(find(Anchor.class).withId("week-" + WEEKS).exists()).isTrue();
            List<Duration> moved = new ArrayList<>();
            List<Integer> statements = new ArrayList<>();
            for (int time = 0; time < TRIES; time++) {
                moved.add(time(() -> statements.add(StatementCount.of(this::lastToFirst))));
            }
            System.out.printf(
                    "Plan builder, %d weeks x 6 days x %d exercises (%d kB of draft): opens in %d ms, reorders in %d ms with %d SQL"
                            + " statements (median of %d, server time)%n",
                    WEEKS,
                    EXERCISES,
                    kept.length() / 1_000,
                    median(opened).toMillis(),
                    median(moved).toMillis(),
                    statements.getLast(),
                    TRIES);
            assertThat(median(opened)).isLessThan(OPEN_AT_MOST);
            assertThat(median(moved)).isLessThan(REORDER_AT_MOST);
            assertThat(statements).as("keeping the draft").containsOnly(1);
        });
    }

    private static Draft big() {
        Draft draft = Draft.empty(null, "ACUTE_REMOTE", LocalDate.of(2026, 11, 23), WEEKS);
        for (int exercise = 1; exercise <= EXERCISES; exercise++) {
            draft = DayEdits.add(draft, MONDAY, Clinic.item("HX%02d".formatted(exercise)));
        }
        draft = WeekEdits.copyDay(
                draft,
                MONDAY,
                IntStream.rangeClosed(2, 6)
                        .mapToObj(day -> new Slot(0, DayOfWeek.of(day)))
                        .toList());
        return WeekEdits.copyWeek(draft, 0, IntStream.range(1, WEEKS).boxed().toList());
    }

    private void lastToFirst() {
        Board board = find(Board.class).single();
        DayColumn monday = find(DayColumn.class).all().getFirst();
        UUID last = find(EntryRow.class, monday).all().stream()
                .map(row -> UUID.fromString(row.getElement().getAttribute("data-entry")))
                .reduce((one, other) -> other)
                .orElseThrow();
        board.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        board.getElement(),
                        "entry-moved",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("event.detail.entry", last.toString())
                                .put("event.detail.day", 1)
                                .put("event.detail.index", 0)));
    }

    private static Duration time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static Duration median(List<Duration> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}

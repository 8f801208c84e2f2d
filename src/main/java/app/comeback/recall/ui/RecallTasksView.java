package app.comeback.recall.ui;

import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.recall.RecallTasks;
import app.comeback.recall.RecallTasks.Show;
import app.comeback.shared.ui.Choices;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;

/** What a practitioner has to answer because something was recalled that plans of their clients rest on. */
@Route(RecallNavigation.TASKS)
@Menu(order = 22, title = "recall.tasks.menu")
@RolesAllowed("TRAINER")
@StyleSheet("context://recall.css")
class RecallTasksView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, TaskCard.Actions {

    static final String SHOW = "show";

    private final transient RecallTasks tasks;
    private final transient ExerciseLibrary library;
    private final Nav filter = new Nav();
    private final Div list = new Div();
    private Show show = Show.OPEN;

    RecallTasksView(RecallTasks tasks, ExerciseLibrary library) {
        this.tasks = tasks;
        this.library = library;
        filter.addClassName("filter-links");
        filter.getElement().setAttribute("aria-label", getTranslation("recall.tasks.filter"));
        list.addClassName("recall-list-frame");
        getContent().addClassNames("view", "recall-view");
        getContent()
                .add(
                        new ViewHeader(getTranslation("recall.tasks.title")),
                        new Paragraph(getTranslation("recall.tasks.explained")),
                        filter,
                        list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Show chosen = Choices.read(event.getLocation().getQueryParameters(), SHOW, Show.values());
        show = chosen == null ? Show.OPEN : chosen;
        refresh();
    }

    private void refresh() {
        filter.removeAll();
        Arrays.stream(Show.values()).forEach(choice -> filter.add(link(choice)));
        list.removeAll();
        list.add(tasks.count(show) == 0 ? new EmptyState("recall.tasks.empty." + show) : rows());
    }

    private Component link(Show choice) {
        RouterLink link =
                new RouterLink(getTranslation("recall.tasks.show." + choice, tasks.count(choice)), getClass());
        link.setQueryParameters(Choices.address(Map.of(SHOW, Choices.word(choice))));
        link.setId("show-" + Choices.word(choice));
        if (choice == show) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private Component rows() {
        VirtualList<RecallTasks.Row> rows = new VirtualList<>();
        rows.setId("recall-tasks");
        rows.addClassName("recall-list");
        rows.setDataProvider(DataProvider.fromCallbacks(
                query -> tasks.page(show, PageRequest.of(query.getPage(), query.getPageSize())).stream(),
                query -> (int) tasks.count(show)));
        rows.setRenderer(new ComponentRenderer<>(row -> new TaskCard(row, name(row.exercise()), this)));
        rows.setItemAccessibleNameGenerator(row -> row.clientName() + ", " + name(row.exercise()));
        return rows;
    }

    private String name(ExerciseId id) {
        return library.find(id).map(Exercise::name).orElse(id.value());
    }

    @Override
    public void acknowledge(RecallTasks.Row row) {
        tasks.acknowledge(UUID.randomUUID(), row.task());
        done("recall.task.acknowledged", row);
    }

    @Override
    public void keep(RecallTasks.Row row) {
        UUID answer = UUID.randomUUID();
        new ReasonDialog("recall.keep", name(row.exercise()), reason -> {
                    tasks.keep(answer, row.task(), reason);
                    done("recall.task.kept", row);
                })
                .open();
    }

    private void done(String key, RecallTasks.Row row) {
        Notices.done(key, name(row.exercise()), row.clientName());
        refresh();
        filter.getElement().executeJs("this.querySelector('[aria-current]')?.focus()");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("recall.tasks.title");
    }
}

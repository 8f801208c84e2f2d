package app.comeback.plans.ui;

import app.comeback.exercises.ExerciseLibrary;
import app.comeback.plans.DoseWords;
import app.comeback.plans.OwnPlan;
import app.comeback.plans.PausedItem;
import app.comeback.plans.PlanItem;
import app.comeback.plans.PlanVersion;
import app.comeback.plans.Plans;
import app.comeback.plans.RunningPlan;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The client's own plan: what is new and why, what is due today, and the rest of it. */
@Route(PlansNavigation.OWN)
@Menu(order = 11, title = "plans.menu")
@RolesAllowed("CLIENT")
@StyleSheet("context://plans.css")
class OwnPlanView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OwnPlan own;
    private final transient Plans plans;
    private final transient ExerciseLibrary library;
    private final transient DoseWords words;

    OwnPlanView(OwnPlan own, Plans plans, ExerciseLibrary library, DoseWords words) {
        this.own = own;
        this.plans = plans;
        this.library = library;
        this.words = words;
        getContent().addClassNames("view", "own-plan");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        getContent().removeAll();
        getContent().add(new ViewHeader(getTranslation("plans.own.title")));
        own.open().ifPresentOrElse(this::show, () -> getContent().add(new EmptyState("plans.own.none")));
    }

    private void show(OwnPlan.Page page) {
        RunningPlan plan = page.plan();
        Paragraph frame = new Paragraph(
                getTranslation("plans.own.frame", plan.version(), plan.sessionsPerWeek(), plans.minutes(page.today())));
        frame.addClassName("plan-quiet");
        getContent().add(frame);
        if (plan.acknowledgedAt() == null) {
            getContent().add(news(plan, page.versions().getFirst()));
        }
        if (!page.paused().isEmpty()) {
            getContent().add(new PausedPanel("own", page.paused(), library));
        }
        getContent().add(today(plan, page.today()));
        List<PlanItem> others = others(page);
        if (!others.isEmpty()) {
            getContent().add(panel("plan-others", "plans.own.others", items(plan, others)));
        }
        getContent().add(new VersionHistory(page.versions()));
    }

    private Component news(RunningPlan plan, PlanVersion version) {
        Section news = panel("plan-news", version.version() == 1 ? "plans.own.first" : "plans.own.changed");
        news.addClassName("plan-news");
        news.add(new Paragraph(getTranslation("plans.own.why", version.publishedByName(), version.reason())));
        if (!version.difference().isEmpty()) {
            UnorderedList sentences = new UnorderedList();
            version.difference().forEach(sentence -> sentences.add(new ListItem(sentence)));
            news.add(sentences);
        }
        Button read = new Button(getTranslation("plans.own.acknowledge"), event -> {
            own.acknowledge(plan.id(), version.version());
            Notices.done("plans.own.acknowledged");
            refresh();
        });
        read.setId("plan-acknowledge");
        read.addThemeVariants(ButtonVariant.PRIMARY);
        read.setDisableOnClick(true);
        news.add(read);
        return news;
    }

    private Component today(RunningPlan plan, List<PlanItem> due) {
        Section today = panel("plan-today", "plans.own.today");
        today.add(
                due.isEmpty()
                        ? new EmptyState(plan.phase() == 0 ? "plans.own.triage" : "plans.own.rest")
                        : items(plan, due));
        return today;
    }

    private static List<PlanItem> others(OwnPlan.Page page) {
        Set<UUID> shown = page.today().stream().map(PlanItem::id).collect(Collectors.toSet());
        shown.addAll(page.paused().stream().map(PausedItem::item).toList());
        return page.plan().items().stream()
                .filter(item -> !shown.contains(item.id()))
                .toList();
    }

    private Component items(RunningPlan plan, List<PlanItem> items) {
        OrderedList list = new OrderedList();
        list.addClassName("own-items");
        items.forEach(item -> list.add(new OwnItem(item, plan.board(), library, words)));
        return list;
    }

    private Section panel(String id, String key, Component... content) {
        Section panel = new Section(new H2(getTranslation(key)));
        panel.setId(id);
        panel.addClassName("plan-panel");
        panel.add(content);
        return panel;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plans.own.title");
    }
}

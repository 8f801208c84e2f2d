package app.comeback.moderation.ui;

import app.comeback.moderation.ItemKind;
import app.comeback.moderation.Moderation;
import app.comeback.moderation.Moderation.Step;
import app.comeback.moderation.Moderation.Waiting;
import app.comeback.shared.ui.Choices;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Pager;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits for moderators, longest first, by step and kind. */
@Route(ModerationNavigation.DESK)
@Menu(order = 33, title = "moderation.menu")
@RolesAllowed("MODERATOR")
@StyleSheet("context://moderation.css")
class ModerationQueueView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Moderation moderation;
    private final Nav steps = new Nav();
    private final Nav kinds = new Nav();
    private final Paragraph explained = new Paragraph();
    private final Div list = new Div();
    private final Pager pager = new Pager("moderation", this::turn);
    private QueueAddress address = new QueueAddress(Step.FIRST, null, 1);

    ModerationQueueView(Moderation moderation) {
        this.moderation = moderation;
        steps.addClassName("filter-links");
        steps.setAriaLabel(getTranslation("moderation.queue.steps"));
        kinds.addClassNames("filter-links", "desk-kinds");
        kinds.setAriaLabel(getTranslation("moderation.queue.kinds"));
        explained.setId("step-explained");
        list.setId("moderation-list");
        getContent().addClassNames("view", "desk-view");
        getContent()
                .add(
                        new ViewHeader(getTranslation("moderation.queue.title")),
                        new Paragraph(getTranslation("moderation.queue.explained")),
                        steps,
                        explained,
                        kinds,
                        list,
                        pager);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = QueueAddress.read(event.getLocation().getQueryParameters());
        steps.removeAll();
        Arrays.stream(Step.values()).forEach(step -> steps.add(link(step)));
        explained.setText(getTranslation("moderation.step.explained." + address.step()));
        kinds.removeAll();
        kinds.add(link((ItemKind) null));
        Arrays.stream(ItemKind.values()).forEach(kind -> kinds.add(link(kind)));
        show();
    }

    private RouterLink link(Step step) {
        return link(
                address.with(step),
                getTranslation("moderation.step." + step, moderation.count(step, address.kind())),
                "step-" + Choices.word(step),
                step == address.step());
    }

    private RouterLink link(@Nullable ItemKind kind) {
        return link(
                address.with(kind),
                getTranslation(kind == null ? "moderation.kinds.all" : "moderation.kinds." + kind),
                "kind-" + (kind == null ? "all" : Choices.word(kind)),
                kind == address.kind());
    }

    private static RouterLink link(QueueAddress to, String text, String id, boolean isChosen) {
        RouterLink link = new RouterLink(text, ModerationQueueView.class);
        link.setQueryParameters(to.parameters());
        link.setId(id);
        if (isChosen) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private void show() {
        long count = moderation.count(address.step(), address.kind());
        int pages = (int) Math.max(1, Math.ceilDiv(count, QueueAddress.PAGE));
        int page = Math.min(address.page(), pages);
        List<Waiting> waiting =
                moderation.queue(address.step(), address.kind(), (page - 1) * QueueAddress.PAGE, QueueAddress.PAGE);
        list.removeAll();
        if (waiting.isEmpty()) {
            list.add(new EmptyState("moderation.queue.empty." + address.step()));
        } else {
            OrderedList rows = new OrderedList();
            rows.addClassName("desk-list");
            waiting.forEach(each -> rows.add(new WaitingCard(each, address)));
            list.add(rows);
        }
        pager.show(page, pages);
    }

    private void turn(int page) {
        UI.getCurrent().navigate(ModerationQueueView.class, address.at(page).parameters());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("moderation.queue.title");
    }
}

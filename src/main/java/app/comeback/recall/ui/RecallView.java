package app.comeback.recall.ui;

import app.comeback.recall.Recall;
import app.comeback.recall.RecallDesk;
import app.comeback.recall.RecallId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Role;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.Times;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** One recall: why, how much it affects, and how far each practitioner has come. */
@Route(RecallNavigation.DESK)
@RolesAllowed({"MEDICAL_REVIEWER", "ADMIN"})
@StyleSheet("context://recall.css")
class RecallView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient RecallDesk desk;
    private String title = "";

    RecallView(RecallDesk desk) {
        this.desk = desk;
        getContent().addClassNames("view", "recall-view");
    }

    @Override
    public void setParameter(BeforeEvent event, String text) {
        RecallNavigation.id(text).flatMap(desk::find).ifPresentOrElse(this::show, this::showNone);
    }

    private void showNone() {
        title = getTranslation("recall.desk.title");
        getContent().removeAll();
        getContent().add(back(), new ViewHeader(title), new EmptyState("recall.refused.unknown"));
    }

    private void show(RecallDesk.Detail detail) {
        Recall recall = detail.row().recall();
        title = recall.title();
        ViewHeader header = new ViewHeader(title);
        if (recall.closed() == null && CurrentActor.require().is(Role.MEDICAL_REVIEWER)) {
            header.setActions(close(recall));
        }
        getContent().removeAll();
        getContent().add(back(), header, about(detail), answers(detail));
    }

    private Component back() {
        Anchor back = new Anchor(RecallNavigation.desk(), getTranslation("recall.desk.back"));
        back.addClassName("recall-link");
        return back;
    }

    private Component close(Recall recall) {
        Button close = new Button(getTranslation("recall.close"), event -> new ReasonDialog(
                        "recall.closing", recall.title(), reason -> close(recall.id(), reason))
                .open());
        close.setId("recall-close");
        return close;
    }

    private void close(RecallId id, String reason) {
        desk.close(id, reason);
        Notices.done("recall.closing.done");
        desk.find(id).ifPresent(this::show);
    }

    private Component about(RecallDesk.Detail detail) {
        Recall recall = detail.row().recall();
        Section about = panel("recall.about");
        Paragraph reason = new Paragraph(recall.reason());
        reason.addClassName("recall-reason");
        about.add(
                new Paragraph(getTranslation("recall.change." + recall.change())),
                reason,
                new Paragraph(
                        getTranslation(recall.safety() ? "recall.about.safety" : "recall.about.days", recall.days())),
                new Paragraph(
                        detail.row().openedBy().isEmpty()
                                ? getTranslation("recall.opened.portal", Times.dateTime(recall.openedAt()))
                                : getTranslation(
                                        "recall.opened.person",
                                        Times.dateTime(recall.openedAt()),
                                        detail.row().openedBy())));
        Recall.Closed closed = recall.closed();
        if (closed != null) {
            about.add(new Paragraph(getTranslation("recall.closed.why", Times.dateTime(closed.at()), closed.reason())));
        }
        return about;
    }

    private Component answers(RecallDesk.Detail detail) {
        Section answers = panel("recall.answers");
        RecallDesk.Impact impact = detail.impact();
        Paragraph share = new Paragraph(ShareWords.of(this, detail.row().share()));
        share.setId("recall-share");
        share.addClassName("recall-share");
        answers.add(
                share,
                new Paragraph(getTranslation("recall.impact", impact.items(), impact.plans(), impact.clients())));
        UnorderedList list = new UnorderedList();
        list.addClassName("recall-people");
        detail.practitioners().forEach(each -> {
            Span name = new Span(each.name());
            name.addClassName("recall-name");
            list.add(new ListItem(name, new Span(ShareWords.of(this, each.share()))));
        });
        if (!detail.practitioners().isEmpty()) {
            answers.add(new Paragraph(getTranslation("recall.answers.each")), list);
        }
        return answers;
    }

    private Section panel(String key) {
        Section panel = new Section(new H2(getTranslation(key)));
        panel.addClassName("recall-card");
        return panel;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

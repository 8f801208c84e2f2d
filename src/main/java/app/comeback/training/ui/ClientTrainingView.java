package app.comeback.training.ui;

import app.comeback.care.ui.ClientHeader;
import app.comeback.shared.AccountId;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.Times;
import app.comeback.training.ClientTraining;
import app.comeback.training.EntriesOnBehalf;
import app.comeback.training.TrainingRecord.Adherence;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;

/** A client's sessions and adherence for whoever takes care of them. */
@Route("clients/:client/training")
@RolesAllowed("TRAINER")
@StyleSheet("context://training.css")
class ClientTrainingView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ClientTraining training;
    private final transient EntriesOnBehalf behalf;
    private final ClientHeader header;
    private final Div content = new Div();

    ClientTrainingView(ClientTraining training, EntriesOnBehalf behalf, ClientHeader header) {
        this.training = training;
        this.behalf = behalf;
        this.header = header;
        content.addClassName("stories");
        getContent().addClassName("view");
        getContent().add(header, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("client").orElse("");
        content.removeAll();
        header.open(id, TrainingNavigation.TRAINING).ifPresent(client -> show(client.client()));
    }

    private void show(AccountId client) {
        content.add(entering(client), adherence(training.summary(client)));
        content.add(new StoryPages(
                page -> training.page(client, page, UI.getCurrent().getLocale()),
                StoryCard::new,
                new EmptyState("training.client.empty")));
    }

    private Component entering(AccountId client) {
        Button session = new Button(
                getTranslation("training.enter.session"),
                event -> new EnterSessionDialog(behalf, client, () -> entered(client)).open());
        session.setId("enter-session-open");
        Button morning = new Button(
                getTranslation("training.enter.morning"),
                event -> new EnterMorningDialog(behalf, client, () -> entered(client)).open());
        morning.setId("enter-morning-open");
        Div buttons = new Div(session, morning);
        buttons.addClassName("today-actions");
        return buttons;
    }

    private void entered(AccountId client) {
        Notices.done("training.enter.done");
        content.removeAll();
        show(client);
    }

    private Component adherence(ClientTraining.Summary summary) {
        Adherence figures = summary.adherence();
        BigDecimal percent = figures.percent();
        Paragraph figure = new Paragraph(
                percent == null
                        ? getTranslation("training.adherence.none")
                        : getTranslation("training.adherence.figure", figures.completed(), figures.planned(), percent));
        figure.addClassName("adherence-figure");
        figure.setId("adherence");
        Paragraph extra = new Paragraph(getTranslation("training.adherence.extra", figures.extra()));
        Paragraph definition = new Paragraph(
                getTranslation("training.adherence.definition", Times.date(summary.from()), Times.date(summary.to())));
        definition.addClassName("soft");
        Section section = new Section(new H2(getTranslation("training.adherence")), figure, extra, definition);
        section.addClassName("training-card");
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("training.tab");
    }
}

package app.comeback.practice.ui;

import app.comeback.access.ui.AccessNavigation;
import app.comeback.practice.ClientWithoutTrainer;
import app.comeback.practice.PracticeFigures;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.FigureTable;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The clients whom nobody takes care of: the only ones with a name here, because an admin has to do something. */
class WithoutTrainerPanel extends Composite<Div> {

    WithoutTrainerPanel(PracticeFigures.Uncared uncared) {
        List<ClientWithoutTrainer> clients = uncared.clients().rows();
        getContent().add(clients.isEmpty() ? new EmptyState("practice.without.empty") : table(uncared));
        getContent()
                .add(new Counting(
                        getTranslation("practice.without.definition.who"),
                        getTranslation("practice.without.definition.others", uncared.notAgreed())));
    }

    private FigureTable table(PracticeFigures.Uncared uncared) {
        FigureTable table = new FigureTable(
                getTranslation("practice.without.count", uncared.clients().all()),
                List.of(
                        getTranslation("practice.column.client"),
                        getTranslation("practice.column.why"),
                        getTranslation("practice.column.since")));
        table.addClassName("practice-words");
        uncared.clients()
                .rows()
                .forEach(client -> table.add(
                        new Anchor(AccessNavigation.person(client.client()), client.name()),
                        List.of(
                                new Span(getTranslation("practice.gap." + client.gap())),
                                new Span(
                                        client.since() == null
                                                ? getTranslation("practice.since.unknown")
                                                : Times.date(client.since())))));
        return table;
    }
}

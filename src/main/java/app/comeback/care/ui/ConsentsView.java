package app.comeback.care.ui;

import app.comeback.care.ConsentDesk;
import app.comeback.care.ConsentPurpose;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What a client consented to, to whom and since when; giving and withdrawing take the same two presses. */
@Route(CareNavigation.CONSENTS)
@Menu(order = 16, title = "care.menu.consents")
@RolesAllowed("CLIENT")
@StyleSheet("context://care.css")
class ConsentsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ConsentDesk desk;
    private final Div cards = new Div();
    private final Div past = new Div();

    ConsentsView(ConsentDesk desk) {
        this.desk = desk;
        cards.addClassName("consent-cards");
        getContent().addClassNames("view", "consents-view");
        getContent()
                .add(
                        new ViewHeader(getTranslation("care.consents.title")),
                        new Paragraph(getTranslation("care.consents.explained")),
                        cards,
                        past);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        List<ConsentDesk.Given> history = desk.history();
        cards.removeAll();
        past.removeAll();
        addPurpose(ConsentPurpose.CARE, history);
        cards.add(new SharingCard(desk, history, this::refresh));
        addPurpose(ConsentPurpose.RESEARCH, history);
        addPurpose(ConsentPurpose.NEWS, history);
        // Given where the story is written, and taken back here too.
        if (history.stream().anyMatch(given -> given.purpose() == ConsentPurpose.STORY && given.stands())) {
            addPurpose(ConsentPurpose.STORY, history);
        }
        if (history.stream().anyMatch(given -> !given.stands())) {
            past.add(new PastConsents(history));
        }
    }

    private void addPurpose(ConsentPurpose purpose, List<ConsentDesk.Given> history) {
        Optional<ConsentDesk.Given> standing = history.stream()
                .filter(given -> given.purpose() == purpose && given.stands())
                .findFirst();
        // What stands is shown in the words it was given to, which may be older than today's.
        var wording = standing.flatMap(given -> desk.givenWording(given.id()))
                .orElseGet(() -> desk.wording(purpose, UI.getCurrent().getLocale()));
        UUID id = UUID.randomUUID();
        cards.add(new ConsentCard(
                wording,
                standing.orElse(null),
                () -> {
                    desk.give(id, wording);
                    done("care.given.done");
                },
                () -> {
                    desk.withdraw(Objects.requireNonNull(standing.orElse(null)).id());
                    done("care.withdrawn.done");
                }));
    }

    private void done(String key) {
        Notices.done(key);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("care.consents.title");
    }
}

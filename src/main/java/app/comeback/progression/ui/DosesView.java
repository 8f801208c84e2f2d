package app.comeback.progression.ui;

import app.comeback.care.ui.ClientHeader;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.plans.DoseWords;
import app.comeback.progression.DoseDesk;
import app.comeback.progression.DoseDesk.Choice;
import app.comeback.protocols.RegressionRules;
import app.comeback.shared.AccountId;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Notices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the rules propose after training, one exercise each, and the practitioner's answers. */
@Route("clients/:client/" + ProgressionNavigation.DOSES)
@RolesAllowed("TRAINER")
@StyleSheet("context://progression.css")
class DosesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DoseDesk desk;
    private final transient DoseWords words;
    private final transient ExerciseLibrary library;
    private final ClientHeader header;
    private final Div content = new Div();

    DosesView(DoseDesk desk, DoseWords words, ExerciseLibrary library, ClientHeader header) {
        this.desk = desk;
        this.words = words;
        this.library = library;
        this.header = header;
        content.addClassName("doses");
        getContent().addClassName("view");
        getContent().add(header, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("client").orElse("");
        content.removeAll();
        header.open(id, ProgressionNavigation.DOSES).ifPresent(client -> show(client.client()));
    }

    private void show(AccountId client) {
        content.removeAll();
        Optional<DoseDesk.Page> page = desk.open(client);
        if (page.isEmpty()) {
            content.add(new EmptyState("progression.doses.no-plan"));
            return;
        }
        content.add(new Paragraph(getTranslation("progression.doses.explained")));
        if (!page.get().regressions().isEmpty()) {
            content.add(regressions(page.get().regressions()));
        }
        String hindrance = page.get().hindrance();
        if (hindrance != null) {
            Paragraph why = new Paragraph(getTranslation(hindrance));
            why.setId("doses-hindrance");
            content.add(why);
        }
        List<DoseCard> cards = page.get().lines().stream()
                .map(line -> new DoseCard(line, hindrance == null, words, library))
                .toList();
        if (cards.isEmpty()) {
            content.add(new EmptyState("progression.doses.empty"));
            return;
        }
        cards.forEach(content::add);
        if (cards.stream().anyMatch(DoseCard::isOpen)) {
            content.add(save(client, page.get(), cards));
        }
    }

    private Component regressions(List<RegressionRules.Proposal> proposals) {
        UnorderedList list = new UnorderedList();
        proposals.forEach(proposal -> list.add(new ListItem(
                getTranslation(proposal.reason(), proposal.arguments().toArray()))));
        Section section = new Section(new H2(getTranslation("progression.doses.setbacks")), list);
        section.addClassNames("dose-card", "dose-setbacks");
        section.setId("setbacks");
        return section;
    }

    private Button save(AccountId client, DoseDesk.Page page, List<DoseCard> cards) {
        UUID command = UUID.randomUUID();
        Button save = new Button(getTranslation("progression.doses.save"));
        save.setId("doses-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(event -> {
            try {
                decide(client, page, cards, command);
            } finally {
                save.setEnabled(true);
            }
        });
        return save;
    }

    private void decide(AccountId client, DoseDesk.Page page, List<DoseCard> cards, UUID command) {
        if (cards.stream().filter(DoseCard::isOpen).anyMatch(card -> !card.isComplete())) {
            return;
        }
        List<Choice> choices =
                cards.stream().map(DoseCard::choice).flatMap(Optional::stream).toList();
        if (choices.isEmpty()) {
            Notices.problem("progression.doses.none-chosen");
            return;
        }
        desk.decide(new DoseDesk.Decide(
                command, client, page.plan().id(), page.plan().version(), choices));
        Notices.done("progression.doses.saved");
        show(client);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("progression.doses.title");
    }
}

package app.comeback.care.ui;

import app.comeback.care.ConsentDesk;
import app.comeback.care.ConsentPurpose;
import app.comeback.care.Wording;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;

/** With whom the record is shared, and the practitioners whom the client may choose. */
class SharingCard extends Composite<Section> {

    private static final int MOST_CHOICES = 20;

    private final transient ConsentDesk desk;
    private final transient Wording wording;
    private final transient Runnable changed;
    private final Div choices = new Div();

    SharingCard(ConsentDesk desk, List<ConsentDesk.Given> history, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        this.wording = desk.wording(ConsentPurpose.SHARING, UI.getCurrent().getLocale());
        getContent().setId("consent-sharing");
        getContent().addClassName("consent-card");
        Details words = new Details(getTranslation("care.wording.read"), new WordingText(wording));
        words.setId("wording-sharing");
        getContent().add(new H2(getTranslation("care.sharing.title")), members(history), words);
        boolean cares = history.stream().anyMatch(given -> given.purpose() == ConsentPurpose.CARE && given.stands());
        if (cares) {
            addChooser();
        } else {
            getContent().add(new Paragraph(getTranslation("care.sharing.care-first")));
        }
    }

    private Component members(List<ConsentDesk.Given> history) {
        Div members = new Div();
        members.addClassName("care-members");
        history.stream()
                .filter(given -> given.purpose() == ConsentPurpose.SHARING && given.stands())
                .forEach(given -> members.add(member(given)));
        if (members.getComponentCount() == 0) {
            members.add(new StatusLabel(StatusLabel.Tone.NEUTRAL, getTranslation("care.sharing.nobody")));
        }
        return members;
    }

    private Component member(ConsentDesk.Given given) {
        String name = Objects.requireNonNullElse(given.practitionerName(), "");
        Button stop = new Button(getTranslation("care.sharing.stop"), event -> new AgreeDialog(
                        "withdraw",
                        getTranslation("care.sharing.stop.whom", name),
                        new Paragraph(getTranslation("care.withdraw.SHARING")),
                        () -> stop(given))
                .open());
        stop.setId("withdraw-" + given.practitioner());
        stop.setAriaLabel(getTranslation("care.sharing.stop.whom", name));
        Div row = new Div(
                new Div(
                        new H3(name),
                        new StatusLabel(
                                StatusLabel.Tone.GOOD,
                                getTranslation("care.state.given", Times.date(given.givenAt())))),
                stop);
        row.addClassName("care-row");
        return row;
    }

    private void stop(ConsentDesk.Given given) {
        desk.withdraw(given.id());
        Notices.done("care.withdrawn.done");
        changed.run();
    }

    private void addChooser() {
        TextField search = new TextField(getTranslation("care.sharing.search"));
        search.setId("practitioner-search");
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> showChoices(event.getValue()));
        choices.addClassName("care-members");
        choices.getElement().setAttribute("aria-live", "polite");
        getContent().add(new H3(getTranslation("care.sharing.choose")), search, choices);
        showChoices("");
    }

    private void showChoices(String search) {
        choices.removeAll();
        List<ConsentDesk.Choice> found = desk.practitioners(search, PageRequest.of(0, MOST_CHOICES));
        found.forEach(choice -> choices.add(choice(choice)));
        if (found.isEmpty()) {
            choices.add(
                    new Paragraph(getTranslation(search.isBlank() ? "care.sharing.none" : "care.sharing.none-found")));
        } else if (found.size() == MOST_CHOICES) {
            choices.add(new Paragraph(getTranslation("care.sharing.more")));
        }
    }

    private Component choice(ConsentDesk.Choice choice) {
        UUID id = UUID.randomUUID();
        String classes = choice.classes().stream()
                .sorted()
                .map(kind -> getTranslation("people.class." + kind))
                .collect(Collectors.joining(", "));
        Button share = new Button(getTranslation("care.sharing.share"), event -> new AgreeDialog(
                        "give",
                        getTranslation("care.sharing.share.whom", choice.name()),
                        new WordingText(wording),
                        () -> share(id, choice))
                .open());
        share.setId("share-" + choice.practitioner());
        share.setAriaLabel(getTranslation("care.sharing.share.whom", choice.name()));
        Paragraph may = new Paragraph(getTranslation("care.role.may." + choice.role()));
        may.addClassName("consent-note");
        Div row = new Div(new Div(new H3(choice.name()), new Paragraph(classes), may), share);
        row.addClassName("care-row");
        return row;
    }

    private void share(UUID id, ConsentDesk.Choice choice) {
        desk.share(id, choice.practitioner(), wording);
        Notices.done("care.sharing.done", choice.name());
        changed.run();
    }
}

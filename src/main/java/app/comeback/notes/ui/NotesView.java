package app.comeback.notes.ui;

import app.comeback.care.ui.ClientHeader;
import app.comeback.drafts.Drafts;
import app.comeback.notes.Notes;
import app.comeback.shared.AccountId;
import app.comeback.shared.ui.Choices;
import app.comeback.shared.ui.Notices;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.UUID;

/** The notes about a client, for the care team alone. */
@Route("clients/:client/notes")
@RolesAllowed("TRAINER")
@StyleSheet("context://notes.css")
class NotesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SEARCH = "q";

    private final transient Notes notes;
    private final transient Drafts drafts;
    private final ClientHeader header;
    private final Div content = new Div();
    private UUID next = UUID.randomUUID();

    NotesView(Notes notes, Drafts drafts, ClientHeader header) {
        this.notes = notes;
        this.drafts = drafts;
        this.header = header;
        content.addClassName("notes-view");
        getContent().addClassName("view");
        getContent().add(header, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("client").orElse("");
        String words = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SEARCH)
                .orElse("");
        content.removeAll();
        header.open(id, NotesNavigation.NOTES).ifPresent(client -> show(client.client(), words));
    }

    private void show(AccountId client, String words) {
        NotesList list = new NotesList(client, words, notes, drafts);
        content.add(writing(client, list), search(client, words), list);
    }

    private Section writing(AccountId client, NotesList list) {
        NoteForm form = new NoteForm(drafts, "note-new", "new-" + client, "", false);
        Button save =
                new Button(getTranslation("notes.add"), event -> form.words().ifPresent(words -> {
                    notes.write(next, client, words, form.pinned());
                    next = UUID.randomUUID();
                    form.clear();
                    Notices.done("notes.added");
                    list.refresh();
                }));
        save.setId("note-add");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Paragraph who = new Paragraph(getTranslation("notes.who"));
        who.addClassName("soft");
        Section section = new Section(new H2(getTranslation("notes.new")), who, form, save);
        section.addClassName("note-card");
        section.setId("note-new");
        return section;
    }

    private TextField search(AccountId client, String words) {
        TextField search = new TextField(getTranslation("notes.search"));
        search.setId("notes-search");
        search.setClearButtonVisible(true);
        search.setValue(words);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                UI.getCurrent()
                        .navigate(NotesNavigation.of(client), Choices.address(Map.of(SEARCH, search.getValue())));
            }
        });
        if (!words.isEmpty()) {
            search.focus();
        }
        return search;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notes.tab");
    }
}

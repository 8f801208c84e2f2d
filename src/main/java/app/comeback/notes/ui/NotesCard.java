package app.comeback.notes.ui;

import app.comeback.care.ClientInCare;
import app.comeback.care.ui.OverviewCard;
import app.comeback.care.ui.OverviewSection;
import app.comeback.notes.Note;
import app.comeback.notes.Notes;
import app.comeback.shared.ui.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;

/** The pinned and the latest notes of the care team. */
@SpringComponent
class NotesCard implements OverviewCard {

    private static final int ORDER = 150;
    private static final int SHOWN = 3;

    private final Notes notes;

    NotesCard(Notes notes) {
        this.notes = notes;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> show(ClientInCare client) {
        List<Note> latest = notes.page(client.client(), "", PageRequest.of(0, SHOWN));
        Anchor all = new Anchor(
                NotesNavigation.of(client.client()),
                UI.getCurrent().getTranslation(latest.isEmpty() ? "notes.card.first" : "notes.card.all"));
        all.setId("to-notes");
        OverviewSection section = new NotesSection();
        if (latest.isEmpty()) {
            section.add(new EmptyState("notes.card.none"));
        }
        latest.forEach(note -> section.add(new NoteItem(note)));
        section.add(all);
        return Optional.of(section);
    }
}

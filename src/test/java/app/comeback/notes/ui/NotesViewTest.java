package app.comeback.notes.ui;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.care.CarePeople;
import app.comeback.notes.Note;
import app.comeback.notes.NoteText;
import app.comeback.notes.Notes;
import app.comeback.shared.Actor;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class NotesViewTest extends SpringBrowserlessTest {

    @Autowired
    Notes notes;

    @Autowired
    CarePeople people;

    Actor client;
    Actor trainer;
    Actor physio;

    @BeforeEach
    void meet() {
        client = people.client();
        trainer = people.trainer();
        physio = people.physio();
        people.share(client, trainer);
        people.share(client, physio);
    }

    @Test
    void a_trainer_writes_changes_and_removes_a_note() {
        as(trainer, () -> {
            Screens.open(NotesNavigation.of(client.id()));
            area("note-new-text").setValue("<b>Sleeps</b> badly");
            button("note-add").click();
            Note note = list().getFirst();
            assertThat(spans()).contains("<b>Sleeps</b> badly");

            button("edit-" + note.id()).click();
            area("note-edit-text").setValue("Sleeps well");
            button("note-edit-save").click();
            assertThat(spans()).contains("Sleeps well");

            button("remove-" + note.id()).click();
            button("note-remove-confirm").click();
            assertThat(list().getFirst().removal()).isNull();
            area("note-remove-reason").setValue("Not true");
            button("note-remove-confirm").click();
            assertThat(paragraphs()).anyMatch(text -> text.endsWith("Reason: Not true"));
        });
    }

    @Test
    void the_second_of_two_people_sees_the_difference_keeps_the_own_words_and_saves_after_it() {
        UUID id = UUID.randomUUID();
        as(trainer, () -> notes.write(id, client.id(), new NoteText("Runs twice"), false));
        as(trainer, () -> {
            Screens.open(NotesNavigation.of(client.id()));
            button("edit-" + id).click();
            area("note-edit-text").setValue("Runs twice, on grass");
            as(
                    physio,
                    () -> notes.edit(
                            new Notes.Edit(UUID.randomUUID(), id, 1, new NoteText("Runs three times"), false)));
            button("note-edit-save").click();

            assertThat(list().getFirst().text()).isEqualTo("Runs three times");
            assertThat(paragraphs()).anyMatch(text -> text.startsWith("Pat Physio saved this note"));
            assertThat(area("note-edit-text").getValue()).isEqualTo("Runs twice, on grass");
            button("note-edit-save").click();
            assertThat(list().getFirst().version()).isEqualTo(3);
        });
    }

    @Test
    void a_search_in_the_address_is_searched_for_and_nothing_found_is_said() {
        as(trainer, () -> notes.write(UUID.randomUUID(), client.id(), new NoteText("Likes rowing"), false));
        as(trainer, () -> {
            Screens.open(NotesNavigation.of(client.id()) + "?q=ROWING");
            assertThat(spans()).contains("Likes rowing");
            Screens.open(NotesNavigation.of(client.id()) + "?q=cycling");
            assertThat(paragraphs()).contains("No note says that. Clear the search to see all.");
        });
    }

    @Test
    void somebody_elses_client_has_no_notes_to_see() {
        as(trainer, () -> notes.write(UUID.randomUUID(), client.id(), new NoteText("Private"), false));
        as(people.physio(), () -> {
            Screens.open(NotesNavigation.of(client.id()));
            assertThat(spans()).doesNotContain("Private");
            assertThat(find(Button.class).withId("note-add").exists()).isFalse();
        });
        as(client, () -> {
            Screens.open(NotesNavigation.of(client.id()));
            assertThat(find(Button.class).withId("note-add").exists()).isFalse();
        });
    }

    private List<Note> list() {
        return notes.page(client.id(), "", PageRequest.of(0, 20));
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }

    private TextArea area(String id) {
        return find(TextArea.class).withId(id).single();
    }

    private List<String> spans() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    private List<String> paragraphs() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}

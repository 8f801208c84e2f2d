package app.comeback.notes.ui;

import app.comeback.care.ui.ClientTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds the notes to the head of a client's screens. */
@Configuration
class NotesTab {

    private static final int ORDER = 80;

    @Bean
    ClientTab clientNotes() {
        return new ClientTab("notes.tab", NotesNavigation.NOTES, ORDER);
    }
}

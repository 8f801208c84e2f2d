package app.comeback.notes.ui;

import app.comeback.care.ui.OverviewSection;
import com.vaadin.flow.component.dependency.StyleSheet;

/** The part of the page about a client that shows notes; it brings their style along. */
@StyleSheet("context://notes.css")
class NotesSection extends OverviewSection {

    NotesSection() {
        super("notes", "notes.tab");
    }
}

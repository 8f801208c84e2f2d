package app.comeback.notes.ui;

import app.comeback.notes.Note;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;

/** Every version of a note, newest first, each with what it changed. */
class NoteHistoryDialog extends Dialog {

    NoteHistoryDialog(List<Note.Version> versions) {
        setId("note-history");
        setHeaderTitle(getTranslation("notes.history"));
        setWidth("min(46rem, 94vw)");
        for (int index = 0; index < versions.size(); index++) {
            Note.Version version = versions.get(index);
            boolean isFirst = index == versions.size() - 1;
            String before = isFirst ? version.text() : versions.get(index + 1).text();
            H3 head = new H3(
                    getTranslation("notes.version", version.version(), version.by(), Times.dateTime(version.at())));
            Div entry = new Div(head, new Differences(before, version.text()));
            entry.addClassName("note-version");
            add(entry);
        }
        Button close = new Button(getTranslation("shared.close"), event -> close());
        close.setId("note-history-close");
        getFooter().add(close);
    }
}

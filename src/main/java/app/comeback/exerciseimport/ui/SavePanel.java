package app.comeback.exerciseimport.ui;

import app.comeback.exerciseimport.RunDetails;
import app.comeback.exerciseimport.RunState;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;

/** Says where the import stands, and saves what is decided. */
class SavePanel extends Composite<Div> {

    private final Paragraph words = new Paragraph();
    private final Paragraph undecided = new Paragraph();
    private final Button save;

    SavePanel(Runnable saving) {
        save = new Button("", event -> saving.run());
        save.setId("import-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        words.setId("import-state");
        undecided.setId("import-undecided");
        undecided.getElement().setAttribute("role", "status");
        getContent().addClassName("import-panel");
        getContent().add(words, undecided, save);
    }

    void show(RunDetails run) {
        boolean whole = run.state() != RunState.UNREADABLE && run.records() > 0;
        words.setText(getTranslation("exerciseimport.run." + run.state().name().toLowerCase(Locale.ROOT)));
        undecided.setVisible(whole && run.undecided() > 0);
        undecided.setText(getTranslation("exerciseimport.run.undecided", run.undecided()));
        save.setVisible(whole && run.open() > 0);
        save.setText(getTranslation("exerciseimport.run.save", run.open()));
    }
}

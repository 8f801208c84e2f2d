package app.comeback.guideeditor.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Says whether there is something to save, and saves it. */
class SaveBar extends Composite<Div> {

    private final Span state = new Span();
    private final TextField summary = new TextField();
    private final Button save;

    private final transient Consumer<String> action;

    /** Creates it; the action takes what the person says about the change, which may be empty. */
    SaveBar(Consumer<String> action) {
        this.action = action;
        save = new Button(getTranslation("guideeditor.save.do"), event -> save());
        save.setId("guide-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        summary.setId("guide-save-summary");
        summary.setPlaceholder(getTranslation("guideeditor.save.summary"));
        summary.setAriaLabel(getTranslation("guideeditor.save.summary"));
        state.setId("guide-save-state");
        state.getElement().setAttribute("role", "status");
        getContent().addClassName("save-bar");
        getContent().add(state, summary, save);
    }

    void show(boolean dirty, boolean behind) {
        String unsaved = behind ? "guideeditor.save.behind" : "guideeditor.save.unsaved";
        state.setText(getTranslation(dirty ? unsaved : "guideeditor.save.saved"));
        summary.setVisible(dirty);
        getContent().setClassName("save-bar-dirty", dirty);
    }

    void save() {
        action.accept(summary.getValue());
    }

    void clear() {
        summary.clear();
    }
}

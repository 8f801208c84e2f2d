package app.comeback.planbuilder.ui;

import app.comeback.plans.PlanOrigin;
import app.comeback.templates.Templates;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Chooses a template to begin with. */
class TemplateDialog extends Dialog {

    private final TextField text = new TextField();
    private final UnorderedList results = new UnorderedList();
    private final transient Function<String, List<Templates.Offered>> search;
    private final transient Consumer<PlanOrigin> taken;

    TemplateDialog(Function<String, List<Templates.Offered>> search, Consumer<PlanOrigin> taken) {
        this.search = search;
        this.taken = taken;
        setId("template-dialog");
        setHeaderTitle(getTranslation("planbuilder.start.template"));
        setWidth("min(38rem, 96vw)");
        text.setId("template-text");
        text.setLabel(getTranslation("planbuilder.template.search"));
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(event -> refresh());
        results.addClassName("board-results");
        add(new Paragraph(getTranslation("planbuilder.template.explained")), text, results);
        Button cancel = new Button(getTranslation("shared.cancel"), event -> close());
        cancel.setId("template-cancel");
        getFooter().add(cancel);
        refresh();
    }

    private void refresh() {
        results.removeAll();
        List<Templates.Offered> found = search.apply(text.getValue());
        found.forEach(one -> {
            Button take = new Button(
                    getTranslation(
                            "planbuilder.template.one",
                            one.name(),
                            getTranslation("planbuilder.template.scope." + one.scope()),
                            one.weeks(),
                            one.exercises()),
                    event -> {
                        close();
                        taken.accept(one.ref());
                    });
            take.addClassName("board-choice");
            take.setId("template-" + one.ref().template());
            results.add(new ListItem(take));
        });
        if (found.isEmpty()) {
            results.add(new ListItem(getTranslation("planbuilder.template.none")));
        }
    }
}

package app.comeback.templates.ui;

import app.comeback.care.ClientInCare;
import app.comeback.plans.PlanContent;
import app.comeback.plans.PlanOrigin;
import app.comeback.templates.Fit;
import app.comeback.templates.Templates.Adapted;
import app.comeback.templates.Templates.LeftOut;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;

/** What becomes of a template for one client: what stays, what is left out or changed, and why. */
class UsePreview extends Composite<Section> {

    UsePreview(PlanOrigin ref, ClientInCare client, Adapted adapted, Fit fit, Consumer<Fit> refit) {
        PlanContent plan = adapted.content();
        Paragraph stays = new Paragraph(getTranslation(
                "templates.use.stays",
                plan.items().size(),
                plan.board() == null ? 0 : plan.board().weeks().size(),
                plan.sessionsPerWeek()));
        stays.setId("use-stays");
        Anchor board =
                new Anchor(TemplatesNavigation.board(ref, client.client(), fit), getTranslation("templates.use.board"));
        board.setId("use-board");
        board.addClassName("templates-main-link");
        getContent().addClassName("template-preview");
        getContent().setId("use-preview");
        getContent().add(new H2(getTranslation("templates.use.for", client.name())), stays);
        if (adapted.tooFull()) {
            getContent().add(choice(fit, refit));
        }
        if (adapted.leftOut().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("templates.use.as-it-is")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("template-left-out");
            adapted.leftOut().forEach(one -> list.add(line(one)));
            getContent()
                    .add(
                            new H3(getTranslation(
                                    "templates.use.left-out", adapted.leftOut().size())),
                            list);
        }
        getContent().add(new Paragraph(getTranslation("templates.use.nothing-yet")), board);
    }

    private RadioButtonGroup<Fit> choice(Fit fit, Consumer<Fit> refit) {
        RadioButtonGroup<Fit> choice = new RadioButtonGroup<>();
        choice.setId("use-fit");
        choice.setLabel(getTranslation("templates.fit"));
        choice.setItems(Fit.values());
        choice.setItemLabelGenerator(one -> getTranslation("templates.fit." + one));
        choice.setValue(fit);
        choice.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                refit.accept(event.getValue());
            }
        });
        return choice;
    }

    private ListItem line(LeftOut one) {
        Span name = new Span(one.name());
        name.addClassName("template-left-out-name");
        return new ListItem(
                name, new Span(getTranslation(one.reasonKey(), one.arguments().toArray())));
    }
}

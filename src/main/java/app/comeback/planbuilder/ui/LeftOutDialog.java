package app.comeback.planbuilder.ui;

import app.comeback.templates.Fit;
import app.comeback.templates.Templates;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Says what was left out of a template for this client, or changed, and why. */
class LeftOutDialog extends Dialog {

    LeftOutDialog(List<Templates.LeftOut> leftOut) {
        setId("left-out-dialog");
        setHeaderTitle(getTranslation("planbuilder.left-out"));
        setWidth("min(38rem, 96vw)");
        UnorderedList list = new UnorderedList();
        leftOut.forEach(one -> list.add(new ListItem(getTranslation(
                "planbuilder.left-out.one",
                one.name(),
                getTranslation(one.reasonKey(), one.arguments().toArray())))));
        add(new Paragraph(getTranslation("planbuilder.left-out.explained")), list);
        Button ok = new Button(getTranslation("planbuilder.ok"), event -> close());
        ok.setId("left-out-ok");
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(ok);
    }

    /** Offers the other way to make a template fit the client's days; taking it can be undone as everything on the board. */
    void offer(Fit other, Runnable taken) {
        Button take = new Button(getTranslation("planbuilder.left-out.fit." + other), event -> {
            close();
            taken.run();
        });
        take.setId("left-out-other");
        getFooter().addComponentAsFirst(take);
    }
}

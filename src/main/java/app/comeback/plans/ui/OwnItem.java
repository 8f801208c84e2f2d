package app.comeback.plans.ui;

import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.exercises.ui.ExercisesNavigation;
import app.comeback.plans.DoseWords;
import app.comeback.plans.PlanBoard;
import app.comeback.plans.PlanItem;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** One exercise as the client reads it: picture, name that leads to how it is done, how much, how often, what to mind. */
class OwnItem extends Composite<ListItem> {

    OwnItem(PlanItem item, @Nullable PlanBoard board, ExerciseLibrary library, DoseWords words) {
        String name = library.find(item.exercise())
                .map(Exercise::name)
                .orElse(item.exercise().value());
        Image picture = new Image(library.pictureAddress(item.exercise()), "");
        picture.addClassName("own-item-picture");
        picture.getElement().setAttribute("width", "96").setAttribute("height", "72");
        Paragraph amount = new Paragraph(words.amount(getLocale(), item));
        amount.addClassName("own-item-dose");
        Paragraph often = new Paragraph(getTranslation(
                "plans.item.summary", words.when(getLocale(), board, item), words.rest(getLocale(), item.dose())));
        often.addClassName("plan-quiet");
        Anchor how = new Anchor(ExercisesNavigation.exercise(item.exercise()), name);
        how.setId("how-" + item.exercise());
        Div text = new Div(new H3(how), amount, often);
        if (!item.note().isEmpty()) {
            text.add(new Paragraph(item.note()));
        }
        getContent().setId("own-" + item.exercise());
        getContent().addClassName("own-item");
        getContent().add(picture, text);
    }
}

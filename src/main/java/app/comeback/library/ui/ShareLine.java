package app.comeback.library.ui;

import app.comeback.exercises.ui.ExercisesNavigation;
import app.comeback.library.LibrarySearch.Share;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Says how much of the library is annotated, and leads to what is not. */
class ShareLine extends Composite<Paragraph> {

    ShareLine() {
        getContent().setId("library-share");
        getContent().addClassName("library-share");
        getContent().setVisible(false);
    }

    void show(Share share) {
        getContent().removeAll();
        getContent().setVisible(true);
        getContent().add(new Span(getTranslation("library.share", share.annotated(), share.all(), share.percent())));
        if (share.annotated() < share.all()) {
            Anchor open = new Anchor(
                    ExercisesNavigation.library() + "?standing=not-annotated", getTranslation("library.share.open"));
            open.setId("library-not-annotated");
            open.addClassName("exercise-tap");
            getContent().add(open);
        }
    }
}

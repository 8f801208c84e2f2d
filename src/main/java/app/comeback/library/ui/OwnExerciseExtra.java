package app.comeback.library.ui;

import app.comeback.exercises.Exercise;
import app.comeback.exercises.ui.ExerciseExtra;
import app.comeback.library.LibraryMedia;
import app.comeback.library.LibraryMedia.Attached;
import app.comeback.library.LibrarySearch;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Role;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;

/** On the page of one of the practice's exercises: its pictures and films, and for practitioners the way to its form. */
@SpringComponent
class OwnExerciseExtra implements ExerciseExtra {

    private final LibraryMedia media;

    OwnExerciseExtra(LibraryMedia media) {
        this.media = media;
    }

    @Override
    public Optional<Component> of(Exercise exercise) {
        if (!LibrarySearch.isOwn(exercise.id())) {
            return Optional.empty();
        }
        Div extra = new Div();
        if (CurrentActor.require().is(Role.TRAINER)) {
            Anchor edit = new Anchor(
                    LibraryNavigation.own(exercise.id()), UI.getCurrent().getTranslation("library.edit"));
            edit.setId("exercise-edit");
            edit.addClassName("exercise-tap");
            extra.add(edit);
        }
        List<Attached> files = media.of(exercise.id());
        if (!files.isEmpty()) {
            extra.add(new MediaGallery(files, file -> new Span(file.alt())));
        }
        return Optional.of(extra);
    }
}

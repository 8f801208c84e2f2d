package app.comeback.exercises.ui;

import app.comeback.exercises.Restriction;
import com.vaadin.flow.component.Component;

/** A restriction in words, for the screens of other modules. */
public final class RestrictionWords {

    private RestrictionWords() {}

    /** In full, as in “No kneeling, right side”, in the language of this screen. */
    public static String of(Restriction restriction, Component screen) {
        return new Words(screen).restriction(restriction);
    }
}

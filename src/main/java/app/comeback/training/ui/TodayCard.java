package app.comeback.training.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What another module adds to the client's start page, below today's session; each contributes its own as a bean. */
public interface TodayCard {

    /** From top to bottom. */
    int order();

    /** The card for the signed-in client; nothing when there is nothing to say. */
    Optional<Component> show();
}

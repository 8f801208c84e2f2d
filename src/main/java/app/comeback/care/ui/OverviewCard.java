package app.comeback.care.ui;

import app.comeback.care.ClientInCare;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * What a module shows on the one page about a client; each contributes its own as a bean. The page has opened the
 * client's record, so the care is checked and the look is audited.
 */
public interface OverviewCard {

    /** From top to bottom. */
    int order();

    /** The card; nothing when there is nothing to say. */
    Optional<Component> show(ClientInCare client);
}

package app.comeback.care.ui;

import app.comeback.care.ClientInCare;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * What a module shows on the one page about a client; each contributes its own as a bean. The page has opened the
 * client's record, so the care is checked and the look is audited.
 */
public interface OverviewCard {

    /** From top to bottom: below 100 in the main column, from 100 on beside it; on a phone one after the other. */
    int order();

    /**
     * The card, best as an {@link OverviewSection}; nothing when there is nothing to say. When it fails, the page says so
     * in its place and shows the others.
     */
    Optional<Component> show(ClientInCare client);
}

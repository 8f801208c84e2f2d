package app.comeback.attention.ui;

import app.comeback.attention.Today;
import app.comeback.shared.ui.MenuBadge;
import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;

/** How many lines ask for the practitioner before anything else, beside the menu entry; one statement. */
@Component
class UrgentBadge implements MenuBadge {

    private final Today today;

    UrgentBadge(Today today) {
        this.today = today;
    }

    @Override
    public String path() {
        return WorkspaceNavigation.WORKSPACE;
    }

    @Override
    public String text() {
        int urgent = today.urgent();
        return urgent == 0 ? "" : UI.getCurrent().getTranslation("attention.badge", urgent);
    }
}

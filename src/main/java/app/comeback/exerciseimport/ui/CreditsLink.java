package app.comeback.exerciseimport.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;

/** The way to the public page that names licences and authors. */
final class CreditsLink {

    private CreditsLink() {}

    static Anchor create() {
        Anchor link = new Anchor("/credits", UI.getCurrent().getTranslation("exerciseimport.run.credits"));
        link.setId("to-credits");
        link.addClassName("import-tap");
        link.setRouterIgnore(true);
        return link;
    }
}

package app.comeback.library.ui;

import app.comeback.library.LibraryRecords.Credit;
import app.comeback.library.Origin;
import app.comeback.shared.ui.Facts;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Whose work an exercise from elsewhere is, and under which licence. */
class CreditsPanel extends Composite<Section> {

    CreditsPanel() {
        getContent().setId("exercise-credits");
        getContent().addClassName("exercise-panel");
    }

    /** Shows them; hidden where it is all the practice's own work. */
    void show(List<Credit> credits) {
        getContent().removeAll();
        getContent().setVisible(!credits.isEmpty());
        getContent().add(new H2(getTranslation("library.credits")));
        credits.forEach(credit -> {
            Origin origin = credit.origin();
            getContent()
                    .add(new Facts()
                            .with("library.credits.source", origin.source() + " · " + origin.record())
                            .with("library.credits.licence", link(origin.licence(), origin.licenceUrl()))
                            .with("library.credits.author", link(origin.author(), origin.authorUrl()))
                            .with("library.credits.derived", origin.derivedFrom())
                            .with("library.credits.retrieved", Times.date(origin.retrievedAt())));
        });
    }

    private Component link(String text, String address) {
        String shown = text.isEmpty() ? getTranslation("library.credits.unknown") : text;
        if (address.isEmpty()) {
            return new Span(shown);
        }
        Anchor link = new Anchor(address, shown, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}

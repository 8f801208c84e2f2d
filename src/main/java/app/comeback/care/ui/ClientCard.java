package app.comeback.care.ui;

import app.comeback.care.CareRole;
import app.comeback.care.ClientInCare;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;

/** One client in the list: who, since when, and what the practitioner may decide. */
class ClientCard extends Composite<Div> {

    /**
     * Creates it.
     *
     * @param first the tab that the name leads to; without one it leads nowhere
     * @param end takes the reason why the care ends
     */
    ClientCard(ClientInCare client, Optional<ClientTab> first, Consumer<String> end) {
        getContent().addClassName("client-card");
        Paragraph since = new Paragraph(getTranslation("care.since", Times.date(client.since())));
        since.addClassName("client-standing");
        Div words = new Div(new H2(name(client, first)), since);
        Button stop = new Button(getTranslation("care.end"), event -> new EndDialog(client.name(), end).open());
        stop.setId("end-" + client.client());
        stop.addThemeVariants(ButtonVariant.TERTIARY);
        stop.setAriaLabel(getTranslation("care.end.whom", client.name()));
        getContent().add(words, role(client.role()), stop);
    }

    private static Component name(ClientInCare client, Optional<ClientTab> first) {
        return first.<Component>map(tab -> {
                    Anchor link = new Anchor(CareNavigation.client(client.client(), tab.suffix()), client.name());
                    link.setId("open-" + client.client());
                    return link;
                })
                .orElseGet(() -> new Span(client.name()));
    }

    private Component role(CareRole role) {
        return new StatusLabel(
                role == CareRole.CLINICIAN ? StatusLabel.Tone.GOOD : StatusLabel.Tone.NEUTRAL,
                getTranslation("care.role." + role));
    }
}

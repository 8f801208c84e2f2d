package app.comeback.safeguarding.ui;

import app.comeback.care.ClientInCare;
import app.comeback.care.ui.OverviewCard;
import app.comeback.care.ui.OverviewSection;
import app.comeback.safeguarding.Concerns;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;

/** Words to read soon, before everything else about a client. */
@SpringComponent
class ConcernsCard implements OverviewCard {

    private final Concerns concerns;

    ConcernsCard(Concerns concerns) {
        this.concerns = concerns;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Optional<Component> show(ClientInCare client) {
        return ConcernsPanel.of(client.client(), concerns)
                .map(panel -> new OverviewSection("words-to-read", "safeguarding.title", panel));
    }
}

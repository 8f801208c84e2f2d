package app.comeback.training.ui;

import app.comeback.training.EnteredForMe;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;

/** Shows the client what the care team entered for them and waits for an answer. */
@SpringComponent
class EnteredForMeCard implements TodayCard {

    private static final int ORDER = 5;

    private final EnteredForMe entries;

    EnteredForMeCard(EnteredForMe entries) {
        this.entries = entries;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> show() {
        List<EnteredForMe.Waiting> waiting = entries.waiting(UI.getCurrent().getLocale());
        return waiting.isEmpty() ? Optional.empty() : Optional.of(new EnteredForMePanel(entries, waiting));
    }
}

package app.comeback.care.ui;

import app.comeback.care.ClientInCare;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A card that fails for clients of one name, and has nothing to say about others. */
@org.springframework.stereotype.Component
public class FailingCard implements OverviewCard {

    public static final String NAME = "Fay Failing";

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Optional<Component> show(ClientInCare client) {
        if (client.name().equals(NAME)) {
            throw new IllegalStateException("on purpose");
        }
        return Optional.empty();
    }
}

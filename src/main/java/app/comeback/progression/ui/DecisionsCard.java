package app.comeback.progression.ui;

import app.comeback.care.ClientInCare;
import app.comeback.care.ui.OverviewCard;
import app.comeback.care.ui.OverviewSection;
import app.comeback.progression.PhaseDecision;
import app.comeback.progression.PhaseDecisions;
import app.comeback.protocols.Criterion;
import app.comeback.protocols.Protocols;
import app.comeback.shared.ui.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;

/** The latest decisions about the client's phases, with who decided and why. */
@SpringComponent
class DecisionsCard implements OverviewCard {

    private static final int ORDER = 140;
    private static final int SHOWN = 3;

    private final PhaseDecisions decisions;
    private final Protocols protocols;

    DecisionsCard(PhaseDecisions decisions, Protocols protocols) {
        this.decisions = decisions;
        this.protocols = protocols;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> show(ClientInCare client) {
        List<PhaseDecision> history = decisions.history(client.client());
        if (history.isEmpty()) {
            return Optional.of(new OverviewSection(
                    "decisions", "progression.decisions", new EmptyState("progression.decisions.none")));
        }
        OrderedList list = new OrderedList();
        list.addClassName("decisions");
        history.stream()
                .limit(SHOWN)
                .forEach(decision -> list.add(DecisionHistory.entry(decision, criterion(decision))));
        Anchor all = new Anchor(
                ProgressionNavigation.gate(client.client()),
                UI.getCurrent().getTranslation("progression.decisions.all", history.size()));
        all.setId("to-decisions");
        return Optional.of(new OverviewSection("decisions", "progression.decisions", list, all));
    }

    private String criterion(PhaseDecision decision) {
        String id = decision.criterion();
        return id == null
                ? ""
                : protocols
                        .find(decision.protocol())
                        .flatMap(rules -> rules.criterion(id))
                        .map(Criterion::text)
                        .orElse(id);
    }
}

package app.comeback.progression.ui;

import app.comeback.progression.GateState;
import app.comeback.progression.PhaseDecision;
import app.comeback.protocols.Criterion;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** What was decided about the phases of a plan, newest first: by whom, on which registration, and why. */
class DecisionHistory extends Composite<Section> {

    DecisionHistory(GateState state) {
        getContent().setId("decisions");
        getContent().addClassName("gate-panel");
        getContent().add(new H2(getTranslation("progression.decisions")));
        if (state.decisions().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("progression.decisions.none")));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("decisions");
        state.decisions().forEach(decision -> list.add(entry(decision, waived(state, decision))));
        getContent().add(list);
    }

    private static String waived(GateState state, PhaseDecision decision) {
        return state.protocol()
                .criterion(decision.criterion() == null ? "" : decision.criterion())
                .map(Criterion::text)
                .orElse("");
    }

    /** One decision, with the criterion that it set aside, if any. */
    static ListItem entry(PhaseDecision decision, String waived) {
        ListItem entry = new ListItem();
        Span what = new Span(entry.getTranslation(
                "progression.decided." + decision.action(), decision.fromPhase(), decision.toPhase(), waived));
        what.addClassName("decision-what");
        Paragraph who = new Paragraph(entry.getTranslation(
                "progression.decided.by",
                decision.byName(),
                decision.credential(),
                Times.dateTime(decision.at()),
                decision.protocol().toString()));
        who.addClassName("criterion-quiet");
        entry.add(what, new Paragraph(decision.reason()), who);
        return entry;
    }
}

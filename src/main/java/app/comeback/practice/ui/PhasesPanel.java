package app.comeback.practice.ui;

import app.comeback.practice.PhaseReached;
import app.comeback.practice.PracticeFigures;
import app.comeback.shared.ui.FigureTable;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** How far clients came, one table per rule set. */
class PhasesPanel extends Composite<Div> {

    PhasesPanel(PracticeFigures.Reached reached) {
        String from = Times.date(reached.from());
        if (reached.ruleSets().isEmpty()) {
            getContent().add(new NothingYet(getTranslation("practice.phases.empty", from)));
            return;
        }
        reached.ruleSets().forEach(set -> getContent().add(table(set, from)));
        getContent()
                .add(new Counting(
                        getTranslation("practice.phases.definition.who"),
                        getTranslation("practice.phases.definition.entered"),
                        getTranslation("practice.phases.definition.open"),
                        getTranslation("practice.phases.definition.no-rate")));
    }

    private FigureTable table(PracticeFigures.RuleSet set, String from) {
        FigureTable table = new FigureTable(
                getTranslation("practice.phases.caption", set.title(), set.clients(), from),
                List.of(
                        getTranslation("practice.column.phase-number"),
                        getTranslation("practice.column.entered"),
                        getTranslation("practice.column.under-way"),
                        getTranslation("practice.column.ended")));
        set.phases()
                .forEach(phase -> table.add(
                        new Span(name(phase)),
                        List.of(
                                FigureWords.count(phase.entered()),
                                FigureWords.count(phase.underWay()),
                                FigureWords.count(phase.endedBefore()))));
        return table;
    }

    private String name(PhaseReached phase) {
        return phase.name().isEmpty()
                ? getTranslation("practice.column.phase", phase.phase())
                : getTranslation("practice.phases.phase", phase.phase(), phase.name());
    }
}

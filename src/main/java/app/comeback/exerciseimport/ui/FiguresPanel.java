package app.comeback.exerciseimport.ui;

import app.comeback.exerciseimport.RunDetails;
import app.comeback.exerciseimport.RunDetails.Finding;
import app.comeback.exerciseimport.RunDetails.Outcome;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What was found in the files, and what became of it. */
class FiguresPanel extends Composite<Section> {

    FiguresPanel(RunDetails run) {
        getContent().addClassName("import-panel");
        getContent().add(new H2(getTranslation("exerciseimport.run.figures")));
        UnorderedList found = figures("import-findings");
        for (Finding finding : Finding.values()) {
            found.add(figure(run.count(finding), "exerciseimport.finding." + finding));
        }
        found.add(figure(run.leftOut(), "exerciseimport.finding.BROKEN"));
        getContent().add(found);
        if (!run.outcomes().isEmpty()) {
            UnorderedList result = figures("import-outcomes");
            for (Outcome outcome : Outcome.values()) {
                if (run.count(outcome) > 0) {
                    result.add(figure(run.count(outcome), "exerciseimport.outcome." + outcome));
                }
            }
            getContent().add(new H2(getTranslation("exerciseimport.run.result")), result);
        }
    }

    private static UnorderedList figures(String id) {
        UnorderedList list = new UnorderedList();
        list.setId(id);
        list.addClassName("import-figures");
        return list;
    }

    private ListItem figure(int count, String key) {
        Span number = new Span("%,d".formatted(count));
        number.addClassName("import-number");
        return new ListItem(number, new Span(getTranslation(key)));
    }
}

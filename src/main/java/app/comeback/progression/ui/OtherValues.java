package app.comeback.progression.ui;

import app.comeback.progression.ProgressReport.MeasureLine;
import app.comeback.protocols.Fact;
import app.comeback.protocols.Units;
import app.comeback.shared.Side;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.text.NumberFormat;
import java.util.List;

/** What was measured only once so far: a table, because one value has no course. */
class OtherValues extends Composite<Div> {

    OtherValues(List<MeasureLine> lines) {
        getContent().setId("other-values");
        getContent().addClassName("chart-figure");
        NativeTable table = new NativeTable();
        table.setCaptionText(getTranslation("progression.values.explained"));
        lines.forEach(
                line -> line.facts().reversed().forEach(fact -> table.getBody().add(row(line, fact))));
        Div frame = new Div(table);
        frame.addClassNames("chart-table", "other-values");
        // It scrolls sideways where it is narrow, also by keyboard.
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "group");
        frame.getElement().setAttribute("aria-label", getTranslation("progression.values"));
        getContent().add(new H3(getTranslation("progression.values")), frame);
    }

    private NativeTableRow row(MeasureLine line, Fact fact) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(line.measure().name());
        name.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        row.add(
                name,
                new NativeTableCell(fact.side() == Side.BOTH ? "" : getTranslation("progression.side." + fact.side())),
                new NativeTableCell((NumberFormat.getInstance(getLocale()).format(fact.value())
                                + " "
                                + Units.symbol(line.measure().unit()))
                        .strip()),
                new NativeTableCell(Times.date(fact.at())));
        return row;
    }
}

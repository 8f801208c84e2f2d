package app.comeback.protocolfiles.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A table whose rows become cards on a narrow screen, each value with its column's name. */
class RuleTable extends NativeTable {

    private final List<String> columns;
    private final NativeTableBody body = getBody();

    /**
     * Creates an empty table.
     *
     * @param caption its name, already translated
     * @param columns the translation keys of its columns
     */
    RuleTable(String caption, List<String> columns) {
        this.columns = columns.stream().map(Signs::text).toList();
        addClassName("rule-table");
        setCaptionText(caption);
        NativeTableRow head = new NativeTableRow();
        this.columns.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
            head.add(cell);
        });
        role(head, "row");
        getHead().add(head);
        role(getHead(), "rowgroup");
        role(body, "rowgroup");
        role(this, "table");
    }

    /** Adds a row: one component or text for each column. */
    RuleTable row(Object... values) {
        NativeTableRow row = new NativeTableRow();
        role(row, "row");
        for (int i = 0; i < values.length; i++) {
            Component content = values[i] instanceof Component component ? component : new Span(values[i].toString());
            NativeTableCell cell = new NativeTableCell(content);
            cell.getElement().setAttribute("data-label", columns.get(i));
            role(cell, "cell");
            row.add(cell);
        }
        body.add(row);
        return this;
    }

    /** A table that is laid out as blocks keeps its meaning only by its roles. */
    private static void role(Component component, String role) {
        component.getElement().setAttribute("role", role);
    }
}

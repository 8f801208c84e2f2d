package app.comeback.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/**
 * A plain table whose first column names the row. On a phone each row is a card of words and figures; the roles are
 * written out, because browsers take them away from a table that is laid out otherwise.
 */
@StyleSheet("context://figures.css")
public class FigureTable extends Composite<NativeTable> {

    private final List<String> columns;

    /**
     * Creates it.
     *
     * @param caption what the table shows, already translated, as all the other words
     * @param columns the head
     */
    public FigureTable(String caption, List<String> columns) {
        this.columns = List.copyOf(columns);
        NativeTableRow head = new NativeTableRow();
        columns.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
            head.add(cell);
        });
        head.getElement().setAttribute("role", "row");
        getContent().setCaptionText(caption);
        getContent().getHead().add(head);
        getContent().getHead().getElement().setAttribute("role", "rowgroup");
        getContent().getBody().getElement().setAttribute("role", "rowgroup");
        getContent().getElement().setAttribute("role", "table");
        getContent().addClassName("figure-table");
    }

    /** Adds a row: what names it, and one cell for each further column. */
    public void add(Component name, List<? extends Component> cells) {
        NativeTableHeaderCell first = new NativeTableHeaderCell(name);
        first.getElement().setAttribute("scope", "row").setAttribute("role", "rowheader");
        NativeTableRow row = new NativeTableRow();
        row.getElement().setAttribute("role", "row");
        row.add(first);
        for (int place = 0; place < cells.size(); place++) {
            NativeTableCell cell = new NativeTableCell(cells.get(place));
            cell.getElement().setAttribute("role", "cell").setAttribute("data-column", columns.get(place + 1));
            row.add(cell);
        }
        getContent().getBody().add(row);
    }
}

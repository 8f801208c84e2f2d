package app.comeback.progression.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A chart under its heading, with the same values in a table beside it for screen readers, keyboards and paper. */
class ChartFigure extends Composite<Div> {

    /**
     * Creates it.
     *
     * @param id its id, unique on the screen
     * @param explained one sentence that says how to read it, already translated
     * @param when how a moment is written in the table
     */
    ChartFigure(String id, ChartData data, String explained, Function<Instant, String> when) {
        Div figure = getContent();
        figure.setId(id);
        figure.addClassName("chart-figure");
        figure.add(new H3(data.title()), new Paragraph(explained));
        if (data.isEmpty()) {
            Paragraph nothing = new Paragraph(getTranslation("progression.chart.nothing"));
            nothing.addClassName("chart-nothing");
            figure.add(nothing);
            return;
        }
        Details table = new Details(getTranslation("progression.chart.table"), table(data, when));
        table.setId(id + "-table");
        figure.add(new Chart(data), table);
    }

    private Component table(ChartData data, Function<Instant, String> when) {
        NativeTable table = new NativeTable();
        table.setCaptionText(data.unit().isEmpty() ? data.title() : data.title() + " (" + data.unit() + ")");
        NativeTableRow head = new NativeTableRow();
        head.add(headerCell(getTranslation("progression.chart.when")));
        data.series().forEach(series -> head.add(headerCell(series.name())));
        table.getHead().add(head);
        List<Map<Long, ChartData.Point>> columns = data.series().stream()
                .map(series -> series.points().stream()
                        .collect(Collectors.toMap(
                                ChartData.Point::at, Function.identity(), (first, second) -> second, TreeMap::new)))
                .map(column -> (Map<Long, ChartData.Point>) column)
                .toList();
        TreeSet<Long> moments = new TreeSet<>();
        columns.forEach(column -> moments.addAll(column.keySet()));
        for (long moment : moments.descendingSet()) {
            NativeTableRow row = new NativeTableRow();
            NativeTableHeaderCell time = headerCell(when.apply(Instant.ofEpochMilli(moment)));
            time.getElement().setAttribute("scope", "row");
            row.add(time);
            columns.forEach(column -> row.add(cell(column.get(moment), data.missing())));
            table.getBody().add(row);
        }
        Div scroller = new Div(table);
        scroller.addClassName("chart-table");
        return scroller;
    }

    private static NativeTableHeaderCell headerCell(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableCell cell(ChartData.@Nullable Point point, String missing) {
        if (point == null) {
            return new NativeTableCell("");
        }
        Double value = point.value();
        String text =
                value == null ? missing : NumberFormat.getInstance(getLocale()).format(value);
        return new NativeTableCell(point.href().isEmpty() ? new Text(text) : new Anchor(point.href(), text));
    }
}

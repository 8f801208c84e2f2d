package app.comeback.progression.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chart shows.
 *
 * @param title what it is about, already translated
 * @param unit the unit of all values, already translated
 * @param kind how it is drawn
 * @param whole whether its values are whole numbers
 * @param min the lowest value of the axis; null leaves it to the values
 * @param max the highest value of the axis; null leaves it to the values
 * @param series the lines or groups of bars
 * @param bands targets (from = to) and zones of measurement error around them
 * @param missing the word for a value that is not there
 */
record ChartData(
        String title,
        String unit,
        Kind kind,
        boolean whole,
        @Nullable Double min,
        @Nullable Double max,
        List<Series> series,
        List<Band> bands,
        String missing) {

    ChartData {
        series = List.copyOf(series);
        bands = List.copyOf(bands);
    }

    /** Whether there is nothing to draw. */
    boolean isEmpty() {
        return series.stream().allMatch(one -> one.points().stream().allMatch(point -> point.value() == null));
    }

    /** How a chart is drawn. */
    enum Kind {
        LINES,
        BARS
    }

    /**
     * One line.
     *
     * @param name its name in the legend, already translated
     * @param points in order of time; one without a value is a gap
     */
    record Series(String name, List<Point> points) {

        Series {
            points = List.copyOf(points);
        }
    }

    /**
     * One value.
     *
     * @param at milliseconds since 1970
     * @param value the value; null for an answer that is missing
     * @param href where its row is shown; empty for none
     */
    record Point(long at, @Nullable Double value, String href) {}

    /**
     * A target or a zone.
     *
     * @param name its name, already translated
     * @param from the lower end
     * @param to the upper end
     */
    record Band(String name, double from, double to) {}
}

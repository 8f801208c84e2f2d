package app.comeback.progression.ui;

import app.comeback.progression.ProgressReport;
import app.comeback.progression.ProgressReport.Comparison;
import app.comeback.progression.ProgressReport.MeasureLine;
import app.comeback.progression.ProgressReport.SessionPain;
import app.comeback.progression.ProgressReport.WeekLoad;
import app.comeback.progression.ui.ChartData.Band;
import app.comeback.progression.ui.ChartData.Kind;
import app.comeback.progression.ui.ChartData.Point;
import app.comeback.progression.ui.ChartData.Series;
import app.comeback.protocols.Fact;
import app.comeback.protocols.Measure;
import app.comeback.protocols.PainProfile;
import app.comeback.protocols.Units;
import app.comeback.shared.Pain;
import app.comeback.shared.Side;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The charts of a progress report, each with its table: pain, what was measured, weekly load. */
class ProgressCharts extends Composite<Div> {

    private static final double WORST_PAIN = 10;

    private final Function<SessionPain, String> sessionAddress;

    /**
     * Creates them.
     *
     * @param sessionAddress where the rows of a session are shown
     * @param measureAddress where the rows of measurements are shown
     */
    ProgressCharts(ProgressReport report, Function<SessionPain, String> sessionAddress, String measureAddress) {
        this.sessionAddress = sessionAddress;
        getContent().addClassName("charts");
        getContent().add(figure("chart-pain", pain(report), "progression.chart.pain.explained"));
        for (MeasureLine line : report.measures()) {
            if (!isSeries(line)) {
                continue;
            }
            String change = ChangeWords.key(line, report.gate().plan().injured())
                    .map(key -> " " + getTranslation(key))
                    .orElse("");
            getContent()
                    .add(new ChartFigure(
                            "chart-" + line.measure().code(),
                            measure(line, measureAddress),
                            getTranslation("progression.chart.measure.explained") + change,
                            Times::dateTime));
        }
        report.comparisons().stream().filter(one -> one.values().size() > 1).forEach(one -> getContent()
                .add(figure(
                        "chart-sides-" + one.kind() + "-" + one.measure().code(),
                        comparison(one, measureAddress),
                        "progression.chart.sides.explained." + one.kind())));
        getContent().add(figure("chart-load", load(report), "progression.chart.load.explained"));
        List<MeasureLine> once =
                report.measures().stream().filter(line -> !isSeries(line)).toList();
        if (!once.isEmpty()) {
            getContent().add(new OtherValues(once));
        }
    }

    /** One value is no course: a line needs two of the same side. */
    private static boolean isSeries(MeasureLine line) {
        return Arrays.stream(Side.values())
                .anyMatch(side -> line.facts().stream()
                                .filter(fact -> fact.side() == side)
                                .count()
                        > 1);
    }

    private ChartFigure figure(String id, ChartData data, String explained) {
        return new ChartFigure(id, data, getTranslation(explained), Times::dateTime);
    }

    private ChartData pain(ProgressReport report) {
        PainProfile profile = report.gate().plan().profile();
        List<Band> limits = new ArrayList<>();
        limits.add(new Band(getTranslation("progression.chart.pain.green"), 0, profile.greenMax()));
        limits.add(new Band(getTranslation("progression.chart.pain.limit"), profile.amberMax(), profile.amberMax()));
        return new ChartData(
                getTranslation("progression.chart.pain"),
                getTranslation("progression.chart.pain.unit"),
                Kind.LINES,
                true,
                0.0,
                WORST_PAIN,
                List.of(
                        series("before", report, SessionPain::before),
                        series("peak", report, SessionPain::peak),
                        series("after", report, SessionPain::after),
                        series("morning", report, SessionPain::nextMorning)),
                limits,
                getTranslation("progression.chart.missing"));
    }

    private Series series(String when, ProgressReport report, Function<SessionPain, @Nullable Pain> which) {
        return new Series(
                getTranslation("progression.chart.pain." + when),
                report.sessions().stream()
                        .map(session -> new Point(
                                session.at().toEpochMilli(),
                                value(which.apply(session)),
                                sessionAddress.apply(session)))
                        .toList());
    }

    private static @Nullable Double value(@Nullable Pain pain) {
        return pain == null ? null : Double.valueOf(pain.value());
    }

    private ChartData measure(MeasureLine line, String address) {
        boolean isPain = line.measure().kind() == Measure.Kind.PAIN;
        List<Series> bySide = Arrays.stream(Side.values())
                .map(side -> new Series(
                        getTranslation("progression.side." + side),
                        line.facts().stream()
                                .filter(fact -> fact.side() == side)
                                .map(fact -> point(fact, address))
                                .toList()))
                .filter(series -> !series.points().isEmpty())
                .toList();
        List<Band> targets = new ArrayList<>();
        if (line.target() != null) {
            double target = line.target().doubleValue();
            targets.add(new Band(getTranslation("progression.chart.target"), target, target));
        }
        return new ChartData(
                line.measure().name(),
                Units.symbol(line.measure().unit()),
                Kind.LINES,
                line.measure().kind() != Measure.Kind.DECIMAL,
                isPain ? Double.valueOf(0) : null,
                isPain ? Double.valueOf(WORST_PAIN) : null,
                bySide,
                targets,
                getTranslation("progression.chart.missing"));
    }

    private ChartData comparison(Comparison one, String address) {
        List<Band> bands = new ArrayList<>();
        double target = one.target().doubleValue();
        bands.add(new Band(getTranslation("progression.chart.target"), target, target));
        if (one.uncertainUpTo() != null) {
            bands.add(new Band(
                    getTranslation("progression.chart.uncertain"),
                    target,
                    one.uncertainUpTo().doubleValue()));
        }
        String title = getTranslation(
                "progression.chart.sides." + one.kind(), one.measure().name());
        List<Point> points = one.values().stream()
                .map(value -> new Point(value.at().toEpochMilli(), value.value().doubleValue(), address))
                .toList();
        return new ChartData(
                title,
                one.kind() == Comparison.Kind.SYMMETRY
                        ? "%"
                        : Units.symbol(one.measure().unit()),
                Kind.LINES,
                false,
                null,
                null,
                List.of(new Series(title, points)),
                bands,
                getTranslation("progression.chart.missing"));
    }

    private static Point point(Fact fact, String address) {
        return new Point(fact.at().toEpochMilli(), fact.value().doubleValue(), address);
    }

    private ChartData load(ProgressReport report) {
        List<Point> weeks = report.weeks().stream().map(ProgressCharts::point).toList();
        return new ChartData(
                getTranslation("progression.chart.load"),
                getTranslation("progression.chart.load.unit"),
                Kind.BARS,
                true,
                0.0,
                null,
                List.of(new Series(getTranslation("progression.chart.load"), weeks)),
                List.of(),
                getTranslation("progression.chart.missing"));
    }

    private static Point point(WeekLoad week) {
        Instant monday = week.monday().atStartOfDay(Times.zone()).toInstant();
        return new Point(monday.toEpochMilli(), week.load() == null ? null : Double.valueOf(week.load()), "");
    }
}

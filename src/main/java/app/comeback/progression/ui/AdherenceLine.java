package app.comeback.progression.ui;

import app.comeback.progression.ProgressReport;
import app.comeback.shared.ui.Times;
import app.comeback.training.TrainingRecord.Adherence;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;

/** Completed of planned sessions, with the definition beside the figure. */
class AdherenceLine extends Composite<Div> {

    AdherenceLine(ProgressReport report) {
        Adherence figures = report.adherence();
        BigDecimal percent = figures.percent();
        Paragraph figure = new Paragraph(
                percent == null
                        ? getTranslation("progression.adherence.none")
                        : getTranslation(
                                "progression.adherence.figure", figures.completed(), figures.planned(), percent));
        figure.addClassName("adherence-figure");
        figure.setId("adherence");
        Paragraph definition = new Paragraph(getTranslation(
                "progression.adherence.definition",
                Times.date(report.adherenceFrom()),
                Times.date(report.adherenceTo().minusDays(1)),
                figures.extra()));
        definition.addClassName("soft");
        getContent().addClassName("adherence");
        getContent().add(figure, definition);
    }
}

package app.comeback.exercises.ui;

import app.comeback.exercises.Dose;
import app.comeback.exercises.Programme;
import app.comeback.exercises.Source;
import app.comeback.shared.ui.StatusLabel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** How much to begin with, what to work towards, and who says so. */
class DosePanel extends Composite<Section> {

    private final transient DoseWords words = new DoseWords(this);

    DosePanel(Dose dose) {
        getContent().setId("exercise-dose");
        getContent().addClassName("exercise-panel");
        DescriptionList facts = new DescriptionList();
        facts.addClassName("dose-facts");
        add(
                facts,
                getTranslation("exercises.dose.start"),
                words.amount(dose.start()),
                dose.start().source());
        add(
                facts,
                getTranslation("exercises.dose.target"),
                words.amount(dose.target()),
                dose.target().source());
        if (dose.tempo() != null) {
            String tempo = getTranslation(
                    "exercises.dose.tempo-words",
                    dose.tempo().lowerSeconds(),
                    dose.tempo().pauseSeconds(),
                    dose.tempo().liftSeconds());
            facts.add(new DescriptionList.Term(getTranslation("exercises.dose.tempo")));
            facts.add(new DescriptionList.Description(tempo));
        }
        add(
                facts,
                getTranslation("exercises.dose.frequency"),
                words.frequency(dose.frequency()),
                dose.frequency().source());
        getContent()
                .add(new H2(getTranslation("exercises.dose")), new Paragraph(getTranslation("exercises.dose.rule")));
        getContent().add(facts);
        if (dose.programme() != null) {
            getContent().add(new H3(getTranslation("exercises.dose.programme")), programme(dose.programme()));
        }
    }

    private Component programme(Programme programme) {
        DescriptionList weeks = new DescriptionList();
        weeks.setId("exercise-programme");
        weeks.addClassName("dose-facts");
        programme
                .weeks()
                .forEach(some -> add(
                        weeks,
                        getTranslation(
                                "exercises.dose.week",
                                some.weeks().to(),
                                some.weeks().toString()),
                        words.weeks(some),
                        some.source()));
        add(
                weeks,
                getTranslation("exercises.dose.afterwards"),
                words.weeks(programme.maintenance()),
                programme.maintenance().source());
        return weeks;
    }

    private void add(DescriptionList facts, String term, String value, Source source) {
        facts.add(new DescriptionList.Term(term));
        facts.add(new DescriptionList.Description(new Span(value), source(source)));
    }

    private Component source(Source source) {
        Div shown = new Div();
        shown.addClassName("dose-source");
        if (!source.verified()) {
            shown.add(new StatusLabel(StatusLabel.Tone.WARNING, getTranslation("exercises.source.unverified")));
        }
        source.citations().forEach(citation -> {
            Anchor link = new Anchor(citation.url(), citation.title(), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            shown.add(link);
        });
        return shown;
    }
}

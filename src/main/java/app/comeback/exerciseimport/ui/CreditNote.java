package app.comeback.exerciseimport.ui;

import app.comeback.exercisefiles.Licence;
import app.comeback.exerciseimport.ExerciseCredits;
import app.comeback.exercises.Exercise;
import app.comeback.exercises.ui.ExerciseExtra;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/** Says on an exercise's page whose work it is, as its licences ask. */
@org.springframework.stereotype.Component
class CreditNote implements ExerciseExtra {

    private final ExerciseCredits credits;

    CreditNote(ExerciseCredits credits) {
        this.credits = credits;
    }

    @Override
    public boolean comesLast() {
        return true;
    }

    @Override
    public Optional<Component> of(Exercise exercise) {
        List<ExerciseCredits.Line> lines = credits.of(exercise.id());
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Section section = new Section(new H2(text("exerciseimport.credit.title")));
        section.setId("exercise-credits");
        section.addClassName("exercise-panel");
        lines.forEach(line -> section.add(line(line)));
        section.add(CreditsLink.create());
        return Optional.of(section);
    }

    private static Paragraph line(ExerciseCredits.Line line) {
        String from =
                text("exerciseimport.credit.line", line.title(), line.format().title());
        Paragraph paragraph = new Paragraph(from + " ");
        Licence licence = line.licence();
        paragraph.add(licence.url().isEmpty() ? new Span(licence.name()) : link(licence.url(), licence.name()));
        if (!line.author().isEmpty()) {
            paragraph.add(", " + text("exerciseimport.credit.author", line.author()));
        }
        if (!line.derivedFrom().isEmpty()) {
            paragraph.add(", " + text("exerciseimport.credit.derived", line.derivedFrom()));
        }
        if (licence.isShareAlike()) {
            paragraph.add(". " + text("exerciseimport.credit.share-alike"));
        }
        return paragraph;
    }

    /** Addresses in imports are of the web only, and lead away from the portal. */
    private static Anchor link(String address, String name) {
        Anchor link = new Anchor(address, name);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("rel", "noopener external license");
        return link;
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}

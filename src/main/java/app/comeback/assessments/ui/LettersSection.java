package app.comeback.assessments.ui;

import app.comeback.assessments.Clearances;
import app.comeback.care.CareRole;
import app.comeback.care.ClientInCare;
import app.comeback.shared.ui.Notices;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** The clearance letters of a client, and what a clinician decides on them. */
class LettersSection extends Composite<Section> {

    private final transient Clearances clearances;
    private final transient Runnable changed;

    LettersSection(ClientInCare client, Clearances clearances, Runnable changed) {
        this.clearances = clearances;
        this.changed = changed;
        List<Clearances.Letter> letters = clearances.of(client.client());
        getContent().setId("letters");
        getContent().addClassName("question-card");
        getContent().add(new H2(getTranslation("assessments.letters")));
        if (letters.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("assessments.letters.none")));
        }
        letters.forEach(letter -> getContent().add(line(letter, client.role() == CareRole.CLINICIAN)));
    }

    private Div line(Clearances.Letter letter, boolean clinician) {
        Div line = new Div(ClearanceCard.line(letter));
        line.addClassName("lock-line");
        if (letter.hasFile()) {
            Anchor file = new Anchor("clearances/" + letter.id(), getTranslation("assessments.letters.file"));
            file.setId("letter-file-" + letter.id());
            file.setRouterIgnore(true);
            file.addClassName("tap");
            line.add(file);
        }
        if (clinician && letter.accepted() == null) {
            line.add(decide(letter, "accept", true), decide(letter, "decline", false));
        }
        return line;
    }

    private Button decide(Clearances.Letter letter, String act, boolean accepted) {
        Button button =
                new Button(getTranslation("assessments." + act + ".confirm"), event -> new WordsDialog(act, reason -> {
                            clearances.decide(letter.id(), accepted, reason);
                            Notices.done("assessments.letters.done");
                            changed.run();
                        })
                        .open());
        button.setId(act + "-" + letter.id());
        return button;
    }
}

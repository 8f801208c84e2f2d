package app.comeback.assessments.ui;

import app.comeback.assessments.Answers;
import app.comeback.assessments.Clearances;
import app.comeback.assessments.Screening;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a client states a doctor's letter and sees what became of it. */
class ClearanceCard extends Composite<Section> {

    private final transient Clearances clearances;
    private final transient Runnable changed;
    private final DatePicker day = new DatePicker();
    private final TextField issuer = new TextField();
    private final UUID id = UUID.randomUUID();
    private byte @Nullable [] file;

    ClearanceCard(Clearances clearances, AccountId client, Runnable changed) {
        this.clearances = clearances;
        this.changed = changed;
        getContent().setId("clearance");
        getContent().addClassName("question-card");
        getContent()
                .add(
                        new H2(getTranslation("assessments.clearance.title")),
                        new Paragraph(getTranslation("assessments.clearance.explained")));
        clearances.of(client).forEach(letter -> getContent().add(line(letter)));
        addForm();
    }

    /** Whether the answers call for a letter, now or before hard training. */
    static boolean isNeeded(Answers answers) {
        Screening.Outcome outcome = Screening.decide(
                answers.isYes("screening.regular"),
                answers.isYes("screening.disease"),
                answers.isYes("screening.symptoms"));
        return outcome != Screening.Outcome.START_GENTLY && outcome != Screening.Outcome.CONTINUE;
    }

    static Component line(Clearances.Letter letter) {
        Div line = new Div(
                new Span(AnswerWords.say("assessments.clearance.line", letter.issuer(), Times.date(letter.issuedOn()))),
                state(letter));
        line.addClassName("clearance-line");
        return line;
    }

    private static StatusLabel state(Clearances.Letter letter) {
        Boolean accepted = letter.accepted();
        if (accepted == null) {
            return new StatusLabel(StatusLabel.Tone.WAITING, AnswerWords.say("assessments.clearance.waiting"));
        }
        return Boolean.TRUE.equals(accepted)
                ? new StatusLabel(
                        StatusLabel.Tone.GOOD,
                        AnswerWords.say("assessments.clearance.accepted", Times.date(letter.until())))
                : new StatusLabel(
                        StatusLabel.Tone.WARNING,
                        AnswerWords.say("assessments.clearance.declined", String.valueOf(letter.reason())));
    }

    private void addForm() {
        day.setId("clearance-day");
        day.setLabel(getTranslation("assessments.clearance.day-label"));
        issuer.setId("clearance-issuer");
        issuer.setLabel(getTranslation("assessments.clearance.issuer-label"));
        issuer.setMaxLength(120);
        Button state = new Button(getTranslation("assessments.clearance.state"), event -> state());
        state.setId("clearance-state");
        state.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(day, issuer, upload(), state);
        form.addClassName("assessment-form");
        getContent().add(form);
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, content) -> file = content));
        upload.setId("clearance-upload");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Clearances.MOST_BYTES);
        upload.setAcceptedFileExtensions(".pdf", ".jpg", ".jpeg", ".png");
        Button choose = new Button(getTranslation("assessments.clearance.choose"));
        choose.setId("clearance-choose");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("assessments.clearance.drop")));
        upload.addFileRejectedListener(event -> Notices.problem("assessments.clearance.type"));
        return upload;
    }

    private void state() {
        if (day.getValue() == null) {
            throw new Refused("assessments.clearance.day");
        }
        clearances.state(id, day.getValue(), issuer.getValue(), file);
        Notices.done("assessments.clearance.done");
        changed.run();
    }
}

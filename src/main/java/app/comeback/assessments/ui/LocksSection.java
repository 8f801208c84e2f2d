package app.comeback.assessments.ui;

import app.comeback.assessments.SafetyLocks;
import app.comeback.care.CareRole;
import app.comeback.care.ClientInCare;
import app.comeback.protocols.RedFlag;
import app.comeback.protocols.RedFlagLevel;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** A client's locks, open ones first, with the button for those who may lift them. */
class LocksSection extends Composite<Section> {

    private final transient ClientInCare client;
    private final transient SafetyLocks locks;
    private final transient List<RedFlag> signs;
    private final transient Runnable changed;

    LocksSection(ClientInCare client, SafetyLocks locks, List<RedFlag> signs, Runnable changed) {
        this.client = client;
        this.locks = locks;
        this.signs = signs;
        this.changed = changed;
        List<SafetyLocks.Lock> history = locks.history(client.client());
        getContent().setId("locks");
        getContent().addClassName("question-card");
        getContent().add(new H2(getTranslation("assessments.locks")));
        locks.open(client.client()).forEach(lock -> getContent().add(open(lock)));
        history.stream().filter(lock -> lock.liftedAt() != null).forEach(lock -> getContent()
                .add(lifted(lock)));
        if (history.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("assessments.locks.none")));
        }
    }

    private Component open(SafetyLocks.Lock lock) {
        Div line = new Div(
                new StatusLabel(StatusLabel.Tone.STOP, getTranslation("assessments.level." + lock.level())),
                new Paragraph(question(lock)),
                new Paragraph(
                        getTranslation("assessments.locks.raised", lock.flag(), Times.dateTime(lock.raisedAt()))));
        line.addClassName("lock-line");
        if (lock.level() == RedFlagLevel.PAUSE || client.role() == CareRole.CLINICIAN) {
            Button lift = new Button(getTranslation("assessments.lift"), event -> new WordsDialog("lift", reason -> {
                        locks.lift(lock.id(), reason);
                        Notices.done("assessments.lift.done");
                        changed.run();
                    })
                    .open());
            lift.setId("lift-" + lock.id());
            line.add(lift);
        } else {
            line.add(new Paragraph(getTranslation("assessments.locks.clinician")));
        }
        return line;
    }

    private Component lifted(SafetyLocks.Lock lock) {
        Paragraph line = new Paragraph(getTranslation(
                "assessments.locks.lifted",
                lock.flag(),
                Times.dateTime(lock.raisedAt()),
                Times.dateTime(lock.liftedAt()),
                String.valueOf(lock.liftReason())));
        line.addClassName("hint");
        return line;
    }

    private String question(SafetyLocks.Lock lock) {
        return lock.reason() != null
                ? getTranslation("assessments.locks.by-hand", lock.reason())
                : signs.stream()
                        .filter(sign -> sign.id().equals(lock.flag()))
                        .map(RedFlag::question)
                        .findFirst()
                        .orElse(lock.flag());
    }
}

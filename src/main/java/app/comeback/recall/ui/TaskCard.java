package app.comeback.recall.ui;

import app.comeback.care.ui.CareNavigation;
import app.comeback.recall.RecallTasks;
import app.comeback.recall.TaskState;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.StatusLabel.Tone;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One affected exercise of one client, what happened to its source, and what can be answered. */
class TaskCard extends Composite<Div> {

    /** What a practitioner can do with a task. */
    interface Actions {

        void acknowledge(RecallTasks.Row row);

        void keep(RecallTasks.Row row);
    }

    TaskCard(RecallTasks.Row row, String exercise, Actions actions) {
        getContent().addClassName("recall-card");
        H2 heading = new H2(getTranslation("recall.task.heading", row.clientName(), exercise));
        Span due = new Span(getTranslation(
                row.state() == TaskState.PAUSED ? "recall.task.was-due" : "recall.task.due",
                Times.dateTime(row.dueAt())));
        due.addClassName("recall-quiet");
        Div head = new Div(state(row), due);
        head.addClassName("recall-line");
        Paragraph what = new Paragraph(getTranslation("recall.task.what." + row.change(), row.title()));
        Paragraph why = new Paragraph(row.reason());
        why.addClassName("recall-reason");
        getContent().add(head, heading, what, why);
        if (row.facts().safety()) {
            getContent().add(new Paragraph(getTranslation("recall.task.safety")));
        }
        if (row.state() != TaskState.GONE && row.state() != TaskState.KEPT) {
            getContent().add(actions(row, exercise, actions));
        }
    }

    private Div actions(RecallTasks.Row row, String exercise, Actions actions) {
        String id = row.task().item().toString();
        Anchor replace = new Anchor(CareNavigation.client(row.client(), "plan"), getTranslation("recall.task.replace"));
        replace.setId("replace-" + id);
        replace.addClassName("recall-link");
        replace.getElement()
                .setAttribute("aria-label", getTranslation("recall.task.replace-whom", exercise, row.clientName()));
        Div line = new Div(replace);
        line.addClassName("recall-actions");
        if (!row.facts().acknowledged()) {
            line.add(button("acknowledge-" + id, "recall.task.acknowledge", () -> actions.acknowledge(row)));
        }
        if (row.mayKeep()) {
            line.add(button("keep-" + id, "recall.task.keep", () -> actions.keep(row)));
        } else {
            Span cannot = new Span(getTranslation("recall.task.clinician-keeps"));
            cannot.addClassName("recall-quiet");
            line.add(cannot);
        }
        return line;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(getTranslation(key), event -> action.run());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private StatusLabel state(RecallTasks.Row row) {
        Tone tone =
                switch (row.state()) {
                    case OPEN -> Tone.WAITING;
                    case PAUSED -> Tone.STOP;
                    case ACKNOWLEDGED, KEPT -> Tone.GOOD;
                    case GONE -> Tone.NEUTRAL;
                };
        return new StatusLabel(tone, getTranslation("recall.state." + row.state()));
    }
}

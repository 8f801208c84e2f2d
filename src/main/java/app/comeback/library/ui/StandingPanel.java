package app.comeback.library.ui;

import app.comeback.library.ExerciseState;
import app.comeback.library.LibraryDesk.Page;
import app.comeback.library.StoredExercise;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.StatusLabel.Tone;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Where an exercise stands, and what the reader may do about it. */
class StandingPanel extends Composite<Section> {

    private final transient Runnable release;
    private final transient Runnable withdraw;
    private final transient Runnable restore;

    StandingPanel(Runnable release, Runnable withdraw, Runnable restore) {
        this.release = release;
        this.withdraw = withdraw;
        this.restore = restore;
        getContent().addClassNames("exercise-panel", "library-standing");
    }

    void show(Page page) {
        StoredExercise exercise = page.exercise();
        getContent().removeAll();
        getContent().add(new H2(getTranslation("library.standing")), state(exercise));
        if (page.runningPlans() > 0) {
            getContent().add(new Paragraph(getTranslation("library.standing.plans", page.runningPlans())));
        }
        Div actions = new Div();
        actions.addClassName("library-actions");
        if (exercise.state() == ExerciseState.WITHDRAWN) {
            actions.add(button("exercise-restore", "library.restore", restore));
        } else {
            if (exercise.state() == ExerciseState.DRAFT || exercise.hasUnreleasedChanges()) {
                offerRelease(page.releaseHindrance() == null, page, actions);
            }
            actions.add(button("exercise-withdraw", "library.withdraw", withdraw));
        }
        getContent().add(actions);
    }

    private void offerRelease(boolean allowed, Page page, Div actions) {
        Refused hindrance = page.releaseHindrance();
        if (hindrance != null) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            hindrance.key(), hindrance.arguments().toArray())));
        }
        if (allowed) {
            Button button = button("exercise-release", "library.release", release);
            button.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(button);
        }
    }

    private StatusLabel state(StoredExercise exercise) {
        if (exercise.hasUnreleasedChanges()) {
            return new StatusLabel(
                    Tone.WAITING,
                    getTranslation("library.standing.unreleased", exercise.version(), exercise.releasedVersion()));
        }
        Tone tone =
                switch (exercise.state()) {
                    case DRAFT -> Tone.WAITING;
                    case USABLE -> Tone.GOOD;
                    case WITHDRAWN -> Tone.NEUTRAL;
                };
        return new StatusLabel(tone, getTranslation("library.standing.state." + exercise.state()));
    }

    private Button button(String id, String key, Runnable work) {
        Button button = new Button(getTranslation(key), event -> work.run());
        button.setId(id);
        return button;
    }
}

package app.comeback.recall.ui;

import app.comeback.recall.RecallTasks;
import app.comeback.shared.ui.MenuBadge;
import app.comeback.shared.ui.StatusLabel.Tone;
import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;

/** How many exercises of a practitioner's plans wait for an answer because something was recalled. */
@Component
class RecallBadge implements MenuBadge {

    private final RecallTasks tasks;

    RecallBadge(RecallTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public String path() {
        return RecallNavigation.TASKS;
    }

    @Override
    public String text() {
        long open = tasks.count(RecallTasks.Show.OPEN);
        return open == 0 ? "" : UI.getCurrent().getTranslation("recall.tasks.badge", open);
    }

    /** Work with a deadline; what is urgent stands on the list of today as well. */
    @Override
    public Tone tone() {
        return Tone.WAITING;
    }
}

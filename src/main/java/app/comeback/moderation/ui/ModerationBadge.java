package app.comeback.moderation.ui;

import app.comeback.moderation.Moderation;
import app.comeback.moderation.Moderation.Step;
import app.comeback.shared.ui.MenuBadge;
import app.comeback.shared.ui.StatusLabel;
import com.vaadin.flow.component.UI;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** How many texts wait for moderators, beside the menu entry. */
@Component
class ModerationBadge implements MenuBadge {

    private final Moderation moderation;

    ModerationBadge(Moderation moderation) {
        this.moderation = moderation;
    }

    @Override
    public String path() {
        return ModerationNavigation.DESK;
    }

    @Override
    public String text() {
        long waiting = Arrays.stream(Step.values())
                .mapToLong(step -> moderation.count(step, null))
                .sum();
        return waiting == 0 ? "" : UI.getCurrent().getTranslation("moderation.badge", waiting);
    }

    /** Work, and no alarm. */
    @Override
    public StatusLabel.Tone tone() {
        return StatusLabel.Tone.WAITING;
    }
}

package app.comeback.assessments.ui;

import app.comeback.assessments.SafetyLocks;
import app.comeback.protocols.RedFlagLevel;
import app.comeback.shared.AccountId;
import app.comeback.shared.ui.Notices;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import java.util.UUID;

/** Lets a practitioner stop a client's training by hand. */
public class RaiseLockButton extends Composite<Button> {

    /**
     * Creates it.
     *
     * @param raised called when the lock is there
     */
    public RaiseLockButton(SafetyLocks locks, AccountId client, Runnable raised) {
        getContent().setId("raise-lock");
        getContent().setText(getTranslation("assessments.raise"));
        getContent().addClickListener(event -> new RaiseLockDialog((id, level, reason) -> {
                    locks.raiseByHand(id, client, level, reason);
                    Notices.done("assessments.raise.done");
                    raised.run();
                })
                .open());
    }

    /** Takes what was chosen; the dialog stays open when it refuses. */
    @FunctionalInterface
    interface Raised {
        void accept(UUID id, RedFlagLevel level, String reason);
    }
}

package app.comeback.training.ui;

import app.comeback.shared.AccountId;
import app.comeback.shared.Pain;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Times;
import app.comeback.training.EntriesOnBehalf;
import app.comeback.training.EntriesOnBehalf.OpenMorning;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;

/** Asks which morning, and how strong the pain at rest was; one press on the scale enters it. */
class EnterMorningDialog extends Dialog {

    private final UUID id = UUID.randomUUID();
    private final Select<OpenMorning> which = new Select<>();

    /**
     * Creates it.
     *
     * @param entered called when the answer was taken
     */
    EnterMorningDialog(EntriesOnBehalf behalf, AccountId client, Runnable entered) {
        setId("enter-morning");
        setHeaderTitle(getTranslation("training.enter.morning"));
        setWidth("min(40rem, 96vw)");
        List<OpenMorning> open = behalf.openMornings(client);
        if (open.isEmpty()) {
            add(new EmptyState("training.enter.no-morning"));
        } else {
            which.setId("enter-which");
            which.setLabel(getTranslation("training.enter.which-morning"));
            which.setItems(open);
            which.setItemLabelGenerator(morning -> getTranslation(
                    "training.enter.morning-of", Times.date(morning.morning()), Times.dateTime(morning.endedAt())));
            which.setValue(open.getFirst());
            which.setWidthFull();
            add(
                    new Paragraph(getTranslation("training.enter.morning-explained")),
                    which,
                    new PainScale(
                            getTranslation("training.check-in.question"),
                            pain -> enter(behalf, client, pain, entered)));
        }
        Button cancel = new Button(getTranslation("shared.cancel"), event -> close());
        cancel.setId("morning-cancel");
        getFooter().add(cancel);
    }

    private void enter(EntriesOnBehalf behalf, AccountId client, Pain pain, Runnable entered) {
        behalf.enterMorning(id, client, which.getValue().session(), pain);
        close();
        entered.run();
    }
}

package app.comeback.safeguarding.ui;

import app.comeback.care.ui.CareNavigation;
import app.comeback.safeguarding.Concern;
import app.comeback.safeguarding.Concern.Reading;
import app.comeback.safeguarding.Concerns;
import app.comeback.shared.AccountId;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;

/** Words of a client that the signed-in practitioner should read soon, where they stand, and who has read which. */
@StyleSheet("context://safeguarding.css")
public class ConcernsPanel extends Composite<Div> {

    private final transient Concerns concerns;
    private final AccountId client;
    private final UnorderedList list = new UnorderedList();

    private ConcernsPanel(AccountId client, Concerns concerns, List<Concern> recent) {
        this.client = client;
        this.concerns = concerns;
        list.addClassName("concerns");
        getContent().add(new Paragraph(getTranslation("safeguarding.explained")), list);
        getContent().getElement().setAttribute("tabindex", "-1");
        show(recent);
    }

    /** The panel; nothing when there is nothing to read, or not for this person. */
    public static Optional<ConcernsPanel> of(AccountId client, Concerns concerns) {
        List<Concern> recent = concerns.recent(client);
        return recent.isEmpty() ? Optional.empty() : Optional.of(new ConcernsPanel(client, concerns, recent));
    }

    private void show(List<Concern> recent) {
        list.removeAll();
        recent.forEach(concern -> list.add(item(concern)));
    }

    private ListItem item(Concern concern) {
        Anchor where =
                new Anchor(address(concern), getTranslation("safeguarding.origin." + concern.origin(), time(concern)));
        where.setId("concern-" + concern.words());
        Reading reading = concern.reading();
        if (reading != null) {
            ListItem item = new ListItem(
                    new StatusLabel(StatusLabel.Tone.GOOD, getTranslation("safeguarding.outcome." + reading.outcome())),
                    where,
                    new Paragraph(getTranslation("safeguarding.read-by", reading.by(), Times.dateTime(reading.at()))));
            if (!reading.remark().isEmpty()) {
                item.add(new Paragraph(reading.remark()));
            }
            return item;
        }
        Button read = new Button(getTranslation("safeguarding.read"), event -> ask(concern));
        read.setId("read-" + concern.words());
        read.getElement().setAttribute("aria-describedby", "concern-" + concern.words());
        return new ListItem(
                new StatusLabel(StatusLabel.Tone.WARNING, getTranslation("safeguarding.open")), where, read);
    }

    private void ask(Concern concern) {
        new ReadDialog((outcome, remark) -> {
                    concerns.read(concern.words(), outcome, remark);
                    show(concerns.recent(client));
                    Notices.done("safeguarding.done");
                    getContent().getElement().executeJs("this.focus()");
                })
                .open();
    }

    private static String time(Concern concern) {
        return Times.dateTime(concern.noticedAt());
    }

    private String address(Concern concern) {
        return switch (concern.origin()) {
            case ANSWER -> CareNavigation.client(client, "assessment");
            case SESSION, CHECK_IN -> CareNavigation.client(client, "training");
            case MESSAGE -> "messages/" + client;
        };
    }
}

package app.comeback.training.ui;

import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.StatusLabel.Tone;
import app.comeback.shared.ui.Times;
import app.comeback.training.OnBehalf;
import app.comeback.training.SessionStory;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says what of a session somebody entered for the client, and what the client says about it; empty for none. */
class OnBehalfWords extends Composite<Div> {

    OnBehalfWords(SessionStory story) {
        getContent().addClassName("on-behalf");
        story.session().onBehalf().forEach(entry -> add(entry, story.names().getOrDefault(entry.by(), "")));
        getContent().setVisible(!story.session().onBehalf().isEmpty());
    }

    private void add(OnBehalf entry, String name) {
        OnBehalf.Reply reply = entry.reply();
        StatusLabel state = reply == null
                ? new StatusLabel(Tone.WAITING, getTranslation("training.behalf.waits"))
                : reply.disputed()
                        ? new StatusLabel(Tone.WARNING, getTranslation("training.behalf.disputed"))
                        : new StatusLabel(Tone.GOOD, getTranslation("training.behalf.confirmed"));
        Paragraph who =
                new Paragraph(getTranslation("training.behalf.by." + entry.kind(), name, Times.dateTime(entry.at())));
        getContent().add(who, state);
        if (reply != null && !reply.words().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("training.behalf.said", reply.words())));
        }
    }
}

package app.comeback.training.ui;

import app.comeback.shared.Refused;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.Times;
import app.comeback.training.EnteredForMe;
import app.comeback.training.OnBehalf;
import app.comeback.training.Question;
import app.comeback.training.SessionStory;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What the care team entered for the client, each with the buttons that confirm and dispute it. */
class EnteredForMePanel extends Composite<Section> {

    private final transient EnteredForMe entries;

    EnteredForMePanel(EnteredForMe entries, List<EnteredForMe.Waiting> waiting) {
        this.entries = entries;
        getContent().addClassName("training-card");
        getContent().setId("entered-for-me");
        getContent()
                .add(
                        new H2(getTranslation("training.mine.title")),
                        new Paragraph(getTranslation("training.mine.explained")));
        waiting.forEach(one -> getContent().add(entry(one)));
    }

    private Component entry(EnteredForMe.Waiting waiting) {
        OnBehalf entry = waiting.entry();
        Div item = new Div(new Paragraph(getTranslation(
                "training.mine." + entry.kind(),
                waiting.byName(),
                Times.date(waiting.story().day()),
                AnswerWords.morning(waiting.story()))));
        item.addClassName("entered-item");
        if (entry.kind() == OnBehalf.Kind.SESSION) {
            item.add(answers(waiting.story()));
        }
        Button confirm = new Button(
                getTranslation("training.mine.confirm"),
                event -> answer(() -> entries.confirm(entry.id()), "training.mine.confirmed", item));
        confirm.setId("confirm-" + entry.id());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Button dispute = new Button(getTranslation("training.mine.dispute"), event -> new DisputeDialog(
                        words -> answer(() -> entries.dispute(entry.id(), words), "training.mine.disputed", item))
                .open());
        dispute.setId("dispute-" + entry.id());
        Div row = new Div(confirm, dispute);
        row.addClassName("today-actions");
        item.add(row);
        return item;
    }

    private Component answers(SessionStory story) {
        UnorderedList list = new UnorderedList();
        story.items()
                .forEach(item -> list.add(new ListItem(getTranslation(
                        "training.mine.exercise",
                        item.name(),
                        item.done(),
                        item.planned(),
                        AnswerWords.of(story, Question.peak(item.item()))))));
        list.add(new ListItem(getTranslation(
                "training.mine.answers",
                AnswerWords.of(story, Question.BEFORE),
                AnswerWords.of(story, Question.AFTER),
                AnswerWords.of(story, Question.RPE),
                AnswerWords.of(story, Question.MINUTES))));
        list.add(new ListItem(StoryCard.stateWords(story)));
        return list;
    }

    private void answer(Runnable act, String done, Component item) {
        try {
            act.run();
            Notices.done(done);
        } catch (Refused refused) {
            // Answered in another window: say so, and take the question away.
            Notices.refused(refused);
        }
        item.removeFromParent();
        boolean isOpen = getContent()
                .getChildren()
                .anyMatch(child -> child.getElement().getClassList().contains("entered-item"));
        getContent().setVisible(isOpen);
    }
}

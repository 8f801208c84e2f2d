package app.comeback.training.ui;

import app.comeback.care.ClientInCare;
import app.comeback.care.ui.CareNavigation;
import app.comeback.care.ui.OverviewCard;
import app.comeback.care.ui.OverviewSection;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Times;
import app.comeback.training.ClientTraining;
import app.comeback.training.Question;
import app.comeback.training.SessionStory;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;

/** The last sessions, with what the client answered and what somebody entered for the client. */
@SpringComponent
class SessionsCard implements OverviewCard {

    private static final int ORDER = 60;
    private static final int SHOWN = 5;

    private final ClientTraining training;

    SessionsCard(ClientTraining training) {
        this.training = training;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> show(ClientInCare client) {
        List<SessionStory> stories = training.page(
                client.client(), PageRequest.of(0, SHOWN), UI.getCurrent().getLocale());
        Anchor all = new Anchor(
                CareNavigation.client(client.client(), TrainingNavigation.TRAINING),
                translate(stories.isEmpty() ? "training.card.enter" : "training.card.all"));
        all.setId("to-training");
        OverviewSection section = new OverviewSection("last-sessions", "training.card.title");
        if (stories.isEmpty()) {
            section.add(new EmptyState("training.card.none"));
        }
        stories.forEach(story -> section.add(line(story)));
        section.add(all);
        return Optional.of(section);
    }

    private static Component line(SessionStory story) {
        Div line = new Div(
                new H3(translate("training.card.session", Times.date(story.day()), StoryCard.stateWords(story))),
                new Paragraph(translate(
                        "training.card.pain",
                        AnswerWords.of(story, Question.BEFORE),
                        AnswerWords.of(story, Question.AFTER),
                        AnswerWords.morning(story))),
                new Paragraph(translate(
                        "training.card.effort",
                        AnswerWords.of(story, Question.RPE),
                        AnswerWords.of(story, Question.MINUTES))),
                new SaidWords(story),
                new OnBehalfWords(story));
        line.addClassName("session-line");
        return line;
    }

    private static String translate(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}

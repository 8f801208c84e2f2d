package app.comeback.training.ui;

import app.comeback.shared.ui.Facts;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.StatusLabel.Tone;
import app.comeback.shared.ui.Times;
import app.comeback.training.DoneSession;
import app.comeback.training.Question;
import app.comeback.training.SessionLog;
import app.comeback.training.SessionStory;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** One past session with every answer; what is missing is called missing. */
class StoryCard extends Composite<Article> {

    private final transient SessionStory story;
    private final transient SessionLog log;

    StoryCard(SessionStory story, Component... actions) {
        this.story = story;
        this.log = story.session().log();
        getContent().addClassNames("training-card", "story");
        getContent().setId("session-" + log.id());
        getContent().add(head(), new OnBehalfWords(story), new SaidWords(story), facts(), exercises());
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("today-actions");
            getContent().add(row);
        }
    }

    private Component head() {
        Div states = new Div(state());
        states.addClassName("story-states");
        if (log.brief()) {
            states.add(new StatusLabel(Tone.NEUTRAL, getTranslation("training.story.brief")));
        }
        if (story.session().whileLocked()) {
            states.add(new StatusLabel(Tone.WARNING, getTranslation("training.story.while-locked")));
        }
        log.redFlags()
                .forEach(flag -> states.add(new StatusLabel(Tone.STOP, getTranslation("training.story.flag", flag))));
        Div head = new Div(new H2(Times.date(story.day())), states);
        head.addClassName("training-card-head");
        return head;
    }

    private StatusLabel state() {
        boolean isGood = story.session().isCompleted();
        boolean isWarning = story.session().isDisputed() || log.stop() != null;
        return new StatusLabel(isWarning ? Tone.WARNING : isGood ? Tone.GOOD : Tone.NEUTRAL, stateWords(story));
    }

    /** How the session ended, in words. */
    static String stateWords(SessionStory story) {
        SessionLog log = story.session().log();
        SessionLog.Stop stop = log.stop();
        if (story.session().isDisputed()) {
            return translate("training.story.disputed");
        }
        if (stop != null) {
            return translate("training.story.stopped", translate("training.stop." + stop.reason()));
        }
        return translate(log.isCompleted() ? "training.story.completed" : "training.story.unfinished");
    }

    private static String translate(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    private Component facts() {
        DoneSession session = story.session();
        return new Facts()
                .with("training.story.began", Times.dateTime(log.startedAt()))
                .with("training.story.version", Integer.toString(log.planVersion()))
                .with("training.story.before", AnswerWords.of(story, Question.BEFORE))
                .with("training.story.after", AnswerWords.of(story, Question.AFTER))
                .with("training.story.morning", AnswerWords.morning(story))
                .with("training.story.effort", AnswerWords.of(story, Question.RPE))
                .with("training.story.minutes", AnswerWords.of(story, Question.MINUTES))
                .with(
                        "training.story.load",
                        story.load() == null
                                ? getTranslation("training.missing")
                                : getTranslation("training.load", story.load()))
                .with(
                        "training.story.corrections",
                        session.corrections().isEmpty()
                                ? ""
                                : Integer.toString(session.corrections().size()));
    }

    private Component exercises() {
        if (story.items().isEmpty()) {
            return new Paragraph(getTranslation("training.story.nothing"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("story-exercises");
        story.items().forEach(item -> {
            Span name = new Span(getTranslation("training.story.exercise", item.name(), item.dose()));
            name.addClassName("story-name");
            Span said = new Span(getTranslation(
                    "training.story.done",
                    item.done(),
                    item.planned(),
                    AnswerWords.of(story, Question.peak(item.item()))));
            said.addClassName("soft");
            list.add(new ListItem(name, said));
        });
        return list;
    }
}

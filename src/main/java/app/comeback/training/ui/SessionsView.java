package app.comeback.training.ui;

import app.comeback.drafts.Drafts;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.ViewHeader;
import app.comeback.training.OwnSessions;
import app.comeback.training.SessionStory;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The client's past sessions, in which answers can be corrected for a while. */
@Route(TrainingNavigation.SESSIONS)
@Menu(order = 13, title = "training.menu.sessions")
@RolesAllowed("CLIENT")
@StyleSheet("context://training.css")
class SessionsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OwnSessions sessions;
    private final transient Drafts drafts;
    private final Div list = new Div();

    SessionsView(OwnSessions sessions, Drafts drafts) {
        this.sessions = sessions;
        this.drafts = drafts;
        list.addClassName("stories");
        getContent().addClassNames("view", "today-view");
        getContent()
                .add(
                        new ViewHeader(getTranslation("training.sessions.title")),
                        new Paragraph(getTranslation("training.sessions.intro")),
                        list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        list.removeAll();
        StoryPages pages = new StoryPages(
                page -> sessions.page(page, UI.getCurrent().getLocale()),
                this::card,
                new EmptyState("training.sessions.empty"));
        list.add(pages);
    }

    private Component card(SessionStory story) {
        if (!story.correctable()) {
            return new StoryCard(story);
        }
        Button correct = new Button(
                getTranslation("training.correct.open"), event -> new CorrectDialog(story, (id, question, value) -> {
                            sessions.correct(id, story.session().original().id(), question, value);
                            Notices.done("training.correct.done");
                            refresh();
                        })
                        .open());
        correct.setId("correct-" + story.session().original().id());
        Button say = new Button(
                getTranslation(story.words().isEmpty() ? "training.words.open" : "training.words.again"),
                event -> new WordsDialog(story, sessions, drafts, this::refresh).open());
        say.setId("say-" + story.session().original().id());
        return new StoryCard(story, correct, say);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("training.sessions.title");
    }
}

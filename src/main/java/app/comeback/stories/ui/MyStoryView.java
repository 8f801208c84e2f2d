package app.comeback.stories.ui;

import app.comeback.care.ConsentDesk;
import app.comeback.care.ConsentPurpose;
import app.comeback.drafts.Drafts;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.ViewHeader;
import app.comeback.stories.FinishedProgramme;
import app.comeback.stories.OwnStories;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

/** Where a client tells about a programme that they finished, or takes a story back. */
@Route(StoriesNavigation.OWN)
@RolesAllowed("CLIENT")
@StyleSheet("context://stories.css")
class MyStoryView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OwnStories stories;
    private final transient ConsentDesk consents;
    private final transient Drafts drafts;
    private final Div list = new Div();

    MyStoryView(OwnStories stories, ConsentDesk consents, Drafts drafts) {
        this.stories = stories;
        this.consents = consents;
        this.drafts = drafts;
        list.addClassName("story-list");
        getContent().addClassNames("view", "story-view");
        getContent()
                .add(
                        new ViewHeader(getPageTitle()),
                        new Paragraph(getTranslation(
                                stories.areAllowed() ? "stories.explained" : "stories.refused.jurisdiction")),
                        list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        list.removeAll();
        List<OwnStories.Own> mine = stories.mine();
        List<FinishedProgramme> choices = stories.choices();
        mine.forEach(own -> list.add(new StoryCard(
                own,
                () -> askToWithdraw(own.story().id()),
                () -> appeal(own.story().id()))));
        choices.forEach(choice -> list.add(form(choice)));
        if (mine.isEmpty() && choices.isEmpty() && stories.areAllowed()) {
            list.add(new EmptyState("stories.empty"));
        }
    }

    private StoryForm form(FinishedProgramme choice) {
        StoryForm[] form = new StoryForm[1];
        form[0] = new StoryForm(
                choice,
                consents.wording(ConsentPurpose.STORY, UI.getCurrent().getLocale()),
                drafts,
                command -> send(form[0], command));
        return form[0];
    }

    private void send(StoryForm form, OwnStories.Write command) {
        try {
            stories.write(command);
        } catch (Refused refused) {
            form.refused(refused);
            throw refused;
        }
        Notices.done("stories.sent");
        refresh();
    }

    private void askToWithdraw(UUID story) {
        UUID act = UUID.randomUUID();
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setId("story-withdraw-dialog");
        dialog.setHeader(getTranslation("stories.withdraw.title"));
        dialog.setText(getTranslation("stories.withdraw.text"));
        dialog.setConfirmText(getTranslation("stories.withdraw"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("shared.cancel"));
        dialog.addConfirmListener(event -> {
            stories.withdraw(act, story);
            Notices.done("stories.withdrawn");
            refresh();
        });
        dialog.open();
    }

    private void appeal(UUID story) {
        UUID act = UUID.randomUUID();
        new AppealDialog(drafts, story, words -> {
                    stories.appeal(act, story, words);
                    Notices.done("stories.appealed");
                    refresh();
                })
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("stories.title");
    }
}

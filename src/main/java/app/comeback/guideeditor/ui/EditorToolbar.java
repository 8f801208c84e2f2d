package app.comeback.guideeditor.ui;

import app.comeback.guides.GuideAction;
import app.comeback.guides.OpenGuide;
import app.comeback.guides.ui.GuideSigns;
import app.comeback.shared.AccountId;
import app.comeback.shared.ui.Times;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The head of the editor: the guide's title and state, and what can be done with it now. */
class EditorToolbar extends Composite<Div> {

    private final Actions actions;
    private transient @Nullable OpenGuide shown;

    /** What the toolbar's buttons do. */
    interface Actions {
        void send();

        void takeBack();

        void publish();

        void correct();

        void withdraw();

        void confirmWithdrawal();

        void refuseWithdrawal();

        void delete();
    }

    EditorToolbar(Actions actions) {
        this.actions = actions;
        getContent().addClassName("editor-head");
    }

    void show(OpenGuide guide, AccountId me, boolean mayEdit, boolean mayConfirm) {
        if (guide.equals(shown)) {
            return;
        }
        shown = guide;
        getContent().removeAll();
        String title = guide.content().title();
        getContent()
                .add(new ViewHeader(
                        title.isBlank() ? getTranslation("guides.untitled") : title,
                        buttons(guide, mayEdit).toArray(Component[]::new)));
        getContent().add(state(guide));
        OpenGuide.Notice notice = guide.withdrawal();
        if (notice != null) {
            getContent().add(banner(getTranslation("guideeditor.withdrawn", Times.date(notice.at()), notice.reason())));
        }
        OpenGuide.Asked asked = guide.asked();
        if (asked != null) {
            getContent().add(asked(guide, asked, me, mayConfirm));
        }
    }

    private Component state(OpenGuide guide) {
        Div line = new Div(GuideSigns.of(guide.state()));
        line.addClassName("editor-state");
        OpenGuide.Published published = guide.published();
        if (published != null && guide.withdrawal() == null) {
            line.add(GuideSigns.of(published.badge()));
            line.add(new Span(getTranslation(
                    published.revision() == guide.revision() ? "guideeditor.public" : "guideeditor.public-older",
                    published.revision(),
                    Times.date(published.at()))));
        }
        line.add(new Span(getTranslation(
                "guideeditor.saved-by",
                guide.revision(),
                guide.name(guide.savedBy()),
                Times.dateTime(guide.savedAt()))));
        return line;
    }

    private List<Component> buttons(OpenGuide guide, boolean mayEdit) {
        Set<GuideAction> allowed = guide.allowed();
        List<Component> buttons = new ArrayList<>();
        if (mayEdit) {
            if (allowed.contains(GuideAction.PUBLISH) || allowed.contains(GuideAction.PUBLISH_EDITORIAL)) {
                Button publish = button("guide-publish", "guideeditor.action.publish", actions::publish);
                publish.addThemeVariants(ButtonVariant.PRIMARY);
                buttons.add(publish);
            }
            add(buttons, allowed, GuideAction.SEND_TO_REVIEW, "send", actions::send);
            add(buttons, allowed, GuideAction.TAKE_BACK, "take-back", actions::takeBack);
            add(buttons, allowed, GuideAction.PUBLISH_CORRECTION, "correct", actions::correct);
            if (guide.asked() == null) {
                add(buttons, allowed, GuideAction.WITHDRAW, "withdraw", actions::withdraw);
            }
            add(buttons, allowed, GuideAction.DELETE, "delete", actions::delete);
        }
        buttons.add(link("guide-history", "edit/guides/" + guide.id() + "/history", "guideeditor.action.history"));
        if (guide.published() != null) {
            Anchor page = link("guide-public", "/guides/" + guide.slug(), "guideeditor.action.public");
            page.setRouterIgnore(true);
            buttons.add(page);
        }
        return buttons;
    }

    private void add(List<Component> buttons, Set<GuideAction> allowed, GuideAction action, String word, Runnable run) {
        if (allowed.contains(action)) {
            buttons.add(button("guide-" + word, "guideeditor.action." + word, run));
        }
    }

    private Component asked(OpenGuide guide, OpenGuide.Asked asked, AccountId me, boolean mayConfirm) {
        Div banner = banner(getTranslation(
                "guideeditor.withdrawal-asked", guide.name(asked.by()), Times.dateTime(asked.at()), asked.reason()));
        if (mayConfirm) {
            Div buttons = new Div();
            buttons.addClassName("part-tools");
            if (asked.by().equals(me)) {
                buttons.add(new Paragraph(getTranslation("guideeditor.second-person")));
            } else {
                buttons.add(button(
                        "withdrawal-confirm", "guideeditor.action.confirm-withdrawal", actions::confirmWithdrawal));
            }
            buttons.add(button("withdrawal-refuse", "guideeditor.action.refuse-withdrawal", actions::refuseWithdrawal));
            banner.add(buttons);
        }
        return banner;
    }

    private static Div banner(String text) {
        Div banner = new Div(new Paragraph(text));
        banner.addClassName("editor-banner");
        return banner;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(getTranslation(key), event -> action.run());
        button.setId(id);
        return button;
    }

    private Anchor link(String id, String address, String key) {
        Anchor link = new Anchor(address, getTranslation(key));
        link.setId(id);
        link.addClassName("tool-link");
        return link;
    }
}

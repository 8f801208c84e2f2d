package app.comeback.stories.ui;

import app.comeback.moderation.Appeal;
import app.comeback.moderation.ModeratedText;
import app.comeback.moderation.StatementOfReasons;
import app.comeback.moderation.ui.StatementFacts;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.StatusLabel.Tone;
import app.comeback.shared.ui.Times;
import app.comeback.stories.OwnStories;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A client's own story: its words, where it stands, and what can be done about it. */
class StoryCard extends Composite<Section> {

    StoryCard(OwnStories.Own own, Runnable withdraw, Runnable appeal) {
        ModeratedText words = own.story().words();
        getContent().setId("story-" + own.story().id());
        getContent().addClassName("story-card");
        Paragraph peers = new Paragraph(PeersWords.of(this, own.peers()));
        peers.addClassName("story-quiet");
        getContent()
                .add(
                        new H2(own.programme().title()),
                        state(words),
                        text(words),
                        new Paragraph(
                                getTranslation("stories.signed", own.story().signedAs())),
                        peers);
        StatementOfReasons.of(words).ifPresent(statement -> getContent().add(new StatementFacts(words, statement)));
        Appeal made = words.appeal();
        if (made != null) {
            getContent().add(new Paragraph(appeal(made)));
        }
        getContent().add(actions(words, withdraw, appeal));
    }

    private static Div text(ModeratedText words) {
        Div text = new Div(words.shown().value());
        text.addClassName("story-words");
        return text;
    }

    private StatusLabel state(ModeratedText words) {
        return switch (words.state()) {
            case PUBLISHED, REINSTATED, CONTESTED -> new StatusLabel(Tone.GOOD, getTranslation("stories.state.public"));
            case REJECTED, REMOVED, SUPERSEDED ->
                new StatusLabel(Tone.STOP, getTranslation("stories.state.not-public"));
            case WAITING, SECOND_NEEDED, WAITING_OUT ->
                new StatusLabel(Tone.WAITING, getTranslation("stories.state.waiting"));
        };
    }

    private String appeal(Appeal made) {
        return made.isOpen()
                ? getTranslation("stories.appeal.open", Times.date(made.at()))
                : getTranslation("stories.appeal.decided", String.valueOf(made.answer()));
    }

    private Component actions(ModeratedText words, Runnable withdraw, Runnable appeal) {
        Div actions = new Div();
        actions.addClassName("story-actions");
        if (words.isRestricted() && words.appeal() == null) {
            Button complain = new Button(getTranslation("stories.appeal"), event -> appeal.run());
            complain.addClassName("story-appeal");
            actions.add(complain);
        }
        Button back = new Button(getTranslation("stories.withdraw"), event -> withdraw.run());
        back.addClassName("story-withdraw");
        actions.add(back);
        return actions;
    }
}

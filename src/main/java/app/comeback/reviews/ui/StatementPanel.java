package app.comeback.reviews.ui;

import app.comeback.moderation.Appeal;
import app.comeback.moderation.ModeratedText;
import app.comeback.moderation.StatementOfReasons;
import app.comeback.moderation.ui.StatementFacts;
import app.comeback.shared.ui.Facts;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;

/** Why something was taken from a review, with every part of the statement of reasons, and how to appeal (REV-05). */
class StatementPanel extends Composite<Section> {

    /**
     * Creates it.
     *
     * @param id the beginning of its ids
     * @param appeal what the button does
     */
    StatementPanel(String id, ModeratedText words, StatementOfReasons statement, Instant now, Runnable appeal) {
        getContent().addClassName("own-review-statement");
        getContent().setId("statement-" + id);
        Anchor policy = new Anchor(ReviewsNavigation.POLICY, getTranslation("reviews.statement.policy"));
        policy.addClassName("own-review-link");
        policy.setRouterIgnore(true);
        getContent()
                .add(new H3(getTranslation("reviews.statement.title")), new StatementFacts(words, statement), policy);
        Appeal made = words.appeal();
        if (made != null) {
            answer(made);
        } else if (words.isRestricted() && now.isBefore(statement.appealUntil())) {
            Button button = new Button(getTranslation("reviews.appeal.open"), event -> appeal.run());
            button.setId("appeal-" + id);
            getContent().add(button);
        } else {
            getContent()
                    .add(new Paragraph(
                            words.isRestricted()
                                    ? getTranslation("reviews.appeal.over", Times.date(statement.appealUntil()))
                                    : getTranslation("reviews.appeal.from", Times.date(statement.since()))));
        }
    }

    private void answer(Appeal made) {
        Facts facts = new Facts().with("reviews.appeal.said", getTranslation("reviews.quoted", made.words()));
        if (made.isOpen()) {
            facts.with("reviews.appeal.result", getTranslation("reviews.appeal.runs", Times.date(made.at())));
        } else {
            facts.with(
                            "reviews.appeal.result",
                            getTranslation(
                                    made.isReinstated() ? "reviews.appeal.right" : "reviews.appeal.stays",
                                    Times.date(made.decidedAt())))
                    .with("reviews.appeal.answer", getTranslation("reviews.quoted", String.valueOf(made.answer())));
        }
        getContent().add(new H3(getTranslation("reviews.appeal.title")), facts);
    }
}

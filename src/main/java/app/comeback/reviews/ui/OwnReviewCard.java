package app.comeback.reviews.ui;

import app.comeback.moderation.ModeratedText;
import app.comeback.moderation.PublicText;
import app.comeback.moderation.StatementOfReasons;
import app.comeback.reviews.OwnReviews.OwnReview;
import app.comeback.reviews.Review;
import app.comeback.reviews.Version;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Optional;

/** One own review: what readers see of it, where it stands and why, and what its author can do. */
class OwnReviewCard extends Composite<Article> {

    /** What an author can do with a review. */
    interface Actions {

        void appeal(OwnReview mine);

        void delete(OwnReview mine);
    }

    /**
     * Creates it.
     *
     * @param canEdit whether reviews may be written here at all
     */
    OwnReviewCard(OwnReview mine, boolean canEdit, Instant now, Actions actions) {
        Review review = mine.review();
        Standing standing = Standing.of(review);
        StatusLabel label = new StatusLabel(standing.tone(), getTranslation(standing.key()));
        Paragraph why = new Paragraph(getTranslation(standing.key() + ".why", Times.date(standing.at())));
        H2 heading = new H2(mine.subjectName());
        heading.setId("heading-" + review.id());
        heading.getElement().setAttribute("tabindex", "-1");
        getContent().setId("own-review-" + review.id());
        getContent().addClassName("own-review-card");
        getContent().getElement().setAttribute("aria-labelledby", "heading-" + review.id());
        getContent().add(heading, new Div(label), why);
        if (review.deletedAt() != null) {
            return;
        }
        words(mine, review);
        Version latest = review.versions().getLast();
        StatementOfReasons.of(latest.words()).ifPresent(statement -> getContent()
                .add(new StatementPanel(
                        review.id().toString(), latest.words(), statement, now, () -> actions.appeal(mine))));
        if (review.versions().size() > 1) {
            getContent().add(new VersionsPanel(review));
        }
        getContent().add(actions(mine, canEdit, actions));
    }

    private void words(OwnReview mine, Review review) {
        Version latest = review.versions().getLast();
        Optional<Version> shown = review.published();
        shown.ifPresent(version -> getContent().add(quiet("reviews.mine.readers-see"), reader(mine, version)));
        if (shown.filter(version -> version.number() == latest.number()).isEmpty()) {
            getContent().add(quiet("reviews.mine.not-seen"), reader(mine, latest));
        }
    }

    private ReaderView reader(OwnReview mine, Version version) {
        PublicText shown =
                version.isPublic() ? version.shown() : version.words().text();
        return new ReaderView(
                version.stars().value(),
                mine.signedAs(),
                mine.isVerified(),
                version.incentive(),
                shown.equals(PublicText.ERASED) ? getTranslation("reviews.version.erased") : shown.value(),
                mine.review().firstAt());
    }

    private Paragraph quiet(String key) {
        Paragraph line = new Paragraph(getTranslation(key));
        line.addClassName("own-review-quiet");
        return line;
    }

    private Component actions(OwnReview mine, boolean canEdit, Actions actions) {
        Review review = mine.review();
        Div line = new Div();
        line.addClassName("own-review-actions");
        if (canEdit && review.versions().getLast().state() != ModeratedText.State.CONTESTED) {
            Anchor edit = new Anchor(ReviewsNavigation.edit(review.id()), getTranslation("reviews.mine.edit"));
            edit.setId("edit-" + review.id());
            edit.addClassName("own-review-link");
            edit.getElement().setAttribute("aria-label", getTranslation("reviews.mine.edit-what", mine.subjectName()));
            line.add(edit);
        }
        Button delete = new Button(getTranslation("reviews.mine.delete"), event -> actions.delete(mine));
        delete.setId("delete-" + review.id());
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        delete.setAriaLabel(getTranslation("reviews.mine.delete-what", mine.subjectName()));
        line.add(delete);
        return line;
    }
}

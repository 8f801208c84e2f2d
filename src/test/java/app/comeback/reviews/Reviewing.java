package app.comeback.reviews;

import static app.comeback.care.CarePeople.as;

import app.comeback.care.CarePeople;
import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.Measure;
import app.comeback.moderation.Moderation;
import app.comeback.people.Practice;
import app.comeback.people.ProfileFacts;
import app.comeback.shared.Actor;
import app.comeback.shared.ConditionCode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** People who write reviews of a trainer whom everybody can see, for tests of what becomes of them. */
@Component
public class Reviewing {

    private final CarePeople people;
    private final Practice practice;
    private final OwnReviews own;
    private final Moderation moderation;

    Reviewing(CarePeople people, Practice practice, OwnReviews own, Moderation moderation) {
        this.people = people;
        this.practice = practice;
        this.own = own;
        this.moderation = moderation;
    }

    /** A trainer with a public page. */
    public Actor trainer() {
        Actor trainer = people.trainer();
        as(
                trainer,
                () -> practice.saveProfile(
                        0,
                        new ProfileFacts(
                                "t-" + UUID.randomUUID(), "H", "A", "English", Set.of(ConditionCode.HAMSTRING), true)));
        return trainer;
    }

    /** A review that waits for its first moderator. */
    public ItemRef write(Actor author, Actor trainer, int stars, String words) {
        UUID review = UUID.randomUUID();
        as(
                author,
                () -> own.write(
                        new OwnReviews.Write(review, Subject.trainer(trainer.id()), "A. N.", said(stars, words))));
        return new ItemRef(ItemKind.REVIEW, review);
    }

    public void edit(Actor author, ItemRef review, int stars, String words) {
        as(author, () -> own.edit(new OwnReviews.Edit(UUID.randomUUID(), review.id(), said(stars, words))));
    }

    public void takeBack(Actor author, ItemRef review) {
        as(author, () -> own.delete(UUID.randomUUID(), review.id()));
    }

    public void appeal(Actor author, ItemRef review, String words) {
        as(author, () -> own.appeal(UUID.randomUUID(), review.id(), words));
    }

    /** A review that is public. */
    public ItemRef published(Actor author, Actor trainer, int stars, String words, Actor moderator) {
        ItemRef review = write(author, trainer, stars, words);
        as(
                moderator,
                () -> moderation.decide(
                        new Moderation.Decide(UUID.randomUUID(), review, 1, Measure.PUBLISH, null, "", List.of())));
        return review;
    }

    private static OwnReviews.Said said(int stars, String words) {
        return new OwnReviews.Said(stars, words, Incentive.NONE, true);
    }
}

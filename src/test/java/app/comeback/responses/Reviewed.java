package app.comeback.responses;

import static app.comeback.care.CarePeople.as;

import app.comeback.care.CarePeople;
import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.Measure;
import app.comeback.moderation.Moderation;
import app.comeback.people.Practice;
import app.comeback.people.ProfileFacts;
import app.comeback.reviews.Incentive;
import app.comeback.reviews.OwnReviews;
import app.comeback.reviews.Subject;
import app.comeback.shared.Actor;
import app.comeback.shared.ConditionCode;
import app.comeback.shared.Role;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Trainers with public pages, and public reviews of them. */
@Component
public class Reviewed {

    public static final String SAID = "The answers came within a day, and every step had its reason.";

    private final CarePeople people;
    private final Practice practice;
    private final OwnReviews reviews;
    private final Moderation moderation;

    Reviewed(CarePeople people, Practice practice, OwnReviews reviews, Moderation moderation) {
        this.people = people;
        this.practice = practice;
        this.reviews = reviews;
        this.moderation = moderation;
    }

    public Actor trainer() {
        Actor trainer = people.trainer();
        as(
                trainer,
                () -> practice.saveProfile(
                        0,
                        new ProfileFacts(
                                "t-" + UUID.randomUUID(),
                                "Headline",
                                "About",
                                "English",
                                Set.of(ConditionCode.HAMSTRING),
                                true)));
        return trainer;
    }

    /** A public review of the trainer by this client. */
    public UUID review(Actor trainer, Actor client, String signedAs, int stars) {
        UUID review = UUID.randomUUID();
        as(
                client,
                () -> reviews.write(new OwnReviews.Write(
                        review,
                        Subject.trainer(trainer.id()),
                        signedAs,
                        new OwnReviews.Said(stars, SAID, Incentive.NONE, true))));
        Actor moderator = moderator();
        as(
                moderator,
                () -> moderation.decide(new Moderation.Decide(
                        UUID.randomUUID(),
                        new ItemRef(ItemKind.REVIEW, review),
                        1,
                        Measure.PUBLISH,
                        null,
                        "",
                        List.of())));
        return review;
    }

    public Actor moderator() {
        return people.person("Mo Moderator", Role.MODERATOR);
    }

    public void takeBack(Actor client, UUID review) {
        as(client, () -> reviews.delete(UUID.randomUUID(), review));
    }
}

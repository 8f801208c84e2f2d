package app.comeback.reviews;

import static app.comeback.care.CarePeople.as;

import app.comeback.care.CarePeople;
import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.Measure;
import app.comeback.moderation.Moderation;
import app.comeback.moderation.RejectionReason;
import app.comeback.people.Practice;
import app.comeback.people.ProfileFacts;
import app.comeback.shared.Actor;
import app.comeback.shared.ConditionCode;
import app.comeback.shared.Role;
import app.comeback.testing.TestClock;
import app.comeback.training.SessionScript;
import app.comeback.training.ToGo;
import app.comeback.training.Trainees;
import app.comeback.training.Trainees.Trainee;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** Clients with public trainers, completed sessions, and what they write about them. */
@Component
public class OwnReviewing {

    public static final String WORDS = "The answers came within a day, and every step had its reason.";
    private static final Duration SESSION = Duration.ofHours(2);

    private final CarePeople people;
    private final Practice practice;
    private final Trainees trainees;
    private final ToGo toGo;
    private final OwnReviews own;
    private final Moderation moderation;
    private final TestClock clock;
    private final BeanFactory beans;

    OwnReviewing(
            CarePeople people,
            Practice practice,
            Trainees trainees,
            ToGo toGo,
            OwnReviews own,
            Moderation moderation,
            TestClock clock,
            BeanFactory beans) {
        this.people = people;
        this.practice = practice;
        this.trainees = trainees;
        this.toGo = toGo;
        this.own = own;
        this.moderation = moderation;
        this.clock = clock;
        this.beans = beans;
    }

    /** Own reviews in a practice whose law forbids testimonials (REV-20). */
    public OwnReviews closed() {
        return new OwnReviewsService(
                beans.getBean(ReviewStore.class),
                beans.getBean(ReviewLists.class),
                beans.getBean(Connections.class),
                beans.getBean(Experiences.class),
                new ReviewSettings(false),
                beans.getBean(ReviewNews.class),
                beans.getBean(ReviewAudit.class),
                clock);
    }

    public CarePeople people() {
        return people;
    }

    /** A trainer whom visitors can see. */
    public Actor publicTrainer() {
        Actor trainer = people.trainer();
        as(
                trainer,
                () -> practice.saveProfile(
                        0,
                        new ProfileFacts(
                                "t-" + UUID.randomUUID(), "H", "A", "English", Set.of(ConditionCode.HAMSTRING), true)));
        return trainer;
    }

    /** A client with a plan in this trainer's care, who has done nothing yet. */
    public Trainee inCare(Actor trainer) {
        Trainee trainee = trainees.trainee();
        people.share(trainee.client(), trainer);
        return trainee;
    }

    /** Trains now; the clock stands at the end afterwards. */
    public void trains(Trainee trainee) {
        trains(trainee, trainee.session(clock.instant().plusSeconds(60)).whole());
    }

    /** Trains as it was written down; the clock stands at the end afterwards. */
    public void trains(Trainee trainee, SessionScript session) {
        clock.advance(SESSION);
        Actor client = trainee.client();
        as(client, () -> toGo.store(client.id().value(), session.entries(), Locale.ENGLISH));
    }

    /** A client who trained with this trainer just now. */
    public Actor trained(Actor trainer) {
        Trainee trainee = inCare(trainer);
        trains(trainee);
        return trainee.client();
    }

    public void endPlan(Trainee trainee) {
        trainees.end(trainee);
    }

    public UUID write(Actor client, Subject subject, int stars) {
        return write(client, subject, stars, Incentive.NONE);
    }

    public UUID write(Actor client, Subject subject, int stars, Incentive incentive) {
        UUID review = UUID.randomUUID();
        OwnReviews.Said said = new OwnReviews.Said(stars, WORDS, incentive, true);
        as(client, () -> own.write(new OwnReviews.Write(review, subject, "A. N.", said)));
        return review;
    }

    public Actor moderator() {
        return people.person("Mo Moderator", Role.MODERATOR);
    }

    public void publish(Actor moderator, UUID review) {
        decide(moderator, review, Measure.PUBLISH, null, "");
    }

    /** Rejects it for the link in it; a low rating still needs a second moderator. */
    public void reject(Actor moderator, UUID review) {
        decide(moderator, review, Measure.REJECT, RejectionReason.SPAM, "The link in the last line");
    }

    public void second(Actor moderator, UUID review, int version) {
        as(moderator, () -> moderation.second(UUID.randomUUID(), item(review), version, true));
    }

    private void decide(Actor moderator, UUID review, Measure measure, @Nullable RejectionReason reason, String facts) {
        as(moderator, () -> {
            int version = moderation.open(item(review)).version();
            moderation.decide(
                    new Moderation.Decide(UUID.randomUUID(), item(review), version, measure, reason, facts, List.of()));
        });
    }

    public void decideAppeal(Actor moderator, UUID review, boolean reinstates) {
        as(moderator, () -> moderation.decideAppeal(UUID.randomUUID(), item(review), reinstates, "We looked again."));
    }

    public static ItemRef item(UUID review) {
        return new ItemRef(ItemKind.REVIEW, review);
    }

    public Instant now() {
        return clock.instant();
    }
}

package app.comeback.reviews;

import static app.comeback.care.CarePeople.as;

import app.comeback.care.CarePeople;
import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.Measure;
import app.comeback.moderation.Moderation;
import app.comeback.moderation.Redaction;
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
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Trainers with a public page, clients who trained with them, and moderators who know nobody. */
@Component
public class PublicReviewPeople {

    public static final String WORDS = "The answers came within a day, and every step had its reason.";

    private static final int MANY = 1_000;

    private final CarePeople people;
    private final Trainees trainees;
    private final Practice practice;
    private final ToGo toGo;
    private final OwnReviews own;
    private final Moderation moderation;
    private final PublicReviewRows rows;
    private final Connections connections;
    private final JdbcClient database;
    private final TestClock clock;

    PublicReviewPeople(
            CarePeople people,
            Trainees trainees,
            Practice practice,
            ToGo toGo,
            OwnReviews own,
            Moderation moderation,
            PublicReviewRows rows,
            Connections connections,
            JdbcClient database,
            TestClock clock) {
        this.people = people;
        this.trainees = trainees;
        this.practice = practice;
        this.toGo = toGo;
        this.own = own;
        this.moderation = moderation;
        this.rows = rows;
        this.connections = connections;
        this.database = database;
        this.clock = clock;
    }

    /** What readers find where the law forbids testimonials. */
    public PublicReviews closed() {
        return new PublicReviewsService(rows, connections, new ReviewSettings(false));
    }

    /** A trainer with a public page. */
    public RatedTrainer trainer() {
        Actor trainer = people.trainer();
        String slug = "t-" + UUID.randomUUID();
        as(
                trainer,
                () -> practice.saveProfile(
                        0,
                        new ProfileFacts(slug, "Headline", "About", "English", Set.of(ConditionCode.HAMSTRING), true)));
        return new RatedTrainer(trainer, slug);
    }

    /** A client who finished a session in the care of these trainers; it takes two hours. */
    public Actor client(Actor... trainers) {
        Trainee trainee = trainees.trainee();
        Stream.of(trainers).forEach(trainer -> people.share(trainee.client(), trainer));
        SessionScript session =
                trainee.session(clock.instant().plus(Duration.ofMinutes(1))).whole();
        clock.advance(Duration.ofHours(2));
        as(trainee.client(), () -> toGo.store(trainee.client().id().value(), session.entries(), Locale.ENGLISH));
        return trainee.client();
    }

    public Actor moderator() {
        return people.person("Mo Moderator", Role.MODERATOR);
    }

    public UUID write(Actor client, Subject subject, int stars) {
        return write(client, subject, stars, WORDS, Incentive.NONE);
    }

    public UUID write(Actor client, Subject subject, int stars, String words, Incentive incentive) {
        UUID review = UUID.randomUUID();
        as(
                client,
                () -> own.write(new OwnReviews.Write(
                        review, subject, "Sam P.", new OwnReviews.Said(stars, words, incentive, true))));
        return review;
    }

    public void edit(Actor client, UUID review, int stars, String words) {
        as(
                client,
                () -> own.edit(new OwnReviews.Edit(
                        UUID.randomUUID(), review, new OwnReviews.Said(stars, words, Incentive.NONE, true))));
    }

    public void publish(Actor moderator, UUID review, int version) {
        decide(moderator, review, version, Measure.PUBLISH, null, List.of());
    }

    public void reject(Actor moderator, UUID review, int version, RejectionReason reason) {
        decide(moderator, review, version, Measure.REJECT, reason, List.of());
    }

    /** Masks the first letters. */
    public void redact(Actor moderator, UUID review, int version) {
        decide(
                moderator,
                review,
                version,
                Measure.REDACT,
                RejectionReason.PERSONAL_DATA,
                List.of(new Redaction.Stretch(0, 3)));
    }

    private void decide(
            Actor moderator,
            UUID review,
            int version,
            Measure measure,
            @Nullable RejectionReason reason,
            List<Redaction.Stretch> masks) {
        as(
                moderator,
                () -> moderation.decide(new Moderation.Decide(
                        UUID.randomUUID(),
                        new ItemRef(ItemKind.REVIEW, review),
                        version,
                        measure,
                        reason,
                        reason == null ? "" : "The first words",
                        masks)));
    }

    /**
     * Public reviews of authors who exist as rows only, a minute apart and the last one written first.
     *
     * @param stars how many of one, two, three, four and five stars
     */
    public void bulk(Subject subject, int... stars) {
        int from = database.sql("select count(*) from review where subject_kind = :kind and subject = :subject")
                .param("kind", subject.kind().name())
                .param("subject", subject.key())
                .query(Integer.class)
                .single();
        String key = subject.kind() + subject.key();
        for (int star = 1; star <= stars.length; star++) {
            bulk(subject, key, from, from + stars[star - 1], star);
            from += stars[star - 1];
            if (stars[star - 1] >= MANY) {
                // Foreign keys are looked up by plans made when the tables were nearly empty; new figures replace them.
                database.sql("analyze account, review, review_version").update();
            }
        }
        database.sql("""
                        update review r set public_version = v.number, public_stars = v.stars, public_incentive = v.incentive
                        from review_version v
                        where v.review = r.id and r.subject_kind = :kind and r.subject = :subject and v.state = 'PUBLISHED'
                          and r.public_version is null""")
                .param("kind", subject.kind().name())
                .param("subject", subject.key())
                .update();
    }

    private void bulk(Subject subject, String key, int from, int to, int stars) {
        String numbers = " from generate_series(:from, :to - 1) as n";
        String author = "md5(:key || n)::uuid";
        String review = "md5(:key || n || 'review')::uuid";
        run("""
                insert into account (id, email, display_name, roles, created_at, version)
                select %s, md5(:key || n) || '@example.org', 'Bulk', '{CLIENT}', now(), 0""".formatted(author) + numbers, key, from, to);
        database.sql("""
                        insert into review (id, subject_kind, subject, author, signed_as, first_at, verified, insider,
                          latest_version)
                        select %s, :kind, :subject, %s, 'Sam ' || n, timestamptz '2026-11-01 12:00Z' - n * interval '1 minute',
                          true, false, 1""".formatted(review, author) + numbers)
                .param("key", key)
                .param("kind", subject.kind().name())
                .param("subject", subject.key())
                .param("from", from)
                .param("to", to)
                .update();
        database.sql("""
                        insert into review_version (review, number, stars, body, incentive, written_at, agreed_at, signals,
                          state, facts, noticed, alone)
                        select %s, 1, :stars, 'Words of number ' || n, 'NONE',
                          timestamptz '2026-11-01 12:00Z' - n * interval '1 minute', now(), '{}', 'PUBLISHED', '', false,
                          false""".formatted(review) + numbers)
                .param("key", key)
                .param("stars", stars)
                .param("from", from)
                .param("to", to)
                .update();
    }

    private void run(String sql, String key, int from, int to) {
        database.sql(sql).param("key", key).param("from", from).param("to", to).update();
    }

    /**
     * Somebody to rate.
     *
     * @param actor the trainer
     * @param slug the last part of the page's address
     */
    public record RatedTrainer(Actor actor, String slug) {
        public Subject subject() {
            return Subject.trainer(actor.id());
        }
    }
}

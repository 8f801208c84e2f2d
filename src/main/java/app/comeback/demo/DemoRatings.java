package app.comeback.demo;

import app.comeback.demo.DemoFormer.Former;
import app.comeback.demo.DemoOpinions.Opinion;
import app.comeback.reviews.Incentive;
import app.comeback.reviews.OwnReviews;
import app.comeback.reviews.Subject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reviews of the demo's trainers: a year of published ones by former clients, and two of today that wait. */
@Component
class DemoRatings {

    private static final String GUIDE = "hamstring-strain";

    private final DemoFormer former;
    private final DemoStory story;
    private final DemoVoices voices;
    private final OwnReviews reviews;
    private final JdbcClient database;

    DemoRatings(DemoFormer former, DemoStory story, DemoVoices voices, OwnReviews reviews, JdbcClient database) {
        this.former = former;
        this.story = story;
        this.voices = voices;
        this.reviews = reviews;
        this.database = database;
    }

    void load(Cast cast) {
        List<Former> people =
                former.load(cast, DemoOpinions.ALL.stream().map(Opinion::author).toList());
        for (int place = 0; place < people.size(); place++) {
            publish(cast, people.get(place), DemoOpinions.ALL.get(place));
        }
        voices.speak(cast, GUIDE);
        story.tell(cast, people.getFirst(), DemoOpinions.ALL.getFirst().author().name());
        write(
                cast,
                DemoPerson.CLIENT_ONE,
                "Nora",
                5,
                "I get an answer every evening, and I understand what each step is for.");
        write(
                cast,
                DemoPerson.CLIENT_TWO,
                "Sam",
                3,
                "The questions at the beginning took me an hour. I hope it is worth it.");
    }

    private void write(Cast cast, DemoPerson author, String signedAs, int stars, String words) {
        Subject physio = Subject.trainer(cast.account(DemoPerson.PHYSIO));
        cast.does(
                author,
                () -> reviews.write(new OwnReviews.Write(
                        UUID.randomUUID(), physio, signedAs, new OwnReviews.Said(stars, words, Incentive.NONE, true))));
    }

    /** Written a few days after the care ended, published two days later. */
    private void publish(Cast cast, Former author, Opinion opinion) {
        UUID review = UUID.randomUUID();
        Instant written = author.until().plus(Duration.ofDays(4));
        OffsetDateTime at = written.atOffset(ZoneOffset.UTC);
        OffsetDateTime decided = at.plusDays(2);
        UUID moderator = cast.account(opinion.moderator()).value();
        database.sql("""
                        insert into review (id, subject_kind, subject, author, signed_as, first_at, verified, insider,
                          latest_version)
                        values (?, 'TRAINER', ?, ?, ?, ?, true, false, 1)""")
                .params(
                        review,
                        cast.account(opinion.about()).toString(),
                        author.client().value(),
                        opinion.signedAs(),
                        at)
                .update();
        database.sql("""
                        insert into review_version (review, number, stars, body, incentive, written_at, agreed_at, signals,
                          state, measure, facts, noticed, decided_by, decided_at, alone)
                        values (?, 1, ?, ?, 'NONE', ?, ?, '{}', 'PUBLISHED', 'PUBLISH', '', false, ?, ?, false)""")
                .params(review, opinion.stars(), opinion.words(), at, at, moderator, decided)
                .update();
        database.sql("update review set public_version = 1, public_stars = ?, public_incentive = 'NONE' where id = ?")
                .params(opinion.stars(), review)
                .update();
        act(review, "WRITTEN", author.client().value(), at, opinion.stars(), "WAITING", null);
        act(review, "DECIDED", moderator, decided, opinion.stars(), "PUBLISHED", "PUBLISH");
    }

    private void act(
            UUID review,
            String kind,
            UUID actor,
            OffsetDateTime at,
            int stars,
            String outcome,
            @Nullable String measure) {
        database.sql("""
                        insert into review_act (id, review, version, kind, actor, at, stars, outcome, measure)
                        values (:id, :review, 1, :kind, :actor, :at, :stars, :outcome, :measure)""")
                .param("id", UUID.randomUUID())
                .param("review", review)
                .param("kind", kind)
                .param("actor", actor)
                .param("at", at)
                .param("stars", stars)
                .param("outcome", outcome)
                .param("measure", measure)
                .update();
    }
}

package app.comeback.stories;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.care.CarePeople;
import app.comeback.care.ConsentDesk;
import app.comeback.care.ConsentPurpose;
import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.Measure;
import app.comeback.moderation.Moderation;
import app.comeback.moderation.RejectionReason;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import app.comeback.training.Trainees;
import app.comeback.training.Trainees.Trainee;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class StoriesTest {

    private static final Instant NOW = Instant.parse("2026-12-10T12:00:00Z");
    private static final String WORDS = "In spring I could not sit. In autumn I ran for the bus.";

    @Autowired
    OwnStories own;

    @Autowired
    PublicStories published;

    @Autowired
    Moderation moderation;

    @Autowired
    ConsentDesk consents;

    @Autowired
    Trainees trainees;

    @Autowired
    StoryJobs jobs;

    @Autowired
    FinishedCourses courses;

    @Autowired
    CarePeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    Actor moderator;

    @BeforeEach
    void now() {
        clock.set(NOW);
        moderator = people.person("Mo Moderator", Role.MODERATOR);
    }

    @Test
    void a_finished_programme_can_be_told_about_and_is_public_once_a_moderator_agreed() {
        Trainee trainee = courses.finished();
        UUID story = write(trainee);
        assertThat(row(story)).isNull();
        decide(story, Measure.PUBLISH, null);
        PublicStories.Row row = Objects.requireNonNull(row(story));
        assertThat(row.words().value()).isEqualTo(WORDS);
        assertThat(row.programme().reached()).isEqualTo(5);
        assertThat(row.signedAs()).isEqualTo("A runner");
    }

    @Test
    void the_same_press_twice_is_one_story() {
        Trainee trainee = courses.finished();
        OwnStories.Write command = command(trainee);
        as(trainee.client(), () -> own.write(command));
        as(trainee.client(), () -> own.write(command));
        assertThat(as(trainee.client(), () -> own.mine())).hasSize(1);
        refused("stories.refused.unfinished", () -> write(trainee));
    }

    @Test
    void a_programme_that_is_under_way_or_was_given_up_has_no_story() {
        Trainee underWay = trainees.trainee();
        Trainee givenUp = trainees.trainee();
        trainees.end(givenUp);
        for (Trainee trainee : List.of(underWay, givenUp)) {
            assertThat(as(trainee.client(), () -> own.choices())).isEmpty();
            refused("stories.refused.unfinished", () -> write(trainee));
        }
    }

    @Test
    void not_even_the_database_takes_a_story_without_a_finished_programme_or_a_standing_consent() {
        Trainee underWay = trainees.trainee();
        UUID consent = consent(underWay.client());
        assertThatThrownBy(() -> insert(underWay, consent)).hasMessageContaining("was finished");
        Trainee finished = courses.finished();
        UUID withdrawn = consent(finished.client());
        as(finished.client(), () -> consents.withdraw(withdrawn));
        assertThatThrownBy(() -> insert(finished, withdrawn)).hasMessageContaining("a consent that stands");
        assertThatThrownBy(() -> insert(finished, consent)).hasMessageContaining("a consent that stands");
    }

    @Test
    void taking_the_consent_back_takes_the_story_from_the_public_at_once_with_its_words() {
        Trainee trainee = courses.finished();
        UUID story = write(trainee);
        decide(story, Measure.PUBLISH, null);
        UUID consent = as(trainee.client(), () -> consents.history()).stream()
                .filter(given -> given.purpose() == ConsentPurpose.STORY)
                .findFirst()
                .orElseThrow()
                .id();
        as(trainee.client(), () -> consents.withdraw(consent));
        assertThat(row(story)).isNull();
        assertThat(words(story)).isZero();
        refused("moderation.refused.deleted", () -> as(moderator, () -> moderation.open(item(story))));
    }

    @Test
    void taking_the_story_back_erases_it_and_ends_the_consent() {
        Trainee trainee = courses.finished();
        UUID story = write(trainee);
        decide(story, Measure.PUBLISH, null);
        as(trainee.client(), () -> own.withdraw(UUID.randomUUID(), story));
        as(trainee.client(), () -> own.withdraw(UUID.randomUUID(), story));
        assertThat(row(story)).isNull();
        assertThat(words(story)).isZero();
        assertThat(as(trainee.client(), () -> consents.history()))
                .filteredOn(given -> given.purpose() == ConsentPurpose.STORY)
                .noneMatch(ConsentDesk.Given::stands);
        assertThat(as(trainee.client(), () -> own.choices())).hasSize(1);
    }

    @Test
    void a_rejected_story_can_be_appealed_and_another_moderator_decides() {
        Trainee trainee = courses.finished();
        UUID story = write(trainee);
        decide(story, Measure.REJECT, RejectionReason.OFF_TOPIC);
        as(trainee.client(), () -> own.appeal(UUID.randomUUID(), story, "It is about the programme."));
        refused(
                "moderation.refused.same-moderator",
                () -> as(moderator, () -> moderation.decideAppeal(UUID.randomUUID(), item(story), true, "Yes.")));
        Actor other = people.person("Max Moderator", Role.MODERATOR);
        as(other, () -> moderation.decideAppeal(UUID.randomUUID(), item(story), true, "Yes."));
        assertThat(row(story)).isNotNull();
    }

    @Test
    void REV_13_rejected_words_stay_a_year_and_are_erased_then() {
        UUID story = write(courses.finished());
        decide(story, Measure.REJECT, RejectionReason.OFF_TOPIC);
        clock.set(NOW.plus(Duration.ofDays(364)));
        RunAs.system(jobs::eraseRejected);
        assertThat(words(story)).isOne();
        clock.set(NOW.plus(Duration.ofDays(366)));
        RunAs.system(jobs::eraseRejected);
        assertThat(words(story)).isZero();
    }

    @Test
    void REV_13_an_open_appeal_keeps_the_words() {
        Trainee trainee = courses.finished();
        UUID story = write(trainee);
        decide(story, Measure.REJECT, RejectionReason.OFF_TOPIC);
        as(trainee.client(), () -> own.appeal(UUID.randomUUID(), story, "It is about the programme."));
        clock.set(NOW.plus(Duration.ofDays(400)));
        RunAs.system(jobs::eraseRejected);
        assertThat(words(story)).isOne();
    }

    @Test
    void everybody_who_began_the_same_is_counted_also_those_still_under_way() {
        Trainee trainee = courses.finished();
        Peers before = as(trainee.client(), () -> {
            own.write(command(trainee));
            return own.mine().getFirst().peers();
        });
        trainees.trainee();
        trainees.end(trainees.trainee());
        courses.finished();
        Peers after = as(trainee.client(), () -> own.mine()).getFirst().peers();
        assertThat(after).isEqualTo(new Peers(before.reached() + 1, before.underWay() + 1, before.endedBefore() + 1));
    }

    @Test
    void nobody_else_touches_a_story_and_only_clients_write_one() {
        Trainee trainee = courses.finished();
        UUID story = write(trainee);
        Actor other = people.client();
        refused("moderation.refused.unknown", () -> as(other, () -> own.withdraw(UUID.randomUUID(), story)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(moderator, () -> own.mine()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(other, () -> moderation.open(item(story))));
    }

    private UUID write(Trainee trainee) {
        OwnStories.Write command = command(trainee);
        as(trainee.client(), () -> own.write(command));
        return command.story();
    }

    private OwnStories.Write command(Trainee trainee) {
        return new OwnStories.Write(
                UUID.randomUUID(),
                trainee.plan().id().value(),
                "A runner",
                WORDS,
                UUID.randomUUID(),
                as(trainee.client(), () -> consents.wording(ConsentPurpose.STORY, Locale.ENGLISH)));
    }

    private UUID consent(Actor client) {
        UUID id = UUID.randomUUID();
        as(client, () -> consents.give(id, consents.wording(ConsentPurpose.STORY, Locale.ENGLISH)));
        return id;
    }

    private void insert(Trainee trainee, UUID consent) {
        database.sql("""
                        insert into story (id, client, plan, reached, programme, phase_name, consent_id, signed_as, body,
                          written_at, state, facts, noticed, alone)
                        values (gen_random_uuid(), :client, :plan, 5, 'P', 'Last', :consent, 'X', 'Words', now(), 'PUBLISHED', '',
                          false, false)""")
                .param("client", trainee.client().id().value())
                .param("plan", trainee.plan().id().value())
                .param("consent", consent)
                .update();
    }

    private void decide(UUID story, Measure measure, @Nullable RejectionReason reason) {
        as(
                moderator,
                () -> moderation.decide(new Moderation.Decide(
                        UUID.randomUUID(), item(story), 1, measure, reason, reason == null ? "" : "All", List.of())));
    }

    private PublicStories.@Nullable Row row(UUID story) {
        return as(moderator, () -> published.page(0)).stream()
                .filter(row -> row.id().equals(story))
                .findFirst()
                .orElse(null);
    }

    private long words(UUID story) {
        return database.sql("select count(*) from story where id = :id and (body is not null or signed_as <> '')")
                .param("id", story)
                .query(Long.class)
                .single();
    }

    private static ItemRef item(UUID story) {
        return new ItemRef(ItemKind.STORY, story);
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatExceptionOfType(Refused.class).isThrownBy(step).satisfies(refused -> assertThat(refused.key())
                .isEqualTo(key));
    }
}

package app.comeback.training;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.assessments.SafetyLocks;
import app.comeback.protocols.RedFlagLevel;
import app.comeback.safeguarding.Concern;
import app.comeback.safeguarding.Concerns;
import app.comeback.safeguarding.Origin;
import app.comeback.shared.Actor;
import app.comeback.shared.Pain;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import app.comeback.training.ClientWords.About;
import app.comeback.training.Trainees.Trainee;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.JsonNode;

@PortalTest
class SessionWordsTest {

    private static final Instant EVENING = Instant.parse("2026-11-24T18:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-11-25T07:30:00Z");
    private static final String WORRYING = "Some days I want to end my life";

    @Autowired
    ToGo toGo;

    @Autowired
    CheckIns checkIns;

    @Autowired
    CheckInReminders reminders;

    @Autowired
    OwnSessions own;

    @Autowired
    ClientTraining training;

    @Autowired
    Concerns concerns;

    @Autowired
    SafetyLocks locks;

    @Autowired
    TrainingRecord record;

    @Autowired
    Trainees trainees;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    Trainee trainee;
    SessionScript session;
    Actor physio;

    @BeforeEach
    void train() {
        clock.set(EVENING);
        trainee = trainees.trainee();
        physio = trainees.people().physio();
        trainees.people().share(trainee.client(), physio);
        session = trainee.session(EVENING.minus(Duration.ofMinutes(30))).whole();
        send(session.entries());
    }

    @Test
    void the_care_team_reads_the_clients_own_words_with_the_session() {
        say("The bridge felt <b>odd</b>");

        assertThat(seenBy(physio).said(About.SESSION)).get().satisfies(words -> assertThat(words.text())
                .isEqualTo("The bridge felt <b>odd</b>"));
        assertThat(story().said(About.MORNING)).isEmpty();
    }

    @Test
    void the_same_words_twice_are_there_once_and_others_under_their_id_are_refused() {
        JsonNode words = words("Felt fine");
        send(List.of(words));

        assertThat(outcome(words)).isEqualTo(ToGo.Outcome.ALREADY_THERE);
        var others = words.deepCopy();
        ((tools.jackson.databind.node.ObjectNode) others).put("text", "Felt bad");
        assertThat(outcome(others)).isEqualTo(ToGo.Outcome.REFUSED);
        assertThat(story().words()).hasSize(1);
    }

    @Test
    void of_several_the_one_written_last_is_shown_first_and_all_stay() {
        say("Felt fine");
        clock.set(EVENING.plus(Duration.ofHours(1)));
        UUID id = UUID.randomUUID();
        as(trainee.client(), () -> own.say(id, session.id(), About.SESSION, "Later it ached"));
        as(trainee.client(), () -> own.say(id, session.id(), About.SESSION, "Later it ached"));

        assertThat(story().said(About.SESSION)).get().matches(words -> words.text()
                .equals("Later it ached"));
        assertThat(story().saidBefore(About.SESSION))
                .extracting(ClientWords::text)
                .containsExactly("Felt fine");
    }

    @Test
    void words_change_no_figure_no_answer_and_no_gate() {
        var exposures =
                as(trainee.client(), () -> record.exposures(trainee.client().id(), Instant.EPOCH));

        var answers = story().session().log().answers();

        say("Pain was 9 of 10, stop everything, RF-05");

        assertThat(as(trainee.client(), () -> record.exposures(trainee.client().id(), Instant.EPOCH)))
                .isEqualTo(exposures);
        assertThat(answers).isNotEmpty();
        assertThat(story().session().log().answers()).isEqualTo(answers);
        assertThat(story().session().log().redFlags()).isEmpty();
    }

    @Test
    void a_lock_keeps_new_training_out_and_no_words_about_what_took_place() {
        as(
                trainee.client(),
                () -> locks.raise(UUID.randomUUID(), trainee.client().id(), "RF-05", RedFlagLevel.URGENT, "intake:x"));
        Instant later = EVENING.plus(Duration.ofMinutes(20));
        clock.set(later.plus(Duration.ofMinutes(20)));
        SessionScript stopped = trainee.session(later).started().stopped(StopReason.TIRED);
        JsonNode words = stopped.entry("WORDS", Map.of("text", WORRYING));

        ToGo.Receipt receipt =
                receipt(List.of(stopped.entries().getFirst(), stopped.entries().getLast(), words));

        assertThat(receipt.results())
                .extracting(ToGo.Result::result)
                .containsExactly(ToGo.Outcome.REFUSED, ToGo.Outcome.STORED, ToGo.Outcome.STORED);
        assertThat(as(physio, () -> concerns.recent(trainee.client().id()))).hasSize(1);
    }

    @Test
    void words_about_a_session_that_nobody_knows_are_refused() {
        JsonNode words = trainee.session(EVENING.minus(Duration.ofMinutes(5))).entry("WORDS", Map.of("text", "Hello"));
        assertThat(outcome(words)).isEqualTo(ToGo.Outcome.REFUSED);
    }

    @Test
    void RF_17_worrying_words_reach_a_clinician_from_the_player_from_the_morning_and_from_the_link() {
        say(WORRYING);
        clock.set(MORNING);
        RunAs.system(reminders::send);
        Phone anybody = new Phone(port);
        HttpResponse<String> page = anybody.get(link());
        assertThat(submit(anybody, page, "2", WORRYING).statusCode()).isEqualTo(200);

        assertThat(as(physio, () -> concerns.recent(trainee.client().id())))
                .extracting(Concern::origin)
                .containsExactlyInAnyOrder(Origin.SESSION, Origin.CHECK_IN);
        assertThat(story().said(About.MORNING)).get().matches(words -> words.text()
                .equals(WORRYING));
    }

    @Test
    void words_that_do_not_fit_keep_the_answer_back_and_what_was_typed() {
        clock.set(MORNING);
        RunAs.system(reminders::send);
        Phone anybody = new Phone(port);
        HttpResponse<String> refused = submit(anybody, anybody.get(link()), "2", "x".repeat(1_001));

        assertThat(refused.statusCode()).isEqualTo(422);
        Document shown = Jsoup.parse(refused.body());
        assertThat(shown.select("#problem").text()).isEqualTo("Write from 1 to 1,000 characters.");
        assertThat(shown.select("#words").text()).hasSize(1_001);
        assertThat(shown.select("#pain-2").hasAttr("checked")).isTrue();
        assertThat(story().session().firstMorning()).isNull();
        assertThat(submit(anybody, refused, "2", "Stiff").statusCode()).isEqualTo(200);
    }

    @Test
    void the_portal_takes_words_with_the_answer_of_the_morning() {
        clock.set(MORNING);
        as(trainee.client(), () -> checkIns.answer(session.id(), new Pain(1), " Stiff at first "));

        assertThat(seenBy(physio).said(About.MORNING)).get().matches(words -> words.text()
                .equals("Stiff at first"));
    }

    @Test
    void words_without_a_field_or_with_a_foreign_one_are_refused_one_by_one() {
        assertThat(outcome(session.entry("WORDS", Map.of()))).isEqualTo(ToGo.Outcome.REFUSED);
        assertThat(outcome(session.entry("WORDS", Map.of("text", "x", "value", 3))))
                .isEqualTo(ToGo.Outcome.REFUSED);
        assertThat(outcome(session.entry("PAIN", Map.of("moment", "AFTER", "value", 1, "text", "x"))))
                .isEqualTo(ToGo.Outcome.REFUSED);
        assertThat(outcome(session.entry("WORDS", Map.of("text", 7)))).isEqualTo(ToGo.Outcome.REFUSED);
        assertThat(story().words()).isEmpty();
    }

    @Test
    void nobody_says_anything_about_somebody_elses_session() {
        Trainee other = trainees.trainee();
        JsonNode words = words("Mine?");
        ToGo.Receipt receipt =
                as(other.client(), () -> toGo.store(other.client().id().value(), List.of(words), Locale.ENGLISH));
        assertThat(receipt.results()).singleElement().matches(result -> result.result() == ToGo.Outcome.REFUSED);
        assertThatThrownBy(() ->
                        as(other.client(), () -> own.say(UUID.randomUUID(), session.id(), About.SESSION, "Mine?")))
                .hasMessage("training.correct.unknown");
        assertThatThrownBy(() -> as(physio, () -> own.say(UUID.randomUUID(), session.id(), About.SESSION, "Mine?")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> seenBy(trainees.people().physio())).hasMessage("care.refused.unknown");
        assertThat(story().words()).isEmpty();
    }

    @Test
    void after_two_weeks_and_about_a_morning_without_answer_nothing_is_said_any_more() {
        assertThatThrownBy(() -> saying(About.MORNING)).hasMessage("training.words.no-morning");
        clock.set(EVENING.plus(Duration.ofDays(15)));
        assertThatThrownBy(() -> saying(About.SESSION)).hasMessageStartingWith("training.correct.late");
    }

    @Test
    void a_flood_of_words_about_one_session_ends_with_a_sentence() {
        for (int number = 0; number < WordsRule.MOST_OF_A_SESSION; number++) {
            saying(About.SESSION);
        }
        assertThatThrownBy(() -> saying(About.SESSION)).hasMessageStartingWith("training.words.often");
        assertThat(outcome(words("And again"))).isEqualTo(ToGo.Outcome.REFUSED);
    }

    @Test
    void words_are_never_changed_or_removed() {
        say("Felt fine");
        for (String statement : List.of("update session_words set text = 'x'", "delete from session_words")) {
            assertThatThrownBy(() -> database.sql(statement + " where session = ?")
                            .param(session.id())
                            .update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private void saying(About about) {
        as(trainee.client(), () -> own.say(UUID.randomUUID(), session.id(), about, "Words"));
    }

    private JsonNode words(String text) {
        return session.entry("WORDS", Map.of("text", text));
    }

    private void say(String text) {
        send(List.of(words(text)));
    }

    private void send(List<? extends JsonNode> entries) {
        assertThat(receipt(entries).results()).allMatch(result -> result.result() != ToGo.Outcome.REFUSED);
    }

    private ToGo.Outcome outcome(JsonNode entry) {
        return receipt(List.of(entry)).results().getFirst().result();
    }

    private ToGo.Receipt receipt(List<? extends JsonNode> entries) {
        return as(
                trainee.client(),
                () -> toGo.store(trainee.client().id().value(), List.copyOf(entries), Locale.ENGLISH));
    }

    private SessionStory story() {
        return as(trainee.client(), () -> own.find(session.id(), Locale.ENGLISH))
                .orElseThrow();
    }

    private SessionStory seenBy(Actor practitioner) {
        return as(practitioner, () -> training.page(trainee.client().id(), PageRequest.of(0, 5), Locale.ENGLISH))
                .getFirst();
    }

    private String link() {
        String link = database.sql("select link from mail where template = 'check-in' and recipient = ?")
                .param(trainees.people().email(trainee.client()))
                .query(String.class)
                .single();
        return link.substring(link.indexOf("/check-in"));
    }

    private static HttpResponse<String> submit(Phone phone, HttpResponse<String> page, String pain, String words) {
        Document document = Jsoup.parse(page.body());
        return phone.form(
                "/check-in",
                Map.of(
                        "_csrf",
                        document.select("input[name=_csrf]").attr("value"),
                        "token",
                        document.select("input[name=token]").attr("value"),
                        "pain",
                        pain,
                        "words",
                        words));
    }
}

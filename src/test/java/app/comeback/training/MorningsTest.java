package app.comeback.training;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.comeback.assessments.SafetyLocks;
import app.comeback.shared.Pain;
import app.comeback.shared.Refused;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import app.comeback.training.Trainees.Trainee;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class MorningsTest {

    private static final Instant EVENING = Instant.parse("2026-11-24T18:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-11-25T07:30:00Z");

    @Autowired
    SafetyLocks locks;

    @Autowired
    ToGo toGo;

    @Autowired
    CheckIns checkIns;

    @Autowired
    CheckInReminders reminders;

    @Autowired
    OwnSessions own;

    @Autowired
    TrainingRecord record;

    @Autowired
    Trainees trainees;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    Trainee trainee;
    SessionScript session;

    @BeforeEach
    void train() {
        clock.set(EVENING);
        trainee = trainees.trainee();
        session = trainee.session(EVENING.minus(Duration.ofMinutes(30))).whole();
        send(session);
    }

    @Test
    void the_question_opens_at_four_and_closes_a_day_after_the_session() {
        Instant end = EVENING.minus(Duration.ofMinutes(30)).plusSeconds(60L * 14);
        clock.set(Instant.parse("2026-11-25T03:59:59Z"));
        assertThat(open()).isEmpty();
        refused("training.check-in.not-yet", 1);
        clock.set(Instant.parse("2026-11-25T04:00:00Z"));
        assertThat(open()).contains(new CheckIns.Open(session.id, end, end.plus(Duration.ofHours(24))));
        clock.set(end.plus(Duration.ofHours(24)));
        assertThat(open()).isEmpty();
        refused("training.check-in.over", 1);
    }

    @Test
    void an_answer_that_is_too_late_is_missing_for_ever_and_never_0() {
        clock.set(EVENING.plus(Duration.ofDays(3)));
        assertThat(exposure().nextMorning()).isNull();
        assertThat(story().morning()).isEqualTo(DoneSession.Morning.MISSING);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as(trainee.client(), () -> own.correct(UUID.randomUUID(), session.id, null, 0)))
                .extracting(Refused::key)
                .isEqualTo("training.correct.missing");
    }

    @Test
    void of_two_windows_the_first_answer_counts_and_the_second_is_told() {
        clock.set(MORNING);
        answer(1);
        refused("training.check-in.answered", 5);
        assertThat(exposure().nextMorning()).isEqualTo(new Pain(1));
    }

    @Test
    void an_answer_corrected_to_strong_pain_locks_like_a_first_one() {
        clock.set(MORNING);
        answer(3);
        correct(2);
        assertThat(openLocks()).isEmpty();
        correct(8);
        assertThat(openLocks()).singleElement().satisfies(lock -> assertThat(lock.flag())
                .isEqualTo("RF-11"));
        correct(0);
        assertThat(openLocks()).as("less pain afterwards lifts nothing").hasSize(1);
    }

    private void correct(int pain) {
        as(trainee.client(), () -> own.correct(UUID.randomUUID(), session.id, null, pain));
    }

    private List<SafetyLocks.Lock> openLocks() {
        return as(trainee.client(), () -> locks.open(trainee.client().id()));
    }

    @Test
    void of_many_answers_at_once_one_counts() {
        clock.set(MORNING);
        List<Boolean> taken = Stream.of(0, 1, 2, 3)
                .map(pain -> CompletableFuture.supplyAsync(() -> {
                    try {
                        answer(pain);
                        return true;
                    } catch (Refused refused) {
                        return false;
                    }
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(taken).containsOnlyOnce(true);
    }

    @Test
    void one_answer_is_for_every_session_of_the_day_before() {
        SessionScript earlier =
                trainee.session(EVENING.minus(Duration.ofHours(6))).whole();
        send(earlier);
        clock.set(MORNING);
        answer(2);
        assertThat(open()).isEmpty();
        assertThat(exposures()).extracting(Exposure::nextMorning).containsOnly(new Pain(2));
    }

    @Test
    void a_session_in_which_nothing_was_done_is_not_asked_about() {
        Trainee other = trainees.trainee();
        SessionScript opened = other.session(EVENING.minusSeconds(60)).started();
        as(other.client(), () -> toGo.store(other.client().id().value(), opened.entries(), Locale.ENGLISH));
        clock.set(MORNING);
        assertThat(as(other.client(), checkIns::open)).isEmpty();
    }

    @Test
    void another_clients_session_cannot_be_answered() {
        Trainee other = trainees.trainee();
        clock.set(MORNING);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as(other.client(), () -> checkIns.answer(session.id, new Pain(1))))
                .extracting(Refused::key)
                .isEqualTo("training.check-in.unknown");
    }

    @Test
    void the_baseline_is_the_usual_morning_before_the_session() {
        clock.set(MORNING);
        answer(2);
        assertThat(exposure().baselineMorning()).isNull();
        SessionScript next = trainee.session(MORNING.plus(Duration.ofHours(1))).whole();
        clock.advance(Duration.ofHours(2));
        send(next);
        assertThat(exposures().getFirst().session()).isEqualTo(next.id);
        assertThat(exposures().getFirst().baselineMorning()).isEqualTo(new Pain(2));
    }

    @Test
    void a_reminder_is_mailed_once_and_its_link_asks_without_signing_in() {
        clock.set(Instant.parse("2026-11-25T06:59:00Z"));
        remind();
        assertThat(links()).isEmpty();
        clock.set(MORNING);
        remind();
        remind();
        assertThat(links()).hasSize(1);
        Phone anybody = new Phone(port);
        String path = links().getFirst();
        HttpResponse<String> page = anybody.get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .doesNotContain(trainee.client().displayName())
                .doesNotContain(trainees.people().email(trainee.client()));
        HttpResponse<String> done = submit(anybody, page, "3");
        assertThat(done.body()).contains("Your answer is stored");
        assertThat(exposure().nextMorning()).isEqualTo(new Pain(3));
        assertThat(anybody.get(path).statusCode()).isEqualTo(410);
        assertThat(submit(anybody, page, "4").body()).contains("answered this already, with 3 of 10");
    }

    @Test
    void whoever_has_answered_gets_no_mail() {
        clock.set(MORNING);
        answer(1);
        remind();
        assertThat(links()).isEmpty();
    }

    @Test
    void a_link_is_good_until_the_question_closes() {
        clock.set(MORNING);
        remind();
        Phone anybody = new Phone(port);
        HttpResponse<String> page = anybody.get(links().getFirst());
        clock.set(EVENING.plus(Duration.ofHours(24)));
        assertThat(anybody.get(links().getFirst()).statusCode()).isEqualTo(410);
        assertThat(submit(anybody, page, "1").body()).contains("too late to answer this honestly");
        assertThat(exposure().nextMorning()).isNull();
    }

    @Test
    void strong_pain_answered_by_a_link_locks_though_nobody_is_signed_in() {
        clock.set(MORNING);
        remind();
        Phone anybody = new Phone(port);
        assertThat(submit(anybody, anybody.get(links().getFirst()), "7").statusCode())
                .isEqualTo(200);
        assertThat(as(trainee.client(), () -> locks.open(trainee.client().id())))
                .extracting(SafetyLocks.Lock::flag)
                .containsExactly("RF-11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "3.5", "x", "", "-1"})
    void a_link_takes_no_other_answer(String pain) {
        clock.set(MORNING);
        remind();
        Phone anybody = new Phone(port);
        HttpResponse<String> answer = submit(anybody, anybody.get(links().getFirst()), pain);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Pain is a whole number");
    }

    @Test
    void a_made_up_link_leads_nowhere() {
        assertThat(new Phone(port).get("/check-in?token=abc").statusCode()).isEqualTo(410);
    }

    private static HttpResponse<String> submit(Phone phone, HttpResponse<String> page, String pain) {
        Document document = Jsoup.parse(page.body());
        return phone.form(
                "/check-in",
                Map.of(
                        "_csrf",
                        document.select("input[name=_csrf]").attr("value"),
                        "token",
                        document.select("input[name=token]").attr("value"),
                        "pain",
                        pain));
    }

    private void remind() {
        RunAs.system(reminders::send);
    }

    private List<String> links() {
        return database
                .sql("select link from mail where template = 'check-in' and recipient = ?")
                .param(trainees.people().email(trainee.client()))
                .query(String.class)
                .list()
                .stream()
                .map(link -> link.substring(link.indexOf("/check-in")))
                .toList();
    }

    private void send(SessionScript script) {
        as(trainee.client(), () -> toGo.store(trainee.client().id().value(), script.entries(), Locale.ENGLISH));
    }

    private void answer(int pain) {
        as(trainee.client(), () -> checkIns.answer(session.id, new Pain(pain)));
    }

    private void refused(String key, int pain) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> answer(pain))
                .extracting(Refused::key)
                .isEqualTo(key);
    }

    private Optional<CheckIns.Open> open() {
        return as(trainee.client(), checkIns::open);
    }

    private SessionStory story() {
        return as(trainee.client(), () -> own.find(session.id, Locale.ENGLISH)).orElseThrow();
    }

    private List<Exposure> exposures() {
        return as(trainee.client(), () -> record.exposures(trainee.client().id(), EVENING.minus(Duration.ofDays(30))));
    }

    private Exposure exposure() {
        return exposures().getFirst();
    }
}

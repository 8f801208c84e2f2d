package app.comeback.training;

import static app.comeback.care.CarePeople.as;
import static app.comeback.training.Phone.json;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.assessments.SafetyLocks;
import app.comeback.protocols.RedFlagLevel;
import app.comeback.shared.Actor;
import app.comeback.shared.Pain;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import app.comeback.testing.StatementCount;
import app.comeback.testing.TestClock;
import app.comeback.training.ToGo.Outcome;
import app.comeback.training.ToGo.Result;
import app.comeback.training.Trainees.Trainee;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@PortalTest
class ToGoTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    /** Of these, one for each of the eight days asks for the client's restrictions. */
    private static final int MOST_STATEMENTS = 54;

    @Autowired
    ToGo toGo;

    @Autowired
    TrainingRecord record;

    @Autowired
    Trainees trainees;

    @Autowired
    SafetyLocks locks;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    Trainee trainee;

    @BeforeEach
    void begin() {
        clock.set(NOON);
        trainee = trainees.trainee();
    }

    @Test
    void a_whole_session_is_stored_and_read_again() {
        SessionScript session = trainee.session(NOON.minusSeconds(3600)).whole();
        assertThat(send(session.entries())).extracting(Result::result).containsOnly(Outcome.STORED);
        assertThat(sessions()).singleElement().satisfies(done -> {
            assertThat(done.id()).isEqualTo(session.id);
            assertThat(done.planVersion()).isEqualTo(1);
            assertThat(done.minutes()).isEqualTo(24);
            assertThat(done.rpe()).isEqualTo(5);
            assertThat(done.finishedAt()).isNotNull();
            assertThat(done.extra()).isFalse();
            assertThat(done.stopReason()).isEmpty();
        });
        assertThat(exposures()).hasSize(3).allSatisfy(exposure -> {
            assertThat(exposure.setsDone()).isEqualTo(2);
            assertThat(exposure.peak()).isEqualTo(new Pain(1));
            assertThat(exposure.nextMorning()).isNull();
        });
        assertThat(audited("training.session-stored", session.id)).isEqualTo(1);
    }

    @Test
    void sent_again_in_any_order_and_in_any_parts_it_is_the_same_session_once() {
        List<JsonNode> entries =
                trainee.session(NOON.minusSeconds(3600)).whole().entries();
        Random random = new Random(17);
        for (int time = 0; time < 10; time++) {
            List<JsonNode> some = new ArrayList<>(entries);
            Collections.shuffle(some, random);
            send(some.subList(0, 1 + random.nextInt(some.size())));
        }
        send(entries);
        assertThat(send(entries)).extracting(Result::result).containsOnly(Outcome.ALREADY_THERE);
        assertThat(stored()).isEqualTo(entries.size());
        assertThat(sessions()).singleElement().satisfies(done -> assertThat(done.minutes())
                .isEqualTo(24));
    }

    @Test
    void the_same_entry_twice_in_one_batch_is_stored_once() {
        List<JsonNode> entries =
                trainee.session(NOON.minusSeconds(600)).started().entries();
        assertThat(send(List.of(entries.getFirst(), entries.getFirst())))
                .extracting(Result::result)
                .containsExactly(Outcome.STORED, Outcome.ALREADY_THERE);
    }

    @Test
    void two_phones_sending_the_same_at_once_store_it_once() {
        List<JsonNode> entries =
                trainee.session(NOON.minusSeconds(3600)).whole().entries();
        List<JsonNode> reversed = new ArrayList<>(entries);
        Collections.reverse(reversed);
        List<Result> results = Stream.of(entries, reversed, entries, reversed)
                .map(batch -> CompletableFuture.supplyAsync(() -> send(batch)))
                .toList()
                .stream()
                .flatMap(future -> future.join().stream())
                .toList();
        assertThat(results).extracting(Result::result).doesNotContain(Outcome.REFUSED);
        assertThat(results.stream().filter(result -> result.result() == Outcome.STORED))
                .hasSize(entries.size());
        assertThat(stored()).isEqualTo(entries.size());
    }

    @Test
    void finishing_twice_writes_once() {
        SessionScript session = trainee.session(NOON.minusSeconds(3600))
                .started()
                .set(0, 1)
                .finished()
                .finished();
        assertThat(send(session.entries()))
                .extracting(Result::result)
                .containsExactly(Outcome.STORED, Outcome.STORED, Outcome.STORED, Outcome.ALREADY_THERE);
        assertThat(count("select count(*) from session_entry where kind = 'FINISHED' and session = ?", session.id))
                .isEqualTo(1);
    }

    @Test
    void the_same_id_with_other_content_is_refused_and_the_first_stays() {
        SessionScript session =
                trainee.session(NOON.minusSeconds(3600)).started().before(1);
        send(session.entries());
        ObjectNode changed = ((ObjectNode) session.entries().get(1).deepCopy()).put("value", 0);
        assertThat(send(List.of(changed))).singleElement().satisfies(result -> {
            assertThat(result.result()).isEqualTo(Outcome.REFUSED);
            assertThat(result.message()).contains("sent under this id before");
        });
        assertThat(count("select value from session_entry where id = ?", id(changed)))
                .isEqualTo(1);
    }

    @Test
    void an_entry_that_is_wrong_takes_no_other_with_it() {
        SessionScript session = trainee.session(NOON.minusSeconds(3600)).started();
        ObjectNode wrong = session.entry("PAIN", Map.of("moment", "BEFORE", "value", 11));
        List<JsonNode> batch = new ArrayList<>(session.entries());
        batch.add(wrong);
        batch.add(session.entry("RPE", Map.of("value", 4)));
        List<Result> results = send(batch);
        assertThat(results).extracting(Result::result).containsExactly(Outcome.STORED, Outcome.REFUSED, Outcome.STORED);
        assertThat(results.get(1).message())
                .isEqualTo("Pain is a whole number from 0 (no pain) to 10 (the worst you can imagine).");
        assertThat(results.get(1).id()).isEqualTo(wrong.path("id").stringValue());
    }

    @Test
    void another_clients_session_is_refused_without_telling() {
        SessionScript session =
                trainee.session(NOON.minusSeconds(3600)).started().before(1);
        send(session.entries());
        Trainee other = trainees.trainee();
        ObjectNode foreign = other.session(NOON.minusSeconds(3600)).entry("RPE", Map.of("value", 3));
        foreign.put("session", session.id.toString());
        ObjectNode sameId = other.session(NOON.minusSeconds(3600)).entry("RPE", Map.of("value", 3));
        sameId.set("id", session.entries().getFirst().path("id"));
        ObjectNode plan = other.session(NOON.minusSeconds(3600)).entry("RPE", Map.of("value", 3));
        plan.put("plan", trainee.plan().id().toString());
        assertThat(send(other, List.of(foreign, sameId, plan)))
                .extracting(Result::message)
                .containsExactly(
                        "This does not belong to a session of yours.",
                        "Something else was sent under this id before, and that stays.",
                        "This does not belong to a plan of yours.");
        assertThat(count("select count(*) from session_entry where session = ?", session.id))
                .isEqualTo(2);
    }

    @Test
    void an_exercise_that_is_not_in_the_plan_is_refused() {
        ObjectNode unknown =
                trainee.session(NOON.minusSeconds(60)).entry("SET_DONE", Map.of("item", UUID.randomUUID(), "set", 1));
        assertThat(send(List.of(unknown))).singleElement().satisfies(result -> assertThat(result.message())
                .isEqualTo("This exercise is not in the plan of this session."));
    }

    @Test
    void a_session_stays_with_the_version_it_was_begun_by() {
        SessionScript session =
                trainee.session(NOON.minusSeconds(3600)).started().set(3, 1);
        send(session.entries());
        trainees.nextVersion(trainee);
        ObjectNode late = session.entry("SET_DONE", Map.of("item", trainee.item(3), "set", 2));
        ToGo.Receipt receipt =
                as(trainee.client(), () -> toGo.store(trainee.client().id().value(), List.of(late), Locale.ENGLISH));
        assertThat(receipt.results()).extracting(Result::result).containsExactly(Outcome.STORED);
        assertThat(receipt.planVersion()).isEqualTo(2);
        assertThat(sessions()).singleElement().satisfies(done -> assertThat(done.planVersion())
                .isEqualTo(1));
        ObjectNode other = session.entry("RPE", Map.of("value", 3)).put("planVersion", 2);
        assertThat(send(List.of(other))).extracting(Result::result).containsExactly(Outcome.REFUSED);
    }

    @Test
    void what_was_done_by_a_plan_that_has_ended_is_kept() {
        SessionScript session = trainee.session(NOON.minusSeconds(3600)).whole();
        trainees.end(trainee);
        assertThat(send(session.entries())).extracting(Result::result).containsOnly(Outcome.STORED);
    }

    @Test
    void a_changed_plan_tells_what_changed_and_why() {
        trainees.nextVersion(trainee);
        Days.PlanInfo plan = Objects.requireNonNull(days().plan());
        assertThat(plan.acknowledged()).isFalse();
        assertThat(plan.changes()).isEqualTo("The Glider goes.\nWhy: It went well.");
        assertThat(plan.changesLink()).isEqualTo("/plan");
    }

    @Test
    void a_sudden_pain_locks_once_and_what_was_done_is_kept() {
        SessionScript session =
                trainee.session(NOON.minusSeconds(600)).started().stopped(StopReason.SUDDEN_PAIN);
        send(session.entries());
        send(session.entries());
        assertThat(open()).singleElement().satisfies(lock -> {
            assertThat(lock.flag()).isEqualTo("RF-12");
            assertThat(lock.level()).isEqualTo(RedFlagLevel.PAUSE);
            assertThat(lock.origin()).isEqualTo("session:" + session.id);
        });
        session.after(6).finished();
        assertThat(send(session.entries().subList(2, 4)))
                .extracting(Result::result)
                .containsOnly(Outcome.STORED);
        Actor trainer = trainees.people().trainer();
        trainees.people().share(trainee.client(), trainer);
        as(trainer, () -> locks.lift(open().getFirst().id(), "seen"));
        send(session.entries());
        assertThat(open()).isEmpty();
        assertThat(exposuresSudden(session)).isTrue();
    }

    @Test
    void a_session_begun_while_locked_is_refused_but_its_warning_signs_are_not() {
        SessionScript earlier = trainee.session(NOON.minusSeconds(600)).started();
        lock("RF-05", RedFlagLevel.URGENT);
        clock.advance(Duration.ofMinutes(10));
        assertThat(send(earlier.entries())).extracting(Result::result).containsOnly(Outcome.STORED);
        assertThat(count("select count(*) from session_entry where while_locked and session = ?", earlier.id))
                .isEqualTo(1);
        SessionScript later =
                trainee.session(clock.instant()).started().set(0, 1).flag("RF-01");
        assertThat(send(later.entries()))
                .extracting(Result::result)
                .containsExactly(Outcome.REFUSED, Outcome.REFUSED, Outcome.STORED);
        assertThat(open()).extracting(SafetyLocks.Lock::flag).containsExactly("RF-01", "RF-05");
    }

    @Test
    void a_locked_client_gets_no_sessions_but_the_reason_and_the_warning_signs() {
        lock("RF-05", RedFlagLevel.URGENT);
        Days days = days();
        assertThat(days.state()).isEqualTo(Days.State.LOCKED);
        assertThat(days.days()).isEmpty();
        assertThat(Objects.requireNonNull(days.notice()).title()).isEqualTo("See a doctor today");
        assertThat(days.redFlags())
                .extracting(Days.Flag::id)
                .contains("RF-01", "RF-05", "RF-12")
                .doesNotContain("RF-02");
    }

    @Test
    void the_days_are_today_and_the_next_seven() {
        Days days = days();
        assertThat(days.days()).hasSize(8);
        Days.Day today = days.today().orElseThrow();
        assertThat(today.title()).isEqualTo("Wednesday 25 November");
        assertThat(today.groups()).extracting(Days.Group::superset).containsExactly(false, true, false);
        assertThat(today.groups().get(1).items()).hasSize(2);
        assertThat(today.shortMinutes()).isLessThan(today.minutes());
        assertThat(days.days().get(1).items()).hasSize(3);
        assertThat(Objects.requireNonNull(days.limits()).stop()).isEqualTo("3 of 10 or more: stop this exercise.");
    }

    @Test
    void the_hash_changes_with_the_plan_and_with_nothing_else() {
        String first = days().hash();
        clock.advance(Duration.ofMinutes(5));
        assertThat(days().hash()).isEqualTo(first);
        trainees.nextVersion(trainee);
        assertThat(days().hash()).isNotEqualTo(first);
    }

    @Test
    void a_day_that_was_done_says_so() {
        send(trainee.session(NOON.minusSeconds(3600)).whole().entries());
        assertThat(days().today().orElseThrow().done()).isTrue();
    }

    @Test
    void the_days_take_a_fixed_number_of_statements() {
        days();
        send(trainee.session(NOON.minusSeconds(3600)).whole().entries());
        int one = statements();
        for (int time = 2; time <= 4; time++) {
            send(trainee.session(NOON.minusSeconds(3600L * time)).whole().entries());
        }
        assertThat(statements()).isEqualTo(one).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private int statements() {
        return as(trainee.client(), () -> StatementCount.of(() -> toGo.days(null, Locale.ENGLISH)));
    }

    @Test
    void over_http_a_batch_is_answered_in_its_order_and_the_days_by_their_tag() {
        Phone phone = phone(trainee);
        List<JsonNode> entries =
                trainee.session(NOON.minusSeconds(3600)).whole().entries();
        HttpResponse<String> answer = phone.entries(SessionScript.batch(trainee, entries));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).path("results").valueStream().map(result -> result.path("id")
                        .stringValue()))
                .containsExactlyElementsOf(entries.stream()
                        .map(entry -> entry.path("id").stringValue())
                        .toList());
        HttpResponse<String> days = phone.get("/api/togo/days");
        assertThat(days.headers().firstValue("Cache-Control")).contains("no-store");
        String tag = days.headers().firstValue("ETag").orElseThrow();
        assertThat(phone.get("/api/togo/days", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void a_page_that_was_opened_before_a_restart_can_still_send() {
        Phone phone = phone(trainee);
        phone.afterRestart();
        List<JsonNode> entries =
                trainee.session(NOON.minusSeconds(60)).started().entries();
        assertThat(phone.entries(SessionScript.batch(trainee, entries)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_browsers_zone_is_remembered() {
        Phone phone = phone(trainee);
        assertThat(json(phone.get("/api/togo/days", "X-Comeback-Zone", "Pacific/Auckland"))
                        .path("zone")
                        .stringValue())
                .isEqualTo("Pacific/Auckland");
        JsonNode later = json(phone.get("/api/togo/days", "X-Comeback-Zone", "Mars/Olympus"));
        assertThat(later.path("zone").stringValue()).isEqualTo("Pacific/Auckland");
        assertThat(later.path("days").path(0).path("date").stringValue()).isEqualTo("2026-11-26");
    }

    @Test
    void signed_out_the_answer_is_json_and_says_where_to_sign_in() {
        Phone stranger = new Phone(port);
        for (HttpResponse<String> answer : List.of(stranger.get("/api/togo/days"), stranger.entries("{}"))) {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(json(answer).path("code").stringValue()).isEqualTo("SIGNED_OUT");
            assertThat(json(answer).path("signIn").stringValue()).isEqualTo("/login");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"TRAINER", "MEDICAL_REVIEWER", "MODERATOR", "EDITOR", "ADMIN"})
    void nobody_but_a_client_trains(Role role) {
        Actor other = trainees.people().person("Other", role);
        Phone phone = new Phone(port).signIn(trainees.people().email(other));
        assertThat(code(phone.get("/api/togo/days"))).isEqualTo("NOT_A_CLIENT");
        assertThat(phone.entries("{}").statusCode()).isEqualTo(403);
    }

    @Test
    void what_another_site_could_send_is_refused() {
        Phone phone = phone(trainee);
        String body =
                SessionScript.batch(trainee, trainee.session(NOON).started().entries());
        String path = "/api/togo/entries";
        assertThat(code(phone.post(path, body, "Content-Type", "application/json")))
                .isEqualTo("FORGED");
        assertThat(code(phone.post(path, body, "Content-Type", "text/plain", "X-Comeback-Togo", "1")))
                .isEqualTo("NOT_JSON");
        assertThat(code(phone.post(
                        path,
                        body,
                        "Content-Type",
                        "application/json",
                        "X-Comeback-Togo",
                        "1",
                        "Sec-Fetch-Site",
                        "cross-site")))
                .isEqualTo("FORGED");
        assertThat(stored()).isZero();
    }

    @Test
    void a_batch_for_somebody_else_is_kept_back_as_a_whole() {
        Trainee other = trainees.trainee();
        String body = SessionScript.batch(other, other.session(NOON).started().entries());
        HttpResponse<String> answer = phone(trainee).entries(body);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(code(answer)).isEqualTo("OTHER_CLIENT");
    }

    @Test
    void what_is_no_batch_is_refused() {
        Phone phone = phone(trainee);
        for (String body : List.of("", "[]", "{", "{\"client\":\"x\",\"entries\":[]}", "null", "{\"entries\":[]}")) {
            HttpResponse<String> answer = phone.entries(body);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(code(answer)).isEqualTo("NO_BATCH");
        }
        List<ObjectNode> many = IntStream.range(0, 501)
                .mapToObj(number -> Phone.JSON.createObjectNode())
                .toList();
        assertThat(code(phone.entries(SessionScript.batch(trainee, many)))).isEqualTo("NO_BATCH");
        assertThat(code(phone.entries(" ".repeat(ToGoController.MOST_BYTES) + "{}")))
                .isEqualTo("TOO_LARGE");
    }

    @Test
    void entries_that_are_no_objects_are_refused_one_by_one() {
        String body = "{\"client\":\"%s\",\"entries\":[1,null,[],{},\"x\"]}"
                .formatted(trainee.client().id());
        JsonNode results = json(phone(trainee).entries(body)).path("results");
        assertThat(results.size()).isEqualTo(5);
        assertThat(results.valueStream().map(result -> result.path("result").stringValue()))
                .containsOnly("REFUSED");
    }

    @Test
    void a_player_that_went_wild_is_slowed_down() {
        Phone phone = phone(trainee);
        for (int time = 0; time < RequestLimit.MOST; time++) {
            phone.entries("{}");
        }
        HttpResponse<String> answer = phone.get("/api/togo/days");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("60");
        clock.advance(RequestLimit.WINDOW);
        assertThat(phone.get("/api/togo/days").statusCode()).isEqualTo(200);
    }

    @Test
    void without_consent_nothing_is_stored_and_nothing_is_shown() {
        Actor client = trainees.people().person("No Consent", Role.CLIENT);
        Trainee without = new Trainee(client, trainee.plan());
        Phone phone = new Phone(port).signIn(trainees.people().email(client));
        HttpResponse<String> answer = phone.entries(
                SessionScript.batch(without, without.session(NOON).started().entries()));
        assertThat(code(answer)).isEqualTo("NO_CONSENT");
        JsonNode days = json(phone.get("/api/togo/days"));
        assertThat(days.path("state").stringValue()).isEqualTo("NO_PLAN");
        assertThat(days.path("notice").path("link").stringValue()).isEqualTo("/consents");
    }

    @Test
    void the_database_changes_and_removes_nothing() {
        SessionScript session = trainee.session(NOON.minusSeconds(60)).started();
        send(session.entries());
        for (String statement : List.of(
                "update session_entry set seq = 9 where session = ?",
                "delete from session_entry where session = ?",
                "update training_session set plan_version = 2 where id = ?",
                "delete from training_session where id = ?")) {
            org.assertj.core.api.Assertions.assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> database.sql(statement).param(session.id).update());
        }
    }

    private Phone phone(Trainee whose) {
        return new Phone(port).signIn(trainees.people().email(whose.client()));
    }

    private static String code(HttpResponse<String> answer) {
        return json(answer).path("code").asString("");
    }

    private Days days() {
        return as(trainee.client(), () -> toGo.days(null, Locale.ENGLISH));
    }

    private List<Result> send(List<? extends JsonNode> entries) {
        return send(trainee, entries);
    }

    private List<Result> send(Trainee whose, List<? extends JsonNode> entries) {
        return as(whose.client(), () -> toGo.store(whose.client().id().value(), List.copyOf(entries), Locale.ENGLISH)
                .results());
    }

    private void lock(String flag, RedFlagLevel level) {
        as(
                trainee.client(),
                () -> locks.raise(UUID.randomUUID(), trainee.client().id(), flag, level, "intake:x"));
    }

    private List<SafetyLocks.Lock> open() {
        return as(trainee.client(), () -> locks.open(trainee.client().id()));
    }

    private List<TrainingRecord.Session> sessions() {
        return as(trainee.client(), () -> record.sessions(trainee.client().id(), Instant.EPOCH));
    }

    private List<Exposure> exposures() {
        return as(
                trainee.client(),
                () -> record.exposures(trainee.client().id(), Instant.EPOCH.plus(Duration.ofDays(99))));
    }

    private boolean exposuresSudden(SessionScript session) {
        send(List.of(session.entry("SET_DONE", Map.of("item", trainee.item(0), "set", 1))));
        return exposures().getFirst().suddenOnset();
    }

    private static UUID id(JsonNode entry) {
        return UUID.fromString(entry.path("id").stringValue());
    }

    private long stored() {
        return count(
                "select count(*) from session_entry e join training_session s on s.id = e.session where s.client = ?",
                trainee.client().id().value());
    }

    private long count(String sql, UUID id) {
        return database.sql(sql).param(id).query(Long.class).single();
    }

    private long audited(String action, UUID subject) {
        return database.sql("select count(*) from audit_entry where action = ? and subject_id = ?")
                .params(action, subject.toString())
                .query(Long.class)
                .single();
    }
}

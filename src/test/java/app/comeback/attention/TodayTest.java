package app.comeback.attention;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.assessments.SafetyLocks;
import app.comeback.attention.Today.Filter;
import app.comeback.attention.Today.Item;
import app.comeback.care.CarePeople;
import app.comeback.care.Clients;
import app.comeback.people.CredentialClass;
import app.comeback.plans.Clinic;
import app.comeback.protocols.RedFlagLevel;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import app.comeback.training.StopReason;
import app.comeback.training.ToGo;
import app.comeback.training.Trainees;
import app.comeback.training.Trainees.Trainee;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class TodayTest {

    private static final String REASON = "Talked on the phone";

    @Autowired
    Today today;

    @Autowired
    AttentionRefresh refresh;

    @Autowired
    CarePeople people;

    @Autowired
    Clinic clinic;

    @Autowired
    Trainees trainees;

    @Autowired
    Clients clients;

    @Autowired
    SafetyLocks locks;

    @Autowired
    ToGo togo;

    @Autowired
    Unread unread;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private List<Item> list(Actor practitioner) {
        return as(practitioner, () -> today.page(Filter.ALL, 0)).items();
    }

    private Item only(Actor practitioner) {
        assertThat(list(practitioner)).hasSize(1);
        return list(practitioner).getFirst();
    }

    private void refresh(Actor client) {
        RunAs.system(() -> refresh.client(client.id()));
    }

    private void lock(Actor client, RedFlagLevel level) {
        UUID id = UUID.randomUUID();
        as(client, () -> locks.raise(id, client.id(), "RF-05", level, "session:" + id));
        refresh(client);
    }

    private Actor newcomer(Actor... team) {
        Actor client = clinic.newcomer(team);
        refresh(client);
        return client;
    }

    @Test
    void new_answers_wait_for_the_clinician_and_the_trainers_line_says_so() {
        Actor physio = people.physio();
        Actor trainer = people.trainer();
        Actor client = newcomer(physio, trainer);
        assertThat(only(physio)).satisfies(line -> {
            assertThat(line.cause().kind()).isEqualTo(AttentionKind.NEW_ASSESSMENT);
            assertThat(line.client()).isEqualTo(client.id());
            assertThat(line.mayAct()).isTrue();
        });
        assertThat(only(trainer).mayAct()).isFalse();
        clinic.confirm(client, app.comeback.protocols.PresentationClass.ACUTE_STRAIN, 1, true);
        refresh(client);
        assertThat(only(physio).cause().kind()).isEqualTo(AttentionKind.PLAN_WAITS);
        assertThat(only(trainer).mayAct()).isTrue();
        clinic.plan(client, physio);
        refresh(client);
        assertThat(list(physio)).isEmpty();
    }

    @Test
    void nobody_sees_the_clients_of_others_former_clients_or_those_who_took_their_consent_back() {
        Actor trainer = people.trainer();
        Actor other = people.trainer();
        Actor mine = newcomer(trainer);
        assertThat(list(trainer)).hasSize(1);
        assertThat(list(other)).isEmpty();
        UUID item = only(trainer).id();
        assertRefused(other, item);

        as(trainer, () -> clients.end(mine.id(), "Moved away"));
        assertThat(list(trainer)).isEmpty();
        assertRefused(trainer, item);

        Actor shared = people.client();
        UUID consent = people.share(shared, trainer);
        lock(shared, RedFlagLevel.PAUSE);
        assertThat(list(trainer)).hasSize(1);
        people.withdraw(shared, consent);
        assertThat(list(trainer)).isEmpty();
    }

    private void assertRefused(Actor practitioner, UUID item) {
        assertThatThrownBy(() -> as(practitioner, () -> today.dismiss(UUID.randomUUID(), item, REASON)))
                .isInstanceOf(Refused.class)
                .extracting("key")
                .isEqualTo("attention.refused.unknown");
    }

    @Test
    void a_practitioner_whose_registrations_do_not_count_sees_the_own_end_and_no_client() {
        Actor ending = people.practitioner(
                "Ida Ending", CredentialClass.PHYSIOTHERAPIST, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        Actor client = newcomer(ending);
        clock.advance(Duration.ofDays(2));
        refresh(client);
        RunAs.system(refresh::everybody);
        assertThat(only(ending)).satisfies(line -> {
            assertThat(line.cause().kind()).isEqualTo(AttentionKind.CREDENTIAL_ENDS);
            assertThat(line.client()).isNull();
            assertThat(line.mayDismiss()).isTrue();
        });
    }

    @Test
    void clients_and_jobs_have_no_list_and_practitioners_cannot_refresh() {
        Actor client = people.client();
        Actor trainer = people.trainer();
        assertThatThrownBy(() -> as(client, () -> today.page(Filter.ALL, 0))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(trainer, () -> refresh.client(client.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> RunAs.system(() -> today.urgent())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void without_the_consent_to_care_nothing_is_looked_at_and_nothing_stays_open() {
        Actor trainer = people.trainer();
        Actor client = people.person("Nils Nogo", app.comeback.shared.Role.CLIENT);
        UUID care = people.give(client, app.comeback.care.ConsentPurpose.CARE);
        people.share(client, trainer);
        lock(client, RedFlagLevel.REFER);
        assertThat(open(client)).isEqualTo(1);
        people.withdraw(client, care);
        refresh(client);
        assertThat(open(client)).isZero();
    }

    private int open(Actor client) {
        return database.sql("select count(*) from attention_item where client = ? and gone_at is null")
                .param(client.id().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void looking_twice_changes_no_row() {
        Actor trainer = people.trainer();
        Actor client = newcomer(trainer);
        lock(client, RedFlagLevel.PAUSE);
        List<String> before = rows(client);
        refresh(client);
        refresh(client);
        assertThat(rows(client)).isEqualTo(before).hasSize(2);
    }

    /** With the number of the transaction that wrote each row last. */
    private List<String> rows(Actor client) {
        return database.sql("select i.xmin || ' ' || i::text from attention_item i where client = ? order by id")
                .param(client.id().value())
                .query(String.class)
                .list();
    }

    @Test
    void several_who_look_at_once_find_the_same_lines_once() {
        Actor trainer = people.trainer();
        Actor client = clinic.newcomer(trainer);
        UUID id = UUID.randomUUID();
        as(client, () -> locks.raise(id, client.id(), "RF-05", RedFlagLevel.REFER, "session:" + id));
        CompletableFuture.allOf(IntStream.range(0, 6)
                        .mapToObj(look -> CompletableFuture.runAsync(() -> refresh(client)))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(list(trainer)).hasSize(2);
        assertThat(rows(client)).hasSize(2);
    }

    @Test
    void the_most_urgent_come_first_and_of_those_the_oldest() {
        Actor trainer = people.trainer();
        Actor answers = newcomer(trainer);
        clock.advance(Duration.ofMinutes(5));
        Actor second = people.client();
        people.share(second, trainer);
        lock(second, RedFlagLevel.PAUSE);
        clock.advance(Duration.ofMinutes(5));
        Actor third = people.client();
        people.share(third, trainer);
        lock(third, RedFlagLevel.EMERGENCY);
        assertThat(list(trainer)).extracting(Item::client).containsExactly(second.id(), third.id(), answers.id());
        assertThat(as(trainer, () -> today.urgent())).isEqualTo(2);
    }

    @Test
    void a_warning_sign_is_lifted_and_never_dismissed_not_even_by_sql() {
        Actor physio = people.physio();
        Actor client = people.client();
        people.share(client, physio);
        lock(client, RedFlagLevel.URGENT);
        Item line = only(physio);
        assertThat(line.mayDismiss()).isFalse();
        assertThatThrownBy(() -> as(physio, () -> today.dismiss(UUID.randomUUID(), line.id(), REASON)))
                .isInstanceOf(Refused.class)
                .extracting("key")
                .isEqualTo("attention.refused.warning-sign");
        assertThatThrownBy(() -> database.sql("insert into attention_dismissal values (?, ?, 'x', ?, now())")
                        .params(UUID.randomUUID(), line.id(), physio.id().value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never dismissed");
        as(
                physio,
                () -> locks.lift(
                        as(physio, () -> locks.open(client.id())).getFirst().id(), "Seen by a doctor"));
        refresh(client);
        assertThat(list(physio)).isEmpty();
    }

    @Test
    void a_dismissed_line_leaves_the_whole_teams_list_and_can_be_put_back() {
        Actor physio = people.physio();
        Actor colleague = people.physio();
        Actor client = newcomer(physio, colleague);
        UUID item = only(physio).id();
        UUID id = UUID.randomUUID();
        as(physio, () -> today.dismiss(id, item, "  " + REASON + " "));
        as(physio, () -> today.dismiss(id, item, REASON));
        refresh(client);
        assertThat(list(colleague)).isEmpty();
        assertThat(dismissed(colleague)).singleElement().satisfies(line -> assertThat(line.dismissal())
                .isNotNull()
                .satisfies(by -> assertThat(by.reason() + by.by()).isEqualTo(REASON + physio.displayName())));
        assertThatThrownBy(() -> as(colleague, () -> today.dismiss(UUID.randomUUID(), item, REASON)))
                .isInstanceOf(Refused.class)
                .extracting("key")
                .isEqualTo("attention.refused.dismissed");
        as(colleague, () -> today.takeBack(id));
        as(colleague, () -> today.takeBack(id));
        assertThat(only(physio).dismissal()).isNull();
        as(physio, () -> today.dismiss(UUID.randomUUID(), item, REASON));
        assertThat(list(physio)).isEmpty();
    }

    private List<Item> dismissed(Actor practitioner) {
        return as(practitioner, () -> today.page(new Filter(null, null, "", true), 0))
                .items();
    }

    @Test
    void a_trainer_does_not_take_off_the_list_what_only_a_clinician_answers() {
        Actor trainer = people.trainer();
        Actor physio = people.physio();
        newcomer(trainer, physio);
        UUID item = only(trainer).id();
        assertThatThrownBy(() -> as(trainer, () -> today.dismiss(UUID.randomUUID(), item, REASON)))
                .isInstanceOf(Refused.class)
                .extracting("key")
                .isEqualTo("attention.refused.clinician");
        UUID id = UUID.randomUUID();
        as(physio, () -> today.dismiss(id, item, REASON));
        assertThatThrownBy(() -> as(trainer, () -> today.takeBack(id))).isInstanceOf(Refused.class);
    }

    @Test
    void a_dismissal_needs_a_reason_and_stays_to_be_read_for_ever() {
        Actor physio = people.physio();
        newcomer(physio);
        UUID item = only(physio).id();
        for (String reason : List.of(" ", "x".repeat(Today.REASON_LENGTH + 1))) {
            assertThatThrownBy(() -> as(physio, () -> today.dismiss(UUID.randomUUID(), item, reason)))
                    .isInstanceOf(Refused.class)
                    .extracting("key")
                    .isEqualTo("attention.refused.reason");
        }
        UUID id = UUID.randomUUID();
        as(physio, () -> today.dismiss(id, item, REASON));
        for (String change : List.of(
                "update attention_dismissal set reason = 'other' where id = ?",
                "delete from attention_dismissal where id = ?")) {
            assertThatThrownBy(() -> database.sql(change).param(id).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }
        assertThatThrownBy(() -> database.sql("update attention_item set kind = 'SILENT' where id = ?")
                        .param(item)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.sql("delete from attention_item where id = ?")
                        .param(item)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_cause_that_comes_back_keeps_its_dismissal_and_a_new_event_makes_a_new_line() {
        Actor physio = people.physio();
        Actor client = newcomer(physio);
        unread.write(client.id(), physio.id());
        refresh(client);
        UUID message = list(physio).stream()
                .filter(line -> line.cause().kind() == AttentionKind.UNREAD_MESSAGE)
                .findFirst()
                .orElseThrow()
                .id();
        as(physio, () -> today.dismiss(UUID.randomUUID(), message, REASON));
        unread.read(client.id());
        refresh(client);
        assertThat(dismissed(physio)).isEmpty();
        unread.write(client.id(), physio.id());
        refresh(client);
        assertThat(dismissed(physio)).extracting(Item::id).containsExactly(message);
        unread.read(client.id());
    }

    @Test
    void what_concerns_one_practitioner_is_on_nobody_elses_list() {
        Actor physio = people.physio();
        Actor colleague = people.physio();
        Actor client = people.client();
        people.share(client, physio);
        people.share(client, colleague);
        unread.write(client.id(), physio.id());
        refresh(client);
        assertThat(only(physio).cause().path()).isEqualTo("messages/" + client.id());
        assertThat(list(colleague)).isEmpty();
        unread.read(client.id());
    }

    @Test
    void filters_find_by_kind_urgency_and_name_and_the_counts_stay_whole() {
        Actor trainer = people.trainer();
        newcomer(trainer);
        Actor locked = people.person("Änne O’Neil_%", app.comeback.shared.Role.CLIENT);
        people.give(locked, app.comeback.care.ConsentPurpose.CARE);
        people.share(locked, trainer);
        lock(locked, RedFlagLevel.PAUSE);
        Actor quiet = people.client();
        people.share(quiet, trainer);

        for (Filter filter : List.of(
                new Filter(AttentionKind.RED_FLAG, null, "", false),
                new Filter(null, Urgency.NOW, "", false),
                new Filter(null, null, " änne o’", false),
                new Filter(null, null, "_%", false))) {
            Today.Page page = as(trainer, () -> today.page(filter, 0));
            assertThat(page.items()).extracting(Item::client).containsExactly(locked.id());
            assertThat(page.found()).isOne();
            assertThat(page.counts().clients()).isEqualTo(3);
            assertThat(page.counts().needing()).isEqualTo(2);
            assertThat(page.counts().onTheirWay()).isOne();
            assertThat(page.counts().byKind())
                    .isEqualTo(Map.of(AttentionKind.RED_FLAG, 1, AttentionKind.NEW_ASSESSMENT, 1));
            assertThat(page.counts().byUrgency()).isEqualTo(Map.of(Urgency.NOW, 1, Urgency.SOON, 1));
        }
        assertThat(as(trainer, () -> today.page(new Filter(AttentionKind.STUCK, null, "", false), 7))
                        .items())
                .isEmpty();
    }

    @Test
    void sudden_pain_in_a_session_asks_for_somebody_at_once() {
        Actor trainer = people.trainer();
        Trainee trainee = trainees.trainee();
        people.share(trainee.client(), trainer);
        Instant started = clock.instant().minus(Duration.ofMinutes(30));
        store(trainee, trainee.session(started).started().set(0, 1).stopped(StopReason.SUDDEN_PAIN));
        assertThat(only(trainer)).satisfies(line -> {
            assertThat(line.cause().kind()).isEqualTo(AttentionKind.SUDDEN_PAIN);
            assertThat(line.cause().urgency()).isEqualTo(Urgency.NOW);
        });
    }

    @Test
    void pain_over_the_limit_names_its_figures_and_two_missed_days_are_noticed() {
        clock.setToNoonOf(LocalDate.of(2026, 11, 16));
        Actor trainer = people.trainer();
        Trainee trainee = trainees.trainee();
        people.share(trainee.client(), trainer);
        Instant started = clock.instant().plus(Duration.ofHours(4));
        clock.advance(Duration.ofHours(5));
        store(trainee, trainee.session(started).started().set(1, 1).peak(1, 4).finished());
        assertThat(only(trainer).cause().figures())
                .containsEntry("peak", "4")
                .containsEntry("limit", "2")
                .containsEntry("exercise", "HX13")
                .containsEntry("day", "2026-11-16")
                .doesNotContainKey("morning");
        clock.advance(Duration.ofDays(3));
        refresh(trainee.client());
        assertThat(list(trainer))
                .extracting(line -> line.cause().kind())
                .containsExactlyInAnyOrder(
                        AttentionKind.PAIN_OVER_LIMIT, AttentionKind.MISSED_SESSIONS, AttentionKind.SILENT);
    }

    private void store(Trainee trainee, app.comeback.training.SessionScript session) {
        ToGo.Receipt receipt = as(
                trainee.client(), () -> togo.store(trainee.client().id().value(), session.entries(), Locale.ENGLISH));
        assertThat(receipt.results()).noneMatch(result -> result.result() == ToGo.Outcome.REFUSED);
        refresh(trainee.client());
    }
}

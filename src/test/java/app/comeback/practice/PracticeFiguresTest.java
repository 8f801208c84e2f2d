package app.comeback.practice;

import static app.comeback.care.CarePeople.as;
import static app.comeback.plans.Clinic.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.access.PeopleAdmin;
import app.comeback.care.CarePeople;
import app.comeback.care.ConsentPurpose;
import app.comeback.messages.MessageText;
import app.comeback.messages.Messages;
import app.comeback.people.CredentialClass;
import app.comeback.plans.Clinic;
import app.comeback.plans.PlanDesk;
import app.comeback.plans.PlanId;
import app.comeback.plans.Plans;
import app.comeback.practice.PracticeFigures.CsvFile;
import app.comeback.practice.PracticeFigures.RuleSet;
import app.comeback.progression.PhaseDecision;
import app.comeback.progression.PhaseDecisions;
import app.comeback.protocols.PresentationClass;
import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import app.comeback.testing.StatementCount;
import app.comeback.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The database is shared with other tests: own people are looked for by name, and sums are compared before and after. */
@PortalTest
class PracticeFiguresTest {

    @Autowired
    PracticeFigures figures;

    @Autowired
    CarePeople people;

    @Autowired
    PeopleAdmin accounts;

    @Autowired
    Clinic clinic;

    @Autowired
    PlanDesk desk;

    @Autowired
    Plans plans;

    @Autowired
    PhaseDecisions decisions;

    @Autowired
    Messages messages;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    Actor admin;

    @BeforeEach
    void meet() {
        admin = people.admins().getFirst();
    }

    @Test
    void a_trainers_clients_are_counted_by_the_phase_of_their_plan() {
        Actor physio = physio();
        Actor trainer = trainer();
        assertThat(load(physio)).isEqualTo(counts(physio, 0, 0, List.of(0, 0, 0, 0, 0, 0), 0));
        Actor begun = clinic.client(1, physio, trainer);
        clinic.plan(begun, physio);
        Actor triage = clinic.newcomer(physio);
        clinic.confirm(triage, PresentationClass.ACUTE_STRAIN, 2, false);
        clinic.plan(triage, physio);
        Actor planless = clinic.client(2, physio, trainer);
        as(
                trainer,
                () -> desk.propose(
                        new PlanDesk.Propose(UUID.randomUUID(), planless.id(), Clinic.content("HX02"), REASON)));
        Actor ended = clinic.client(1, physio);
        as(physio, () -> desk.end(ended.id(), clinic.plan(ended, physio), "Moved away"));

        assertThat(load(physio)).isEqualTo(counts(physio, 4, 2, List.of(1, 1, 0, 0, 0, 0), 1));
        assertThat(load(trainer)).isEqualTo(counts(trainer, 2, 1, List.of(0, 1, 0, 0, 0, 0), 1));

        clinic.plan(planless, physio);
        assertThat(load(physio)).isEqualTo(counts(physio, 4, 1, List.of(1, 2, 0, 0, 0, 0), 0));
    }

    @Test
    void a_client_who_withdrew_and_one_with_a_trainer_whose_registration_ended_are_nobodys_load() {
        Actor trainer = trainer();
        Actor leaves = people.client();
        UUID shared = people.share(leaves, trainer);
        people.share(people.client(), trainer);
        assertThat(load(trainer)).isEqualTo(counts(trainer, 2, 2, List.of(0, 0, 0, 0, 0, 0), 0));
        people.withdraw(leaves, shared);
        assertThat(load(trainer)).isEqualTo(counts(trainer, 1, 1, List.of(0, 0, 0, 0, 0, 0), 0));

        Actor lapsing = people.practitioner(unique("Lapsing"), CredentialClass.PERSONAL_TRAINER, today().plusDays(1));
        people.share(people.client(), lapsing);
        assertThat(load(lapsing).clients()).isOne();
        clock.advance(Duration.ofDays(3));
        assertThat(load(lapsing).clients()).isZero();
    }

    @Test
    void a_client_with_two_trainers_counts_with_both_and_once_in_the_sum() {
        int before = as(admin, () -> figures.load(0)).clients();
        Actor one = trainer();
        Actor other = trainer();
        Actor client = people.client();
        people.share(client, one);
        people.share(client, other);
        assertThat(load(one).clients()).isOne();
        assertThat(load(other).clients()).isOne();
        assertThat(as(admin, () -> figures.load(0)).clients()).isEqualTo(before + 1);
    }

    @Test
    void each_client_without_a_trainer_is_listed_with_the_reason() {
        Actor never = agreed("Never");
        Actor ended = agreed("Ended");
        people.withdraw(ended, people.share(ended, trainer()));
        Actor trainer = trainer();
        Actor away = agreed("Away");
        people.share(away, trainer);
        assertThat(gap(away)).isEmpty();
        as(
                admin,
                () -> accounts.disable(trainer.id(), accounts.find(trainer.id()).version(), "Left the practice"));
        Actor lapsing = people.practitioner(unique("Lapsing"), CredentialClass.PERSONAL_TRAINER, today().plusDays(1));
        Actor lapsed = agreed("Lapsed");
        people.share(lapsed, lapsing);

        assertThat(gap(never)).get().extracting(ClientWithoutTrainer::gap).isEqualTo(CareGap.NEVER_SHARED);
        assertThat(gap(never).orElseThrow().since()).isNotNull();
        assertThat(gap(ended)).get().extracting(ClientWithoutTrainer::gap).isEqualTo(CareGap.ENDED);
        assertThat(gap(away)).get().extracting(ClientWithoutTrainer::gap).isEqualTo(CareGap.TRAINER_AWAY);
        assertThat(gap(away).orElseThrow().since()).isNull();
        assertThat(gap(lapsed)).isEmpty();
        clock.advance(Duration.ofDays(3));
        assertThat(gap(lapsed)).get().extracting(ClientWithoutTrainer::gap).isEqualTo(CareGap.NO_REGISTRATION);
        people.share(ended, people.trainer());
        assertThat(gap(ended)).isEmpty();
    }

    @Test
    void who_has_not_agreed_to_care_is_counted_and_never_named() {
        int before = as(admin, () -> figures.withoutTrainer(0)).notAgreed();
        Actor visitor = people.person(unique("Visitor"), Role.CLIENT);
        Actor leaves = people.person(unique("Leaver"), Role.CLIENT);
        UUID consent = people.give(leaves, ConsentPurpose.CARE);
        assertThat(gap(leaves)).isPresent();
        people.withdraw(leaves, consent);

        assertThat(gap(visitor)).isEmpty();
        assertThat(gap(leaves)).isEmpty();
        assertThat(as(admin, () -> figures.withoutTrainer(0)).notAgreed()).isEqualTo(before + 2);
    }

    @Test
    void a_wait_goes_from_the_first_assessment_to_the_first_plan() {
        Actor physio = physio();
        WaitingTime before = step(WaitStep.ASSESSMENT_TO_PLAN);
        Actor client = clinic.newcomer(physio);
        Actor referred = clinic.newcomer(physio);
        assertGrew(before, 0, 2, 0, 0);
        clock.advance(Duration.ofHours(30));
        clinic.confirm(client, PresentationClass.ACUTE_STRAIN, 1, true);
        clinic.confirm(referred, PresentationClass.SUSPECTED_AVULSION, null, false);
        assertGrew(before, 0, 1, 1, 0);
        clinic.plan(client, physio);
        assertGrew(before, 1, 0, 1, 0);
        assertAgreesWithTheDatabase();
    }

    @Test
    void who_leaves_before_a_plan_no_longer_waits() {
        WaitingTime before = step(WaitStep.ASSESSMENT_TO_PLAN);
        Actor client = clinic.newcomer();
        assertGrew(before, 0, 1, 0, 0);
        as(admin, () -> accounts.disable(client.id(), accounts.find(client.id()).version(), "Asked for it"));
        assertGrew(before, 0, 0, 0, 1);
    }

    @Test
    void a_question_waits_until_somebody_of_the_team_answers_or_says_that_it_needs_no_answer() {
        // Far from the messages of other tests, which would begin to count while this one waits.
        clock.set(Instant.parse("2031-03-01T08:00:00Z"));
        Actor physio = physio();
        Actor client = people.client();
        people.share(client, physio);
        clock.advance(Duration.ofMinutes(1));
        WaitingTime before = step(WaitStep.MESSAGE_TO_ANSWER);
        write(client, client);
        write(client, client);
        assertGrew(before, 0, 1, 0, 0);
        clock.advance(Duration.ofHours(5));
        write(physio, client);
        write(physio, client);
        assertGrew(before, 1, 0, 0, 0);
        assertThat(before.step().countsQuestions()).isTrue();
        write(client, client);
        as(physio, () -> messages.needsNoAnswer(UUID.randomUUID(), client.id(), 5));
        clock.advance(Duration.ofMinutes(1));
        write(physio, client);
        assertGrew(before, 1, 0, 1, 0);
        UUID oops = write(client, client);
        assertGrew(before, 1, 1, 1, 0);
        as(client, () -> messages.takeBack(oops));
        assertGrew(before, 1, 0, 1, 0);
        write(client, client);
        as(admin, () -> accounts.disable(client.id(), accounts.find(client.id()).version(), "Asked for it"));
        assertGrew(before, 1, 0, 1, 1);
    }

    private UUID write(Actor author, Actor client) {
        UUID id = UUID.randomUUID();
        as(author, () -> messages.send(id, client.id(), new MessageText("Words")));
        return id;
    }

    @Test
    void an_assessment_of_more_than_12_months_ago_is_not_counted() {
        clock.set(Instant.parse("2026-12-05T08:00:00Z"));
        WaitingTime before = step(WaitStep.ASSESSMENT_TO_PLAN);
        clinic.newcomer();
        assertGrew(before, 0, 1, 0, 0);
        clock.set(Instant.parse("2027-12-05T08:00:00Z"));
        WaitingTime then = step(WaitStep.ASSESSMENT_TO_PLAN);
        clock.set(Instant.parse("2027-12-06T08:00:00Z"));
        assertThat(step(WaitStep.ASSESSMENT_TO_PLAN).begun()).isEqualTo(then.begun() - handedInOn("2026-12-05"));
    }

    @Test
    void a_client_enters_a_phase_or_is_under_way_or_ended_before() {
        Actor physio = physio();
        RuleSet before = strain();
        Actor enters = clinic.client(1, physio);
        clinic.plan(enters, physio);
        Actor ends = clinic.client(1, physio);
        PlanId ended = clinic.plan(ends, physio);
        assertReached(before, 2, new int[] {2, 0, 0}, new int[] {0, 2, 0});

        clinic.meet(enters, 1);
        as(
                physio,
                () -> decisions.decide(new PhaseDecisions.Decide(
                        UUID.randomUUID(),
                        enters.id(),
                        plans.running(enters.id()).orElseThrow().id(),
                        PhaseDecision.Action.ADVANCE,
                        2,
                        null,
                        REASON,
                        decisions.gate(enters.id()).orElseThrow().evidence())));
        as(physio, () -> desk.end(ends.id(), ended, "Moved away"));
        assertReached(before, 2, new int[] {2, 0, 0}, new int[] {1, 0, 1});

        as(admin, () -> accounts.disable(enters.id(), accounts.find(enters.id()).version(), "Asked for it"));
        assertReached(before, 2, new int[] {2, 0, 0}, new int[] {1, 0, 1});
    }

    @Test
    void who_began_again_counts_once_with_the_furthest_phase() {
        Actor physio = physio();
        RuleSet before = strain();
        Actor client = clinic.client(1, physio);
        as(physio, () -> desk.end(client.id(), clinic.plan(client, physio), "A second pull"));
        assertReached(before, 1, new int[] {1, 0, 0}, new int[] {0, 0, 1});
        clinic.plan(client, physio);
        assertReached(before, 1, new int[] {1, 0, 0}, new int[] {0, 1, 0});
    }

    @Test
    void each_table_is_counted_with_the_same_few_statements_however_many_people_there_are() {
        Actor physio = physio();
        clinic.plan(clinic.client(1, physio), physio);
        List<Integer> one = statements();
        for (int more = 0; more < 3; more++) {
            clinic.plan(clinic.client(1, physio), physio);
            people.share(agreed("Another"), trainer());
        }
        // Counting, the page, and the entry in the record; then no counting before the whole. Waits are of two kinds.
        assertThat(one).containsExactly(3, 3, 3, 2, 2, 2, 3, 2);
        assertThat(statements()).isEqualTo(one);
    }

    @ParameterizedTest
    @EnumSource(names = {"CLIENT", "TRAINER", "MODERATOR", "MEDICAL_REVIEWER", "EDITOR"})
    void nobody_but_an_admin_sees_any_of_it(Role role) {
        Actor person = people.person("Curious", role);
        Stream.<Runnable>of(
                        () -> figures.load(0),
                        () -> figures.withoutTrainer(0),
                        figures::waiting,
                        figures::reached,
                        () -> figures.export(PracticeTable.TRAINERS, Locale.ENGLISH))
                .forEach(look -> assertThatThrownBy(() -> as(person, look)).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void every_look_is_recorded_with_the_table_and_no_names() {
        Actor reader = people.person("Ruth Reader", Role.ADMIN);
        as(reader, () -> figures.withoutTrainer(0));
        as(reader, () -> figures.export(PracticeTable.WAITING, Locale.ENGLISH));
        assertThat(database.sql("select action || ' ' || (details ->> 'table') from audit_entry"
                                + " where actor_id = ? and action like 'practice.%' order by id")
                        .param(reader.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("practice.viewed WITHOUT_TRAINER", "practice.exported WAITING");
    }

    @Test
    void a_file_holds_the_whole_table_and_runs_no_formula() {
        Actor trainer = people.practitioner("=Tom, \"T\" " + UUID.randomUUID(), CredentialClass.PERSONAL_TRAINER, null);
        people.share(people.client(), trainer);
        List<String> lines = csv(PracticeTable.TRAINERS);
        assertThat(lines.getFirst())
                .isEqualTo("Trainer,Clients,No plan,Before phase 1,Phase 1,Phase 2,Phase 3,Phase 4,Phase 5,"
                        + "Plans that wait");
        assertThat(lines)
                .contains("\"'" + trainer.displayName().replace("\"", "\"\"") + "\",1,1,0,0,0,0,0,0,0")
                .hasSize(1 + as(admin, () -> figures.load(0)).trainers().all());
    }

    @Test
    void an_unknown_day_and_a_wait_that_nobody_had_are_empty_fields() {
        Actor trainer = trainer();
        Actor away = agreed("Away");
        people.share(away, trainer);
        as(
                admin,
                () -> accounts.disable(trainer.id(), accounts.find(trainer.id()).version(), "Left the practice"));
        assertThat(csv(PracticeTable.WITHOUT_TRAINER))
                .contains(away.displayName() + ",\"The trainer’s account is disabled, or no trainer’s any more\",");
        // Before anybody handed in anything.
        clock.set(Instant.parse("2001-01-01T12:00:00Z"));
        assertThat(csv(PracticeTable.WAITING).get(1))
                .isEqualTo("First assessment to first plan,2000-01-01,0,0,,,0,,0,0");
        assertThat(csv(PracticeTable.PHASES)).hasSize(1);
    }

    private List<String> csv(PracticeTable table) {
        CsvFile file = as(admin, () -> figures.export(table, Locale.ENGLISH));
        assertThat(file.name()).matches("practice-[a-z-]+-\\d{4}-\\d\\d-\\d\\d\\.csv");
        return List.of(new String(file.content(), 3, file.content().length - 3, StandardCharsets.UTF_8).split("\r\n"));
    }

    private List<Integer> statements() {
        Stream<Runnable> looks = Stream.concat(
                Stream.of(() -> figures.load(0), () -> figures.withoutTrainer(0), figures::waiting, figures::reached),
                Stream.of(PracticeTable.values()).map(table -> () -> figures.export(table, Locale.ENGLISH)));
        return looks.map(look -> StatementCount.of(() -> as(admin, look))).toList();
    }

    private void assertGrew(WaitingTime before, int done, int waiting, int referred, int left) {
        WaitingTime now = step(before.step());
        assertThat(List.of(
                        now.done() - before.done(),
                        now.waiting() - before.waiting(),
                        now.unneeded() - before.unneeded(),
                        now.left() - before.left()))
                .containsExactly(done, waiting, referred, left);
    }

    /** PostgreSQL's own nearest rank over the same rows. */
    private void assertAgreesWithTheDatabase() {
        WaitingTime now = step(WaitStep.ASSESSMENT_TO_PLAN);
        assertThat(seconds(0.5)).isEqualTo(Objects.requireNonNull(now.median()).toSeconds());
        assertThat(seconds(0.9))
                .isEqualTo(Objects.requireNonNull(now.ninetieth()).toSeconds());
    }

    private long seconds(double share) {
        return database.sql("""
                        select floor(percentile_disc(:share) within group (order by extract(epoch from s.at - i.at)))
                        from (select client, min(submitted_at) as at from intake group by client) i
                        join (select client, min(started_at) as at from plan group by client) s on s.client = i.client
                        where i.at >= :from and i.at <= :now""")
                .param("share", share)
                .param("from", today().minusMonths(12).atStartOfDay().atOffset(ZoneOffset.UTC))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private int handedInOn(String day) {
        return database.sql("""
                        select count(*) from (select min(submitted_at) as at from intake group by client) i
                        where i.at >= cast(:day as date) at time zone 'UTC'
                          and i.at < (cast(:day as date) + 1) at time zone 'UTC'""").param("day", day).query(Integer.class).single();
    }

    private WaitingTime step(WaitStep step) {
        return as(admin, figures::waiting).steps().stream()
                .filter(time -> time.step() == step)
                .findFirst()
                .orElseThrow();
    }

    private RuleSet strain() {
        return as(admin, figures::reached).ruleSets().stream()
                .filter(set -> set.title().equals("Hamstring strain"))
                .findFirst()
                .orElseGet(() -> new RuleSet("Hamstring strain", 0, List.of()));
    }

    /** By how many each of phase 1 and 2 grew: entered, under way, ended before. */
    private void assertReached(RuleSet before, int clients, int[]... grown) {
        RuleSet now = strain();
        assertThat(now.clients() - before.clients()).isEqualTo(clients);
        IntStream.range(0, grown.length).forEach(place -> {
            PhaseReached then = before.phases().isEmpty()
                    ? new PhaseReached(place + 1, "", 0, 0, 0)
                    : before.phases().get(place);
            PhaseReached phase = now.phases().get(place);
            assertThat(new int[] {
                        phase.entered() - then.entered(),
                        phase.underWay() - then.underWay(),
                        phase.endedBefore() - then.endedBefore()
                    })
                    .as("phase %s", place + 1)
                    .containsExactly(grown[place]);
        });
    }

    private TrainerLoad load(Actor trainer) {
        return pages(page -> as(admin, () -> figures.load(page)).trainers())
                .filter(row -> row.name().equals(trainer.displayName()))
                .findFirst()
                .orElseThrow();
    }

    private Optional<ClientWithoutTrainer> gap(Actor client) {
        return pages(page -> as(admin, () -> figures.withoutTrainer(page)).clients())
                .filter(row -> row.client().equals(client.id()))
                .findFirst();
    }

    private static <T> Stream<T> pages(IntFunction<Slice<T>> slices) {
        return IntStream.range(0, slices.apply(0).pages()).boxed().flatMap(page -> slices.apply(page).rows().stream());
    }

    private static TrainerLoad counts(
            Actor trainer, int clients, int withoutPlan, List<Integer> byPhase, int plansWaiting) {
        return new TrainerLoad(trainer.displayName(), clients, withoutPlan, byPhase, plansWaiting);
    }

    private Actor physio() {
        return people.practitioner(unique("Physio"), CredentialClass.PHYSIOTHERAPIST, null);
    }

    private Actor trainer() {
        return people.practitioner(unique("Trainer"), CredentialClass.PERSONAL_TRAINER, null);
    }

    private Actor agreed(String name) {
        Actor client = people.person(unique(name), Role.CLIENT);
        people.give(client, ConsentPurpose.CARE);
        return client;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String unique(String name) {
        return name + " " + UUID.randomUUID();
    }
}

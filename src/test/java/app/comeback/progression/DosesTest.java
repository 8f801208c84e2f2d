package app.comeback.progression;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.care.CarePeople;
import app.comeback.plans.Clinic;
import app.comeback.plans.PlanItem;
import app.comeback.plans.Plans;
import app.comeback.plans.RunningPlan;
import app.comeback.progression.DoseDesk.Action;
import app.comeback.progression.DoseDesk.Choice;
import app.comeback.progression.DoseProposal.Direction;
import app.comeback.shared.Actor;
import app.comeback.shared.Pain;
import app.comeback.shared.Refused;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import app.comeback.training.CheckIns;
import app.comeback.training.SessionScript;
import app.comeback.training.ToGo;
import app.comeback.training.Trainees.Trainee;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class DosesTest {

    private static final Instant DAY_ONE = Instant.parse("2026-12-02T16:00:00Z");
    private static final Duration NIGHT = Duration.ofHours(14);

    @Autowired
    Clinic clinic;

    @Autowired
    CarePeople people;

    @Autowired
    Plans plans;

    @Autowired
    ToGo toGo;

    @Autowired
    CheckIns checkIns;

    @Autowired
    DoseDesk desk;

    @Autowired
    Progress progress;

    @Autowired
    Overview overview;

    @Autowired
    Sheets sheets;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    Actor physio;
    Actor client;

    @BeforeEach
    void meet() {
        clock.set(DAY_ONE);
        physio = people.physio();
        client = clinic.client(1, physio);
        clinic.plan(client, physio);
        clock.set(DAY_ONE.plus(Duration.ofHours(1)));
    }

    @Test
    void what_pain_stopped_is_paused_until_somebody_has_answered() {
        train(DAY_ONE, 4, 0);
        PlanItem stopped = plan().items().getFirst();
        assertThat(pausedItems()).containsExactly(stopped.id());

        DoseProposal proposal = line(stopped).proposal();
        assertThat(proposal.direction()).isEqualTo(Direction.STOP);
        decide(UUID.randomUUID(), choice(proposal, Action.ACCEPTED, ""));

        assertThat(pausedItems()).isEmpty();
        assertThat(plan().version()).isEqualTo(2);
        assertThat(plan().items().getFirst().dose()).isEqualTo(proposal.dose());
        assertThat(plan().items().get(1)).isEqualTo(Clinic.item("HX05"));
    }

    @Test
    void a_pause_neither_runs_out_nor_ends_by_a_later_green_session() {
        train(DAY_ONE, 4, 0);
        morning(DAY_ONE, 0);
        UUID stopped = plan().items().getFirst().id();
        Instant later = DAY_ONE.plus(Duration.ofDays(2));
        train(later, 0, 0);
        morning(later, 0);
        assertThat(pausedItems()).containsExactly(stopped);

        clock.set(DAY_ONE.plus(Duration.ofDays(90)));
        assertThat(pausedItems()).containsExactly(stopped);
        DoseProposal proposal = line(plan().items().getFirst()).proposal();
        assertThat(proposal.direction()).isEqualTo(Direction.STOP);
        decide(UUID.randomUUID(), choice(proposal, Action.REFUSED, "She did it without pain since."));
        assertThat(pausedItems()).isEmpty();
    }

    @Test
    void a_trainer_ends_no_pause_where_only_a_clinician_decides() {
        Actor trainer = people.trainer();
        client = clinic.client(2, physio, trainer);
        clinic.plan(client, physio);
        clock.set(DAY_ONE.plus(Duration.ofHours(2)));
        train(DAY_ONE.plus(Duration.ofHours(1)), 4, 0);
        DoseProposal proposal = line(plan().items().getFirst()).proposal();
        for (Action action : List.of(Action.ACCEPTED, Action.REFUSED)) {
            DoseDesk.Decide command = command(UUID.randomUUID(), choice(proposal, action, "It looks fine to me."));
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> as(trainer, () -> desk.decide(command)))
                    .satisfies(refused -> assertThat(refused.key()).isEqualTo("progression.refused.clinician"));
        }
        assertThat(pausedItems()).hasSize(1);
        assertThat(as(trainer, () -> desk.open(client.id())).orElseThrow().hindrance())
                .isEqualTo("progression.refused.clinician");
        assertThat(as(physio, () -> desk.open(client.id())).orElseThrow().hindrance())
                .isNull();
    }

    @Test
    void nothing_is_answered_while_a_warning_sign_is_open() {
        train(DAY_ONE, 4, 0);
        morning(DAY_ONE, 8);
        DoseProposal proposal = line(plan().items().getFirst()).proposal();
        refused("assessments.locked.REFER", choice(proposal, Action.REFUSED, "It was the shoe."));
        assertThat(pausedItems()).hasSize(1);
    }

    @Test
    void two_green_sessions_propose_more_and_nothing_changes_by_itself() {
        train(DAY_ONE, 0, 0);
        morning(DAY_ONE, 0);
        Instant third = DAY_ONE.plus(Duration.ofDays(2));
        train(third, 0, 0);
        morning(third, 0);
        Instant fifth = DAY_ONE.plus(Duration.ofDays(4));
        train(fifth, 0, 0);
        morning(fifth, 0);

        DoseProposal proposal = line(plan().items().getFirst()).proposal();
        assertThat(proposal.direction()).isEqualTo(Direction.PROGRESS);
        assertThat(proposal.evidence()).hasSize(2);
        assertThat(plan().version()).isEqualTo(1);
    }

    @Test
    void the_same_answers_twice_are_one_version() {
        train(DAY_ONE, 4, 0);
        DoseProposal proposal = line(plan().items().getFirst()).proposal();
        DoseDesk.Decide command = command(UUID.randomUUID(), choice(proposal, Action.ACCEPTED, ""));
        as(physio, () -> desk.decide(command));
        as(physio, () -> desk.decide(command));
        assertThat(plan().version()).isEqualTo(2);
    }

    @Test
    void leaving_a_dose_as_it_is_needs_a_reason_and_ends_the_pause() {
        train(DAY_ONE, 4, 0);
        DoseProposal proposal = line(plan().items().getFirst()).proposal();
        refused("progression.refused.reason", choice(proposal, Action.REFUSED, " "));
        assertThat(pausedItems()).hasSize(1);
        decide(UUID.randomUUID(), choice(proposal, Action.REFUSED, "It was the shoe, as she told me."));
        assertThat(pausedItems()).isEmpty();
        assertThat(plan().version()).isEqualTo(1);
    }

    @Test
    void an_answer_to_a_proposal_that_a_newer_session_replaced_is_refused() {
        train(DAY_ONE, 4, 0);
        DoseProposal seen = line(plan().items().getFirst()).proposal();
        train(DAY_ONE.plus(Duration.ofDays(1)), 5, 0);
        refused("progression.refused.proposal-changed", choice(seen, Action.ACCEPTED, ""));
    }

    @Test
    void nobody_outside_the_care_sees_or_answers_anything() {
        train(DAY_ONE, 4, 0);
        DoseProposal proposal = line(plan().items().getFirst()).proposal();
        Actor stranger = people.physio();
        DoseDesk.Decide command = command(UUID.randomUUID(), choice(proposal, Action.ACCEPTED, ""));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> as(stranger, () -> desk.open(client.id())));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> as(stranger, () -> desk.decide(command)));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> as(stranger, () -> progress.of(client.id())));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> as(stranger, () -> overview.open(client.id())));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as(stranger, () -> sheets.plan(client.id(), Locale.ENGLISH)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(client, () -> desk.open(client.id())));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(physio, () -> sheets.ownPlan(Locale.ENGLISH)));
    }

    @Test
    void what_was_decided_cannot_be_changed_in_the_database() {
        train(DAY_ONE, 4, 0);
        DoseProposal proposal = line(plan().items().getFirst()).proposal();
        decide(UUID.randomUUID(), choice(proposal, Action.ACCEPTED, ""));
        assertThatThrownBy(() -> database.sql("update dose_decision set action = 'REFUSED'")
                        .update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> database.sql("delete from dose_decision").update())
                .hasMessageContaining("append-only");
    }

    @Test
    void strong_pain_at_rest_the_next_morning_locks_at_once() {
        train(DAY_ONE, 0, 0);
        morning(DAY_ONE, 7);
        assertThat(as(physio, () -> overview.open(client.id())).locks())
                .singleElement()
                .satisfies(lock -> assertThat(lock.flag()).isEqualTo("RF-11"));
        assertThat(line(plan().items().getFirst()).proposal().direction()).isEqualTo(Direction.STOP);
    }

    @Test
    void progress_shows_a_missing_morning_as_missing() {
        train(DAY_ONE, 1, 1);
        ProgressReport report = as(client, () -> progress.own()).orElseThrow();
        assertThat(report.sessions()).singleElement().satisfies(session -> {
            assertThat(session.peak()).isEqualTo(new Pain(1));
            assertThat(session.nextMorning()).isNull();
        });
        assertThat(report.weeks().getLast().load()).isEqualTo(5 * 24);
    }

    @Test
    void plan_and_report_print_what_the_screens_say() throws Exception {
        train(DAY_ONE, 4, 0);
        String plan = text(as(client, () -> sheets.ownPlan(Locale.ENGLISH)).orElseThrow());
        assertThat(plan).contains("Clara Client", "Heel dig", "3 × 12", "Above 2", "stays out until");
        String report = text(
                as(physio, () -> sheets.report(client.id(), Locale.ENGLISH)).orElseThrow());
        assertThat(report).contains("Progress report", "Clara Client", "missing", "hamstring-strain v1");
    }

    private void train(Instant at, int firstPeak, int secondPeak) {
        clock.set(at.plus(Duration.ofHours(1)));
        Trainee trainee = new Trainee(client, plan());
        SessionScript session = trainee.session(at)
                .started()
                .before(0)
                .set(0, 1)
                .peak(0, firstPeak)
                .set(1, 1)
                .peak(1, secondPeak)
                .after(0)
                .effort(5)
                .minutes(24)
                .finished();
        ToGo.Receipt receipt = as(client, () -> toGo.store(client.id().value(), session.entries(), Locale.ENGLISH));
        assertThat(receipt.results())
                .allSatisfy(result -> assertThat(result.message()).isNull());
    }

    private void morning(Instant evening, int pain) {
        clock.set(evening.plus(NIGHT));
        UUID session = as(client, () -> checkIns.open()).orElseThrow().session();
        as(client, () -> checkIns.answer(session, new Pain(pain)));
    }

    private RunningPlan plan() {
        return as(client, () -> plans.running(client.id())).orElseThrow();
    }

    private List<UUID> pausedItems() {
        return as(client, () -> plans.paused(plan())).stream()
                .map(item -> item.item())
                .toList();
    }

    private DoseDesk.Line line(PlanItem item) {
        return as(physio, () -> desk.open(client.id())).orElseThrow().lines().stream()
                .filter(line -> line.proposal().item().id().equals(item.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Choice choice(DoseProposal proposal, Action action, String reason) {
        return new Choice(proposal.item().id(), proposal.log(), action, null, reason);
    }

    private DoseDesk.Decide command(UUID id, Choice choice) {
        return new DoseDesk.Decide(id, client.id(), plan().id(), plan().version(), List.of(choice));
    }

    private void decide(UUID id, Choice choice) {
        DoseDesk.Decide command = command(id, choice);
        as(physio, () -> desk.decide(command));
    }

    private void refused(String key, Choice choice) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> decide(UUID.randomUUID(), choice))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static String text(byte[] pdf) throws Exception {
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        try (var document = Loader.loadPDF(Objects.requireNonNull(pdf))) {
            return new PDFTextStripper().getText(document);
        }
    }
}

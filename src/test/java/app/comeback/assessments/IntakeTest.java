package app.comeback.assessments;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.care.CarePeople;
import app.comeback.care.ConsentPurpose;
import app.comeback.protocols.Fact;
import app.comeback.protocols.PresentationClass;
import app.comeback.protocols.RedFlag;
import app.comeback.safeguarding.Concern;
import app.comeback.safeguarding.Concerns;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class IntakeTest {

    @Autowired
    Intake intake;

    @Autowired
    AssessmentDesk desk;

    @Autowired
    Assessments assessments;

    @Autowired
    SafetyLocks locks;

    @Autowired
    Concerns concerns;

    @Autowired
    Clearances clearances;

    @Autowired
    CarePeople people;

    @Autowired
    TestIntakes intakes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Actor client;
    Actor physio;
    Actor trainer;

    @BeforeEach
    void meet() {
        client = people.client();
        physio = people.physio();
        trainer = people.trainer();
        people.share(client, physio);
        people.share(client, trainer);
    }

    @Test
    void nothing_is_asked_before_the_consent_to_care() {
        Actor fresh = people.person("Fresh", Role.CLIENT);

        assertThatThrownBy(() -> as(fresh, () -> intake.progress())).hasMessage("care.refused.no-consent");
        assertThatThrownBy(() -> intakes.answer(fresh, "story.side", "LEFT")).isInstanceOf(Refused.class);
    }

    @Test
    void a_withdrawn_consent_stops_the_intake_in_an_old_tab() {
        Actor leaving = people.person("Leaving", Role.CLIENT);
        UUID care = people.give(leaving, ConsentPurpose.CARE);
        intakes.answer(leaving, "story.side", "LEFT");
        people.withdraw(leaving, care);

        assertThatThrownBy(() -> as(
                        leaving, () -> intake.answer(new Intake.Answer(UUID.randomUUID(), "story.side", 1, "RIGHT"))))
                .hasMessage("care.refused.no-consent");
    }

    @Test
    void answers_are_there_again_on_another_device_and_a_change_is_a_new_version() {
        intakes.answer(client, "story.side", "LEFT");
        intakes.answer(client, "story.side", "RIGHT");

        Intake.Given side = side();
        assertThat(side.value()).isEqualTo("RIGHT");
        assertThat(side.version()).isEqualTo(2);
        assertThat(jdbc.sql("select answer from intake_answer where client = :client order by version")
                        .param("client", client.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("LEFT", "RIGHT");
    }

    @Test
    void two_tabs_that_answer_the_same_question_lose_nothing() {
        as(client, () -> intake.answer(new Intake.Answer(UUID.randomUUID(), "story.side", 0, "LEFT")));

        assertThatThrownBy(() ->
                        as(client, () -> intake.answer(new Intake.Answer(UUID.randomUUID(), "story.side", 0, "RIGHT"))))
                .hasMessage("assessments.answer.elsewhere");
        assertThat(side().value()).isEqualTo("LEFT");
    }

    @Test
    void the_same_press_twice_counts_once() {
        Intake.Answer press = new Intake.Answer(UUID.randomUUID(), "story.side", 0, "LEFT");
        as(client, () -> intake.answer(press));
        as(client, () -> intake.answer(press));

        assertThat(side().version()).isOne();
    }

    @Test
    void a_yes_to_a_warning_sign_locks_at_once_and_tells_the_team() {
        Optional<RedFlag> sign =
                as(client, () -> intake.answer(new Intake.Answer(UUID.randomUUID(), "RF-05", 0, "YES")));

        assertThat(sign).isPresent();
        assertThat(as(client, () -> locks.open(client.id()))).singleElement().matches(lock -> lock.flag()
                .equals("RF-05"));
        assertThat(mails(physio)).contains("safety-locked-urgent");
        assertThat(mails(trainer)).contains("safety-locked-urgent");
    }

    @Test
    void taking_a_yes_back_or_a_new_intake_does_not_lift_the_lock() {
        intakes.answer(client, "RF-05", "YES");
        intakes.answer(client, "RF-05", "NO");
        intakes.submit(client, Map.of());

        assertThat(as(client, () -> locks.open(client.id()))).hasSize(1);
        assertThat(fact("red-flags-open")).hasValue(BigDecimal.ONE);
    }

    @Test
    void an_open_question_cannot_be_handed_in() {
        intakes.answer(client, "story.side", "LEFT");

        assertThatThrownBy(() -> as(client, () -> intake.submit(UUID.randomUUID())))
                .hasMessageStartingWith("assessments.submit.open");
    }

    @Test
    void a_mild_strain_is_proposed_confirmed_and_opens_the_triage_gate() {
        intakes.submit(client, Map.of());

        AssessmentDesk.Overview overview = as(physio, () -> desk.open(client.id()));
        assertThat(overview.intake())
                .extracting(handedIn -> handedIn.proposal().presentation())
                .isEqualTo(PresentationClass.ACUTE_STRAIN);
        assertThat(as(client, () -> assessments.confirmed(client.id()))).isEmpty();
        assertThat(mails(physio)).contains("intake-submitted");
        intakes.confirm(physio, client, 1);

        Presentation confirmed =
                as(client, () -> assessments.confirmed(client.id())).orElseThrow();
        assertThat(confirmed.isTrainerLed()).isTrue();
        assertThat(confirmed.confirmedBy()).isEqualTo(physio.id());
        assertThat(fact("red-flags-open")).hasValue(BigDecimal.ZERO);
        assertThat(fact("screening-cleared")).hasValue(BigDecimal.ONE);
        assertThat(fact("class-confirmed")).hasValue(BigDecimal.ONE);
        assertThat(fact("clinical-grade")).hasValue(BigDecimal.ONE);
        assertThat(as(client, () -> assessments.facts(client.id())))
                .extracting(Fact::measure)
                .containsExactly("nprs");
        assertThat(mails(client)).contains("assessment-confirmed");
    }

    @Test
    void what_was_not_answered_is_no_fact() {
        assertThat(as(client, () -> assessments.triageFacts(client.id()))).isEmpty();
    }

    @Test
    void a_trainer_proposes_and_never_confirms() {
        intakes.submit(client, Map.of());

        assertThatThrownBy(() -> intakes.confirm(trainer, client, 1)).hasMessage("care.refused.clinician");
    }

    @Test
    void a_clinician_who_takes_no_care_of_the_client_neither_reads_nor_confirms() {
        intakes.submit(client, Map.of());
        AssessmentDesk.Confirm command = intakes.command(physio, client, 1);
        Actor other = people.physio();

        assertThatThrownBy(() -> as(other, () -> desk.open(client.id()))).hasMessage("care.refused.unknown");
        assertThatThrownBy(() -> as(other, () -> desk.confirm(command))).hasMessage("care.refused.unknown");
        assertThatThrownBy(() -> as(client, () -> desk.open(client.id()))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void answers_that_came_in_meanwhile_are_read_before_confirming() {
        intakes.submit(client, Map.of());
        AssessmentDesk.Confirm old = intakes.command(physio, client, 1);
        intakes.submit(client, Map.of("story.bruise", "LARGE"));

        assertThatThrownBy(() -> as(physio, () -> desk.confirm(old))).hasMessage("assessments.confirm.newer-answers");
    }

    @Test
    void two_clinicians_do_not_overwrite_each_other() {
        intakes.submit(client, Map.of());
        AssessmentDesk.Confirm first = intakes.command(physio, client, 1);
        as(physio, () -> desk.confirm(first));

        assertThatThrownBy(() -> as(physio, () -> desk.confirm(first))).hasMessage("assessments.confirm.elsewhere");
    }

    @Test
    void a_screening_that_calls_for_clearance_locks_until_a_clinician_accepted_the_letter() {
        intakes.submit(client, Map.of("screening.disease", "YES"));
        assertThat(as(client, () -> locks.open(client.id()))).singleElement().matches(lock -> lock.flag()
                .equals("RF-16"));
        assertThat(fact("screening-cleared")).hasValue(BigDecimal.ZERO);
        UUID letter = UUID.randomUUID();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        as(
                client,
                () -> clearances.state(
                        letter,
                        today.minusDays(3),
                        "Dr Heart",
                        "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));

        assertThatThrownBy(() -> as(trainer, () -> clearances.decide(letter, true, "Read")))
                .hasMessage("care.refused.clinician");
        as(physio, () -> clearances.decide(letter, true, "Read the letter"));

        assertThat(as(client, () -> locks.open(client.id()))).isEmpty();
        assertThat(fact("screening-cleared")).hasValue(BigDecimal.ONE);
        assertThat(as(trainer, () -> clearances.open(letter)).mediaType()).isEqualTo("application/pdf");
        assertThatThrownBy(() -> as(people.client(), () -> clearances.open(letter)))
                .hasMessage("care.refused.unknown");
    }

    @Test
    void a_letter_is_no_older_than_a_year_not_of_the_future_and_no_program() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (LocalDate day : List.of(today.plusDays(1), today.minusMonths(12).minusDays(1))) {
            assertThatThrownBy(() -> as(client, () -> clearances.state(UUID.randomUUID(), day, "Dr Heart", null)))
                    .hasMessage("assessments.clearance.day");
        }
        byte[] program = {'M', 'Z', 0, 1, 2};
        assertThatThrownBy(() -> as(client, () -> clearances.state(UUID.randomUUID(), today, "Dr Heart", program)))
                .hasMessage("assessments.clearance.type");
    }

    @Test
    void worrying_words_reach_clinicians_alone_and_get_no_answer() {
        intakes.answer(client, "story.words", "Some days I want to end my life");

        assertThat(mails(physio)).contains("safeguarding");
        assertThat(mails(trainer)).doesNotContain("safeguarding");
        assertThat(mails(client)).isEmpty();
        assertThat(as(client, () -> locks.open(client.id()))).isEmpty();
        assertThat(as(physio, () -> concerns.recent(client.id())))
                .singleElement()
                .matches(Concern::isOpen);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLIENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void only_clients_answer(Role role) {
        Actor other = people.person("Other", role);

        assertThatThrownBy(() -> as(other, () -> intake.progress())).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update intake_answer set answer = 'NO'",
                "delete from intake_answer",
                "update intake set proposed = 'ACUTE_STRAIN'",
                "update presentation set grade = 1",
                "truncate presentation",
                "delete from intake"
            })
    void the_database_refuses_to_rewrite_answers_and_decisions(String attack) {
        intakes.submit(client, Map.of());
        intakes.confirm(physio, client, 2);

        assertThatThrownBy(() -> jdbc.sql(attack).update()).isInstanceOf(DataAccessException.class);
    }

    private Intake.Given side() {
        return Objects.requireNonNull(
                as(client, () -> intake.progress()).given().get("story.side"));
    }

    private Optional<BigDecimal> fact(String measure) {
        return as(client, () -> assessments.triageFacts(client.id())).stream()
                .filter(fact -> fact.measure().equals(measure))
                .map(Fact::value)
                .findFirst();
    }

    private List<String> mails(Actor to) {
        return jdbc.sql("select template from mail where recipient = :to")
                .param("to", people.email(to))
                .query(String.class)
                .list();
    }
}

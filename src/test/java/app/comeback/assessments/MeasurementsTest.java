package app.comeback.assessments;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.care.CarePeople;
import app.comeback.protocols.Fact;
import app.comeback.protocols.Mode;
import app.comeback.protocols.Protocols;
import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.shared.Side;
import app.comeback.testing.PortalTest;
import app.comeback.testing.StatementCount;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class MeasurementsTest {

    @Autowired
    Measurements measurements;

    @Autowired
    Assessments assessments;

    @Autowired
    InstrumentPacks packs;

    @Autowired
    Protocols protocols;

    @Autowired
    CarePeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Actor client;
    Actor physio;

    @BeforeEach
    void meet() {
        client = people.client();
        physio = people.physio();
        people.share(client, physio);
    }

    static Measurements.Entry entry(Actor client, String measure, String value, Side side, Instant at) {
        return new Measurements.Entry(
                UUID.randomUUID(), client.id(), measure, new BigDecimal(value), side, at, "test", Map.of());
    }

    private UUID record(Actor by, String measure, String value, Side side) {
        Measurements.Entry entry = entry(client, measure, value, side, clock.instant());
        as(by, () -> measurements.record(entry));
        return entry.id();
    }

    @Test
    void a_value_keeps_who_took_it_and_how() {
        record(client, "ake", "28.5", Side.LEFT);
        record(physio, "ake", "30", Side.LEFT);

        assertThat(as(client, () -> measurements.list(client.id(), "ake", 10)))
                .extracting(Measurements.Taken::mode, Measurements.Taken::unit, taken -> taken.tester())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Mode.SELF, "deg", client.id()),
                        org.assertj.core.groups.Tuple.tuple(Mode.CLINICIAN, "deg", physio.id()));
    }

    @ParameterizedTest
    @CsvSource({
        "ake, 91, LEFT, assessments.measure.range",
        "ake, -1, LEFT, assessments.measure.range",
        "ake, 20, BOTH, assessments.measure.side",
        "nprs, 3, LEFT, assessments.measure.no-side",
        "nprs, 11, BOTH, assessments.measure.whole",
        "nprs, 3.5, BOTH, assessments.measure.whole",
        "slhb, 12.5, LEFT, assessments.measure.whole",
        "walk-limp, 2, BOTH, assessments.measure.yes-no",
        "strength-15, 200, LEFT, assessments.measure.supervised",
        "nothing-known, 1, BOTH, assessments.measure.unknown"
    })
    void a_value_that_cannot_be_is_refused_in_one_sentence(String measure, String value, Side side, String reason) {
        assertThatThrownBy(() -> record(client, measure, value, side)).hasMessageStartingWith(reason);
        assertThat(as(client, () -> measurements.list(client.id(), null, 10))).isEmpty();
    }

    @Test
    void a_time_in_the_future_is_refused() {
        Measurements.Entry late =
                entry(client, "nprs", "3", Side.BOTH, clock.instant().plus(Duration.ofHours(1)));

        assertThatThrownBy(() -> as(client, () -> measurements.record(late))).hasMessage("assessments.measure.future");
    }

    @Test
    void the_same_press_twice_counts_once_and_a_test_is_saved_whole_or_not_at_all() {
        Measurements.Entry good = entry(client, "walk-pain", "2", Side.BOTH, clock.instant());
        as(client, () -> measurements.record(good));
        as(client, () -> measurements.record(good));
        Measurements.Entry other = entry(client, "stairs-pain", "2", Side.BOTH, clock.instant());
        Measurements.Entry bad = entry(client, "walk-limp", "7", Side.BOTH, clock.instant());

        assertThatThrownBy(() -> as(client, () -> measurements.recordAll(java.util.List.of(other, bad))))
                .hasMessageStartingWith("assessments.measure.yes-no");
        assertThat(as(client, () -> measurements.list(client.id(), null, 10))).hasSize(1);
    }

    @Test
    void a_correction_is_a_new_version_and_the_old_one_stays() {
        UUID root = record(client, "nprs", "7", Side.BOTH);
        as(client, () -> measurements.correct(UUID.randomUUID(), root, 1, new BigDecimal("2"), "Typed wrongly"));

        assertThat(as(client, () -> assessments.facts(client.id())))
                .singleElement()
                .satisfies(fact -> assertThat(fact.value()).isEqualByComparingTo("2"));
        assertThatThrownBy(() -> as(
                        client, () -> measurements.correct(UUID.randomUUID(), root, 1, new BigDecimal("1"), "Old tab")))
                .hasMessage("assessments.measure.elsewhere");
        assertThat(jdbc.sql("select count(*) from measurement where root = :root")
                        .param("root", root)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void a_value_taken_back_stays_a_withdrawn_fact_so_that_no_older_one_counts() {
        record(client, "nprs", "0", Side.BOTH);
        UUID root = record(client, "nprs", "7", Side.BOTH);
        as(client, () -> measurements.correct(UUID.randomUUID(), root, 1, null, "Not me"));

        assertThat(as(client, () -> assessments.facts(client.id())))
                .extracting(Fact::withdrawn)
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void a_client_does_not_correct_what_a_practitioner_took() {
        UUID root = record(physio, "ake", "30", Side.LEFT);

        assertThatThrownBy(() -> as(
                        client, () -> measurements.correct(UUID.randomUUID(), root, 1, new BigDecimal("5"), "Better")))
                .hasMessage("assessments.measure.not-yours");
    }

    @Test
    void nobody_outside_the_care_reads_records_or_corrects() {
        UUID root = record(client, "nprs", "4", Side.BOTH);
        Actor other = people.physio();
        Actor stranger = people.client();

        for (Actor outside : java.util.List.of(other, stranger)) {
            assertThatThrownBy(() -> record(outside, "nprs", "4", Side.BOTH)).hasMessage("care.refused.unknown");
            assertThatThrownBy(() -> as(outside, () -> measurements.list(client.id(), null, 10)))
                    .hasMessage("care.refused.unknown");
            assertThatThrownBy(() -> as(outside, () -> assessments.facts(client.id())))
                    .hasMessage("care.refused.unknown");
            assertThatThrownBy(() -> as(
                            outside,
                            () -> measurements.correct(UUID.randomUUID(), root, 1, BigDecimal.ONE, "Mine now")))
                    .hasMessage("care.refused.unknown");
        }
    }

    @Test
    void the_list_takes_the_same_statements_however_many_there_are() {
        record(client, "nprs", "4", Side.BOTH);
        int one = StatementCount.of(() -> as(physio, () -> measurements.list(client.id(), null, 60)));
        for (int i = 0; i < 5; i++) {
            record(client, "nprs", "4", Side.BOTH);
        }

        assertThat(StatementCount.of(() -> as(physio, () -> measurements.list(client.id(), null, 60))))
                .isEqualTo(one)
                .isEqualTo(2);
    }

    @Test
    void the_database_refuses_to_rewrite_a_measurement() {
        record(client, "nprs", "4", Side.BOTH);

        assertThatThrownBy(() -> jdbc.sql("update measurement set value = 0").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from measurement").update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void every_test_at_home_asks_measures_that_a_client_may_take() {
        assertThat(SelfTests.all()).allSatisfy(test -> assertThat(test.measures())
                .allSatisfy(code -> assertThat(as(client, () -> protocols.measure(code))
                                .orElseThrow()
                                .modes())
                        .contains(Mode.SELF)));
    }

    @Test
    void a_questionnaire_is_offered_once_its_wording_was_loaded_by_an_admin() {
        Actor boss = people.person("Boss", Role.ADMIN);
        String version = "v" + UUID.randomUUID().toString().substring(0, 8);
        String pack = PresentationPolicyTest.pack("FASH", 10, 0, 10).replace("'1'", version);

        assertThatThrownBy(() -> as(client, () -> packs.load(UUID.randomUUID(), pack)))
                .isInstanceOf(AccessDeniedException.class);
        as(boss, () -> packs.load(UUID.randomUUID(), pack));
        assertThatThrownBy(() -> as(boss, () -> packs.load(UUID.randomUUID(), pack)))
                .hasMessageStartingWith("assessments.pack.there");
        assertThat(as(client, () -> packs.offered(Instrument.FASH, Locale.ENGLISH)))
                .hasValueSatisfying(offered -> assertThat(offered.items()).hasSize(10));
        assertThat(as(client, () -> packs.offered(Instrument.VISA_H, Locale.ENGLISH)))
                .isEmpty();
    }
}

package app.comeback.attention;

import static app.comeback.attention.Standing.TODAY;
import static app.comeback.attention.Standing.ago;
import static app.comeback.attention.Standing.newcomer;
import static app.comeback.attention.Standing.onTheWay;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.attention.ClientStanding.Confirmed;
import app.comeback.attention.ClientStanding.Measure;
import app.comeback.attention.ClientStanding.Rule;
import app.comeback.protocols.RedFlagLevel;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AttentionRulesTest {

    @Test
    void a_client_on_the_way_and_a_newcomer_need_nobody() {
        assertThat(onTheWay(3).days("x-x-x").causes()).isEmpty();
        assertThat(newcomer().causes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RedFlagLevel.class)
    void every_open_lock_comes_before_anything_else_and_only_a_pause_is_left_to_a_trainer(RedFlagLevel level) {
        assertThat(onTheWay(3).lock("RF-05", level).causes()).singleElement().satisfies(cause -> {
            assertThat(cause.kind()).isEqualTo(AttentionKind.RED_FLAG);
            assertThat(cause.urgency()).isEqualTo(Urgency.NOW);
            assertThat(cause.clinicianOnly()).isEqualTo(level != RedFlagLevel.PAUSE);
            assertThat(cause.figures())
                    .containsEntry("sign", "A pop?")
                    .containsEntry("flag", "RF-05")
                    .containsEntry("level", level.name());
        });
    }

    @Test
    void sudden_pain_has_one_line_while_it_is_locked_and_one_until_its_exercises_are_answered() {
        Standing stopped = onTheWay(3).pain(Rule.SUDDEN, "HX12", 8, null, null).pain(Rule.SUDDEN, "HX13", 8, 1, null);
        assertThat(stopped.causes(AttentionKind.SUDDEN_PAIN))
                .singleElement()
                .satisfies(cause -> assertThat(cause.figures()).containsEntry("exercises", "2"));
        assertThat(stopped.lock("RF-12", RedFlagLevel.PAUSE).causes())
                .singleElement()
                .satisfies(cause -> assertThat(cause.key()).startsWith("lock:"));
    }

    @Test
    void pain_over_the_limit_is_one_line_per_session_with_its_worst_exercise_and_its_figures() {
        assertThat(onTheWay(3)
                        .pain(Rule.OVER_LIMIT, "HX04", 8, 3, null)
                        .pain(Rule.OVER_LIMIT, "HX12", 8, 4, 3)
                        .pain(Rule.OVER_LIMIT, "HX04", 7, 5, 2)
                        .causes(AttentionKind.PAIN_OVER_LIMIT))
                .hasSize(2)
                .anySatisfy(cause -> assertThat(cause.figures())
                        .containsEntry("exercise", "HX12")
                        .containsEntry("peak", "4")
                        .containsEntry("limit", "2")
                        .containsEntry("morning", "3")
                        .containsEntry("usual", "1")
                        .containsEntry("others", "1"))
                .anySatisfy(cause -> assertThat(cause.figures()).containsEntry("peak", "5"));
    }

    @Test
    void a_morning_that_was_not_answered_is_not_shown_as_zero() {
        assertThat(onTheWay(3).pain(Rule.OVER_LIMIT, "HX12", 8, 4, null).causes())
                .singleElement()
                .satisfies(cause -> assertThat(cause.figures()).doesNotContainKey("morning"));
    }

    @Test
    void a_bad_morning_waits_for_whoever_may_decide() {
        Standing rise = onTheWay(3).pain(Rule.MORNING, "HX12", 8, 1, 4);
        assertThat(rise.causes(AttentionKind.MORNING_RISE)).singleElement().satisfies(cause -> {
            assertThat(cause.urgency()).isEqualTo(Urgency.TODAY);
            assertThat(cause.clinicianOnly()).isFalse();
        });
        assertThat(rise.clinicianLed().causes(AttentionKind.MORNING_RISE))
                .singleElement()
                .satisfies(cause -> assertThat(cause.clinicianOnly()).isTrue());
    }

    @Test
    void what_may_go_up_is_one_line_for_the_plan_and_a_new_one_after_another_session() {
        Standing more = onTheWay(3).pain(Rule.MORE, "HX12", 7, 1, 1).pain(Rule.MORE, "HX13", 7, 0, 1);
        String key = more.causes(AttentionKind.DOSE_WAITS).getFirst().key();
        assertThat(more.causes()).hasSize(1);
        assertThat(more.pain(Rule.MORE, "HX14", 8, 0, 1).causes(AttentionKind.DOSE_WAITS))
                .singleElement()
                .satisfies(cause -> {
                    assertThat(cause.key()).isNotEqualTo(key);
                    assertThat(cause.figures()).containsEntry("others", "2");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "xxxx, 0",
        "xxxo, 0",
        "xxoo, 2",
        "xo-o, 2",
        "oxxo, 0",
        "ooox, 0",
        "xooo--, 3",
        "--, 0",
        "o?oo, 2",
        "'', 0"
    })
    void two_missed_sessions_in_a_row_are_noticed_and_a_day_of_rest_is_none(String days, int missed) {
        var causes = onTheWay(3).days(days).heard(Duration.ofHours(3)).causes(AttentionKind.MISSED_SESSIONS);
        assertThat(causes).hasSize(missed == 0 ? 0 : 1);
        causes.forEach(cause -> assertThat(cause.figures()).containsEntry("missed", Integer.toString(missed)));
    }

    @Test
    void a_further_missed_session_asks_anew() {
        String before = onTheWay(3)
                .days("xoo")
                .causes(AttentionKind.MISSED_SESSIONS)
                .getFirst()
                .key();
        String after = onTheWay(3)
                .days("xoo-")
                .causes(AttentionKind.MISSED_SESSIONS)
                .getFirst()
                .key();
        assertThat(before).isNotEqualTo(after);
    }

    @Test
    void whoever_is_locked_or_has_no_plan_misses_nothing() {
        assertThat(onTheWay(3)
                        .days("ooo")
                        .heard(Duration.ofDays(9))
                        .lock("RF-05", RedFlagLevel.REFER)
                        .causes())
                .extracting(Cause::kind)
                .containsExactly(AttentionKind.RED_FLAG);
        assertThat(onTheWay(3).days("ooo").heard(null).withoutPlan().causes(AttentionKind.MISSED_SESSIONS))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "71, xxxoo, false",
        "72, xxxoo, true",
        "72, xx---, false",
        "72, xx?--, true",
        "400, oooooo, true",
    })
    void three_days_without_an_answer_are_noticed_when_something_was_due(int hours, String days, boolean silent) {
        assertThat(onTheWay(3).days(days).heard(Duration.ofHours(hours)).causes(AttentionKind.SILENT))
                .hasSize(silent ? 1 : 0);
    }

    @Test
    void silence_asks_again_after_three_more_days_and_not_every_day() {
        String third = silentFor(3);
        assertThat(silentFor(4)).isNotEqualTo(silentFor(9));
        assertThat(silentFor(3)).isEqualTo(third);
        assertThat(silentFor(6).replaceAll("^since:[^:]+", "")).isEqualTo(":2");
        assertThat(silentFor(8).replaceAll("^since:[^:]+", "")).isEqualTo(":2");
    }

    private static String silentFor(int days) {
        return onTheWay(20)
                .days("oooooooooooo")
                .heard(Duration.ofDays(days))
                .causes(AttentionKind.SILENT)
                .getFirst()
                .key();
    }

    @Test
    void a_gate_that_is_met_waits_until_somebody_decides_or_stays_after_the_newest_row() {
        assertThat(onTheWay(3).gateMet(null).causes()).singleElement().satisfies(cause -> {
            assertThat(cause.kind()).isEqualTo(AttentionKind.GATE_MET);
            assertThat(cause.figures())
                    .containsEntry("criteria", "4")
                    .containsEntry("newest", "1")
                    .containsEntry("oldest", "5");
        });
        assertThat(onTheWay(3).gateMet(ago(0)).causes()).isEmpty();
        assertThat(onTheWay(3).gateMet(ago(2)).causes()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"13, ", "14, LATER", "17, LATER", "18, SOON", "20, SOON", "21, TODAY", "90, TODAY"})
    void a_phase_of_ten_days_is_late_after_13_very_late_after_17_and_rf_13_after_20(int days, Urgency urgency) {
        var causes = onTheWay(days).causes();
        assertThat(causes).hasSize(urgency == null ? 0 : 1).allSatisfy(cause -> {
            assertThat(cause.urgency()).isEqualTo(urgency);
            assertThat(cause.kind())
                    .isEqualTo(urgency == Urgency.TODAY ? AttentionKind.NO_PROGRESS : AttentionKind.STUCK);
            assertThat(cause.clinicianOnly()).isEqualTo(urgency == Urgency.TODAY);
            assertThat(cause.figures())
                    .containsEntry("days", Integer.toString(days))
                    .containsEntry("expected", "10")
                    .containsEntry("open", "Walks")
                    .containsEntry("others", "1");
        });
    }

    @ParameterizedTest
    @CsvSource({
        // measure, before, 15 days ago; now; noticed
        "NPRS, 5, 4, true",
        "NPRS, 5, 3, false",
        "NPRS, 5, 7, true",
        "NPRS, 1, 1, false",
        "PSFS, 4, 5, true",
        "PSFS, 4, 6, false",
        "PSFS, 9, 9, false",
    })
    void scores_that_could_improve_and_did_not_in_14_days_are_rf_13(
            Measure measure, int before, int now, boolean noticed) {
        assertThat(onTheWay(16)
                        .way(16, Standing.GATE, null)
                        .score(measure, now, 1)
                        .score(measure, before, 15)
                        .causes(AttentionKind.NO_PROGRESS))
                .hasSize(noticed ? 1 : 0);
    }

    @Test
    void one_score_that_improved_or_an_old_or_missing_one_claims_nothing() {
        Standing both = onTheWay(16)
                .score(Measure.NPRS, 5, 1)
                .score(Measure.NPRS, 5, 15)
                .score(Measure.PSFS, 8, 1)
                .score(Measure.PSFS, 4, 15);
        assertThat(both.causes(AttentionKind.NO_PROGRESS)).isEmpty();
        assertThat(onTheWay(16)
                        .score(Measure.NPRS, 5, 15)
                        .score(Measure.NPRS, 5, 40)
                        .causes(AttentionKind.NO_PROGRESS))
                .isEmpty();
        assertThat(onTheWay(16).score(Measure.NPRS, 5, 1).causes(AttentionKind.NO_PROGRESS))
                .isEmpty();
        assertThat(onTheWay(13)
                        .score(Measure.NPRS, 5, 1)
                        .score(Measure.NPRS, 5, 15)
                        .causes(AttentionKind.NO_PROGRESS))
                .isEmpty();
    }

    @Test
    void whoever_decided_to_stay_has_looked_for_14_days() {
        assertThat(onTheWay(30).way(30, Standing.GATE, ago(13)).causes()).isEmpty();
        assertThat(onTheWay(30).way(30, Standing.GATE, ago(14)).causes()).hasSize(1);
    }

    @Test
    void answers_wait_until_a_clinician_confirms_on_these_very_answers() {
        assertThat(newcomer().intake(1, null, true).causes()).singleElement().satisfies(cause -> {
            assertThat(cause.kind()).isEqualTo(AttentionKind.NEW_ASSESSMENT);
            assertThat(cause.clinicianOnly()).isTrue();
        });
        Confirmed first = new Confirmed(1, ago(1), true, true);
        assertThat(onTheWay(3).intake(1, first, true).causes()).isEmpty();
        assertThat(onTheWay(3).intake(2, first, true).causes(AttentionKind.NEW_ASSESSMENT))
                .hasSize(1);
    }

    @Test
    void a_confirmed_client_waits_for_a_first_plan_unless_exercise_is_not_the_answer() {
        assertThat(newcomer()
                        .intake(1, new Confirmed(1, ago(1), true, true), true)
                        .causes())
                .extracting(Cause::kind)
                .containsExactly(AttentionKind.PLAN_WAITS);
        assertThat(newcomer()
                        .intake(1, new Confirmed(1, ago(1), false, false), true)
                        .causes())
                .isEmpty();
        assertThat(onTheWay(3).proposal().causes()).singleElement().satisfies(cause -> assertThat(cause.figures())
                .containsEntry("by", "Jonas"));
    }

    @Test
    void a_letter_waits_until_it_is_decided_and_one_that_ended_counts_where_it_is_needed() {
        assertThat(newcomer().letter(TODAY, null).causes())
                .extracting(Cause::kind)
                .containsExactly(AttentionKind.LETTER_WAITS);
        Confirmed confirmed = new Confirmed(1, ago(1), true, true);
        Standing ended = onTheWay(3).letter(TODAY.minusMonths(12).minusDays(1), true);
        assertThat(ended.intake(1, confirmed, false).causes())
                .extracting(Cause::kind)
                .containsExactly(AttentionKind.CLEARANCE_ENDED);
        assertThat(ended.intake(1, confirmed, true).causes()).isEmpty();
        assertThat(onTheWay(3)
                        .letter(TODAY.minusMonths(12), true)
                        .intake(1, confirmed, false)
                        .causes())
                .isEmpty();
    }

    @Test
    void a_day_is_the_clients_day() {
        Standing lateEvening = onTheWay(3).pain(Rule.OVER_LIMIT, "HX12", 8, 4, null);
        assertThat(lateEvening
                        .in(ZoneId.of("Pacific/Kiritimati"))
                        .causes()
                        .getFirst()
                        .figures())
                .containsEntry("day", "2026-11-19");
    }

    @Test
    void no_two_causes_of_a_client_are_the_same_item() {
        assertThat(onTheWay(30)
                        .days("xooo")
                        .heard(Duration.ofDays(4))
                        .pain(Rule.OVER_LIMIT, "HX12", 8, 4, 3)
                        .pain(Rule.OVER_LIMIT, "HX04", 7, 5, 2)
                        .pain(Rule.MORNING, "HX13", 8, 1, 3)
                        .pain(Rule.MORE, "HX14", 8, 0, 1)
                        .proposal()
                        .causes())
                .extracting(cause -> cause.kind() + cause.key())
                .doesNotHaveDuplicates()
                .hasSize(8);
    }
}

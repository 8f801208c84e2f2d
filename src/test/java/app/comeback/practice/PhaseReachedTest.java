package app.comeback.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseReachedTest {

    private static final List<String> NAMES = List.of("Before", "Acute", "Early", "Mid");

    private static Course course(int furthest, boolean running) {
        return new Course("strain", 1, furthest, running);
    }

    @Test
    void whoever_has_not_entered_a_phase_is_under_way_or_ended_before() {
        List<Course> courses = List.of(
                course(0, true),
                course(0, false),
                course(1, true),
                course(1, true),
                course(1, false),
                course(2, false),
                course(3, true));

        assertThat(PhaseReached.of(courses, NAMES))
                .containsExactly(
                        new PhaseReached(1, "Acute", 5, 1, 1),
                        new PhaseReached(2, "Early", 2, 3, 2),
                        new PhaseReached(3, "Mid", 1, 3, 3));
    }

    @Test
    void a_plan_that_ended_in_a_phase_did_enter_it() {
        assertThat(PhaseReached.of(List.of(course(2, false)), NAMES))
                .extracting(PhaseReached::entered)
                .containsExactly(1, 1, 0);
    }

    @Test
    void a_phase_that_the_rule_set_no_longer_names_is_counted_all_the_same() {
        assertThat(PhaseReached.of(List.of(course(2, true)), List.of()))
                .containsExactly(new PhaseReached(1, "", 1, 0, 0), new PhaseReached(2, "", 1, 0, 0));
    }

    @Test
    void every_line_adds_up_and_no_later_phase_was_entered_by_more() {
        Random random = new Random(3);
        for (int round = 0; round < 100; round++) {
            List<Course> courses = new ArrayList<>();
            random.ints(random.nextInt(60), 0, 4).forEach(phase -> courses.add(course(phase, random.nextBoolean())));
            List<PhaseReached> phases = PhaseReached.of(courses, NAMES);
            assertThat(phases).extracting(PhaseReached::clients).containsOnly(courses.size());
            assertThat(phases.stream().map(PhaseReached::entered).toList().reversed())
                    .isSorted();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,0,0,NEVER_SHARED",
        "2,0,0,0,ENDED",
        "1,1,0,0,TRAINER_AWAY",
        "3,2,1,0,NO_REGISTRATION",
        "3,2,1,1,",
        "1,1,1,1,"
    })
    void a_gap_has_one_reason(int shared, int running, int practising, int entitled, CareGap expected) {
        assertThat(CareGap.of(shared, running, practising, entitled).orElse(null))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0,0,0", "7,0,0", "0,51,0", "1,51,1", "7,51,1", "1,50,0", "-3,500,0", "2147483646,101,2"})
    void a_page_behind_the_last_is_the_last(int asked, int all, int shown) {
        assertThat(Slice.clamp(asked, all)).isEqualTo(shown);
    }
}

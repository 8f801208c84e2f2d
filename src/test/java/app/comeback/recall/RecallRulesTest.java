package app.comeback.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.comeback.care.CareRole;
import app.comeback.exercises.ExerciseId;
import app.comeback.plans.Rules;
import app.comeback.protocols.MenuEntry;
import app.comeback.recall.RecallSource.Content;
import app.comeback.shared.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RecallRulesTest {

    private static final ExerciseId BRIDGE = new ExerciseId("HX05");
    private static final ExerciseId OTHER = new ExerciseId("HX02");
    private static final Instant DUE = Instant.parse("2026-12-02T12:00:00Z");
    private static final Instant BEFORE = DUE.minus(Duration.ofSeconds(1));

    @Test
    void a_content_matches_what_cites_one_of_its_revisions() {
        RecallSource source = RecallSource.content(new Content(RecallSource.Type.PROTOCOL, "hamstring-strain", 2, 3));
        assertThat(source.matches(BRIDGE, "protocol:hamstring-strain:1")).isFalse();
        assertThat(source.matches(BRIDGE, "protocol:hamstring-strain:2")).isTrue();
        assertThat(source.matches(OTHER, "protocol:hamstring-strain:3")).isTrue();
        assertThat(source.matches(OTHER, "protocol:hamstring-strain:4")).isFalse();
        assertThat(source.matches(OTHER, "protocol:hamstring-tendon:2")).isFalse();
    }

    @Test
    void an_exercise_matches_wherever_it_comes_from_unless_a_content_narrows_it() {
        assertThat(RecallSource.exercises(BRIDGE).matches(BRIDGE, "protocol:any-rules:7"))
                .isTrue();
        assertThat(RecallSource.exercises(BRIDGE).matches(OTHER, "protocol:any-rules:7"))
                .isFalse();
        RecallSource narrow =
                new RecallSource(new Content(RecallSource.Type.PROTOCOL, "any-rules", 7, 7), Set.of(BRIDGE));
        assertThat(narrow.matches(BRIDGE, "protocol:any-rules:7")).isTrue();
        assertThat(narrow.matches(OTHER, "protocol:any-rules:7")).isFalse();
        assertThat(narrow.matches(BRIDGE, "protocol:any-rules:8")).isFalse();
    }

    @Test
    void a_recall_of_nothing_is_refused() {
        refused("recall.refused.source", () -> new RecallSource(null, Set.of()));
        refused("recall.refused.revisions", () -> new Content(RecallSource.Type.GUIDE, "a", 3, 2));
    }

    @Test
    void an_unanswered_item_is_open_until_its_deadline_and_paused_from_then_on() {
        assertThat(facts(false, false, false).at(BEFORE)).isEqualTo(TaskState.OPEN);
        assertThat(facts(false, false, false).at(DUE)).isEqualTo(TaskState.PAUSED);
    }

    @Test
    void an_acknowledged_item_goes_on_but_not_where_harm_is_possible() {
        assertThat(facts(false, true, false).at(DUE)).isEqualTo(TaskState.ACKNOWLEDGED);
        assertThat(facts(true, true, false).at(BEFORE)).isEqualTo(TaskState.ACKNOWLEDGED);
        assertThat(facts(true, true, false).at(DUE)).isEqualTo(TaskState.PAUSED);
        assertThat(facts(true, true, true).at(DUE)).isEqualTo(TaskState.KEPT);
    }

    @Test
    void nothing_is_paused_once_the_plan_holds_it_no_more_or_the_recall_is_closed() {
        assertThat(new TaskFacts(true, true, true, false, false, DUE).at(DUE)).isEqualTo(TaskState.GONE);
        assertThat(new TaskFacts(true, false, false, false, false, DUE).at(DUE)).isEqualTo(TaskState.GONE);
    }

    @Test
    void the_share_counts_gone_items_apart_and_never_as_acknowledged() {
        TaskFacts gone = new TaskFacts(false, false, false, false, false, DUE);
        TaskFacts answeredThenReplaced = new TaskFacts(false, false, false, true, false, DUE);
        List<TaskFacts> tasks = List.of(
                gone,
                answeredThenReplaced,
                facts(false, true, false),
                facts(true, true, false),
                facts(false, false, true),
                facts(false, false, false));
        assertThat(Share.of(tasks, BEFORE)).isEqualTo(new Share(5, 4, 0, 1));
        assertThat(Share.of(tasks, DUE)).isEqualTo(new Share(5, 4, 1, 1));
        assertThat(Share.of(List.of(), DUE)).isEqualTo(new Share(0, 0, 0, 0));
    }

    @Test
    void only_a_clinician_keeps_what_could_harm() {
        refused("recall.refused.clinician", () -> RecallRules.requireMayKeep(true, CareRole.TRAINER));
        assertThatCode(() -> RecallRules.requireMayKeep(true, CareRole.CLINICIAN))
                .doesNotThrowAnyException();
        assertThatCode(() -> RecallRules.requireMayKeep(false, CareRole.TRAINER))
                .doesNotThrowAnyException();
    }

    @Test
    void the_deadline_is_shorter_where_harm_is_possible() {
        assertThat(RecallDesk.usualDays(true)).isLessThan(RecallDesk.usualDays(false));
        assertThat(RecallRules.days(60, false)).isEqualTo(60);
        refused("recall.refused.days", () -> RecallRules.days(61, false));
        refused("recall.refused.days", () -> RecallRules.days(0, false));
        refused("recall.refused.safety-days", () -> RecallRules.days(8, true));
    }

    @Test
    void a_newer_rule_set_recalls_what_it_prescribes_otherwise_or_no_more() {
        List<MenuEntry> menu = Rules.STRAIN.menu();
        MenuEntry changed = menu.getFirst();
        MenuEntry removed = menu.get(1);
        List<MenuEntry> after = new ArrayList<>(menu.subList(2, menu.size()));
        after.add(new MenuEntry(
                changed.exercise(), changed.phases(), changed.priority(), !changed.clinicianUnlocks(), changed.note()));
        assertThat(MenuChanges.between(menu, after)).containsExactlyInAnyOrder(changed.exercise(), removed.exercise());
        assertThat(MenuChanges.between(menu, menu)).isEmpty();
    }

    private static TaskFacts facts(boolean safety, boolean acknowledged, boolean kept) {
        return new TaskFacts(safety, false, true, acknowledged, kept, DUE);
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(work)
                .extracting(Refused::key)
                .isEqualTo(key);
    }
}

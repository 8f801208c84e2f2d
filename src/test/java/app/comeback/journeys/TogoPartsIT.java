package app.comeback.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.testing.Chromium;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The parts of the session player that need neither a screen nor a store, in a real browser. */
class TogoPartsIT {

    private static final String SAMPLE = """
            const item = (id, sets, more = {}) => ({ id, dose: { sets }, paused: null, essential: false, ...more });
            const a = item('a', 3), b = item('b', 2), c = item('c', 2);
            const single = { superset: false, restSeconds: 60, items: [a] };
            const pair = { superset: true, restSeconds: 45, items: [b, c] };
            const ticked = (...sets) => session.reduce(sets.map(([item, set], seq) => (
                { id: String(seq), seq, kind: 'SET_DONE', item, set })));
            """;

    private static Page page;

    @BeforeAll
    static void open() {
        page = Chromium.get().window(Chromium.PHONE);
        page.navigate(DemoPortal.get().url() + "/togo/icon.svg");
    }

    @AfterAll
    static void close() {
        page.context().close();
    }

    @Test
    void entries_mean_the_same_in_any_order_and_any_number() {
        assertThat(run("""
                const entries = [
                  { id: '1', seq: 1, kind: 'SET_DONE', item: 'a', set: 1 },
                  { id: '2', seq: 2, kind: 'SET_UNDONE', item: 'a', set: 1 },
                  { id: '3', seq: 3, kind: 'SET_DONE', item: 'a', set: 2 },
                  { id: '4', seq: 4, kind: 'PAIN', moment: 'PEAK', item: 'a', value: 4 },
                  { id: '5', seq: 5, kind: 'PAIN', moment: 'PEAK', item: 'a', value: 2 },
                  { id: '6', seq: 6, kind: 'RPE', value: 0 }];
                const told = (list) => {
                  const done = session.reduce(list);
                  return [[...done.sets.get('a')].join(), done.peaks.get('a'), done.effort].join(' ');
                };
                const permutations = (list) => list.length < 2 ? [list] : list.flatMap((one, index) =>
                    permutations(list.toSpliced(index, 1)).map((rest) => [one, ...rest]));
                return [...new Set(permutations(entries).flatMap((list) => [told(list), told([...list, ...list])]))];
                """)).isEqualTo(List.of("2 2 0"));
    }

    @Test
    void what_was_not_answered_is_no_zero() {
        assertThat(run("""
                const done = session.reduce([{ id: '1', seq: 1, kind: 'SESSION_STARTED' }]);
                return [done.before, done.after, done.effort, done.minutes, done.peaks.get('a')].map(String);
                """)).isEqualTo(List.of("undefined", "undefined", "undefined", "undefined", "undefined"));
    }

    @Test
    void a_superset_is_done_in_turn_with_one_rest_after_each_round() {
        assertThat(run("""
                const told = [];
                const sets = [];
                for (;;) {
                  const next = session.nextSet(pair, ticked(...sets));
                  if (!next) return told;
                  sets.push([next.item.id, next.set]);
                  told.push(`${next.item.id}${next.set} ${session.restAfter(pair, ticked(...sets), next.set)}`);
                }
                """)).isEqualTo(List.of("b1 0", "c1 45", "b2 0", "c2 0"));
    }

    @Test
    void there_is_no_rest_after_the_last_set() {
        assertThat(run("""
                return [session.restAfter(single, ticked(['a', 1]), 1),
                  session.restAfter(single, ticked(['a', 1], ['a', 2], ['a', 3]), 3)];
                """)).isEqualTo(List.of(60, 0));
    }

    @Test
    void nobody_is_asked_about_an_exercise_they_left_out() {
        assertThat(run("""
                const steps = session.stepsOf([single, pair]);
                const path = (done) => {
                  const kinds = [];
                  for (let at = 0; at < steps.length; at = session.stepAfter(steps, at, done)) kinds.push(steps[at].kind);
                  return kinds.join(' ');
                };
                return [path(ticked()), path(ticked(['c', 1]))];
                """))
                .isEqualTo(List.of(
                        "signs before work work after effort minutes",
                        "signs before work work peak after effort minutes"));
    }

    @Test
    void the_short_version_keeps_the_essential_and_nothing_paused_is_done() {
        assertThat(run("""
                const day = { groups: [
                  { items: [item('d', 1, { essential: true })] },
                  { items: [item('e', 1), item('f', 1, { essential: true })] },
                  { items: [item('g', 1, { essential: true, paused: 'not now' })] }] };
                const told = (short) => session.groupsOf(day, short)
                    .map((group) => group.items.map((one) => one.id).join('+')).join(' ');
                return [told(false), told(true)];
                """)).isEqualTo(List.of("d e+f", "d f"));
    }

    @Test
    void pain_is_told_by_the_limits_that_came_with_the_days() {
        assertThat(run("""
                const limits = { greenMax: 2, amberMax: 4, green: 'g', amber: 'a', stop: 's' };
                return [0, 2, 3, 4, 5, 10].map((value) => session.limitOf(limits, value).text)
                    .concat(String(session.limitOf(limits, undefined)), String(session.limitOf(null, 9)));
                """)).isEqualTo(List.of("g", "g", "a", "a", "s", "s", "undefined", "undefined"));
    }

    @Test
    void a_timer_is_right_after_any_sleep() {
        assertThat(run("""
                const hold = timer.begin('hold', 20, 1000, 5);
                return [1000, 5999, 6000, 6001, 25999, 26000, 900000]
                    .map((now) => `${timer.isLeading(hold, now)} ${timer.secondsLeft(hold, now)}`);
                """))
                .isEqualTo(List.of("true 5", "true 1", "false 20", "false 20", "false 1", "false 0", "false 0"));
    }

    @Test
    void a_timer_can_be_paused_and_made_longer() {
        assertThat(run("""
                const rest = timer.begin('rest', 60, 0);
                const paused = timer.pause(rest, 10000);
                const resumed = timer.resume(paused, 500000);
                return [timer.secondsLeft(paused, 400000), timer.secondsLeft(resumed, 510000),
                  timer.secondsLeft(timer.extend(resumed, 15, 510000), 510000),
                  timer.secondsLeft(timer.extend(rest, 15, 300000), 300000)];
                """)).isEqualTo(List.of(50, 40, 55, 15));
    }

    @Test
    void a_timer_rings_each_moment_once_and_only_the_end_after_a_sleep() {
        assertThat(run("""
                const hold = timer.begin('hold', 5, 0, 2);
                const heard = [];
                for (let now = 200; now <= 8000; now += 200) {
                  const signal = timer.signal(hold, now - 200, now);
                  if (signal) heard.push(`${signal} ${now}`);
                }
                return [...heard, timer.signal(hold, 100, 90000), String(timer.signal(hold, 8000, 90000))];
                """))
                .isEqualTo(List.of(
                        "tick 1000", "start 2000", "tick 4000", "tick 5000", "tick 6000", "end 7000", "end", "null"));
    }

    @Test
    void pauses_between_attempts_grow_to_a_minute_and_differ_from_phone_to_phone() {
        assertThat(run("""
                return [[0, 0], [0, 1], [3, 1], [6, 1], [50, 0], [50, 1]]
                    .map(([failures, chance]) => outbox.pauseAfter(failures, chance));
                """)).isEqualTo(List.of(500, 1000, 8000, 60000, 30000, 60000));
    }

    @Test
    void an_entry_stays_until_it_was_answered_and_one_that_cannot_be_read_holds_up_no_other() {
        assertThat(run(OUTBOX + """
                answers = [
                  () => ({ kind: 'unreachable' }),
                  () => ({ kind: 'malformed', message: 'what?' }),
                  stored,
                  () => ({ kind: 'malformed', message: 'what?' }),
                  stored];
                entries = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
                await box.wake();
                const first = [entries.length, box.state];
                await later();
                return [...first, entries.length, box.state, settled.join(' ')];
                """)).isEqualTo(List.of(3, "waiting", 0, "idle", "a STORED b REFUSED c STORED"));
    }

    @Test
    void signed_out_it_waits_for_the_next_wake_and_not_for_a_clock() {
        assertThat(run(OUTBOX + """
                answers = [() => ({ kind: 'signed-out' }), stored];
                entries = [{ id: 'a' }];
                await box.wake();
                const first = [box.state, String(later)];
                await box.wake();
                return [...first, box.state, settled.join(' ')];
                """)).isEqualTo(List.of("signed-out", "undefined", "idle", "a STORED"));
    }

    private static final String OUTBOX = """
            let entries = [], answers = [], settled = [], later;
            const stored = (sent) => (
                { kind: 'answered', results: sent.map(({ id }) => ({ id, result: 'STORED', message: null })) });
            const store = {
              waiting: async (most) => entries.slice(0, most),
              settle: async (results) => {
                results.forEach(({ id, result }) => settled.push(`${id} ${result}`));
                entries = entries.filter((entry) => !results.some(({ id }) => id === entry.id));
                return results.length;
              } };
            const box = new outbox.Outbox({ store, post: async (sent) => answers.shift()(sent), changed: () => {},
              later: (action) => { later = action; return () => {}; } });
            """;

    private static Object run(String script) {
        return page.evaluate(
                "async ({ sample, script }) => {"
                        + " const load = async (name) => import('/togo/' + name + '.js');"
                        + " const Run = Object.getPrototypeOf(async () => {}).constructor;"
                        + " return new Run('session', 'timer', 'outbox', sample + script)("
                        + "await load('session'), await load('timer'), await load('outbox')); }",
                Map.of("sample", SAMPLE, "script", script));
    }
}

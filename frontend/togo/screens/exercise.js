// One exercise, or the exercises of a superset in turn: picture, dose, cue, sets to tick off, and the clock.

import { button, h, t } from '../dom.js';
import { isTicked, nextSet } from '../session.js';
import * as timers from '../timer.js';
import { chip, dock, heading, note, picture, topBar } from './parts.js';

export function work(player) {
  const { group, number, of } = player.step;
  const next = nextSet(group, player.done);
  const item = next?.item ?? group.items.at(-1);
  const exercise = exerciseOf(player, item);
  return {
    key: `step-${player.session.step}-${item.id}`,
    nodes: [
      topBar(player, t('where', number, of), player.session.step / player.steps.length),
      otherVersion(player),
      group.superset && turns(player, group, item),
      heading(exercise.name),
      h('p', { class: 'dose' }, item.doseText, item.sideText && h('span', { class: 'soft' }, ` · ${item.sideText}`)),
      item.note && note('accent', h('p', {}, h('strong', {}, t('note')), ` ${item.note}`)),
      picture(exercise),
      exercise.cues[0] && h('p', { class: 'cue' }, exercise.cues[0]),
      group.items.map((one) => sets(player, group, one)),
      how(exercise, item),
      dock(player, clock(player), main(player, group, next)),
    ],
  };
}

function exerciseOf(player, item) {
  return player.session.exercises.find((exercise) => exercise.id === item.exercise);
}

function otherVersion({ session, days }) {
  const version = days?.plan?.version;
  return (
    version !== undefined &&
    version !== session.planVersion &&
    note('accent', h('p', { id: 'other-version' }, t('other-version', version, session.planVersion)))
  );
}

function turns(player, group, item) {
  return h(
    'p',
    { class: 'turns' },
    chip('quiet', t('superset')),
    group.items.map((one, index) => [
      h(
        'span',
        { class: one === item ? 'now' : '', 'aria-current': one === item && 'step' },
        `${index + 1}. ${exerciseOf(player, one).name}`,
      ),
      ' ',
    ]),
  );
}

function sets(player, group, item) {
  const place = group.items.indexOf(item) + 1;
  const name = exerciseOf(player, item).name;
  const label = group.items.length > 1 ? name : t('sets');
  const set = (number) => {
    const ticked = isTicked(player.done, item, number);
    return button(
      `set-${place}-${number}`,
      [h('span', { class: 'tick', 'aria-hidden': 'true' }, ticked ? '✓' : ''), t('set', number)],
      () => player.toggle(group, item, number),
      {
        class: 'set',
        'aria-pressed': String(ticked),
      },
    );
  };
  return h(
    'div',
    { class: 'sets', role: 'group', 'aria-label': t('sets.of', name) },
    h('h2', {}, label, item.eachSide && h('span', { class: 'soft' }, ` · ${t('each-side')}`)),
    Array.from({ length: item.dose.sets }, (_, index) => set(index + 1)),
  );
}

function how(exercise) {
  return h(
    'details',
    { class: 'how', id: 'how' },
    h('summary', {}, t('how')),
    h('p', {}, exercise.purpose),
    h('h3', {}, t('how.position')),
    h('p', {}, exercise.position),
    h('h3', {}, t('how.steps')),
    h(
      'ol',
      {},
      exercise.steps.map((step) => h('li', {}, step)),
    ),
    exercise.cues.length > 1 && [
      h('h3', {}, t('how.cues')),
      h(
        'ul',
        {},
        exercise.cues.map((cue) => h('li', {}, cue)),
      ),
    ],
    exercise.mistakes.length > 0 && [
      h('h3', {}, t('how.mistakes')),
      h(
        'ul',
        {},
        exercise.mistakes.map((one) => h('li', {}, one)),
      ),
    ],
    h('h3', {}, t('how.stop')),
    h('p', {}, exercise.stopRule),
  );
}

/** The running clock; its figures are renewed in place, see `renewClock`. */
function clock({ session }) {
  const { timer } = session;
  return (
    timer &&
    h(
      'div',
      { class: `above clock ${timer.kind}`, id: 'clock' },
      h('span', { id: 'clock-word' }),
      h('span', { id: 'clock-time', role: 'timer', 'aria-live': 'off' }),
      h('progress', { id: 'clock-bar', max: String(timer.seconds), 'aria-hidden': 'true' }),
    )
  );
}

/** Puts the present figures on the clock. */
export function renewClock(timer, now) {
  const time = document.getElementById('clock-time');
  if (!time) {
    return;
  }
  const seconds = timers.secondsLeft(timer, now);
  const leading = timers.isLeading(timer, now);
  const word = timers.isPaused(timer) ? t('clock.paused') : leading ? t('clock.ready') : t(`clock.${timer.kind}`);
  const bar = document.getElementById('clock-bar');
  document.getElementById('clock-word').textContent = word;
  time.textContent = timers.clock(seconds);
  bar.value = leading ? 0 : timer.seconds - seconds;
}

function main(player, group, next) {
  const { timer, holds } = player.session;
  if (timer?.kind === 'rest') {
    return [
      button('longer', t('rest.longer'), () => player.changeTimer((one, now) => timers.extend(one, 15, now))),
      button('skip-rest', t('rest.skip'), () => player.endTimer(false), { class: 'main' }),
    ];
  }
  if (timer) {
    const paused = timers.isPaused(timer);
    return [
      button('cancel-hold', t('hold.cancel'), () => player.endTimer(false)),
      button(
        'pause',
        paused ? t('hold.resume') : t('hold.pause'),
        () => player.changeTimer(paused ? timers.resume : timers.pause),
        { class: 'main' },
      ),
    ];
  }
  if (!next) {
    return button('next', t('next'), () => player.next(), { class: 'main' });
  }
  const { item, set } = next;
  const seconds = item.dose.holdSeconds ?? (item.dose.minutes ?? 0) * 60;
  const times = item.dose.holdSeconds ? (item.dose.reps ?? 1) : 1;
  const leave = button('leave', t('leave'), () => player.next(), { class: 'quiet' });
  const tick = button('tick', t('set.done', set), () => player.toggle(group, item, set), { class: 'main' });
  if (seconds === 0 || holds >= times) {
    return [leave, tick];
  }
  const label = item.dose.holdSeconds
    ? times > 1
      ? t('hold.of', holds + 1, times, seconds)
      : t('hold', seconds)
    : t('run', item.dose.minutes);
  return [leave, button('hold', label, () => player.hold(seconds), { class: 'main' })];
}

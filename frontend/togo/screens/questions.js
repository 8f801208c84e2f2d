// One question at a time, with buttons for a thumb. Passing one over leaves it without an answer.

import { button, h, t } from '../dom.js';
import { limitOf, minutesBetween } from '../session.js';
import { dock, heading, note, topBar } from './parts.js';

const SCALE = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

export function before(player) {
  return question(player, {
    title: t('before'),
    chosen: player.done.before,
    fact: (value) => ({ kind: 'PAIN', moment: 'BEFORE', value }),
  });
}

export function peak(player) {
  const { item } = player.step;
  const { name } = player.session.exercises.find((exercise) => exercise.id === item.exercise);
  const chosen = player.done.peaks.get(item.id);
  const limit = limitOf(player.session.limits, chosen);
  return question(player, {
    title: t('peak'),
    about: [name, item.sideText].filter(Boolean).join(' · '),
    chosen,
    fact: (value) => ({ kind: 'PAIN', moment: 'PEAK', item: item.id, value }),
    answer:
      limit && note({ green: 'ok', amber: 'warn', stop: 'stop' }[limit.level], h('p', { id: 'limit' }, limit.text)),
  });
}

export function after(player) {
  return question(player, {
    title: t('after'),
    chosen: player.done.after,
    fact: (value) => ({ kind: 'PAIN', moment: 'AFTER', value }),
  });
}

function question(player, { title, about, chosen, fact, answer }) {
  const choice = (value) =>
    button(`value-${value}`, String(value), () => player.answer(fact(value)), {
      class: 'number',
      'aria-pressed': String(chosen === value),
    });
  return page(player, chosen !== undefined, [
    heading(title),
    about && h('p', { class: 'about', id: 'about' }, about),
    h(
      'div',
      { class: 'scale', role: 'group', 'aria-labelledby': 'title', 'aria-describedby': about ? 'about ends' : 'ends' },
      SCALE.map(choice),
    ),
    h('p', { id: 'ends', class: 'ends' }, h('span', {}, t('pain.least')), h('span', {}, t('pain.most'))),
    h('div', { 'aria-live': 'polite' }, answer),
  ]);
}

export function effort(player) {
  const chosen = player.done.effort;
  const choice = (value) =>
    button(
      `value-${value}`,
      [h('strong', {}, String(value)), ` ${t(`rpe.${value}`)}`],
      () => player.answer({ kind: 'RPE', value }),
      {
        class: 'row',
        'aria-pressed': String(chosen === value),
      },
    );
  return page(player, chosen !== undefined, [
    heading(t('effort')),
    h('div', { class: 'rows', role: 'group', 'aria-labelledby': 'title' }, SCALE.map(choice)),
  ]);
}

/** The longest text that the portal takes. */
const LONGEST = 1000;

/** How long it took: the clock proposes, the person corrects. With it goes what the person says besides. */
export function minutes(player) {
  const { startedAt, lastAt } = player.session;
  const proposed = player.done.minutes ?? minutesBetween(Date.parse(startedAt), Date.parse(lastAt));
  const field = h('input', {
    id: 'minutes',
    type: 'number',
    inputmode: 'numeric',
    min: '1',
    max: '720',
    step: '1',
    value: String(proposed),
    'aria-describedby': 'minutes-problem',
    on: { keydown: (event) => event.key === 'Enter' && finish() },
  });
  const problem = h('p', { id: 'minutes-problem', class: 'problem', 'aria-live': 'polite' });
  const change = (by) => {
    field.value = String(Math.min(720, Math.max(1, (Math.round(field.valueAsNumber) || proposed) + by)));
  };
  const finish = () => {
    const value = field.valueAsNumber;
    if (!Number.isInteger(value) || value < 1 || value > 720) {
      problem.textContent = t('minutes.problem');
      field.setAttribute('aria-invalid', 'true');
      field.focus();
      return;
    }
    player.finish({ kind: 'MINUTES', value }, ...said());
  };
  const words = h(
    'textarea',
    {
      id: 'words',
      rows: '3',
      maxlength: String(LONGEST),
      dir: 'auto',
      'aria-describedby': 'words-hint',
      on: { input: () => player.draft(words.value) },
    },
    player.session.draft ?? '',
  );
  const said = () => (words.value.trim() ? [{ kind: 'WORDS', text: words.value.trim() }] : []);
  return {
    key: 'minutes',
    nodes: [
      topBar(player, t('last-questions'), 1),
      h('h1', { id: 'title', tabindex: '-1' }, h('label', { for: 'minutes' }, t('minutes'))),
      h(
        'div',
        { class: 'stepper' },
        button('less', '−', () => change(-1), { 'aria-label': t('minutes.less') }),
        field,
        button('more', '+', () => change(1), { 'aria-label': t('minutes.more') }),
      ),
      problem,
      h('label', { for: 'words', class: 'words-label' }, t('words')),
      words,
      h('p', { id: 'words-hint', class: 'soft' }, t('words.hint', LONGEST)),
      button('skip', t('finish.without'), () => player.finish(...said()), { class: 'quiet' }),
      dock(player, button('finish', t('finish'), finish, { class: 'main' })),
    ],
  };
}

function page(player, answered, nodes) {
  const { kind } = player.step;
  return {
    key: `step-${player.session.step}`,
    nodes: [
      topBar(
        player,
        ['before', 'signs'].includes(kind)
          ? t('first-questions')
          : kind === 'peak'
            ? t('where', player.step.number, player.step.of)
            : t('last-questions'),
        player.session.step / player.steps.length,
      ),
      ...nodes,
      dock(
        player,
        answered
          ? button('next', t('next'), () => player.next(), { class: 'main' })
          : button('skip', t('skip'), () => player.next(), { class: 'skip' }),
      ),
    ],
  };
}

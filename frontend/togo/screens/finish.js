// What was done, and whether the portal has it.

import { button, h, t } from '../dom.js';
import { ticks } from '../session.js';
import { card, chip, heading, refusals, sending } from './parts.js';

export function finish(player) {
  const { session, done } = player;
  const items = session.groups.flatMap((group) => group.items);
  return {
    key: 'finish',
    nodes: [
      h(
        'header',
        { class: 'hello' },
        h('p', {}, session.title),
        heading(t(done.reason ? 'finished.stopped' : 'finished')),
      ),
      card(
        t('finished.done'),
        h(
          'ul',
          { class: 'summary' },
          items.map((item) => line(player, item)),
        ),
        h(
          'dl',
          { class: 'answers' },
          answer(t('answer.before'), pain(done.before)),
          answer(t('answer.after'), pain(done.after)),
          answer(t('answer.effort'), pain(done.effort)),
          answer(t('answer.minutes'), done.minutes === undefined ? undefined : t('answer.min', done.minutes)),
        ),
        ...told(player),
      ),
      ...refusals(player),
      sending(player),
      h('p', { class: 'soft' }, t('finished.morning')),
      button('leave', t('finished.leave'), () => player.leave(), { class: 'main' }),
    ],
  };
}

/** What went to the care team; what the portal refused is shown with its reason instead. */
function told({ done, session, refused }) {
  const failed = refused.some((entry) => entry.session === session.id && entry.kind === 'WORDS');
  return done.words === undefined || failed
    ? []
    : [
        h('p', { class: 'soft' }, t('finished.words')),
        h('blockquote', { id: 'said-words', dir: 'auto' }, done.words),
      ];
}

function line(player, item) {
  const { name } = player.session.exercises.find((exercise) => exercise.id === item.exercise);
  const sets = ticks(player.done, item);
  const peak = player.done.peaks.get(item.id);
  const kind = sets >= item.dose.sets ? 'ok' : 'quiet';
  return h(
    'li',
    {},
    h(
      'div',
      {},
      h('strong', {}, name),
      sets > 0 && h('p', { class: 'soft' }, peak === undefined ? t('answer.no-peak') : t('answer.peak', peak)),
    ),
    chip(kind, t('answer.sets', sets, item.dose.sets)),
  );
}

function pain(value) {
  return value === undefined ? undefined : t('answer.of-ten', value);
}

function answer(name, value) {
  return h('div', {}, h('dt', {}, name), h('dd', {}, value ?? h('span', { class: 'soft' }, t('answer.none'))));
}

// The days at hand: what is planned, what has changed, and whether everything is at the portal.

import { button, h, link, t } from '../dom.js';
import { card, chip, emergencyCall, heading, note, refusals, sending, SIGN_IN } from './parts.js';

export function start(player) {
  const { days } = player;
  if (!days) {
    return { key: 'empty', nodes: empty(player) };
  }
  const raised = player.past.find((session) => session.raised);
  return {
    key: 'start',
    nodes: [
      pageTop(player),
      raised ? flagged(player, raised) : days.notice ? notice(player) : planned(player),
      ...refusals(player),
      sending(player),
      player.loading === 'refused' && note('warn', h('p', {}, player.loadingMessage)),
      signs(player),
      leaving(player),
    ],
  };
}

function pageTop(player) {
  const today = player.days.days.find((day) => day.date === player.today);
  return h('header', { class: 'hello' }, h('p', {}, today?.title ?? ''), heading(t('title')));
}

function empty(player) {
  const words = {
    loading: [t('loading')],
    'signed-out': [t('empty.signed-out'), link('sign-in', t('sign-in'), SIGN_IN, { class: 'button main' })],
    refused: [
      player.loadingMessage ?? t('empty.refused'),
      link('portal', t('portal'), '/start', { class: 'button main' }),
    ],
    unreachable: [t('empty.unreachable'), button('again', t('again'), () => player.refresh(), { class: 'main' })],
  };
  const [text, action] = words[player.loading];
  return [h('header', { class: 'hello' }, heading(t('title'))), card(null, h('p', {}, text), action)];
}

function notice({ days }) {
  const { title, text, link: to, linkText, level } = days.notice;
  return h(
    'section',
    { class: `card ${level ? 'locked' : ''}`, id: 'notice' },
    level && chip('stop', t('locked')),
    h('h2', {}, title),
    h('p', {}, text),
    to && link('notice-link', linkText, to, { class: 'button' }),
  );
}

/** Until the portal knows of a warning sign, this device remembers it. */
function flagged(player, session) {
  const flag = player.days.redFlags.find((one) => one.id === session.raised);
  return h(
    'section',
    { class: 'card locked', id: 'notice' },
    chip('stop', t('locked')),
    h('h2', {}, flag?.heading ?? t('advice.title')),
    h('p', {}, flag?.advice ?? t('advice.text')),
    h('p', {}, t('locked.here')),
    emergencyCall(player),
  );
}

function planned(player) {
  const { days } = player.days;
  const today = days.find((day) => day.date === player.today);
  const coming = days.filter((day) => day.date > player.today);
  return [
    changes(player.days.plan),
    today ? session(player, today) : card(t('old'), h('p', {}, t('old.text'))),
    coming.length > 0 &&
      h(
        'details',
        { class: 'card', id: 'coming' },
        h('summary', {}, t('coming')),
        h('p', { class: 'soft' }, t('coming.kept', coming.at(-1).title)),
        coming.map((day) =>
          h('div', { class: 'coming' }, h('h3', {}, day.title), day.rest ? h('p', {}, day.rest) : list(player, day)),
        ),
      ),
  ];
}

function changes(plan) {
  return (
    plan?.changes &&
    !plan.acknowledged &&
    note(
      'accent',
      h('h2', {}, t('changes')),
      h('p', { class: 'lines' }, plan.changes),
      plan.changesLink && link('changes', t('changes.more'), plan.changesLink),
    )
  );
}

function session(player, day) {
  const here = player.past.some((past) => past.date === day.date);
  const done = day.done || here;
  if (day.rest && !done) {
    return h('section', { class: 'card', id: 'rest-day' }, h('h2', {}, t('rest-day')), h('p', {}, day.rest));
  }
  return h(
    'section',
    { class: 'card today', id: 'today' },
    h(
      'div',
      { class: 'card-top' },
      h('h2', {}, t('today')),
      done ? chip('ok', t('done')) : h('span', { class: 'soft' }, player.days.plan.phaseName),
    ),
    h('p', { class: 'soft' }, t('today.about', count(day), day.minutes ?? '?', player.days.plan.version)),
    list(player, day),
    count(day) > 0 && [
      button('start', done ? t('start.again') : t('start'), () => player.begin(day, false), {
        class: done ? '' : 'main',
      }),
      day.shortMinutes &&
        button('start-short', t('start.short', day.shortMinutes), () => player.begin(day, true), { class: 'quiet' }),
    ],
  );
}

function count(day) {
  return day.groups.flatMap((group) => group.items).filter((item) => !item.paused).length;
}

function list(player, day) {
  const name = (item) => player.days.exercises.find((exercise) => exercise.id === item.exercise)?.name ?? item.exercise;
  return h(
    'ol',
    { class: 'items' },
    day.groups.flatMap((group) =>
      group.items.map((item) =>
        h(
          'li',
          {},
          h('strong', {}, name(item)),
          ` · ${item.doseText}`,
          group.superset && h('span', { class: 'soft' }, ` · ${t('superset')}`),
          item.paused && h('p', { class: 'paused' }, chip('warn', t('paused')), ` ${item.paused}`),
        ),
      ),
    ),
  );
}

/** When to stop, to be read at any time and without network. */
function signs(player) {
  const { redFlags } = player.days;
  return (
    redFlags.length > 0 &&
    h(
      'details',
      { class: 'card', id: 'signs' },
      h('summary', {}, t('signs')),
      emergencyCall(player),
      redFlags.map((flag) =>
        h(
          'div',
          { class: 'sign' },
          h('h3', {}, flag.question),
          h('p', {}, h('strong', {}, flag.heading), ` ${flag.advice}`),
        ),
      ),
    )
  );
}

function leaving(player) {
  return h(
    'nav',
    { class: 'leaving', 'aria-label': t('leaving') },
    link('portal', t('portal'), '/start'),
    button('sign-out', t('sign-out'), () => player.lay('sign-out'), { class: 'quiet' }),
  );
}

/** Signing out takes everything from this device: said before, when something would be lost. */
export function signOut(player) {
  return {
    key: 'sign-out',
    nodes: [
      h('header', { class: 'hello' }, heading(t('sign-out.title'))),
      card(
        null,
        h('p', {}, t('sign-out.text')),
        player.waiting > 0 && note('stop', h('p', {}, t('sign-out.waiting', player.waiting))),
        button('stay', t('sign-out.stay'), () => player.lay(undefined), { class: 'main' }),
        button('sign-out-now', player.waiting > 0 ? t('sign-out.lose') : t('sign-out'), () => player.signOut(), {
          class: 'quiet',
        }),
      ),
    ],
  };
}

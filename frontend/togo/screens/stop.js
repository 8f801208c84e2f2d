// The ways out: why to stop, the warning signs, and what to do about one. All of it works without network.

import { button, h, t } from '../dom.js';
import { card, dock, emergencyCall, heading, topBar } from './parts.js';

/** Why the session is stopped. */
export function stop(player) {
  return {
    key: 'stop',
    nodes: [
      h('header', { class: 'hello' }, heading(t('stop.title'))),
      h('p', {}, t('stop.text')),
      h(
        'div',
        { class: 'rows' },
        player.days.stopReasons.map((reason) =>
          button(`reason-${reason.code}`, reason.text, () => player.stop(reason), {
            class: reason.redFlag ? 'row grave' : 'row',
          }),
        ),
      ),
      h(
        'div',
        { class: 'dock' },
        button('go-on', t('stop.go-on'), () => player.lay(undefined), { class: 'main' }),
      ),
    ],
  };
}

/** The first step of each session. */
export function firstSigns(player) {
  return {
    key: 'step-0',
    nodes: [
      topBar(player, t('first-questions'), 0),
      ...list(player),
      dock(
        player,
        button('no-signs', t('signs.none'), () => player.next(), { class: 'main' }),
      ),
    ],
  };
}

/** After a stop whose reason may be more than it seems. */
export function signsNow(player) {
  return {
    key: 'signs-now',
    nodes: [
      ...list(player),
      h(
        'div',
        { class: 'dock' },
        button('no-signs', t('signs.none'), () => player.close(), { class: 'main' }),
      ),
    ],
  };
}

function list(player) {
  return [
    heading(t('signs.title')),
    h('p', {}, t('signs.text')),
    h(
      'div',
      { class: 'rows' },
      player.days.redFlags.map((flag) =>
        button(`flag-${flag.id}`, flag.question, () => player.raise(flag), { class: 'row' }),
      ),
    ),
  ];
}

/** The portal has stopped the training meanwhile. */
export function locked(player) {
  const { title, text } = player.days.notice;
  return {
    key: 'locked',
    nodes: [
      h(
        'section',
        { class: 'card locked', id: 'notice' },
        heading(title),
        h('p', { class: 'lines' }, text),
        emergencyCall(player),
      ),
      ending(player),
    ],
  };
}

function ending(player, text) {
  return card(
    null,
    text && h('p', {}, text),
    button('end', t('advice.end'), () => player.finish(), { class: 'main' }),
    button('last-questions', t('advice.questions'), () => player.close(), { class: 'quiet' }),
  );
}

/** What to do now. */
export function advice(player) {
  const flag = player.days.redFlags.find((one) => one.id === player.session.panel.flag);
  return {
    key: `advice-${player.session.panel.flag}`,
    nodes: [
      h(
        'section',
        { class: 'card locked', id: 'advice' },
        heading(flag?.heading ?? t('advice.title')),
        h('p', { class: 'lines' }, flag?.advice ?? t('advice.text')),
        emergencyCall(player, flag?.level === 'EMERGENCY'),
      ),
      ending(player, t(player.waiting > 0 ? 'advice.waiting' : 'advice.told')),
    ],
  };
}

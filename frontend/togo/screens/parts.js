// What several screens are put together from.

import { button, h, link, t } from '../dom.js';

/** Leads through the sign-in page and back here. */
export const SIGN_IN = '/togo/return';

/** The heading of a screen; it takes the focus when the screen appears. */
export function heading(text, id = 'title') {
  return h('h1', { id, tabindex: '-1' }, text);
}

/** A card with its own heading. */
export function card(title, ...children) {
  return h('section', { class: 'card' }, title && h('h2', {}, title), ...children);
}

/** A word with a sign and a colour: `ok`, `warn`, `stop` or `quiet`. */
export function chip(kind, text) {
  const signs = { ok: '✓', warn: '!', stop: '■', quiet: '–' };
  return h('span', { class: `chip ${kind}` }, h('span', { 'aria-hidden': 'true' }, `${signs[kind]} `), text);
}

/** Sentences set apart by colour, a sign and a word. */
export function note(kind, ...children) {
  return h('div', { class: `note ${kind}` }, ...children);
}

/** The bar at the thumb: the way to stop, and the one main action. */
export function dock(player, ...actions) {
  return h(
    'div',
    { class: 'dock' },
    ...actions.filter((action) => action?.classList?.contains('above')),
    h(
      'div',
      { class: 'dock-row' },
      button('stop', t('stop'), () => player.lay('stop'), { class: 'stop' }),
      ...actions.filter((action) => !action?.classList?.contains('above')),
    ),
  );
}

/** The line above a step: back, where we are, sound. */
export function topBar(player, where, part) {
  return h(
    'header',
    { class: 'top' },
    h(
      'div',
      { class: 'top-row' },
      button('back', [h('span', { 'aria-hidden': 'true' }, '‹ '), t('back')], () => player.back(), {
        class: 'quiet',
        disabled: player.session.step === 0,
      }),
      h('span', { class: 'where' }, where),
      button('mute', t(player.muted ? 'sound.off' : 'sound.on'), () => player.mute(!player.muted), {
        class: 'quiet',
      }),
    ),
    h('progress', { max: '1', value: String(part), 'aria-label': t('progress') }),
  );
}

/** Whether everything is at the portal, in one line. */
export function sending(player) {
  const { waiting, sync, loading } = player;
  if (sync === 'signed-out' || loading === 'signed-out') {
    return note(
      'warn',
      h('p', {}, waiting > 0 ? t('sync.signed-out.waiting', waiting) : t('sync.signed-out')),
      link('sign-in', t('sign-in'), SIGN_IN, { class: 'button' }),
    );
  }
  if (waiting > 0 && sync === 'refused') {
    return note('warn', h('p', {}, player.syncMessage), h('p', {}, t('sync.kept', waiting)));
  }
  if (waiting === 0) {
    return h('p', { class: 'sync', id: 'sync' }, chip('ok', t('sync.sent')));
  }
  const words = sync === 'sending' ? t('sync.sending', waiting) : t('sync.waiting', waiting);
  return h('p', { class: 'sync', id: 'sync' }, chip('quiet', words));
}

/** What the portal did not take, each with its reason, until the person has read it. */
export function refusals(player) {
  return player.refused.map((entry) =>
    note(
      'stop',
      h('h2', {}, t('refused')),
      h('p', {}, t(`entry.${entry.kind}`, entry.value ?? entry.set ?? '')),
      entry.text && h('blockquote', { dir: 'auto' }, entry.text),
      h('p', {}, entry.message ?? t('refused.unknown')),
      button(`forget-${entry.id}`, t('refused.read'), () => player.forget(entry), { class: 'quiet' }),
    ),
  );
}

/** The number to call, large enough for a shaking thumb. */
export function emergencyCall(player, primary) {
  const number = player.days?.emergencyNumber;
  return (
    number &&
    link('call', t('emergency.call', number), `tel:${number.replace(/[^\d+]/g, '')}`, {
      class: primary ? 'button call' : 'call-line',
    })
  );
}

const images = new Map();

/** The picture of an exercise; always the same element, so that it does not begin anew with each tick. */
export function picture(exercise) {
  if (!exercise.picture) {
    return undefined;
  }
  if (!images.has(exercise.picture)) {
    images.set(
      exercise.picture,
      h('img', { class: 'picture', src: exercise.picture, alt: t('picture', exercise.name) }),
    );
  }
  return images.get(exercise.picture);
}

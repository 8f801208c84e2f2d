// Starts the player: one tab at a time, the newest version, the right screen.

import { keepAwake, ring } from './device.js';
import { button, h, say, t } from './dom.js';
import { Player } from './player.js';
import { after, before, effort, minutes, peak } from './screens/questions.js';
import { renewClock, work } from './screens/exercise.js';
import { finish } from './screens/finish.js';
import { card, heading, note } from './screens/parts.js';
import { start, signOut } from './screens/start.js';
import { advice, firstSigns, locked, signsNow, stop } from './screens/stop.js';
import { closing } from './session.js';
import { openStore } from './store.js';
import { inOneTab } from './tabs.js';
import * as timers from './timer.js';
import { LANGUAGE } from './words.js';

const STEPS = { signs: firstSigns, before, work, peak, after, effort, minutes };
const RENEW = 200;
const NEWS = 5 * 60 * 1000;
const TAKE_OVER = 5000;

let shown;
let seen = Date.now();
let lastNews = 0;

/** Which screen it is, from what is known. */
function screenOf(player) {
  const { session } = player;
  if (player.panel === 'sign-out') {
    return signOut(player);
  }
  if (!session) {
    return start(player);
  }
  if (session.panel?.flag) {
    return advice(player);
  }
  if (session.panel?.signs) {
    return signsNow(player);
  }
  if (player.days.notice?.level && session.step < closing(player.steps)) {
    return locked(player);
  }
  if (player.panel === 'stop') {
    return stop(player);
  }
  return session.finishedAt ? finish(player) : STEPS[player.step.kind](player);
}

/** Draws the screen; what had the focus, was open or was typed stays, a new screen begins at its heading. */
function draw(screen, problem) {
  const main = document.getElementById('screen');
  const typed = ['minutes', 'words'].map((id) => [id, document.getElementById(id)?.value]);
  const focus = document.activeElement?.id;
  const open = [...main.querySelectorAll('details[open]')].map((details) => details.id);
  const nodes = [problem && note('stop', h('p', { role: 'alert' }, t('problem'))), ...screen.nodes];
  main.replaceChildren(...nodes.flat(3).filter(Boolean));
  if (screen.key !== shown) {
    const first = shown === undefined;
    shown = screen.key;
    document.title = `${main.querySelector('h1').textContent} · Comeback`;
    if (!first) {
      scrollTo(0, 0);
      main.querySelector('h1').focus({ preventScroll: true });
    }
    return;
  }
  for (const [id, value] of typed) {
    const field = document.getElementById(id);
    if (field && value !== undefined) {
      field.value = value;
    }
  }
  open.forEach((id) => document.getElementById(id)?.setAttribute('open', ''));
  if (focus) {
    (document.getElementById(focus) ?? main.querySelector('.dock .main'))?.focus({ preventScroll: true });
  }
}

/** Looks at the running clock: renews its figures, rings, and ends it when its time is over. */
function lookAtClock(player) {
  const now = Date.now();
  const timer = player.session?.timer;
  if (timer) {
    const heard = timers.signal(timer, seen, now);
    renewClock(timer, now);
    if (heard) {
      ring(heard, player.muted);
    }
    if (heard === 'start') {
      say(t('clock.go'));
    }
    if (timers.isOver(timer, now)) {
      say(t(`clock.${timer.kind}.over`));
      player.endTimer(timer.kind === 'hold');
    }
  }
  seen = now;
}

/** The same action, put off while a finger is down: a button that is replaced under it would miss the press. */
function whenReleased(action) {
  let down = false;
  let due = false;
  const released = () =>
    setTimeout(() => {
      down = false;
      if (due) {
        due = false;
        action();
      }
    });
  addEventListener('pointerdown', () => (down = true), true);
  addEventListener('pointerup', released, true);
  addEventListener('pointercancel', released, true);
  return () => (down ? (due = true) : action());
}

async function play() {
  let player;
  const show = whenReleased(() => {
    draw(screenOf(player), player.problem);
    lookAtClock(player);
  });
  const store = await openStore(() => location.reload());
  player = new Player(store, show);
  setInterval(() => lookAtClock(player), RENEW);
  addEventListener('online', () => player.refresh());
  document.addEventListener('visibilitychange', () => back(player));
  await player.open();
}

/** The page is seen again: the clock is right at once, and news are fetched now and then. */
function back(player) {
  if (document.visibilityState !== 'visible') {
    return;
  }
  lookAtClock(player);
  void keepAwake(Boolean(player.session) && !player.session.finishedAt);
  if (Date.now() - lastNews > NEWS || player.waiting > 0 || player.loading !== 'fresh') {
    lastNews = Date.now();
    void player.refresh();
  }
}

/** The newest version, from the next start on: one that waits takes over before anything is drawn. */
async function installWorker() {
  if (!('serviceWorker' in navigator)) {
    return;
  }
  const registration = await navigator.serviceWorker.register('sw.js', { updateViaCache: 'none' });
  if (registration.waiting && navigator.serviceWorker.controller) {
    const taken = await new Promise((settle) => {
      navigator.serviceWorker.addEventListener('controllerchange', () => settle(true), { once: true });
      registration.waiting.postMessage('take-over');
      setTimeout(() => settle(false), TAKE_OVER);
    });
    if (taken) {
      location.reload();
      await new Promise(() => {});
    }
  }
}

/** Another tab has the player. */
function elsewhere(take) {
  draw({
    key: 'elsewhere',
    nodes: [
      h('header', { class: 'hello' }, heading(t('elsewhere'))),
      card(null, h('p', {}, t('elsewhere.text')), button('here', t('elsewhere.here'), take, { class: 'main' })),
    ],
  });
}

document.documentElement.lang = LANGUAGE;
await installWorker().catch(() => {
  // Without one the player needs the network to start, and works all the same.
});
await inOneTab(() => {
  play().catch((problem) => {
    draw({
      key: 'broken',
      nodes: [
        heading(t('broken')),
        card(
          null,
          h('p', {}, t('broken.text')),
          button('again', t('again'), () => location.reload(), { class: 'main' }),
        ),
      ],
    });
    throw problem;
  });
}, elsewhere);

// What the person does, as actions. Each one is on this device's disk before the screen moves on.

import { allowSound, keepAwake } from './device.js';
import { speak } from './dom.js';
import { Outbox } from './outbox.js';
import { forgetPictures, keepPictures } from './pictures.js';
import { loadDays, sendEntries } from './server.js';
import { closing, groupsOf, isTicked, nextSet, reduce, restAfter, stepAfter, stepBefore, stepsOf } from './session.js';
import * as timers from './timer.js';

/** A session that was left open longer than this is over; the portal takes nothing later. */
const LONGEST = 12 * 60 * 60 * 1000;
/** Time to get into position before a hold. */
const LEAD = 5;

export class Player {
  days;
  session;
  entries = [];
  done = reduce([]);
  steps = [];
  /** Sessions on this device that are over and not yet known to be at the portal. */
  past = [];
  waiting = 0;
  refused = [];
  sync = 'idle';
  /** What loading the days came to: `loading`, `fresh`, or why there is nothing new. */
  loading = 'loading';
  loadingMessage;
  /** What lies over the session: the ways to stop, the warning signs, leaving. */
  panel;
  problem;
  muted = false;

  #store;
  #show;
  #outbox;
  #busy = false;
  #skew = 0;
  #looking = false;

  constructor(store, show) {
    this.#store = store;
    this.#show = show;
    this.#outbox = new Outbox({ store, post: (entries) => this.#post(entries), changed: (state) => this.#synced(state) });
  }

  /** Takes up where this device left off, then looks for news. */
  async open() {
    this.days = await this.#store.kept('days');
    this.#skew = (await this.#store.kept('skew')) ?? 0;
    this.muted = (await this.#store.kept('muted')) ?? false;
    speak(this.days?.words);
    const sessions = await this.#store.sessions();
    this.past = sessions.filter((session) => session.finishedAt);
    const open = sessions.find((session) => !session.finishedAt);
    if (open) {
      await this.#resume(open);
    }
    await this.#count();
    this.#show();
    await this.refresh();
  }

  async #resume(session) {
    this.#work(session, await this.#store.entriesOf(session.id));
    if (this.#now() - Date.parse(session.startedAt) > LONGEST) {
      await this.#record({ finishedAt: session.lastAt }, { kind: 'FINISHED' });
      this.#leave();
    }
  }

  /** Loads the days again and sends what waits. */
  async refresh() {
    void this.#outbox.wake();
    const settled = await this.#settled();
    const answer = await loadDays(this.days?.hash);
    if (answer.kind === 'loaded') {
      await this.#take(answer.days);
    }
    const known = answer.kind === 'loaded' || answer.kind === 'same';
    if (known) {
      await Promise.all(settled.map((session) => this.#store.drop(session.id)));
      this.past = this.past.filter((session) => !settled.includes(session));
    }
    this.loading = known ? 'fresh' : answer.kind;
    this.loadingMessage = answer.message;
    this.#show();
    if (known) {
      void this.#outbox.wake();
      await keepPictures(this.days.exercises.map((exercise) => exercise.picture).filter(Boolean));
    }
  }

  async #take(days) {
    if (this.days && this.days.client !== days.client) {
      await this.#forgetEverything();
    }
    this.days = days;
    this.#skew = Date.parse(days.serverTime) - Date.now();
    speak(days.words);
    await this.#store.keep('days', days);
    await this.#store.keep('skew', this.#skew);
  }

  async #settled() {
    const waiting = new Set((await this.#store.waiting(Infinity)).map((entry) => entry.session));
    return this.past.filter((session) => !waiting.has(session.id));
  }

  async #forgetEverything() {
    await this.#store.wipe();
    await forgetPictures();
    this.#leave();
    this.days = undefined;
    this.past = [];
    await this.#count();
  }

  // --- the session

  get step() {
    return this.steps[this.session.step];
  }

  /** The day that it is where the client lives, as in 2026-11-25. */
  get today() {
    return new Date(this.#now()).toLocaleDateString('sv-SE', { timeZone: this.days.zone });
  }

  begin(day, short) {
    return this.#act(async () => {
      allowSound();
      const groups = groupsOf(day, short);
      const used = new Set(groups.flatMap((group) => group.items.map((item) => item.exercise)));
      const { client, plan, limits, exercises } = this.days;
      const startedAt = new Date(this.#now()).toISOString();
      const session = {
        id: newId(),
        client,
        plan: plan.id,
        planVersion: plan.version,
        date: day.date,
        title: day.title,
        short,
        groups,
        limits,
        exercises: exercises.filter((exercise) => used.has(exercise.id)),
        startedAt,
        lastAt: startedAt,
        seq: 0,
        step: 0,
        timer: null,
        holds: 0,
        panel: null,
        raised: null,
        finishedAt: null,
      };
      this.#work(session, []);
      await this.#record({}, { kind: 'SESSION_STARTED', day: day.date, short });
    });
  }

  toggle(group, item, set) {
    return this.#act(async () => {
      allowSound();
      if (isTicked(this.done, item, set)) {
        await this.#record({ timer: null, holds: 0 }, { kind: 'SET_UNDONE', item: item.id, set });
        return;
      }
      const fact = { kind: 'SET_DONE', item: item.id, set };
      const rest = restAfter(group, reduce([...this.entries, { ...fact, seq: Infinity }]), set);
      await this.#record({ timer: rest > 0 ? timers.begin('rest', rest, Date.now()) : null, holds: 0 }, fact);
    });
  }

  hold(seconds) {
    return this.#act(() => {
      allowSound();
      return this.#record({ timer: timers.begin('hold', seconds, Date.now(), LEAD) });
    });
  }

  changeTimer(change) {
    return this.#act(() => this.session.timer && this.#record({ timer: change(this.session.timer, Date.now()) }));
  }

  /** The timer has run out, or is not wanted any more. */
  endTimer(held) {
    const { timer, holds } = this.session;
    return this.#act(() => timer && this.#record({ timer: null, holds: holds + (held ? 1 : 0) }));
  }

  /** Answers the question of this step; a question that is passed over stays without an answer. */
  answer(fact) {
    return this.#act(() => this.#record({}, fact));
  }

  next() {
    return this.#act(() => this.#record(this.#at(stepAfter(this.steps, this.session.step, this.done))));
  }

  back() {
    return this.#act(() => this.#record(this.#at(stepBefore(this.steps, this.session.step, this.done))));
  }

  #at(step) {
    return { step, timer: null, holds: 0 };
  }

  stop(reason) {
    return this.#act(() => {
      const item = this.#itemNow();
      this.panel = undefined;
      return this.#record(
        {
          ...this.#at(Math.max(this.session.step, closing(this.steps))),
          panel: reason.redFlag ? { flag: reason.redFlag } : reason.askRedFlags ? { signs: true } : null,
          raised: reason.redFlag ?? this.session.raised,
        },
        { kind: 'STOPPED', reason: reason.code, ...(item && { item }) },
      );
    });
  }

  /** The exercise that is being done, where one is. */
  #itemNow() {
    const { item, group } = this.step ?? {};
    return (item ?? (group && (nextSet(group, this.done)?.item ?? group.items.at(-1))))?.id;
  }

  raise(flag) {
    return this.#act(() =>
      this.#record({ timer: null, panel: { flag: flag.id }, raised: flag.id }, { kind: 'RED_FLAG', flag: flag.id }),
    );
  }

  /** Goes from the advice, or from signs of which none was there, to the closing questions. */
  close() {
    return this.#act(() =>
      this.#record({ ...this.#at(Math.max(this.session.step, closing(this.steps))), panel: null }),
    );
  }

  finish(...facts) {
    return this.#act(async () => {
      if (!this.done.finished) {
        const finishedAt = new Date(this.#now()).toISOString();
        await this.#record({ ...this.#at(this.steps.length), panel: null, finishedAt }, ...facts, { kind: 'FINISHED' });
      }
    });
  }

  /** Back to the days, from a session that is finished. */
  leave() {
    this.#leave();
    this.#show();
    return this.refresh();
  }

  #leave() {
    if (this.session?.finishedAt) {
      this.past = [...this.past, this.session];
    }
    this.session = undefined;
    this.entries = [];
    this.steps = [];
    this.done = reduce([]);
    this.panel = undefined;
    void keepAwake(false);
  }

  // --- around it

  lay(panel) {
    this.panel = panel;
    this.#show();
  }

  mute(muted) {
    return this.#act(async () => {
      await this.#store.keep('muted', muted);
      this.muted = muted;
      this.#show();
    });
  }

  forget(entry) {
    return this.#act(async () => {
      await this.#store.forget(entry.id);
      await this.#count();
      this.#show();
    });
  }

  /** Removes everything from this device. */
  async signOut() {
    await this.#forgetEverything();
    const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
    await Promise.all(workers.map((worker) => worker.unregister()));
    location.assign('/logout');
  }

  // --- keeping and sending

  async #act(action) {
    if (this.#busy) {
      return;
    }
    this.#busy = true;
    try {
      await action();
      this.problem = undefined;
    } catch (problem) {
      this.problem = problem;
      this.#show();
    } finally {
      this.#busy = false;
    }
  }

  async #record(changes, ...facts) {
    const session = { ...this.session, ...changes };
    const entries = facts.map((fact) => this.#entry(session, fact));
    await this.#store.record(session, entries);
    this.waiting += entries.length;
    this.#work(session, [...this.entries, ...entries]);
    this.#show();
    if (entries.length > 0) {
      void this.#outbox.wake();
    }
  }

  /** An entry as the portal takes it: later than the one before it, within twelve hours of the session's start. */
  #entry(session, fact) {
    const latest = Date.parse(session.startedAt) + LONGEST;
    const now = Math.min(this.#now(), latest);
    session.lastAt = session.finishedAt && now === latest ? session.lastAt : laterOf(session.lastAt, now);
    session.seq += 1;
    const { id, plan, planVersion, startedAt } = session;
    return { id: newId(), session: id, plan, planVersion, startedAt, seq: session.seq, at: session.lastAt, ...fact };
  }

  #work(session, entries) {
    this.session = session;
    this.entries = entries;
    this.done = reduce(entries);
    this.steps = stepsOf(session.groups);
    void keepAwake(!session.finishedAt);
  }

  async #post(entries) {
    const wire = entries.map(({ state: _, message: __, ...entry }) => entry);
    const answer = await sendEntries(this.days.client, wire);
    const news = answer.notice || (answer.planVersion ?? undefined) !== this.days.plan?.version;
    if (answer.kind === 'other-client' || (answer.kind === 'answered' && news)) {
      this.#look();
    }
    return answer;
  }

  /** The portal knows something newer: looks once, whatever is being done meanwhile. */
  #look() {
    if (!this.#looking) {
      this.#looking = true;
      setTimeout(() => this.refresh().finally(() => (this.#looking = false)));
    }
  }

  async #synced(state) {
    const sent = state === 'idle' && this.sync === 'sending';
    this.sync = state;
    await this.#count();
    if (sent && this.past.length > 0) {
      this.#look();
    }
    this.#show();
  }

  async #count() {
    this.waiting = await this.#store.countWaiting();
    this.refused = await this.#store.refused();
  }

  /** The portal's time, as well as this device knows it. */
  #now() {
    return Date.now() + this.#skew;
  }
}

function laterOf(moment, milliseconds) {
  return new Date(Math.max(Date.parse(moment), milliseconds)).toISOString();
}

/** A random id; on an address without TLS browsers leave out the short way. */
function newId() {
  if (crypto.randomUUID) {
    return crypto.randomUUID();
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

// The session that is being done, and what the person does in it. Each step is on this device's disk before the screen
// moves on.

import { allowSound, keepAwake } from './device.js';
import {
  closing,
  groupsOf,
  isStopped,
  isTicked,
  nextSet,
  reduce,
  restAfter,
  stepAfter,
  stepBefore,
  stepOut,
  stepsOf,
} from './session.js';
import * as timers from './timer.js';

/** A session that was left open longer than this is over; the portal takes nothing later. */
const LONGEST = 12 * 60 * 60 * 1000;
/** Time to get into position before a hold, in seconds. */
const LEAD = 5;

export class Workout {
  session;
  entries = [];
  done = reduce([]);
  steps = [];
  /** What lies over the session: the ways to stop, or leaving. */
  panel;
  /** Why the last step could not be kept. */
  problem;
  /** How far the portal's clock is ahead of this device's, in milliseconds. */
  skew = 0;

  #store;
  #busy = false;
  #last = Promise.resolve();

  /** `show` draws what is there now. */
  constructor(store, show) {
    this.#store = store;
    this.show = show;
  }

  /** Called with the number of entries that are new on this device. */
  kept() {}

  get step() {
    return this.steps[this.session.step];
  }

  /** Goes on with a session that this device kept; one that was left open too long is over. */
  async resume(session) {
    this.#work(session, await this.#store.entriesOf(session.id));
    if (this.now() - Date.parse(session.startedAt) > LONGEST) {
      await this.#record({ finishedAt: session.lastAt }, ...this.#wordsLeft(), { kind: 'FINISHED' });
      this.clear();
    }
  }

  /** What was typed into a session that nobody finished. */
  #wordsLeft() {
    const text = this.session.draft?.trim();
    return text && this.done.words === undefined ? [{ kind: 'WORDS', text }] : [];
  }

  begin(day, short) {
    return this.act(async () => {
      allowSound();
      const groups = groupsOf(day, short);
      const used = new Set(groups.flatMap((group) => group.items.map((item) => item.exercise)));
      const { client, plan, limits, exercises } = this.days;
      const startedAt = new Date(this.now()).toISOString();
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
        draft: '',
      };
      void navigator.storage?.persist?.();
      this.#work(session, []);
      await this.#record({}, { kind: 'SESSION_STARTED', day: day.date, short });
    });
  }

  toggle(group, item, set) {
    return this.act(async () => {
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
    return this.act(() => {
      allowSound();
      return this.#record({ timer: timers.begin('hold', seconds, Date.now(), LEAD) });
    });
  }

  changeTimer(change) {
    return this.act(() => this.session.timer && this.#record({ timer: change(this.session.timer, Date.now()) }));
  }

  /** The timer has run out, or is not wanted any more. */
  endTimer(held) {
    const { timer, holds } = this.session;
    return this.act(() => timer && this.#record({ timer: null, holds: holds + (held ? 1 : 0) }));
  }

  /** Answers the question of this step; a question that is passed over stays without an answer. */
  answer(fact) {
    return this.act(() => this.#record({}, fact));
  }

  /** Keeps what is being typed, so that a reload brings it back; it goes to nobody before the session is finished. */
  draft(text) {
    // While a step is being written the session of before must not be put over it.
    if (this.session && !this.session.finishedAt && !this.#busy) {
      this.session = { ...this.session, draft: text };
      void this.#store.record(this.session, []).catch((problem) => (this.problem = problem));
    }
  }

  next() {
    return this.act(() => this.#record(this.#at(stepAfter(this.steps, this.session.step, this.done))));
  }

  back() {
    return this.act(() => this.#record(this.#at(stepBefore(this.steps, this.session.step, this.done))));
  }

  #at(step) {
    return { step, timer: null, holds: 0 };
  }

  stop(reason) {
    return this.act(() => {
      const item = this.#itemNow();
      this.panel = undefined;
      return this.#record(
        {
          ...this.#at(stepOut(this.steps, this.session.step, this.done)),
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
    return this.act(() =>
      this.#record(
        {
          ...this.#at(stepOut(this.steps, this.session.step, this.done)),
          panel: { flag: flag.id },
          raised: flag.id,
        },
        { kind: 'RED_FLAG', flag: flag.id },
      ),
    );
  }

  /** Goes on to the questions that are left, from an advice, or from signs of which none was there. */
  close() {
    return this.act(() => {
      const { step } = this.session;
      return this.#record({
        ...this.#at(isStopped(this.done) ? step : Math.max(step, closing(this.steps))),
        panel: null,
      });
    });
  }

  finish(...facts) {
    return this.act(async () => {
      if (!this.done.finished) {
        const finishedAt = new Date(this.now()).toISOString();
        await this.#record({ ...this.#at(this.steps.length), panel: null, finishedAt }, ...facts, { kind: 'FINISHED' });
      }
    });
  }

  /** No session is being done any more. */
  clear() {
    this.session = undefined;
    this.entries = [];
    this.steps = [];
    this.done = reduce([]);
    this.panel = undefined;
    void keepAwake(false);
  }

  /** Does one thing; what is pressed before it is kept is passed over. */
  act(action) {
    if (!this.#busy) {
      this.#busy = true;
      this.#last = this.#do(action);
    }
    return this.#last;
  }

  async #do(action) {
    try {
      await action();
      this.problem = undefined;
    } catch (problem) {
      this.problem = problem;
      this.show();
    } finally {
      this.#busy = false;
    }
  }

  /** Resolves when what was pressed last is kept. */
  rest() {
    return this.#last;
  }

  async #record(changes, ...facts) {
    const session = { ...this.session, ...changes };
    const entries = facts.map((fact) => this.#entry(session, fact));
    await this.#store.record(session, entries);
    this.#work(session, [...this.entries, ...entries]);
    this.kept(entries.length);
    this.show();
  }

  /** An entry as the portal takes it: later than the one before it, within twelve hours of the session's start. */
  #entry(session, fact) {
    const latest = Date.parse(session.startedAt) + LONGEST;
    const now = Math.min(this.now(), latest);
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

  /** The portal's time, as well as this device knows it. */
  now() {
    return Date.now() + this.skew;
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

// The player on this device: what it has from the portal, what it still owes it, and whose it is.

import { speak } from './dom.js';
import { Outbox } from './outbox.js';
import { forgetPictures, keepPictures } from './pictures.js';
import { loadDays, sendEntries } from './server.js';
import { Workout } from './workout.js';

export class Player extends Workout {
  days;
  /** Sessions on this device that are over and not yet known to be at the portal. */
  past = [];
  waiting = 0;
  refused = [];
  sync = 'idle';
  /** Why the portal takes nothing at present, in its words. */
  syncMessage;
  /** What loading the days came to: `loading`, `fresh`, or why there is nothing new. */
  loading = 'loading';
  loadingMessage;
  muted = false;

  #store;
  #outbox;
  #looking = false;

  constructor(store, show) {
    super(store, show);
    this.#store = store;
    this.#outbox = new Outbox({
      store,
      post: (entries) => this.#post(entries),
      changed: (state) => this.#synced(state),
    });
  }

  /** Takes up where this device left off, then looks for news. */
  async open() {
    this.days = await this.#store.kept('days');
    this.skew = (await this.#store.kept('skew')) ?? 0;
    this.muted = (await this.#store.kept('muted')) ?? false;
    speak(this.days?.words);
    const sessions = await this.#store.sessions();
    this.past = sessions.filter((session) => session.finishedAt);
    const open = sessions.find((session) => !session.finishedAt);
    if (open) {
      await this.resume(open);
    }
    await this.#count();
    this.show();
    await this.refresh();
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
    this.show();
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
    this.skew = Date.parse(days.serverTime) - Date.now();
    speak(days.words);
    await this.#store.keep('days', days);
    await this.#store.keep('skew', this.skew);
  }

  async #settled() {
    const waiting = new Set((await this.#store.waiting(Infinity)).map((entry) => entry.session));
    return this.past.filter((session) => !waiting.has(session.id));
  }

  async #forgetEverything() {
    await this.rest();
    this.clear();
    await this.#store.wipe();
    await forgetPictures();
    this.days = undefined;
    this.past = [];
    await this.#count();
  }

  /** The day that it is where the client lives, as in 2026-11-25. */
  get today() {
    return new Date(this.now()).toLocaleDateString('sv-SE', { timeZone: this.days.zone });
  }

  /** Back to the days, from a session that is finished. */
  leave() {
    this.clear();
    this.show();
    return this.refresh();
  }

  clear() {
    if (this.session?.finishedAt) {
      this.past = [...this.past, this.session];
    }
    super.clear();
  }

  lay(panel) {
    this.panel = panel;
    this.show();
  }

  mute(muted) {
    return this.act(async () => {
      await this.#store.keep('muted', muted);
      this.muted = muted;
      this.show();
    });
  }

  forget(entry) {
    return this.act(async () => {
      await this.#store.forget(entry.id);
      await this.#count();
      this.show();
    });
  }

  /** Removes everything from this device. */
  async signOut() {
    await this.#forgetEverything();
    const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
    await Promise.all(workers.map((worker) => worker.unregister()));
    location.assign('/logout');
  }

  kept(entries) {
    this.waiting += entries;
    if (entries > 0) {
      void this.#outbox.wake();
    }
  }

  async #post(entries) {
    const wire = entries.map(({ state: _, message: __, ...entry }) => entry);
    const answer = await sendEntries(this.days.client, wire);
    this.syncMessage = answer.kind === 'refused' ? answer.message : undefined;
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
    if (this.#tellsSending()) {
      this.show();
    }
  }

  /** The steps of a session say nothing about sending, and are not drawn anew under somebody's thumb. */
  #tellsSending() {
    return !this.session || this.session.finishedAt || this.session.panel || this.panel;
  }

  async #count() {
    this.waiting = await this.#store.countWaiting();
    this.refused = await this.#store.refused();
  }
}

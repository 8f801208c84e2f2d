// Sends what waits on this device. An entry leaves only by the server's answer, so a lost answer costs a second sending
// and nothing else: the server knows each entry by its id.

const BATCH = 50;
const LONGEST = 60_000;

/** How long to wait after so many failures, in milliseconds; `chance` in [0, 1) spreads many phones. */
export function pauseAfter(failures, chance) {
  return Math.min(LONGEST, 1000 * 2 ** Math.min(failures, 6)) * (0.5 + chance / 2);
}

/**
 * `store` gives and settles entries, `post` sends some of them, `changed` hears of each new state:
 * `idle`, `sending`, `waiting` (tries again by itself), `signed-out`, `refused` or `other-client`.
 */
export class Outbox {
  #store;
  #post;
  #changed;
  #later;
  #chance;
  #running = false;
  #again = false;
  #failures = 0;
  #cancel = () => {};

  state = 'idle';

  constructor({ store, post, changed, later = afterwards, chance = Math.random }) {
    this.#store = store;
    this.#post = post;
    this.#changed = changed;
    this.#later = later;
    this.#chance = chance;
  }

  /** Sends what waits, now. Asked while sending, it looks again afterwards. */
  async wake() {
    this.#again = true;
    if (this.#running) {
      return;
    }
    this.#running = true;
    this.#cancel();
    try {
      while (this.#again) {
        this.#again = false;
        await this.#drain();
      }
    } finally {
      this.#running = false;
    }
  }

  async #drain() {
    let size = BATCH;
    for (;;) {
      const entries = await this.#store.waiting(size);
      if (entries.length === 0) {
        this.#failures = 0;
        this.#is('idle');
        return;
      }
      this.#is('sending');
      const answer = await this.#post(entries);
      if (answer.kind === 'answered' && (await this.#store.settle(answer.results)) > 0) {
        this.#failures = 0;
      } else if (answer.kind === 'malformed' && entries.length > 1) {
        size = 1;
      } else if (answer.kind === 'malformed') {
        await this.#store.settle([{ id: entries[0].id, result: 'REFUSED', message: answer.message }]);
      } else {
        this.#stop(answer.kind);
        return;
      }
    }
  }

  #stop(kind) {
    if (kind === 'signed-out' || kind === 'other-client' || kind === 'refused') {
      this.#is(kind);
      return;
    }
    this.#is('waiting');
    this.#cancel = this.#later(() => this.wake(), pauseAfter(this.#failures, this.#chance()));
    this.#failures += 1;
  }

  #is(state) {
    this.state = state;
    this.#changed(state);
  }
}

function afterwards(action, milliseconds) {
  const timer = setTimeout(action, milliseconds);
  return () => clearTimeout(timer);
}

// Everything that this device keeps, in IndexedDB. A write is done when it is on the disk, not when it was asked for.

const NAME = 'comeback-togo';

/** Opens the store; `closed` is called when the browser takes it away, as signing out does. */
export async function openStore(closed) {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => {
    const database = opening.result;
    database.createObjectStore('kept');
    database.createObjectStore('sessions', { keyPath: 'id' });
    const entries = database.createObjectStore('entries', { keyPath: 'id' });
    entries.createIndex('session', 'session');
    entries.createIndex('state', 'state');
  };
  const database = await outcome(opening);
  database.onclose = closed;
  database.onversionchange = () => {
    database.close();
    closed();
  };
  return new Store(database);
}

class Store {
  #database;

  constructor(database) {
    this.#database = database;
  }

  kept(key) {
    return this.#read('kept', (kept) => kept.get(key));
  }

  keep(key, value) {
    return this.#write(['kept'], ({ kept }) => kept.put(value, key));
  }

  sessions() {
    return this.#read('sessions', (sessions) => sessions.getAll());
  }

  entriesOf(session) {
    return this.#read('entries', (entries) => entries.index('session').getAll(session));
  }

  /** The session as it now stands and the new entries, together or not at all. */
  record(session, entries) {
    return this.#write(['sessions', 'entries'], (stores) => {
      if (session) {
        stores.sessions.put(session);
      }
      entries.forEach((entry) => stores.entries.add({ ...entry, state: 'waiting' }));
    });
  }

  /** The oldest entries that no answer has come for. */
  async waiting(most) {
    const all = await this.#read('entries', (entries) => entries.index('state').getAll('waiting'));
    return all.sort((a, b) => a.at.localeCompare(b.at) || a.seq - b.seq).slice(0, most);
  }

  countWaiting() {
    return this.#read('entries', (entries) => entries.index('state').count('waiting'));
  }

  refused() {
    return this.#read('entries', (entries) => entries.index('state').getAll('refused'));
  }

  /** Takes the server's answers in; how many entries they settled. */
  async settle(results) {
    let settled = 0;
    await this.#write(['entries'], ({ entries }) => {
      for (const { id, result, message } of results) {
        const state = { STORED: 'sent', ALREADY_THERE: 'sent', REFUSED: 'refused' }[result];
        const asked = state && entries.get(id);
        if (asked) {
          asked.onsuccess = () => {
            if (asked.result?.state === 'waiting') {
              settled += 1;
              entries.put({ ...asked.result, state, message });
            }
          };
        }
      }
    });
    return settled;
  }

  /** Removes a refused entry that the person has read about. */
  forget(id) {
    return this.#write(['entries'], ({ entries }) => entries.delete(id));
  }

  /** Removes a session and what was sent of it; what still waits or was refused stays. */
  async drop(session) {
    const sent = (await this.entriesOf(session)).filter((entry) => entry.state === 'sent');
    await this.#write(['sessions', 'entries'], (stores) => {
      stores.sessions.delete(session);
      sent.forEach((entry) => stores.entries.delete(entry.id));
    });
  }

  /** Removes everything of everybody. */
  wipe() {
    return this.#write(['kept', 'sessions', 'entries'], (stores) =>
      Object.values(stores).forEach((store) => store.clear()),
    );
  }

  #read(name, ask) {
    return outcome(ask(this.#database.transaction(name).objectStore(name)));
  }

  #write(names, change) {
    return new Promise((done, failed) => {
      const transaction = this.#database.transaction(names, 'readwrite', { durability: 'strict' });
      transaction.oncomplete = () => done();
      transaction.onabort = () => failed(transaction.error);
      change(Object.fromEntries(names.map((name) => [name, transaction.objectStore(name)])));
    });
  }
}

function outcome(request) {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}

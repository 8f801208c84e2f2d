// What a session is made of and what has been done in it. Pure: no clock, no store, no page.

/**
 * The groups of a day that are done today: without what is paused, and without what the short version leaves out.
 */
export function groupsOf(day, short) {
  return day.groups
    .map((group) => ({ ...group, items: group.items.filter((item) => !item.paused && (!short || item.essential)) }))
    .filter((group) => group.items.length > 0);
}

/** The screens of a session, in order. */
export function stepsOf(groups) {
  const of = groups.length;
  return [
    { kind: 'signs' },
    { kind: 'before' },
    ...groups.flatMap((group, index) => [
      { kind: 'work', group, number: index + 1, of },
      ...group.items.map((item) => ({ kind: 'peak', item, number: index + 1, of })),
    ]),
    { kind: 'after' },
    { kind: 'effort' },
    { kind: 'minutes' },
  ];
}

/**
 * What was done, from the entries of one session, whatever order they come in and however often. Of two answers to one
 * question the later one counts; `undefined` was not answered.
 */
export function reduce(entries) {
  const done = {
    before: undefined,
    after: undefined,
    effort: undefined,
    minutes: undefined,
    words: undefined,
    peaks: new Map(),
    sets: new Map(),
    reason: undefined,
    flag: undefined,
    finished: false,
  };
  const once = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
  once.sort((a, b) => a.seq - b.seq).forEach((entry) => TAKE[entry.kind]?.(done, entry));
  return done;
}

const TAKE = {
  SET_DONE: (done, { item, set }) => setsOf(done, item).add(set),
  SET_UNDONE: (done, { item, set }) => setsOf(done, item).delete(set),
  PAIN: (done, { moment, item, value }) => {
    if (moment === 'PEAK') {
      done.peaks.set(item, value);
    } else {
      done[moment === 'BEFORE' ? 'before' : 'after'] = value;
    }
  },
  RPE: (done, { value }) => (done.effort = value),
  MINUTES: (done, { value }) => (done.minutes = value),
  WORDS: (done, { text }) => (done.words = text),
  STOPPED: (done, { reason }) => (done.reason = reason),
  RED_FLAG: (done, { flag }) => (done.flag = flag),
  FINISHED: (done) => (done.finished = true),
};

function setsOf(done, item) {
  if (!done.sets.has(item)) {
    done.sets.set(item, new Set());
  }
  return done.sets.get(item);
}

/** How many sets of an exercise are ticked off. */
export function ticks(done, item) {
  return done.sets.get(item.id)?.size ?? 0;
}

/** Whether this set is ticked off; sets count from 1. */
export function isTicked(done, item, set) {
  return done.sets.get(item.id)?.has(set) ?? false;
}

/** The next open set of a group, going round by round; nothing when all are done. */
export function nextSet(group, done) {
  const rounds = Math.max(...group.items.map((item) => item.dose.sets));
  for (let set = 1; set <= rounds; set += 1) {
    const item = group.items.find((one) => set <= one.dose.sets && !isTicked(done, one, set));
    if (item) {
      return { item, set };
    }
  }
  return undefined;
}

/** The rest after this set, in seconds: none between the exercises of a round, none after the last set of the group. */
export function restAfter(group, done, set) {
  const next = nextSet(group, done);
  return next === undefined || next.set <= set ? 0 : group.restSeconds;
}

/**
 * The step after this one: nobody is asked about the pain of an exercise they left out, and a session that was stopped
 * has no further exercise.
 */
export function stepAfter(steps, index, done) {
  let next = index + 1;
  while (steps[next] && isPassedOver(steps[next], done)) {
    next += 1;
  }
  return next;
}

function isPassedOver({ kind, item }, done) {
  return (kind === 'peak' && ticks(done, item) === 0) || (kind === 'work' && isStopped(done));
}

/** Whether it was ended early, for a reason or by a warning sign. */
export function isStopped(done) {
  return done.reason !== undefined || done.flag !== undefined;
}

/** Where a session goes on that is stopped in this step: at what is left to ask. */
export function stepOut(steps, index, done) {
  const { kind } = steps[index];
  if (kind === 'work') {
    return stepAfter(steps, index, { ...done, reason: 'stopped' });
  }
  return kind === 'signs' || kind === 'before' ? closing(steps) : index;
}

/** The step before this one, by the same rule; the first step stays. */
export function stepBefore(steps, index, done) {
  let previous = index - 1;
  while (previous > 0 && isPassedOver(steps[previous], done)) {
    previous -= 1;
  }
  return Math.max(0, previous);
}

/** Where the closing questions begin: a stopped session goes on there. */
export function closing(steps) {
  return steps.findIndex((step) => step.kind === 'after');
}

/** Whole minutes between two moments in milliseconds, within what the portal takes. */
export function minutesBetween(start, end) {
  return Math.min(720, Math.max(1, Math.round((end - start) / 60_000)));
}

/** Which of the pain limits a value is in, and the sentence for it; none without limits. */
export function limitOf(limits, value) {
  if (!limits || value === undefined) {
    return undefined;
  }
  if (value > limits.amberMax) {
    return { level: 'stop', text: limits.stop };
  }
  return value > limits.greenMax
    ? { level: 'amber', text: limits.amber ?? limits.stop }
    : { level: 'green', text: limits.green };
}

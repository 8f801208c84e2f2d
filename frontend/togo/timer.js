// Timers that stay right while the phone sleeps: they keep moments, never a count that somebody has to lower.

/** A running timer; `kind` says what for, `lead` gives time to get ready first. `now` is in milliseconds. */
export function begin(kind, seconds, now, lead = 0) {
  return { kind, seconds, endsAt: now + (lead + seconds) * 1000, pausedWith: null };
}

/** Milliseconds that are left; below zero once it is over. */
export function left(timer, now) {
  return timer.pausedWith ?? timer.endsAt - now;
}

/** Whether it has not really begun: the time to get ready still runs. */
export function isLeading(timer, now) {
  return left(timer, now) > timer.seconds * 1000;
}

/** Whole seconds to show, of the time to get ready or of the timer itself; 0 means over. */
export function secondsLeft(timer, now) {
  const milliseconds = left(timer, now) - (isLeading(timer, now) ? timer.seconds * 1000 : 0);
  return Math.max(0, Math.ceil(milliseconds / 1000));
}

export function isOver(timer, now) {
  return left(timer, now) <= 0;
}

export function isPaused(timer) {
  return timer.pausedWith !== null;
}

export function pause(timer, now) {
  return isPaused(timer) ? timer : { ...timer, pausedWith: Math.max(0, left(timer, now)) };
}

export function resume(timer, now) {
  return isPaused(timer) ? { ...timer, endsAt: now + timer.pausedWith, pausedWith: null } : timer;
}

/** The same timer with more time, for a rest that was too short. */
export function extend(timer, seconds, now) {
  const more = Math.max(0, left(timer, now)) + seconds * 1000;
  return { ...timer, seconds: timer.seconds + seconds, endsAt: now + more, pausedWith: isPaused(timer) ? more : null };
}

/**
 * What is to be heard between two looks at a timer: `start` when the time to get ready is over, `end` once, `tick` in
 * each of the last three seconds, else nothing. A phone that slept over several of them hears only the latest.
 */
export function signal(timer, before, now) {
  if (isPaused(timer) || left(timer, before) <= 0) {
    return null;
  }
  if (isOver(timer, now)) {
    return 'end';
  }
  if (isLeading(timer, now) !== isLeading(timer, before)) {
    return 'start';
  }
  const seconds = secondsLeft(timer, now);
  return seconds <= 3 && seconds < secondsLeft(timer, before) ? 'tick' : null;
}

/** As a clock: 0:20, 12:00. */
export function clock(seconds) {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

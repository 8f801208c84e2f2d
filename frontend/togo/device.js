// Sound, vibration and the screen that stays on: each helps where the device has it and is missed by nobody else.

let audio;
let wake;
let awake = false;

/** To be called from a press: browsers let a page make sounds only after one. */
export function allowSound() {
  audio ??= globalThis.AudioContext && new AudioContext();
  audio?.resume().catch(() => {});
}

/** A short, soft tone for the last seconds, and two higher ones for a beginning and an end. */
export function ring(signal, muted) {
  if (signal !== 'tick') {
    navigator.vibrate?.([200, 100, 200]);
  }
  if (muted || !audio || audio.state !== 'running') {
    return;
  }
  if (signal === 'end' || signal === 'start') {
    tone(880, 0, 0.18);
    tone(1175, 0.22, 0.3);
  } else {
    tone(660, 0, 0.09);
  }
}

function tone(frequency, delay, length) {
  const start = audio.currentTime + delay;
  const source = new OscillatorNode(audio, { frequency });
  const volume = new GainNode(audio, { gain: 0 });
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(0.25, start + 0.02);
  volume.gain.linearRampToValueAtTime(0, start + length);
  source.connect(volume).connect(audio.destination);
  source.start(start);
  source.stop(start + length);
}

/** Keeps the screen on while a session runs; asked again after the page was away. */
export async function keepAwake(on) {
  awake = on;
  if (!on) {
    const held = wake;
    wake = undefined;
    await held?.release().catch(() => {});
    return;
  }
  if (!('wakeLock' in navigator) || document.visibilityState !== 'visible' || (wake && !wake.released)) {
    return;
  }
  try {
    wake = await navigator.wakeLock.request('screen');
    if (!awake) {
      await keepAwake(false);
    }
  } catch {
    // A low battery refuses it; the timers are right without.
  }
}

// A countdown, or a beat that counts repetitions: one large button, sound and vibration, no network.
class Timer extends HTMLElement {
  connectedCallback() {
    if (this.button) return;
    this.button = document.createElement('button');
    this.button.type = 'button';
    this.button.className = 'timer-button';
    this.button.addEventListener('click', () => (this.running ? this.stop() : this.start()));
    this.face = document.createElement('output');
    this.face.className = 'timer-face';
    this.said = document.createElement('span');
    this.said.className = 'timer-said';
    this.said.setAttribute('role', 'status');
    this.append(this.face, this.button, this.said);
    this.rest();
  }

  disconnectedCallback() {
    clearTimeout(this.tick);
    this.sound?.close();
    this.sound = undefined;
    this.running = false;
  }

  get seconds() {
    return Number(this.getAttribute('seconds')) || 1;
  }

  get isBeat() {
    return this.getAttribute('kind') === 'beat';
  }

  rest() {
    this.running = false;
    this.button.textContent = this.getAttribute('start-label');
    if (!this.isBeat) this.face.textContent = clock(this.seconds);
  }

  start() {
    this.running = true;
    this.begun = performance.now();
    this.count = 0;
    this.sound ??= new AudioContext();
    this.button.textContent = this.getAttribute('stop-label');
    this.said.textContent = '';
    this.step();
  }

  stop() {
    clearTimeout(this.tick);
    this.rest();
  }

  // Counted from the beginning, so that a busy phone does not make the beat slower.
  step() {
    const passed = (performance.now() - this.begun) / 1000;
    if (this.isBeat) {
      this.count = Math.floor(passed / this.seconds);
      this.face.textContent = String(this.count);
      this.beep(880, 0.06);
      this.again((this.count + 1) * this.seconds - passed);
      return;
    }
    const left = this.seconds - passed;
    if (left <= 0) {
      this.stop();
      this.face.textContent = clock(0);
      this.said.textContent = this.getAttribute('done-label');
      this.beep(660, 0.6);
      return;
    }
    this.face.textContent = clock(Math.ceil(left));
    this.again(left - Math.ceil(left) + 1);
  }

  again(seconds) {
    this.tick = setTimeout(() => this.step(), Math.max(20, seconds * 1000 + 5));
  }

  beep(pitch, length) {
    navigator.vibrate?.(length * 1000);
    if (!this.sound) return;
    const tone = this.sound.createOscillator();
    const volume = this.sound.createGain();
    volume.gain.value = 0.15;
    tone.frequency.value = pitch;
    tone.connect(volume).connect(this.sound.destination);
    tone.start();
    tone.stop(this.sound.currentTime + length);
  }
}

const clock = seconds => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

customElements.get('cb-timer') ?? customElements.define('cb-timer', Timer);

/* Sounds of what the hand feels, made in the page; off until they are asked for. */

const MOST_AT_ONCE = 3;
/* Length in seconds, and what is heard: a burst of noise round a frequency, or a tone. */
const SOUNDS = {
  felt_fascia: [{ at: 0, seconds: 0.03, hertz: 1800, noise: true, loud: 0.35 }],
  bone: [{ at: 0, seconds: 0.28, hertz: 3200, noise: true, loud: 0.22 }],
  felt_pulse: [
    { at: 0, seconds: 0.07, hertz: 110, noise: false, loud: 0.5 },
    { at: 0.8, seconds: 0.07, hertz: 110, noise: false, loud: 0.5 },
  ],
};

export class RoomSound {
  /** @param {() => void} redraw @param {() => AudioContext | null} [make] */
  constructor(redraw, make = () => (window.AudioContext ? new AudioContext() : null)) {
    this.redraw = redraw;
    this.make = make;
    /** Made at the first wish for sound: a browser lets nothing play before a gesture. @type {AudioContext | null} */
    this.context = null;
    this.isOn = false;
    /* How much had been felt when the page was drawn last. */
    this.heard = -1;
  }

  /** @param {boolean} isOn */
  turn(isOn) {
    this.isOn = isOn;
    if (isOn) this.context ??= this.make();
    this.context?.[isOn ? "resume" : "suspend"]();
    this.redraw();
  }

  /** Begin with another patient. */
  forget() {
    this.heard = -1;
  }

  /* Who opens a page on a session hears nothing of what was felt in it. */
  /** @param {string[]} told the kinds of all that was felt so far */
  hear(told) {
    const fresh = this.heard < 0 ? [] : told.slice(this.heard);
    this.heard = told.length;
    if (this.isOn) for (const kind of fresh.slice(-MOST_AT_ONCE)) this.play(kind);
  }

  /** @param {string} kind */
  play(kind) {
    if (!this.context) return;
    for (const part of SOUNDS[kind] ?? []) this.part(this.context, part);
  }

  part(context, { at, seconds, hertz, noise, loud }) {
    const begins = context.currentTime + at;
    const gain = context.createGain();
    gain.gain.setValueAtTime(loud, begins);
    gain.gain.exponentialRampToValueAtTime(0.001, begins + seconds);
    const source = noise ? this.noise(context, seconds, hertz, gain) : this.tone(context, hertz, gain);
    gain.connect(context.destination);
    source.start(begins);
    source.stop(begins + seconds);
  }

  tone(context, hertz, gain) {
    const source = context.createOscillator();
    source.frequency.value = hertz;
    source.connect(gain);
    return source;
  }

  noise(context, seconds, hertz, gain) {
    const buffer = context.createBuffer(1, Math.ceil(seconds * context.sampleRate), context.sampleRate);
    const values = buffer.getChannelData(0);
    for (let place = 0; place < values.length; place += 1) values[place] = 2 * Math.random() - 1;
    const source = context.createBufferSource();
    source.buffer = buffer;
    const band = context.createBiquadFilter();
    band.type = "bandpass";
    band.frequency.value = hertz;
    source.connect(band);
    band.connect(gain);
    return source;
  }

  stop() {
    this.context?.close();
    this.context = null;
  }
}

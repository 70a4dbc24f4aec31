/* Sounds made in the page: off until they are asked for. */

/**
 * A tone, or a burst of noise round a frequency.
 * @typedef {{ at: number, seconds: number, hertz: number, noise?: boolean, loud: number }} SoundPart at: seconds from now
 */

export class PageSound {
  /** @param {() => void} redraw @param {() => AudioContext | null} [make] */
  constructor(redraw, make = () => (window.AudioContext ? new AudioContext() : null)) {
    this.redraw = redraw;
    this.make = make;
    /** Made at the first wish for sound: a browser lets nothing play before a gesture. @type {AudioContext | null} */
    this.context = null;
    this.isOn = false;
  }

  /** @param {boolean} isOn */
  turn(isOn) {
    this.isOn = isOn;
    if (isOn) this.context ??= this.make();
    this.context?.[isOn ? "resume" : "suspend"]();
    this.redraw();
  }

  /** @param {SoundPart[]} parts */
  play(parts) {
    if (!this.isOn || !this.context) return;
    for (const part of parts) this.part(this.context, part);
  }

  /** @param {AudioContext} context @param {SoundPart} part */
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

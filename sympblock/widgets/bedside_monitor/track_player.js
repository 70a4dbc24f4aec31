/* Plays what Python shaped: beats or breaths one after the other, and ripples on top that never come round again. */

/** One beat or breath. The samples of each line lie evenly over it. @typedef {{ seconds: number, beep_s: number | null, lines: Record<string, number[]> }} Cycle */
/** @typedef {{ hertz: number, size: number, phase_rad: number }} Ripple */
/** @typedef {{ cycles: Cycle[], ripples: Record<string, Ripple[]> }} Track */

/** @type {Track} */
export const STILL = { cycles: [], ripples: {} };

/** Return the value between two samples. @param {number[]} samples @param {number} share of the cycle, from 0 to below 1 */
export function sampleAt(samples, share) {
  const place = share * (samples.length - 1);
  const before = Math.floor(place);
  const after = Math.min(samples.length - 1, before + 1);
  return samples[before] + (place - before) * (samples[after] - samples[before]);
}

/** @param {Ripple[]} ripples @param {number} timeS */
export function rippleAt(ripples, timeS) {
  const wave = (sum, { hertz, size, phase_rad: phase }) => sum + size * Math.sin(2 * Math.PI * hertz * timeS + phase);
  return ripples.reduce(wave, 0);
}

export class TrackPlayer {
  /** @param {(cycle: Cycle, begunS: number) => void} [begins] told of each cycle */
  constructor(begins = () => {}) {
    this.begins = begins;
    this.track = STILL;
    this.next = STILL;
    this.place = 0;
    this.begunS = 0;
  }

  /** Play this from the end of the present beat. @param {Track} track */
  follow(track) {
    this.next = track;
  }

  get cycle() {
    return this.track.cycles[this.place];
  }

  /** Go on to a time, which is never earlier than the one before. @param {number} timeS */
  to(timeS) {
    while (this.cycle && timeS >= this.begunS + this.cycle.seconds) this.turn(this.begunS + this.cycle.seconds);
    if (!this.cycle && this.next !== this.track) this.turn(timeS);
  }

  /* @param {number} begunS when the next cycle begins */
  turn(begunS) {
    this.place += 1;
    this.track = this.next;
    if (this.place >= this.track.cycles.length) this.place = 0;
    this.begunS = begunS;
    if (this.cycle) this.begins(this.cycle, begunS);
  }

  /** Return what a line shows at the time that was gone to. @param {string} line @param {number} timeS */
  value(line, timeS) {
    const ripple = rippleAt(this.track.ripples[line] ?? [], timeS);
    const samples = this.cycle?.lines[line];
    if (!samples) return ripple;
    return ripple + sampleAt(samples, (timeS - this.begunS) / this.cycle.seconds);
  }
}

/* The beep of the pulse, lower with every percent of saturation that is lost, and the bursts of the alarms. */
import { PageSound } from "../core/page_sound.js";

const BEEP_AT_100_HERTZ = 880;
const SEMITONES_PER_PERCENT = 0.5;
const LOWEST_HERTZ = 150;
const BEEP_S = 0.09;
const PAUSE_S = 120;

/** @param {number[]} starts @param {number} hertz @param {number} loud */
const burst = (starts, hertz, loud) => starts.map((at) => ({ at, seconds: 0.16, hertz, loud }));
/* Two groups of five, one of three, one of two: told apart by ear as by word and shape. */
const BURSTS = {
  high: { parts: burst([0, 0.2, 0.4, 0.75, 0.95, 1.6, 1.8, 2, 2.35, 2.55], 660, 0.4), everyS: 6 },
  medium: { parts: burst([0, 0.25, 0.5], 520, 0.3), everyS: 12 },
  low: { parts: burst([0, 0.3], 440, 0.2), everyS: 25 },
};

/** Return the pitch of the beep. @param {number | null} saturation in percent; null = none is read */
export function beepHertz(saturation) {
  const lost = 100 - (saturation ?? 100);
  return Math.max(LOWEST_HERTZ, BEEP_AT_100_HERTZ * 2 ** ((-SEMITONES_PER_PERCENT * lost) / 12));
}

export class MonitorSound {
  /** @param {() => void} redraw @param {() => AudioContext | null} [make] */
  constructor(redraw, make) {
    this.page = new PageSound(redraw, make);
    this.pausedUntilS = 0;
    this.nextBurstS = 0;
    /** Of the last burst. @type {string} */
    this.priority = "";
  }

  get isOn() {
    return this.page.isOn;
  }

  /** @param {boolean} isOn */
  turn(isOn) {
    this.priority = "";
    this.page.turn(isOn);
  }

  /** @param {number} inS seconds until the beat @param {number | null} saturation */
  beep(inS, saturation) {
    const part = { at: Math.max(0, inS), seconds: BEEP_S, hertz: beepHertz(saturation), loud: 0.25 };
    this.page.play([part]);
  }

  /* An alarm of another priority does not wait for the end of the last one's rest. */
  /** @param {string} priority of the most urgent alarm; empty = none @param {number} nowS */
  alarm(priority, nowS) {
    if (priority !== this.priority) this.nextBurstS = nowS;
    this.priority = priority;
    if (!priority || this.isPaused(nowS) || nowS < this.nextBurstS) return;
    this.nextBurstS = nowS + BURSTS[priority].everyS;
    this.page.play(BURSTS[priority].parts);
  }

  /** Silence the alarms for two minutes; the pulse stays to be heard. @param {number} nowS */
  pause(nowS) {
    this.pausedUntilS = this.isPaused(nowS) ? 0 : nowS + PAUSE_S;
    this.page.redraw();
  }

  /** @param {number} nowS */
  isPaused(nowS) {
    return nowS < this.pausedUntilS;
  }

  stop() {
    this.page.stop();
  }
}

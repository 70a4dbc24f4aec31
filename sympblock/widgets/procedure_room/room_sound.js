/* Sounds of what the hand feels, made in the page; off until they are asked for. */
import { PageSound } from "../core/page_sound.js";

const MOST_AT_ONCE = 3;
/* Length in seconds, and what is heard: a burst of noise round a frequency, or a tone. */
const SOUNDS = {
  felt_fascia: [{ at: 0, seconds: 0.03, hertz: 1800, noise: true, loud: 0.35 }],
  bone: [{ at: 0, seconds: 0.28, hertz: 3200, noise: true, loud: 0.22 }],
  felt_pulse: [
    { at: 0, seconds: 0.07, hertz: 110, loud: 0.5 },
    { at: 0.8, seconds: 0.07, hertz: 110, loud: 0.5 },
  ],
};

export class RoomSound {
  /** @param {() => void} redraw @param {() => AudioContext | null} [make] */
  constructor(redraw, make) {
    this.page = new PageSound(redraw, make);
    /* How much had been felt when the page was drawn last. */
    this.heard = -1;
  }

  get isOn() {
    return this.page.isOn;
  }

  /** @param {boolean} isOn */
  turn(isOn) {
    this.page.turn(isOn);
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
    for (const kind of fresh.slice(-MOST_AT_ONCE)) this.page.play(SOUNDS[kind] ?? []);
  }

  stop() {
    this.page.stop();
  }
}

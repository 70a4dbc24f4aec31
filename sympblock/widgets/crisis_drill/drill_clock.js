/* Lets the time of a drill or of its replay pass: once a second it asks Python to go on, and never while an answer is awaited. */

const SECOND_MS = 1000;

/** @typedef {{ every(act: () => void, ms: number): any, clear(timer: any): void }} Beat */
/** @type {Beat} */
const BEAT = { every: (act, ms) => setInterval(act, ms), clear: (timer) => clearInterval(timer) };

export class DrillClock {
  /**
   * @param {import("../core/sender.js").Sender} sender
   * @param {() => { phase: string, pace?: number }} room what Python says now
   * @param {Beat} [beat]
   */
  constructor(sender, room, beat = BEAT) {
    this.sender = sender;
    this.room = room;
    this.beat = beat;
    this.timer = beat.every(() => this.tick(), SECOND_MS);
  }

  tick() {
    const { phase, pace } = this.room();
    if ((phase !== "running" && phase !== "over") || !pace || !this.sender.isIdle()) return;
    this.sender.send({ event: "go_on", seconds: pace });
  }

  stop() {
    this.beat.clear(this.timer);
  }
}

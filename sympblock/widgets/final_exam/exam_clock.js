/* Counts the minutes between two answers of Python; whether they are shown is the learner's own affair. */

/** @typedef {{ now(): number, every(act: () => void, ms: number): any, clear(timer: any): void }} Ticker */
/** @type {Ticker} */
const TICKER = {
  now: () => performance.now(),
  every: (act, ms) => setInterval(act, ms),
  clear: (timer) => clearInterval(timer),
};
const TICK_MS = 15_000;

/** Say a time in minutes. @param {number} seconds */
export function minutesWords(seconds) {
  const minutes = Math.floor(seconds / 60);
  return `${minutes} minute${minutes === 1 ? "" : "s"}`;
}

export class ExamClock {
  /** @param {() => void} draw @param {Ticker} [ticker] */
  constructor(draw, ticker = TICKER) {
    this.draw = draw;
    this.ticker = ticker;
    this.isShown = true;
    /** @type {unknown} */
    this.view = null;
    this.heardAt = ticker.now();
    this.timer = ticker.every(() => this.isShown && this.draw(), TICK_MS);
  }

  /**
   * Return the seconds spent; a rest counts up to a limit, as it does in Python.
   * @param {unknown} view of Python: a new one begins a new rest
   * @param {import("./exam_page.js").Exam} exam
   */
  seconds(view, { seconds, break_s: longest, is_running: isRunning }) {
    if (view !== this.view) {
      this.view = view;
      this.heardAt = this.ticker.now();
    }
    return isRunning ? seconds + Math.min((this.ticker.now() - this.heardAt) / 1000, longest) : seconds;
  }

  turn() {
    this.isShown = !this.isShown;
    this.draw();
  }

  stop() {
    this.ticker.clear(this.timer);
  }
}

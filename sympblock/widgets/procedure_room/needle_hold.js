/* A needle that goes on while a button or a key is held: one step at a time, each only once the one before was answered. */

/** @typedef {{ set(act: () => void, ms: number): any, clear(timer: any): void }} Clock */
/** @type {Clock} */
const CLOCK = { set: (act, ms) => setTimeout(act, ms), clear: (timer) => clearTimeout(timer) };
/* A step that is due while the last one is under way is tried again after so long. */
const SOON_MS = 5;

/**
 * @typedef {object} HoldOffer
 * @property {number[]} pushes_mm the first is a step
 * @property {number[]} hold_ms a press is longer than the first, a step follows the one before after the second, with Shift the third
 * @property {import("./needle_card.js").Needle} [needle]
 * @property {string} notice why the last act could not be done
 */

export class NeedleHold {
  /**
   * @param {{ send: (act: string, more?: object) => void, isIdle: () => boolean, page: () => HoldOffer }} use
   * @param {Clock} [clock]
   */
  constructor(use, clock = CLOCK) {
    this.use = use;
    this.clock = clock;
    /* 1 = in, −1 = out, 0 = nothing is held. */
    this.way = 0;
    this.isFast = false;
    /* The key that is held; empty if a button is. */
    this.key = "";
    this.timer = null;
  }

  get isHeld() {
    return this.way !== 0;
  }

  /**
   * @param {number} way 1 = in, −1 = out
   * @param {{ isFast?: boolean, key?: string, firstMm?: number }} [how]
   */
  begin(way, { isFast = false, key = "", firstMm = this.use.page().pushes_mm[0] } = {}) {
    if (this.isHeld) return;
    Object.assign(this, { way, isFast, key });
    window.addEventListener("keydown", this.shift);
    window.addEventListener("keyup", this.up);
    window.addEventListener("blur", this.end);
    document.addEventListener("visibilitychange", this.end);
    this.step(firstMm);
    this.timer = this.clock.set(this.tick, this.use.page().hold_ms[0]);
  }

  /** @param {number} mm */
  step(mm) {
    this.use.send("push", { mm: this.way * mm, held: true });
  }

  /* Never more than one step is under way: the needle cannot run behind the hand, and to let go stops it. */
  tick = () => {
    const { pushes_mm: pushesMm, hold_ms: holdMs } = this.use.page();
    if (!this.use.isIdle()) {
      this.timer = this.clock.set(this.tick, SOON_MS);
      return;
    }
    if (this.isStopped) {
      this.end();
      return;
    }
    this.step(pushesMm[0]);
    this.timer = this.clock.set(this.tick, holdMs[this.isFast ? 2 : 1]);
  };

  /* Bone, the hub, the skin on the way out, or a word why it cannot be done. */
  get isStopped() {
    const { needle, notice } = this.use.page();
    if (!needle?.is_in || notice) return true;
    return this.way > 0 ? needle.is_stopped : !(needle.depth_mm > 0);
  }

  /** @param {KeyboardEvent} event */
  shift = (event) => {
    this.isFast = event.shiftKey;
  };

  /** @param {KeyboardEvent} event */
  up = (event) => {
    if (this.key && event.key.toLowerCase() === this.key) this.end();
    else this.shift(event);
  };

  end = () => {
    if (!this.isHeld) return;
    this.way = 0;
    this.clock.clear(this.timer);
    window.removeEventListener("keydown", this.shift);
    window.removeEventListener("keyup", this.up);
    window.removeEventListener("blur", this.end);
    document.removeEventListener("visibilitychange", this.end);
    this.use.send("let_go");
  };
}

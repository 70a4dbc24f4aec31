/* Hands gestures to Python: in order, each once, none lost. */

import { uniqueName } from "./names.js";

export const SILENT =
  "The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. " +
  "Your saved answers are kept.";

const PATIENCE_MS = 5000;

/** @typedef {{ set(act: () => void, ms: number): any, clear(timer: any): void }} Clock */
const CLOCK = { set: (act, ms) => setTimeout(act, ms), clear: (timer) => clearTimeout(timer) };

/** @typedef {{ event: string, id?: string, [more: string]: unknown }} Gesture */

/* One gesture is under way at a time and is repeated until Python says that it is done; a number tells Python which
   ones it has had. The others wait in order: a slider that is dragged is not queued up, for a new value takes the place
   of the one that waits just before it. */
export class GestureQueue {
  /**
   * @param {(gesture: Gesture & { sequence: number, page: string }) => void} post may throw while the kernel is away
   * @param {{ page: string, silent?: (words: string) => void, changed?: () => void, clock?: Clock }} surroundings
   *   `silent` takes a sentence while no answer comes, and "" afterwards; `changed` hears that a gesture was answered
   */
  constructor(post, { page, silent = () => {}, changed = () => {}, clock = CLOCK }) {
    this.post = post;
    this.page = page;
    this.silent = silent;
    this.changed = changed;
    this.clock = clock;
    /** @type {Gesture[]} */
    this.waiting = [];
    /** @type {(Gesture & { sequence: number, page: string }) | null} */
    this.underWay = null;
    this.timer = null;
    this.sequence = 0;
    this.isSilent = false;
  }

  get isIdle() {
    return this.underWay === null;
  }

  /** @param {Gesture} gesture */
  add(gesture) {
    this.join(gesture);
    if (this.isIdle) this.next();
  }

  /* What a choice changes besides itself may hang on the choice before it; only a number that is dragged is skipped. */
  join(gesture) {
    const last = this.waiting[this.waiting.length - 1];
    const isDragged = gesture.event === "set" && typeof gesture.value === "number";
    if (isDragged && last?.event === "set" && last.id === gesture.id) this.waiting.pop();
    this.waiting.push(gesture);
  }

  /**
   * Return the learner's last value of a control that Python has not yet answered, or undefined.
   * @param {string} id
   */
  pending(id) {
    const sets = [this.underWay, ...this.waiting].filter((gesture) => gesture?.event === "set" && gesture.id === id);
    return sets[sets.length - 1]?.value;
  }

  next() {
    this.clock.clear(this.timer);
    const gesture = this.waiting.shift();
    this.underWay = gesture ? { ...gesture, sequence: ++this.sequence, page: this.page } : null;
    if (this.underWay) this.attempt();
  }

  attempt() {
    this.timer = this.clock.set(() => this.again(), PATIENCE_MS);
    this.postOnce(this.underWay);
  }

  postOnce(gesture) {
    try {
      this.post(gesture);
    } catch {
      /* The kernel is away; what is under way is tried again. */
    }
  }

  again() {
    this.isSilent = true;
    this.silent(SILENT);
    this.attempt();
  }

  /**
   * Python has acted on a gesture; an answer to an earlier one, or a second answer to one, changes nothing.
   * @param {number} sequence
   */
  done(sequence) {
    if (!this.underWay || sequence !== this.underWay.sequence) return;
    if (this.isSilent) this.silent("");
    this.isSilent = false;
    this.next();
    this.changed();
  }

  /** What waits is still handed over when a view ends, such as a pedal that is let go. */
  stop() {
    this.clock.clear(this.timer);
    const left = this.waiting;
    this.waiting = [];
    this.underWay = null;
    for (const gesture of left) this.postOnce({ ...gesture, sequence: ++this.sequence, page: this.page });
  }
}

/**
 * @typedef {object} Sender
 * @property {(gesture: Gesture) => void} send
 * @property {(message: object) => void} tell says what nobody waits for and what may be lost, such as a picture that was seen
 * @property {(id: string) => any} pending
 * @property {() => boolean} isIdle
 * @property {() => void} stop
 */

/**
 * Make the sender of one view of a widget.
 * @param {any} model
 * @param {{ silent?: (words: string) => void, changed?: () => void }} [listeners]
 * @returns {Sender}
 */
export function createSender(model, listeners = {}) {
  const queue = new GestureQueue((gesture) => model.send(gesture), { page: uniqueName("page"), ...listeners });
  const heard = (content) => content?.event === "done" && queue.done(content.sequence);
  model.on("msg:custom", heard);
  return {
    send: (gesture) => queue.add(gesture),
    tell: (message) => model.send(message),
    pending: (id) => queue.pending(id),
    isIdle: () => queue.isIdle,
    stop() {
      model.off("msg:custom", heard);
      queue.stop();
    },
  };
}

/* Hands gestures to Python: in order, each once, none lost. */

export const SILENT = 
  "The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. " +
  "Your saved answers are kept.";

const PATIENCE_MS = 5000;

/** @typedef {{ event: string, id?: string, [more: string]: unknown }} Gesture */

/* One gesture is under way at a time and is repeated until Python says that it is done; a number tells Python which
   ones it has had. The others wait in order: a slider that is dragged is not queued up, for a new value takes the place
   of one of the same control that waits behind the last press. */
export class GestureQueue {
  /**
   * @param {(gesture: Gesture & { sequence: number, page: string }) => void} post may throw while the kernel is away
   * @param {{ page: string, silent?: (words: string) => void, after?: typeof setTimeout, cancel?: typeof clearTimeout }} surroundings
   */
  constructor(post, { page, silent = () => {}, after = setTimeout, cancel = clearTimeout }) {
    Object.assign(this, { post, page, silent, after, cancel });
    this.waiting = [];
    this.underWay = null;
    this.timer = null;
    this.sequence = 0;
  }

  get isIdle() {
    return this.underWay === null;
  }

  /** @param {Gesture} gesture */
  add(gesture) {
    this.join(gesture);
    if (this.isIdle) this.next();
  }

  join(gesture) {
    if (gesture.event === "set") {
      const lastPress = this.waiting.findLastIndex((other) => other.event !== "set");
      const same = this.waiting.findIndex((other, place) => place > lastPress && other.id === gesture.id);
      if (same >= 0) this.waiting.splice(same, 1);
    }
    this.waiting.push(gesture);
  }

  next() {
    this.cancel.call(undefined, this.timer);
    const gesture = this.waiting.shift();
    this.underWay = gesture ? { ...gesture, sequence: ++this.sequence, page: this.page } : null;
    if (this.underWay) this.attempt();
  }

  attempt() {
    const said = this.underWay;
    this.timer = this.after.call(undefined, () => {
      this.silent(SILENT);
      this.attempt();
    }, PATIENCE_MS);
    try {
      this.post(said);
    } catch {
      /* The kernel is away; the same gesture is tried again. */
    }
  }

  /** Python has acted on a gesture; an answer to an earlier one, or a second answer to one, changes nothing. */
  done(sequence) {
    if (!this.underWay || sequence !== this.underWay.sequence) return;
    this.silent("");
    this.next();
  }

  stop() {
    this.cancel.call(undefined, this.timer);
    this.waiting = [];
    this.underWay = null;
  }
}

/**
 * Make the sender of one view of a widget.
 *
 * @param {any} model
 * @param {(words: string) => void} [silent] shows a sentence, or takes it away if it is empty
 * @returns {{ send(gesture: Gesture): void, tell(message: object, buffers?: ArrayBuffer[]): void, stop(): void, queue: GestureQueue }}
 */
export function createSender(model, silent) {
  const queue = new GestureQueue((gesture) => model.send(gesture), { page: crypto.randomUUID(), silent });
  const heard = (content) => content?.event === "done" && queue.done(content.sequence);
  model.on("msg:custom", heard);
  return {
    queue,
    send: (gesture) => queue.add(gesture),
    /* What nobody waits for and what may be lost, such as a picture that was seen. */
    tell: (message) => model.send(message),
    stop() {
      model.off("msg:custom", heard);
      queue.stop();
    },
  };
}

/* What a learner does in the room; what follows from it is decided in Python. */
import { UnansweredChoices } from "../c_arm_console/unanswered_choices.js";
import { uniqueName } from "../core/names.js";

export class RoomActs {
  /** @param {import("../core/sender.js").Sender} sender @param {() => void} redraw */
  constructor(sender, redraw) {
    this.sender = sender;
    this.uid = uniqueName("sympblock-room");
    this.redraw = redraw;
    this.choices = new UnansweredChoices(sender);
    /* How many acts there were, refused ones too. */
    this.count = 0;
    /** The latest of each act, by its name. @type {Map<string, any>} */
    this.latest = new Map();
    /* Why the last gesture was not even handed over; empty if it was. */
    this.refusal = "";
  }

  /** Say why a gesture does nothing now. @param {string} words */
  refuse(words) {
    this.count += 1;
    this.refusal = words;
    this.redraw();
  }

  /** @param {string} act @param {object} [more] */
  send(act, more = {}) {
    this.refusal = "";
    this.count += 1;
    this.latest.set(act, more);
    this.sender.send({ event: "act", act, ...more });
  }

  /** Do an act that a control shows at once. @param {string} control @param {any} value @param {string} act @param {object} more */
  choose(control, value, act, more) {
    this.refusal = "";
    this.count += 1;
    this.choices.choose(control, value, { event: "act", act, ...more });
    this.redraw();
  }

  /** Return what a control shows. @template T @param {string} control @param {T} answered @returns {T} */
  shown(control, answered) {
    return this.choices.shown(control, answered);
  }

  /** @param {string} control */
  forget(control) {
    this.choices.forget(control);
  }
}

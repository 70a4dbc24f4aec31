/* What a learner chose by other gestures than those of a panel's controls. Until all is answered, the learner's own last
   choice is shown; afterwards what Python says. */

export class UnansweredChoices {
  /** @param {import("../core/sender.js").Sender} sender */
  constructor(sender) {
    this.sender = sender;
    /** @type {Map<string, any>} */
    this.chosen = new Map();
  }

  /** Send a gesture that sets a control. @param {string} control @param {any} value @param {import("../core/sender.js").Gesture} gesture */
  choose(control, value, gesture) {
    this.chosen.set(control, value);
    this.sender.send(gesture);
  }

  /** Show again what Python says. @param {string} control */
  forget(control) {
    this.chosen.delete(control);
  }

  /** Return what a control shows. @template T @param {string} control @param {T} answered what Python says @returns {T} */
  shown(control, answered) {
    if (this.sender.isIdle()) this.chosen.clear();
    return this.chosen.has(control) ? this.chosen.get(control) : answered;
  }
}

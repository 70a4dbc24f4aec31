/* Hands the card inside a review what a card has: its view, and a way to report gestures. */

export class CardModel {
  /** @param {any} model */
  constructor(model) {
    this.model = model;
    this.last = null;
  }

  /* The card may still draw once while the review leaves it. */
  get(trait) {
    if (trait !== "view") return this.model.get(trait);
    this.last = this.model.get("view").card ?? this.last;
    return this.last;
  }

  on(event, listener) {
    this.model.on(event, listener);
  }

  off(event, listener) {
    this.model.off(event, listener);
  }

  send(gesture) {
    this.model.send(gesture);
  }
}

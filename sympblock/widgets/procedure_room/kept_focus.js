/* Keeps a keyboard user in place when the control that had the focus is gone once it was used. */
import { reachedByTab } from "../core/window_fill.js";

const PLACES = [".sympblock-room-item", ".sympblock-room-card", ".sympblock-room"];

export class KeptFocus {
  constructor() {
    /** @type {Element | null} */
    this.at = null;
    /** What it lay in, the nearest first. @type {HTMLElement[]} */
    this.around = [];
  }

  /** @param {FocusEvent} event */
  hear = ({ target }) => {
    this.at = /** @type {Element} */ (target);
    this.around = PLACES.map((place) => this.at.closest(place)).filter((found) => found instanceof HTMLElement);
  };

  /** To be called once the page is drawn. */
  settle() {
    if (!this.at || this.at.isConnected || document.activeElement !== document.body) return;
    const near = this.around.filter((each) => each.isConnected).flatMap(reachedByTab);
    near[0]?.focus({ preventScroll: true });
  }
}

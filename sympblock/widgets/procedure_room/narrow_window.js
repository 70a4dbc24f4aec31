/* Whether the window is as narrow as a phone's: then one card stands below the picture, and the others are chosen. */

/* The style sheet says the same. */
const NARROW = "(max-width: 48rem)";

export class NarrowWindow {
  /** @param {() => void} changed is called when the window becomes narrow, and when it no longer is */
  constructor(changed) {
    this.changed = changed;
    this.query = window.matchMedia(NARROW);
    this.query.addEventListener("change", changed);
  }

  get isNarrow() {
    return this.query.matches;
  }

  stop() {
    this.query.removeEventListener("change", this.changed);
  }
}

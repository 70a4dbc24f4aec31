/* A cross that arrow keys move over a picture; Enter or a click sets the mark. */
import { percent, placeUnder } from "../c_arm_console/picture_place.js";

/** @typedef {import("../c_arm_console/picture_place.js").Share} Share */

const MIDDLE = /** @type {Share} */ ([0.5, 0.5]);
const STEP = 0.01;
const SHIFT_STEPS = 5;
const EDGE = 0.01;
const MOVES = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Return the place after one step, which never leaves the picture. @param {Share} at @param {readonly number[]} way @param {number} steps */
export function moved(at, way, steps) {
  const along = (axis) => Math.min(1 - EDGE, Math.max(EDGE, at[axis] + STEP * steps * way[axis]));
  return /** @type {Share} */ ([along(0), along(1)]);
}

export class ReadingCross {
  /**
   * @param {HTMLElement} canvas
   * @param {{ said: (words: string) => void, marked: (at: Share) => void }} listeners
   */
  constructor(canvas, { said, marked }) {
    this.canvas = canvas;
    this.said = said;
    this.marked = marked;
    this.node = document.createElement("span");
    this.node.className = "sympblock-reading-cross";
    this.node.hidden = true;
    canvas.addEventListener("click", this.click);
    canvas.addEventListener("keydown", this.key);
    canvas.addEventListener("focus", this.enter);
    canvas.addEventListener("blur", this.leave);
    this.reset();
  }

  reset() {
    this.to(MIDDLE);
  }

  /** @param {Share} at */
  to(at) {
    this.at = at;
    this.node.style.left = percent(at[0]);
    this.node.style.top = percent(at[1]);
  }

  click = (event) => {
    this.to(placeUnder(event, this.canvas.getBoundingClientRect()));
    this.marked(this.at);
  };

  key = (event) => {
    const way = MOVES[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey || (event.key !== "Enter" && !way)) return;
    event.preventDefault();
    event.stopPropagation();
    this.node.hidden = false;
    if (way) this.step(way, event.shiftKey ? SHIFT_STEPS : 1);
    else this.marked(this.at);
  };

  step(way, steps) {
    this.to(moved(this.at, way, steps));
    const [left, top] = this.at.map((share) => Math.round(100 * share));
    this.said(`Cross ${left} % from the left, ${top} % from the top`);
  }

  enter = () => {
    this.node.hidden = !this.canvas.matches(":focus-visible");
  };

  leave = () => {
    this.node.hidden = true;
  };
}

// A page whose canvases keep the grey values that were put on them. Import it before any module of a widget.
import { place, StubModel, settled, window } from "../page.mjs";

/* As much of a canvas as a screen needs; happy-dom has none. */
class KeptPen {
  grey = [];

  createImageData(width, height) {
    return { data: new Uint8ClampedArray(4 * width * height) };
  }

  putImageData({ data }) {
    this.grey = [...data].filter((_, index) => index % 4 === 0);
  }

  clearRect() {
    this.grey = [];
  }
}
const pens = new WeakMap();
window.HTMLCanvasElement.prototype.getContext = function getContext() {
  if (!pens.has(this)) pens.set(this, new KeptPen());
  return pens.get(this);
};
window.HTMLElement.prototype.setPointerCapture = function setPointerCapture(pointer) {
  this.captured = pointer;
};

/** What went wrong while the page heard something. @type {string[]} */
export const pageErrors = [];
window.addEventListener("error", ({ message }) => pageErrors.push(message));

/** The grey values on a canvas. */
export const greyOn = (canvas) => canvas.getContext("2d").grey;

/** A picture of two by two pixels, as Python sends it. @returns {import("../../../sympblock/widgets/c_arm_console/arm_screen.js").Frame} */
export const frameOf = (changes = {}) => ({
  event: "frame",
  number: 1,
  size: 2,
  marks: ["L", "R"],
  flipped: false,
  rotated_deg: 0,
  spots: [],
  ...changes,
});

/** The bytes beside it, which begin somewhere in what holds them. */
export function buffersOf(grey) {
  const held = new Uint8Array([9, 9, 9, ...grey]);
  return [new DataView(held.buffer, 3)];
}

export const VIEW = {
  title: "C-arm",
  said: "",
  layout: "beside",
  buttons_first: true,
  controls: [],
  pictures: [],
  readout: [],
};

/** A pointer on a node that is 200 px wide and high and stands at 100, 50. */
export function pointAt(node, [x, y], more = {}) {
  node.getBoundingClientRect = () => ({ left: 100, top: 50, width: 200, height: 200 });
  return { clientX: 100 + 200 * x, clientY: 50 + 200 * y, bubbles: true, ...more };
}

export function press(node, key, more = {}) {
  const event = new window.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more });
  node.dispatchEvent(event);
  return event;
}

export const gestures = (model) => model.sent.map(({ sequence, page, ...gesture }) => gesture);

/** Answer every gesture until none is left. */
export function answerAll(model) {
  for (let before = -1; before !== model.sent.length; ) {
    before = model.sent.length;
    model.answer();
  }
}

export { place, StubModel, settled, window };

/* Screens, pedal and keys of the C-arm. What is taken, and at what dose, is decided in Python. */
import { html, nothing } from "lit-html";
import { ArmScreen, greyValues } from "./arm_screen.js";
import { Pedal } from "./pedal.js";

/**
 * The view of a panel that a console stands in.
 * @typedef {{ model: any, sender: import("../core/sender.js").Sender, redraw: () => void }} PanelView
 */
/**
 * What a widget adds to a console.
 * @typedef {object} ConsoleUse
 * @property {(at: import("./picture_place.js").Share) => void} [onPoint] takes the place of the picture that was clicked
 * @property {(event: KeyboardEvent) => boolean} [onKey] takes a key that moves nothing of the C-arm; true if it was used
 */

/** What else of a model a console shows. */
export const CONSOLE_TRAITS = ["is_on", "preparing"];

const KEYS = {
  ArrowLeft: ["oblique_deg", -1],
  ArrowRight: ["oblique_deg", 1],
  ArrowUp: ["craniocaudal_tilt_deg", 1],
  ArrowDown: ["craniocaudal_tilt_deg", -1],
  w: ["superior_mm", 1],
  s: ["superior_mm", -1],
  a: ["left_mm", 1],
  d: ["left_mm", -1],
};
const SHIFT_STEPS = 5;
export const FIRST_IMAGE = "No image yet: press the pedal or take a spot image.";
export const CONSOLE_HELP =
  "Click the live screen. Then the space bar is the pedal, ← → turn the C-arm, ↑ ↓ tilt it, and W S A D move the field; " +
  "Shift multiplies each step by five.";

export class ArmConsole {
  /** @param {PanelView} view @param {ConsoleUse} [use] */
  constructor({ model, sender, redraw }, { onPoint, onKey } = {}) {
    this.model = model;
    this.sender = sender;
    this.redraw = redraw;
    this.onPoint = onPoint;
    this.onKey = onKey;
    /* On a phone the second screen is folded away until it is asked for. */
    this.isFolded = true;
    this.live = new ArmScreen("Live screen", FIRST_IMAGE);
    this.kept = new ArmScreen("Reference monitor", "Nothing saved yet.");
    this.pedal = new Pedal(model, sender.send);
    this.listen();
  }

  listen() {
    const { canvas } = this.live;
    canvas.tabIndex = 0;
    this.pedal.listenOn(canvas);
    canvas.addEventListener("keydown", this.key);
    canvas.addEventListener("click", this.point);
    this.model.on("msg:custom", this.hear);
  }

  hear = (content, buffers) => {
    if (content?.event === "frame") {
      this.live.draw(content, greyValues(content, buffers));
      this.sender.tell({ event: "seen", number: content.number });
    } else if (content?.event === "keep" && this.live.frame) {
      this.kept.copy(this.live, content.caption);
      this.redraw();
    } else if (content?.event === "clear") {
      this.live.clear();
      this.kept.clear();
      this.redraw();
    }
  };

  point = (event) => {
    if (this.onPoint && this.live.frame) this.onPoint(this.live.placeUnder(event));
  };

  key = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = KEYS[event.key] ?? KEYS[event.key.toLowerCase()];
    if (!move && !this.onKey?.(event)) return;
    event.preventDefault();
    event.stopPropagation();
    if (!move) return;
    const [id, way] = move;
    this.sender.send({ event: "nudge", id, steps: way * (event.shiftKey ? SHIFT_STEPS : 1) });
  };

  fold = () => {
    this.isFolded = !this.isFolded;
    this.redraw();
  };

  foldButton() {
    if (!this.kept.frame) return nothing;
    return html`<button type="button" class="sympblock-panel-button sympblock-console-fold"
      aria-expanded=${String(!this.isFolded)} @click=${this.fold}>Reference monitor</button>`;
  }

  waiting() {
    const words = this.model.get("preparing");
    return html`<p class="sympblock-console-waiting" role="status" ?hidden=${!words}>${words}</p>`;
  }

  screens() {
    return html`<div class="sympblock-console-screens ${this.isFolded ? "sympblock-console-folded" : ""}">
      ${this.live.node}${this.kept.node}
    </div>`;
  }

  /** What is needed to take a picture. */
  row() {
    return html`<div class="sympblock-console-row">${this.pedal.template()}${this.foldButton()}</div>`;
  }

  /* The pedal stays with the picture that it takes. */
  template() {
    return html`${this.waiting()}
      <div class="sympblock-console-stage sympblock-kept">${this.screens()}${this.row()}</div>
      <p class="sympblock-console-keys">${CONSOLE_HELP}</p>`;
  }

  stop() {
    this.model.off("msg:custom", this.hear);
    this.pedal.stop();
  }
}

/* One of the two images: a cross before the mark is set, and rings round the mark and the true tip. */
import { html } from "lit-html";
import { styleMap } from "lit-html/directives/style-map.js";
import { ArmScreen } from "../c_arm_console/arm_screen.js";
import { percent } from "../c_arm_console/picture_place.js";
import { ReadingCross } from "./reading_cross.js";

/** @typedef {{ view: string, at: [number, number], whose: "yours" | "true" }} Ring */

/* Nearer to the right edge than this, the word stands before its ring. */
const WORD_TURNS_AT = 0.85;

/** @param {Ring} ring */
function ringMark({ at: [left, top], whose }) {
  const before = left > WORD_TURNS_AT ? "sympblock-reading-before" : "";
  return html`<span class="sympblock-reading-ring sympblock-reading-${whose}"
    style=${styleMap({ left: percent(left), top: percent(top) })}><span class="sympblock-reading-word ${before}">${
      whose === "true" ? "tip" : "you"
    }</span></span>`;
}

export class ReadingScreen {
  /**
   * @param {string} view
   * @param {string} label
   * @param {{ said: (words: string) => void, marked: (at: [number, number]) => void }} listeners
   */
  constructor(view, label, listeners) {
    this.view = view;
    this.label = label;
    this.screen = new ArmScreen(label, "Preparing the next patient.");
    this.cross = new ReadingCross(this.screen.canvas, listeners);
    this.screen.canvas.tabIndex = 0;
    /* Arrow keys belong to the picture, also under a screen reader. */
    this.screen.canvas.setAttribute("role", "application");
  }

  clear() {
    this.screen.clear();
    this.cross.reset();
  }

  /** @param {{ head: string, rings: Ring[], is_told: boolean }} sheet @param {string} keysId of the words about keys */
  drawn({ head, rings, is_told: isTold }, keysId) {
    const { canvas } = this.screen;
    canvas.setAttribute("aria-describedby", keysId);
    canvas.setAttribute("aria-label", `${this.label}, radiograph with a needle. ${head}`);
    canvas.classList.toggle("sympblock-reading-told", isTold);
    const own = rings.filter(({ view }) => view === this.view);
    this.screen.above = html`<div class="sympblock-reading-rings">${own.map(ringMark)}</div>${this.cross.node}`;
    this.screen.show();
    return this.screen.node;
  }
}

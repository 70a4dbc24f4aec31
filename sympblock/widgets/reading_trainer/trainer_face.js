/* Two images side by side, a mark on the tip, and the true place after the verdict. What is right is decided in Python. */
import { html, nothing } from "lit-html";
import { greyValues } from "../c_arm_console/arm_screen.js";
import { bench } from "../core/bench.js";
import { uniqueName } from "../core/names.js";
import { ReadingScreen } from "./reading_screen.js";
import { readingTable } from "./reading_table.js";

/**
 * What the page shows besides a panel, as `ReadingTrainer` gives it.
 * @typedef {object} Sheet
 * @property {string} head
 * @property {import("./reading_screen.js").Ring[]} rings
 * @property {boolean} is_told true once the verdict was given
 * @property {import("./reading_table.js").Tally} tally
 * @property {string} notice why nothing is kept
 */

const VIEWS = { ap: "AP view", lateral: "Lateral view" };
const KEYS =
  "Click the needle tip. By keyboard, the arrow keys move the cross on an image, Shift multiplies each step by five, " +
  "and Enter sets the mark.";

class TrainerFace {
  className = "sympblock-reading";
  traits = ["preparing", "sheet"];

  constructor(model, sender, redraw) {
    this.model = model;
    this.redraw = redraw;
    this.keysId = uniqueName("sympblock-reading-keys");
    this.spoken = "";
    /* On a phone one image is shown at a time. */
    this.front = "ap";
    /** @type {Map<string, ReadingScreen>} */
    this.screens = new Map();
    for (const [view, label] of Object.entries(VIEWS)) this.screens.set(view, this.screenOf(view, label, sender));
    model.on("msg:custom", this.hear);
    sender.send({ event: "ready" });
  }

  screenOf(view, label, sender) {
    const marked = (at) => sender.send({ event: "tip", view, at });
    return new ReadingScreen(view, label, { marked, said: (words) => this.say(words) });
  }

  /** @returns {Sheet} */
  get sheet() {
    return this.model.get("sheet");
  }

  say(words) {
    this.spoken = words;
    this.redraw();
  }

  hear = (content, buffers) => {
    if (content?.event === "frame") this.screens.get(content.view).screen.draw(content, greyValues(content, buffers));
    else if (content?.event === "clear") for (const screen of this.screens.values()) screen.clear();
  };

  turn(view) {
    this.front = view;
    this.redraw();
  }

  views() {
    const button = ([view, label]) => html`<button type="button" class="sympblock-panel-button"
      aria-pressed=${String(view === this.front)} @click=${() => this.turn(view)}>${label}</button>`;
    return html`<div class="sympblock-reading-views">${Object.entries(VIEWS).map(button)}</div>`;
  }

  images(sheet) {
    const waiting = this.model.get("preparing");
    const screens = [...this.screens.values()].map((screen) => screen.drawn(sheet, this.keysId));
    return html`<p class="sympblock-console-waiting" role="status" ?hidden=${!waiting}>${waiting}</p>
      <div class="sympblock-kept">
        <h4 class="sympblock-reading-head">${sheet.head}</h4>
        <div class="sympblock-reading-screens sympblock-reading-front-${this.front}">${screens}</div>
        ${this.views()}
      </div>
      <p class="sympblock-console-keys" id=${this.keysId}>${KEYS}</p>
      <p class="sympblock-panel-problem" ?hidden=${!sheet.notice}>${sheet.notice}</p>
      <p class="sympblock-said" aria-live="polite">${this.spoken}</p>`;
  }

  /* The learner's own readings stand below the panel's body. */
  own({ tally }) {
    return html`<section class="sympblock-reading-own" aria-label="Your readings">${
      tally.words ? readingTable(tally) : nothing
    }</section>`;
  }

  /** @param {import("../core/panel.js").PanelParts} parts */
  lay = ({ title, controls, problem, body, said }) => {
    const { sheet } = this;
    return [title, bench(this.images(sheet), [controls, problem, body]), this.own(sheet), said];
  };

  stop() {
    this.model.off("msg:custom", this.hear);
  }
}

/** @type {import("../core/panel.js").FaceMaker} */
export const trainerFace = (model, sender, redraw) => new TrainerFace(model, sender, redraw);

/* A picture to be answered in: by a click, by a crosshair that arrow keys move, or from a list. */
import { html } from "lit-html";
import { Directive, directive } from "lit-html/directive.js";
import { optionList } from "./option_list.js";
import { KeptScene } from "./scene_picture.js";

/** @typedef {import("./view.js").CardPage} CardPage */
/** @typedef {import("./view.js").Point} Point */

const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const SMALL_STEPS_ACROSS = 120;
const SMALL_STEPS_IN_BIG = 8;

const clamp = (value, low, high) => Math.max(low, Math.min(high, value));

/**
 * Return where the crosshair stands after an arrow key; it does not leave the picture.
 * @param {Point} at
 * @param {string} key
 * @param {boolean} isBig
 * @param {[number, number, number, number]} bounds
 */
export function crosshairAfter(at, key, isBig, [xMin, yMin, xMax, yMax]) {
  const [dx, dy] = STEPS[key];
  const size = ((xMax - xMin) / SMALL_STEPS_ACROSS) * (isBig ? SMALL_STEPS_IN_BIG : 1);
  return { x_mm: clamp(at.x_mm + dx * size, xMin, xMax), y_mm: clamp(at.y_mm + dy * size, yMin, yMax) };
}

/** Say where in the picture a point lies. @param {Point} at @param {[number, number, number, number]} bounds */
export function placeWords({ x_mm: x, y_mm: y }, [xMin, yMin, xMax, yMax]) {
  const percent = (value, low, high) => Math.round((100 * (value - low)) / (high - low));
  return `${percent(x, xMin, xMax)} percent from the left, ${percent(y, yMin, yMax)} from the top.`;
}

/** Return the marked point of a response, or null. @param {any} response @returns {Point | null} */
export function pointOf(response) {
  return response?.x_mm === undefined ? null : response;
}

function statusWords(response) {
  if (pointOf(response)) return "Your mark is placed. Tap or click elsewhere to move it.";
  if (response) return "You answered from the list.";
  return html`Tap or click the place.<span class="sympblock-by-keys"> By keyboard: Tab leads to the picture, arrow keys move the crosshair, Enter places the mark.</span>`;
}

class HotspotPicture extends Directive {
  constructor(info) {
    super(info);
    this.kept = new KeptScene();
    /** @type {CardPage} */
    this.page = null;
    /** @type {Point} */
    this.at = null;
    this.isListOpen = false;
  }

  /** @param {CardPage} page */
  render(page) {
    const [xMin, yMin, xMax, yMax] = page.scene.bounds_mm;
    if (!this.page) {
      this.at = { x_mm: (xMin + xMax) / 2, y_mm: (yMin + yMax) / 2 };
      /* Who answered from the list finds it open; afterwards the learner opens and closes it. */
      this.isListOpen = Boolean(page.draft.response) && !pointOf(page.draft.response);
    }
    this.page = page;
    return html`<div class="sympblock-hotspot">
      ${this.pointer()}
      <p class="sympblock-hint">${statusWords(page.draft.response)}</p>
      <details class="sympblock-twin" ?open=${this.isListOpen}>
        <summary>Answer from a list instead</summary>${this.list()}
      </details>
    </div>`;
  }

  get tools() {
    return this.kept.svg.sceneTools;
  }

  pointer() {
    const { scene, view, draft } = this.page;
    const onPoint = (x, y) => this.place({ x_mm: x, y_mm: y });
    const svg = this.kept.drawing(view.item.scene, scene, { onPoint });
    svg.setAttribute("aria-hidden", "true");
    this.tools.setPin(pointOf(draft.response));
    const words = `${scene.title}. Arrow keys move the crosshair, with Shift in bigger steps; Enter places the mark.`;
    return html`<div class="sympblock-pointer" tabindex="0" role="application" aria-label=${words}
      @focus=${(event) => event.target.matches(":focus-visible") && this.tools.setCrosshair(this.at)}
      @blur=${() => this.tools.setCrosshair(null)}
      @keydown=${(event) => this.press(event)}
      @keyup=${(event) => STEPS[event.key] && this.page.acts.say(placeWords(this.at, scene.bounds_mm))}>${svg}</div>`;
  }

  list() {
    const { view, draft, acts, uid } = this.page;
    return optionList({
      kind: "radio",
      name: `${uid}-place`,
      options: view.item.choices,
      isPicked: (id) => /** @type {any} */ (draft.response)?.choice === id,
      onPick: (id) => acts.answer({ response: { choice: id } }),
    });
  }

  /** @param {KeyboardEvent} event */
  press(event) {
    if (event.key === "Enter" || event.key === " ") this.place(this.at);
    else if (STEPS[event.key]) {
      this.at = crosshairAfter(this.at, event.key, event.shiftKey, this.page.scene.bounds_mm);
      this.tools.setCrosshair(this.at);
    } else return;
    event.preventDefault();
  }

  /** @param {Point} point */
  place(point) {
    this.at = point;
    this.page.acts.answer({ response: { ...point } });
    this.page.acts.say("Mark placed.");
  }
}

export const hotspotPicture = directive(HotspotPicture);

/* A box for a number, with its unit. */
import { html, noChange } from "lit-html";
import { Directive, directive } from "lit-html/directive.js";

/* What stands in the box is the learner's as long as it says the number of the draft: "3." and "30.0" stay as they are
   typed, and a half-typed number has no value yet. */
class SaysNumber extends Directive {
  render(_number) {
    return noChange;
  }

  /** @param {any} part @param {[number | null]} values */
  update(part, [number]) {
    const box = part.element;
    if (typedNumber(box) !== number) box.value = number === null ? "" : String(number);
    return noChange;
  }
}

const saysNumber = directive(SaysNumber);

/** Return the number that stands in a box, or null if it is none yet. @param {HTMLInputElement} box */
export function typedNumber(box) {
  return Number.isFinite(box.valueAsNumber) ? box.valueAsNumber : null;
}

/** @param {import("./view.js").CardPage} page */
export function numberBox({ view: { item }, draft, acts, uid }) {
  const id = `${uid}-number`;
  const type = (event) => acts.answer({ response: typedNumber(event.target) }, true);
  return html`<div class="sympblock-number-row">
    <label for=${id}>${item.unit ? `Your answer in ${item.unit}` : "Your answer"}</label>
    <div><input class="sympblock-number" id=${id} type="number" inputmode="decimal" step=${item.step || "any"}
      @input=${type} @change=${() => acts.answer({})} ${saysNumber(/** @type {number | null} */ (draft.response))}
      ><span class="sympblock-unit" aria-hidden="true">${item.unit}</span></div>
  </div>`;
}

/* Options to pick one or several of: the answers of two kinds of item, and how sure the learner is. */
import { html } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";

/** @typedef {import("./view.js").CardPage} CardPage */
/** @typedef {import("./view.js").Choice} Choice */

/**
 * @typedef {object} OptionList
 * @property {"radio" | "checkbox"} kind
 * @property {string} name unique in the page
 * @property {Choice[]} options
 * @property {(id: string) => boolean} isPicked
 * @property {(id: string, isOn: boolean) => void} onPick
 */

/** @param {OptionList} list */
export function optionList({ kind, name, options, isPicked, onPick }) {
  const option = ({ id, text }) => html`<label class="sympblock-option"
    ><input type=${kind} name=${name} value=${id} .checked=${live(isPicked(id))}
      @change=${(event) => onPick(id, event.target.checked)}><span>${text}</span></label>`;
  return html`<div class="sympblock-options">${repeat(options, ({ id }) => id, option)}</div>`;
}

/** @param {CardPage} page */
export function oneOfList({ view: { item }, draft, acts, uid }) {
  return optionList({
    kind: "radio",
    name: `${uid}-answer`,
    options: item.choices,
    isPicked: (id) => draft.response === id,
    onPick: (id) => acts.answer({ response: id }),
  });
}

/**
 * Return what is picked after one option was switched, in the order shown; nothing picked is no answer.
 * @param {Choice[]} choices
 * @param {string[] | null} picked
 * @param {string} id
 * @param {boolean} isOn
 */
export function pickedAfter(choices, picked, id, isOn) {
  const now = new Set(picked ?? []);
  if (isOn) now.add(id);
  else now.delete(id);
  return now.size ? choices.map((choice) => choice.id).filter((each) => now.has(each)) : null;
}

/** @param {CardPage} page */
export function someOfList({ view: { item }, draft, acts, uid }) {
  const picked = /** @type {string[] | null} */ (draft.response);
  return optionList({
    kind: "checkbox",
    name: `${uid}-answer`,
    options: item.choices,
    isPicked: (id) => Boolean(picked?.includes(id)),
    onPick: (id, isOn) => acts.answer({ response: pickedAfter(item.choices, picked, id, isOn) }),
  });
}

/** @type {{ id: import("./view.js").Confidence, text: string }[]} */
const CONFIDENCES = [
  { id: "sure", text: "Sure" },
  { id: "think_so", text: "Fairly sure" },
  { id: "guess", text: "Guess" },
];

/** @param {CardPage} page */
export function confidenceList({ draft, acts, uid }) {
  const list = optionList({
    kind: "radio",
    name: `${uid}-sure`,
    options: CONFIDENCES,
    isPicked: (id) => draft.confidence === id,
    onPick: (id) => acts.answer({ confidence: /** @type {import("./view.js").Confidence} */ (id) }),
  });
  return html`<fieldset class="sympblock-confidence"><legend>How sure are you?</legend>${list}</fieldset>`;
}

/* One item of a card: asked as long as it is open, afterwards with its verdict. */
import { html, nothing } from "lit-html";
import { heading } from "./heading.js";
import { hotspotPicture } from "./hotspot_picture.js";
import { numberBox } from "./number_box.js";
import { confidenceList, oneOfList, someOfList } from "./option_list.js";
import { stepList } from "./put_in_order.js";
import { questionActions } from "./question_actions.js";
import { questionNote } from "./question_note.js";
import { scenePicture } from "./scene_picture.js";
import { verdictBox, verdictPicture } from "./verdict.js";
import { headingLevel } from "./view.js";

/** @typedef {import("./view.js").CardPage} CardPage */

/** @type {Record<import("./view.js").Kind, (page: CardPage) => unknown>} */
const FIELDS = {
  single_best_answer: oneOfList,
  multiple_response: someOfList,
  put_in_order: stepList,
  number: numberBox,
  hotspot: hotspotPicture,
};

/** @param {CardPage} page */
function askedPicture({ view: { item }, scene }) {
  if (!scene || item.kind === "hotspot") return nothing;
  return html`<figure class="sympblock-asked-picture">${scenePicture(item.scene, scene)}</figure>`;
}

/** @param {CardPage} page */
function openQuestion(page) {
  const { view, uid } = page;
  const { item } = view;
  const id = `${uid}-instruction`;
  const instruction = item.instruction ? html`<p class="sympblock-hint" id=${id}>${item.instruction}</p>` : nothing;
  return html`<fieldset class="sympblock-fields" aria-describedby=${item.instruction ? id : nothing}>
      <legend class="sympblock-asked">${item.question}</legend>
      ${instruction}${askedPicture(page)}${FIELDS[item.kind](page)}
    </fieldset>
    ${view.ask_confidence ? confidenceList(page) : nothing}`;
}

/** @param {CardPage} page */
function judgedQuestion(page) {
  const { view, scene, acts, landing } = page;
  const { item } = view;
  return html`<p class="sympblock-asked">${item.question}</p>
    ${scene ? verdictPicture(page) : nothing}
    ${verdictBox(item, headingLevel(view) + 1, acts.isFreshVerdict ? landing : undefined)}`;
}

/** @param {CardPage} page */
export function question(page) {
  const { view, acts, landing } = page;
  const { item } = view;
  const words = item.of > 1 ? `Question ${item.number} of ${item.of}` : "Question";
  const submit = (event) => {
    event.preventDefault();
    if (item.is_open && view.mode === "practice") acts.check();
  };
  return html`<form class="sympblock-form" novalidate @submit=${submit}>
    ${heading(headingLevel(view), "sympblock-question-head", words, acts.isFreshVerdict ? undefined : landing)}
    ${item.stem ? html`<p class="sympblock-stem">${item.stem}</p>` : nothing}
    ${item.is_open ? openQuestion(page) : judgedQuestion(page)}
    <div class="sympblock-foot">
      <p class="sympblock-missing" role="status">${acts.missing}</p>
      ${questionActions(page)}
    </div>
    ${questionNote(page)}
  </form>`;
}

// @ts-check
// What a question is answered with: the fields of the quiz card, one for each kind of item.
import { html, nothing } from "lit-html";
import { hotspotPicture } from "../../../widgets/quiz_card/hotspot_picture.js";
import { numberBox } from "../../../widgets/quiz_card/number_box.js";
import { confidenceList, oneOfList, someOfList } from "../../../widgets/quiz_card/option_list.js";
import { stepList } from "../../../widgets/quiz_card/put_in_order.js";

/** @type {Record<import("./judge.js").Kind, (page: any) => unknown>} */
const FIELDS = {
  single_best_answer: oneOfList,
  multiple_response: someOfList,
  put_in_order: stepList,
  number: numberBox,
  hotspot: hotspotPicture,
};

/** @param {any} page of one question, as the quiz card hands it to its templates */
export function openFields(page) {
  const { view, uid } = page;
  const { question, instruction, kind } = view.item;
  const id = `${uid}-instruction`;
  return html`<fieldset class="sympblock-fields" aria-describedby=${instruction ? id : nothing}>
      <legend class="sympblock-asked">${question}</legend>
      ${instruction ? html`<p class="sympblock-hint" id=${id}>${instruction}</p>` : nothing}
      ${FIELDS[kind](page)}
    </fieldset>
    ${view.ask_confidence ? confidenceList(page) : nothing}`;
}

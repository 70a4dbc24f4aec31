/* How sure against how right: over all answers, and by objective. */
import { html, nothing } from "lit-html";

/** @typedef {import("./my_course_types.js").SureRow} SureRow */
/** @typedef {import("./my_course_types.js").ObjectiveGroup} ObjectiveGroup */

/** @param {SureRow} row */
function sureRow({ words, correct, answered, low_percent: low, high_percent: high }) {
  const percent = answered ? Math.round((100 * correct) / answered) : 0;
  const interval = html`<span class="sympblock-my-interval" style="inset-inline-start: ${low}%; inline-size: ${high - low}%"></span>`;
  const drawn = html`<span class="sympblock-my-bar sympblock-my-wide" aria-hidden="true"><span
    style="inline-size: ${percent}%"></span>${interval}</span>`;
  const told = `${correct} of ${answered} correct (${percent} %; 95 % interval ${low} to ${high} %)`;
  return html`<tr><th scope="row">${words}</th><td>${answered ? drawn : nothing} ${answered ? told : "no answer yet"}</td></tr>`;
}

/** @param {ObjectiveGroup} group */
function objectiveGroup({ lesson, objectives }) {
  const row = ({ words, answered, correct, sure, sure_correct: sureCorrect }) => html`<tr><th scope="row">${words}</th>
    <td data-head="Correct">${correct} of ${answered}</td>
    <td data-head="When sure">${sure ? `${sureCorrect} of ${sure}` : "–"}</td></tr>`;
  return html`<table><caption>${lesson}</caption>
    <thead><tr><th scope="col">Objective</th><th scope="col">Correct</th><th scope="col">Correct when sure</th></tr></thead>
    <tbody>${objectives.map(row)}</tbody></table>`;
}

/** @param {import("./my_course_types.js").MyCourseView} view */
export function surePart({ sure, sure_words: words, objectives }) {
  if (!sure.length) return nothing;
  return html`<details class="sympblock-my-part"><summary>How sure, and how right</summary>
    <p>${words}</p>
    <table class="sympblock-my-sure"><caption class="sympblock-my-unseen">Correct answers by how sure you were</caption>
      <tbody>${sure.map(sureRow)}</tbody></table>
    ${objectives.length ? html`<details><summary>By objective</summary>${objectives.map(objectiveGroup)}</details>` : nothing}
  </details>`;
}

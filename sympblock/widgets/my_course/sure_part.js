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
    <td data-head="Correct when sure">${sure ? `${sureCorrect} of ${sure}` : "–"}</td></tr>`;
  return html`<table class="sympblock-my-numbers"><caption>${lesson}</caption>
    <thead><tr><th scope="col">Objective</th><th scope="col">Correct</th><th scope="col">Correct when sure</th></tr></thead>
    <tbody>${objectives.map(row)}</tbody></table>`;
}

/** @param {import("./my_course_types.js").MyCourseView} view */
function monthTable({ months, sure }) {
  /* With one month alone the table would repeat the bars above. */
  if (months.length < 2) return nothing;
  const row = ({ words, cells }) => html`<tr><th scope="row">${words}</th>
    ${cells.map((text, index) => html`<td data-head=${sure[index].words}>${text}</td>`)}</tr>`;
  return html`<table class="sympblock-my-numbers"><caption>Correct answers by month, and by how sure you were</caption>
    <thead><tr><th scope="col">Month</th>${sure.map(({ words }) => html`<th scope="col">${words}</th>`)}</tr></thead>
    <tbody>${months.map(row)}</tbody></table>`;
}

/** @param {import("./my_course_types.js").MyCourseView} view */
export function surePart(view) {
  const { sure, sure_words: words, objectives } = view;
  if (!sure.length) return nothing;
  return html`<details class="sympblock-my-part"><summary>How sure, and how right</summary>
    <p>${words}</p>
    <table class="sympblock-my-sure"><caption class="sympblock-my-unseen">Correct answers by how sure you were</caption>
      <tbody>${sure.map(sureRow)}</tbody></table>
    ${monthTable(view)}
    ${objectives.length ? html`<details><summary>By objective</summary>${objectives.map(objectiveGroup)}</details>` : nothing}
  </details>`;
}

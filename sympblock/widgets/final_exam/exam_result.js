/* The result of a form: shares with their intervals, what they mean, and what to repeat. */
import { html } from "lit-html";
import { button, buttonRow } from "../quiz_card/button.js";
import { heading } from "../quiz_card/heading.js";
import { advice, confidenceTable } from "../quiz_card/read_out.js";
import { studyPlan } from "../quiz_card/study_plan.js";
import { headingLevel } from "../quiz_card/view.js";
import { examOf } from "./exam_page.js";

/** @typedef {import("./exam_page.js").CardPage} CardPage */
/** @typedef {import("./exam_page.js").ResultRow} ResultRow */

/** @param {number} share */
const percent = (share) => `${(100 * share).toFixed(1)}%`;

/** The bar repeats what the words beside it say. @param {ResultRow} row */
function bar({ share, low, high }) {
  return html`<div class="sympblock-exam-bar" aria-hidden="true">
    <span class="sympblock-exam-interval" style="left: ${percent(low)}; width: ${percent(high - low)}"></span>
    <span class="sympblock-exam-share" style="left: ${percent(share)}"></span>
  </div>`;
}

/** @param {ResultRow} row */
function resultRow(row) {
  return html`<tr role="row">
    <th scope="row" role="rowheader">${row.title}</th>
    <td role="cell">${row.words}${bar(row)}</td>
  </tr>`;
}

/** @param {ResultRow[]} rows */
function resultTable(rows) {
  return html`<div class="sympblock-scroll"><table class="sympblock-tally sympblock-exam-result" role="table">
    <caption>Fully correct, with the 95 % interval</caption>
    <thead role="rowgroup"><tr role="row">
      <th scope="col" role="columnheader">Area</th><th scope="col" role="columnheader">Correct</th>
    </tr></thead>
    <tbody role="rowgroup">${rows.map(resultRow)}</tbody>
  </table></div>`;
}

/** @param {CardPage} page */
export function examResult(page) {
  const { view, acts, landing } = page;
  const { result, form } = examOf(page);
  const level = headingLevel(view);
  return html`<section class="sympblock-read-out">
      ${heading(level, "sympblock-big-head", `Your results in ${form.replace("Form", "form").replace("Group", "group")}`, landing)}
      <p class="sympblock-headline">${view.summary.headline}</p>
      ${resultTable(result.rows)}
      <p>${result.meaning}</p>
      <p><strong>${result.limits}</strong></p>
      <p class="sympblock-hint">${result.time}</p>
      ${studyPlan(view.summary, level + 1)}
      ${advice(page)}
      ${confidenceTable(page)}
    </section>
    ${buttonRow([
      button("See all questions with feedback", () => acts.go(0)),
      button("Choose another form", () => acts.press({ event: "leave" })),
      button("Sit this form again", () => acts.press({ event: "sit_again" })),
    ])}
    <p class="sympblock-hint">These answers stay in your progress file if you sit the form again.</p>`;
}

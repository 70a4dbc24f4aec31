/* A table that counts outcomes. */
import { html } from "lit-html";
import { icon } from "./icon.js";

/** @typedef {import("./view.js").Tally} Tally */
/** @typedef {{ outcome: import("./view.js").Outcome, words: string }} Column */

/** @type {Column[]} */
export const OUTCOMES = [
  { outcome: "correct", words: "Correct" },
  { outcome: "partly", words: "Partly correct" },
  { outcome: "wrong", words: "Incorrect" },
  { outcome: "not_answered", words: "Not answered" },
];

/** Return the columns in which there is something to count. @param {Column[]} columns @param {Tally[]} rows */
export function neededColumns(columns, rows) {
  return columns.filter(({ outcome }) => rows.some((row) => row[outcome]));
}

/** @param {number} count @param {Column} column */
function cell(count, { outcome, words }) {
  const marks = Array.from({ length: count }, () => icon(outcome));
  return html`<td role="cell" data-words=${words}
    ><span class="sympblock-count">${count}</span><span class="sympblock-marks">${marks}</span></td>`;
}

/**
 * Roles are named, because a narrow card lays rows out as flex boxes and would lose them.
 * @param {string} caption
 * @param {string} head of the column that names the rows
 * @param {Tally[]} rows
 * @param {Column[]} [columns]
 */
export function tallyTable(caption, head, rows, columns = OUTCOMES) {
  const needed = neededColumns(columns, rows);
  const heads = [head, ...needed.map(({ words }) => words)];
  return html`<div class="sympblock-scroll"><table class="sympblock-tally" role="table">
    <caption>${caption}</caption>
    <thead role="rowgroup"><tr role="row">
      ${heads.map((words) => html`<th scope="col" role="columnheader">${words}</th>`)}
    </tr></thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row) => html`<tr role="row">
          <th scope="row" role="rowheader">${row.words}</th>
          ${needed.map((column) => cell(row[column.outcome], column))}
        </tr>`,
      )}
    </tbody>
  </table></div>`;
}

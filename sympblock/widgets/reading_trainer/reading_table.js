/* Which pattern was read as which, over all cases: numbers in every cell, and a tint for those who see it. */
import { html } from "lit-html";
import { styleMap } from "lit-html/directives/style-map.js";

/** @typedef {{ name: string, short: string }} PatternName */
/**
 * @typedef {object} Tally empty before the first reading
 * @property {PatternName[]} [names]
 * @property {number[][]} [counts] rows: what it was; columns: what it was called
 * @property {string} [words]
 */

const PALEST_PERCENT = 12;
const DARKEST_PERCENT = 40;

/** Return how strongly a cell is tinted. @param {number} count @param {number} most in any cell */
export function tintPercent(count, most) {
  return count ? Math.round(PALEST_PERCENT + ((DARKEST_PERCENT - PALEST_PERCENT) * count) / most) : 0;
}

function cell(count, most, isCorrect) {
  const kind = isCorrect ? "sympblock-reading-hit" : "sympblock-reading-miss";
  return html`<td class="${kind} ${count ? "" : "sympblock-reading-none"}"
    style=${styleMap({ "--sympblock-share": `${tintPercent(count, most)}%` })}>${count || "·"}</td>`;
}

function row({ name, short }, was, counts, most) {
  return html`<tr>
    <th scope="row">
      <span class="sympblock-reading-long">${name}</span><span class="sympblock-reading-short">${short}</span>
    </th>
    ${counts.map((count, called) => cell(count, most, called === was))}
  </tr>`;
}

function head(names) {
  const column = ({ name, short }) => html`<th scope="col" abbr=${name} title=${name}><span>${short}</span></th>`;
  return html`<thead>
    <tr><td></td><th class="sympblock-reading-over" scope="colgroup" colspan=${names.length}>your reading</th></tr>
    <tr><th scope="col">pattern</th>${names.map(column)}</tr>
  </thead>`;
}

/** @param {Tally} tally */
export function readingTable({ names, counts, words }) {
  const most = Math.max(1, ...counts.flat());
  return html`<table class="sympblock-reading-table">
      <caption>Your readings in all sessions. The diagonal holds the correct ones.</caption>
      ${head(names)}
      <tbody>${counts.map((all, was) => row(names[was], was, all, most))}</tbody>
    </table>
    <p>${words}</p>`;
}

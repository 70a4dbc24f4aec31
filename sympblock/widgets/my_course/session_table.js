/* The sessions of the procedure room, the newest first. */
import { html, nothing } from "lit-html";

/** @param {import("./my_course_types.js").MyCourseView} view */
export function sessionTable({ sessions, session_heads: heads, sessions_words: words }) {
  const cell = (text, index) =>
    index ? html`<td data-head=${heads[index]}>${text}</td>` : html`<th scope="row">${text}</th>`;
  const table = html`<table><caption class="sympblock-my-unseen">Sessions of the procedure room</caption>
    <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${sessions.map(({ cells }) => html`<tr>${cells.map(cell)}</tr>`)}</tbody></table>`;
  return html`<details class="sympblock-my-part"><summary>Simulated blocks</summary>
    <p>${words}</p>${sessions.length ? table : nothing}</details>`;
}

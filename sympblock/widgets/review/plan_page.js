/* What today's review holds, before it begins. */
import { html, nothing } from "lit-html";
import { button, buttonRow } from "../quiz_card/button.js";

/** @typedef {import("./review_types.js").ReviewView} ReviewView */

const HEADS = ["Lesson", "Wrong, and you were sure", "Due", "New"];

/** @param {ReviewView} view */
function planTable({ rows }) {
  if (!rows.length) return nothing;
  const row = (each) => html`<tr><th scope="row">${each.words}</th>
    ${[each.sure_but_wrong, each.due, each.new].map((count) => html`<td>${count || "–"}</td>`)}</tr>`;
  return html`<table class="sympblock-review-table"><caption>Today’s questions by lesson</caption>
    <thead><tr>${HEADS.map((words) => html`<th scope="col">${words}</th>`)}</tr></thead>
    <tbody>${rows.map(row)}</tbody></table>`;
}

/** @param {ReviewView} view @param {import("./review_types.js").Send} send @param {string} uid */
export function planPage(view, send, uid) {
  const words = view.reviewed ? "Go on" : "Start";
  const [control] = view.controls;
  const chosen = (event) => send("set", { id: control.id, value: Number(event.target.value) });
  return html`<p class="sympblock-review-sentence" role="status">${view.sentence}</p>
    ${planTable(view)}
    ${view.count ? buttonRow([button(words, () => send("start"), "primary")]) : nothing}
    <p class="sympblock-review-new"><label for="${uid}-new">${control.label}</label>
      <select id="${uid}-new" @change=${chosen}>
        ${control.options.map(({ value, label }) => html`<option value=${value} ?selected=${value === control.value}>${label}</option>`)}
      </select></p>
    <p class="sympblock-review-hint">New questions come from lessons that you have begun. You can stop at any question; what you have answered is kept.</p>`;
}

/* The record itself: taken along, brought in, deleted; and questions to take away. */
import { html, nothing } from "lit-html";

/**
 * @param {import("./my_course_types.js").MyCourseView} view
 * @param {{ uid: string, busy: string, send: import("./my_course_types.js").Send, take: (event: any) => void, make: (kind: string) => void, opening: { isOpen: boolean } }} page
 */
export function recordPart(view, { uid, busy, send, take, make, opening }) {
  const button = (words, act, tone = "", name = "") =>
    html`<button type="button" class="sympblock-my-button ${tone}" data-act=${name || nothing} @click=${act}>${words}</button>`;
  const asked = html`<div class="sympblock-my-delete" role="group" aria-label="Delete the record">
    <p>${view.delete_words}</p>
    ${button("Yes, delete it all", () => send("delete", { is_sure: true }), "sympblock-my-stop")}
    ${button("Keep it", () => send("delete", { is_sure: null }), "", "keep")}</div>`;
  const exports = view.exports.map(
    ({ kind, words, hint }) => html`<li>${button(words, () => make(kind))} <span>${hint}</span></li>`,
  );
  /* What an act has said must be seen, and what the learner has opened stays open. */
  opening.isOpen ||= Boolean(view.message) || view.asks_delete;
  return html`<details class="sympblock-my-part" ?open=${opening.isOpen} @toggle=${(event) => (opening.isOpen = event.target.open)}>
    <summary>Your record, and files to take away</summary>
    <p>${view.record}</p>
    <p class="sympblock-my-message" role="status">${busy || view.message}</p>
    <p>${button("Export my record", () => make("record"))}
      <label class="sympblock-my-button" for="${uid}-file">Import a record<input type="file" id="${uid}-file" accept=".zip" @change=${take}></label>
      ${view.asks_delete ? nothing : button("Delete the record", () => send("delete", { is_sure: false }), "", "delete")}</p>
    ${view.asks_delete ? asked : nothing}
    ${exports.length ? html`<p>To take away. A file of all questions and their pictures takes a minute or two to make.</p><ul class="sympblock-my-exports">${exports}</ul>` : nothing}
  </details>`;
}

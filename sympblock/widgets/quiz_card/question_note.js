/* The learner's own note on a question: folded until it is wanted, kept while it is typed. */
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";

/** @param {import("./view.js").CardPage} page */
export function questionNote({ view, note, uid }) {
  const { item } = view;
  if (item.note === null) return nothing;
  if (note.name !== item.id) {
    note.hand();
    note.begin(item.id, item.note);
  }
  const typed = (event) => note.typed(event.target.value);
  const said = view.note_refusal || (note.text.trim() ? "Saved on this computer." : "");
  return html`<details class="sympblock-question-note">
    <summary>${item.note ? "Your note" : "Add a note"}</summary>
    <textarea rows="3" spellcheck="true" aria-label="Your note on this question" aria-describedby="${uid}-note"
      .value=${live(note.text)} @input=${typed} @change=${() => note.hand()}></textarea>
    <p id="${uid}-note" role="status">${said}</p>
  </details>`;
}

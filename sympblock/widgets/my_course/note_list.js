/* All notes of the learner, and a search in them. */
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";

/** @typedef {import("./my_course_types.js").NoteRow} NoteRow */

/** Tell whether a note holds all words that are looked for. @param {NoteRow} note @param {string} wanted */
export function isFound({ where, text }, wanted) {
  const held = `${where} ${text}`.toLocaleLowerCase();
  return wanted
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => held.includes(word));
}

/** @param {NoteRow} note */
function noteEntry({ where, href, text, on }) {
  return html`<li><p>${href ? html`<a href=${href}>${where}</a>` : html`<b>${where}</b>`} <small>${on}</small></p>
    <p class="sympblock-my-text">${text}</p></li>`;
}

/**
 * @param {import("./my_course_types.js").MyCourseView} view
 * @param {{ uid: string, wanted: string, search: (event: any) => void }} page
 */
export function noteList({ notes }, { uid, wanted, search }) {
  const found = notes.filter((note) => isFound(note, wanted));
  const none = html`<p>No notes yet. “Notes” in the bar above a lesson keeps one for the section you are reading; below each question there is room for one, too.</p>`;
  const list = html`<p><label for="${uid}-search">Search in notes</label>
      <input type="search" id="${uid}-search" autocomplete="off" .value=${wanted} @input=${search}></p>
    <p role="status">${wanted.trim() ? `${found.length} of ${notes.length} notes` : nothing}</p>
    <ul>${repeat(found, ({ about }) => about, noteEntry)}</ul>`;
  return html`<details class="sympblock-my-part"><summary>Notes (${notes.length})</summary>${notes.length ? list : none}</details>`;
}

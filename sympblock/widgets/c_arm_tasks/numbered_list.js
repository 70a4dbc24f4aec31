/* Buttons with numbers, one for each of several tasks or scenarios. */
import { html, nothing } from "lit-html";

/**
 * @typedef {object} NumberedList
 * @property {string} label what all of them are
 * @property {string} each what one of them is
 * @property {string} done what is said of one that is done
 * @property {{ title: string, isDone: boolean }[]} items
 * @property {number} place of the one that is on, from 0
 * @property {(place: number) => void} choose
 */

/** @param {NumberedList} list */
export function numberedList({ label, each, done, items, place, choose }) {
  const button = ({ title, isDone }, index) => html`<button type="button" class="sympblock-task-number" title=${title}
    aria-label="${each} ${index + 1}: ${title}${isDone ? `, ${done}` : ""}"
    aria-current=${index === place ? "step" : nothing}
    @click=${() => choose(index)}>${index + 1}${isDone ? " ✓" : ""}</button>`;
  return html`<div class="sympblock-task-list" role="group" aria-label=${label}>${items.map(button)}</div>`;
}

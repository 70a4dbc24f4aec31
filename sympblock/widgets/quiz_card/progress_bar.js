/* The way through the items: one stop for each, with how it stands. */
import { html, nothing } from "lit-html";
import { icon } from "./icon.js";

/** @typedef {import("./view.js").CardPage} CardPage */

/** @type {Record<import("./view.js").Status, string>} */
const STATUS_WORDS = {
  open: "not answered yet",
  answered: "answered",
  correct: "correct",
  partly: "partly correct",
  wrong: "incorrect",
  not_answered: "not answered",
};

/** @param {CardPage} page */
export function progressBar({ view: { progress, phase, position }, acts }) {
  if (progress.length <= 1) return nothing;
  const stop = ({ status, is_flagged: isFlagged = false }, index) => html`<li><button type="button"
    class="sympblock-button sympblock-stop sympblock-stop-${status} ${isFlagged ? "sympblock-stop-flagged" : ""}"
    aria-label="Question ${index + 1}, ${STATUS_WORDS[status]}${isFlagged ? ", to look at again" : ""}"
    aria-current=${phase === "items" && index === position ? "step" : nothing}
    @click=${() => acts.go(index)}>${index + 1}${status === "open" ? nothing : icon(status)}</button></li>`;
  return html`<nav class="sympblock-progress" aria-label="Questions"><ol>${progress.map(stop)}</ol></nav>`;
}

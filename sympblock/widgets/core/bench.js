/* Pictures, and what changes them: the pictures that are marked as kept stay in view while the rest is scrolled. */
import { html } from "lit-html";

/**
 * Stand pictures beside what changes them where there is room, and above it where there is none.
 * @param {unknown} pictures in a node of the class sympblock-kept, with all that belongs to them
 * @param {unknown} beside
 */
export function bench(pictures, beside) {
  return html`<div class="sympblock-bench"><div class="sympblock-panel-extra">${pictures}</div>${beside}</div>`;
}

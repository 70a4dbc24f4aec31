/* Small drawings: a shape for each outcome, so that colour only repeats it. */
import { html, svg } from "lit-html";

const SHAPES = {
  correct: svg`<circle cx="8" cy="8" r="7"/><path d="M4.6 8.3l2.3 2.4 4.4-5"/>`,
  partly: svg`<circle cx="8" cy="8" r="7"/><path class="sympblock-icon-solid" d="M8 1a7 7 0 0 1 0 14z"/>`,
  wrong: svg`<path d="M8 .8L15.2 8 8 15.2 .8 8z"/><path d="M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6"/>`,
  not_answered: svg`<circle cx="8" cy="8" r="7" stroke-dasharray="2.4 2"/>`,
  answered: svg`<circle class="sympblock-icon-solid" cx="8" cy="8" r="4"/>`,
  up: svg`<path d="M3.5 10L8 5.5l4.5 4.5"/>`,
  down: svg`<path d="M3.5 6L8 10.5 12.5 6"/>`,
};

/** @typedef {keyof typeof SHAPES} IconName */

/** @param {IconName} name */
export function icon(name) {
  return html`<span class="sympblock-icon sympblock-icon-${name}" aria-hidden="true"
    ><svg viewBox="0 0 16 16" width="16" height="16">${SHAPES[name]}</svg></span>`;
}

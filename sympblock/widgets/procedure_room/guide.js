/* The step that comes next, with why. */
import { html, nothing } from "lit-html";
import { sourcesLine } from "../core/sources.js";

/**
 * @typedef {object} GuideStep
 * @property {number} number
 * @property {number} count
 * @property {string} title
 * @property {string} ask
 * @property {string} why
 * @property {import("../core/sources.js").Source[]} [sources]
 */

/** The place stays while nothing is told in it: a screen reader hears what is put there. @param {GuideStep} [step] */
export function guide(step) {
  const words =
    step &&
    html`<strong>Step ${step.number} of ${step.count}: ${step.title}</strong>
      <p>${step.ask}</p>
      <p class="sympblock-room-why">${step.why}</p>
      ${sourcesLine(step.sources)}`;
  return html`<div class="sympblock-room-guide" role="status" ?hidden=${!step}>${words ?? nothing}</div>`;
}

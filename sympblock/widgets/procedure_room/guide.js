/* The step that comes next, at the edge of the picture; why it is done can be opened. */
import { html, nothing } from "lit-html";
import { sourcesLine } from "../core/sources.js";

/**
 * @typedef {object} GuideStep
 * @property {number} number
 * @property {number} count
 * @property {string} title
 * @property {string} ask
 * @property {string} why
 * @property {string} [waits_for] the end point that the guide waits for; empty after the last step
 * @property {string} card which card the step is done on; empty if it is done at the screen
 * @property {import("../core/sources.js").Source[]} [sources]
 * @property {{ title: string, words: string }[]} [passed] steps that were not done and that a later one has made moot
 */

/* On a phone the step takes one line until this is opened. */
/** @param {GuideStep} step */
function reason({ why, sources, passed = [] }) {
  if (!why && !passed.length) return nothing;
  return html`<details class="sympblock-room-reason"><summary><span class="sympblock-room-why-word">Why</span><span class="sympblock-room-more-word">More</span></summary>
    <div>${passed.map(({ words }) => html`<p>${words}</p>`)}<p ?hidden=${!why}>${why}</p>${sourcesLine(sources)}</div>
  </details>`;
}

/** @param {GuideStep} step */
function waiting({ waits_for: waitsFor }) {
  return waitsFor ? html` <span class="sympblock-room-waits">Waits for: ${waitsFor}.</span>` : nothing;
}

/** @param {GuideStep} step */
function passedOver({ passed = [] }) {
  const titles = passed.map(({ title }) => title).join("; ");
  return titles ? html` <span class="sympblock-room-waits">Passed over: ${titles}.</span>` : nothing;
}

/** The place stays while nothing is told in it: a screen reader hears what is put there. @param {GuideStep} [step] */
export function guide(step) {
  const words =
    step &&
    html`<p><strong>Step ${step.number} of ${step.count}: ${step.title}.</strong> ${step.ask}${waiting(step)}${passedOver(step)}</p>
      ${reason(step)}`;
  return html`<div class="sympblock-room-guide" role="status" ?hidden=${!step}>${words ?? nothing}</div>`;
}

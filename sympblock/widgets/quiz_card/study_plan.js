/* Which lessons to read after the entry test, in which order, and why. */
import { html, nothing } from "lit-html";
import { heading } from "./heading.js";

/** @typedef {import("./view.js").PlannedLesson} PlannedLesson */

/** Tell whether an address is a notebook that lies beside this one; anything else is no link. @param {string} [address] */
export function isLessonAddress(address) {
  return /^\w[\w-]*\.ipynb$/.test(address ?? "");
}

/** @param {PlannedLesson} lesson */
function planned({ title, href, minutes, reason }) {
  const name = isLessonAddress(href) ? html`<a href=${href}>${title}</a>` : title;
  return html`<li class="sympblock-planned">
    <p><span class="sympblock-planned-title">${name}</span> <span class="sympblock-hint sympblock-planned-minutes">${minutes} minutes</span></p>
    <p>${reason}</p>
  </li>`;
}

/** @param {import("./view.js").Summary} summary @param {number} level of the heading */
export function studyPlan({ plan = [], plan_note: note = "" }, level) {
  if (!plan.length && !note) return nothing;
  return html`<section class="sympblock-plan">
    ${heading(level, "sympblock-plan-head", "Your plan")}
    ${plan.length ? html`<ol>${plan.map(planned)}</ol>` : nothing}
    ${note ? html`<p class="sympblock-plan-note">${note}</p>` : nothing}
  </section>`;
}

/* What is always in view below the pictures: time, needle, and what the soles read. */
import { html, nothing } from "lit-html";
import { feelWords, forceCurve } from "./force_curve.js";
import { solesTrace } from "./soles_trace.js";

/** @param {string} name @param {unknown} content */
const figure = (name, content) =>
  html`<p class="sympblock-room-figure"><span>${name}</span><strong>${content}</strong></p>`;

/** @param {import("./needle_card.js").Needle} needle */
const depthOf = (needle) => (needle.is_in ? `${needle.depth_mm} of ${needle.length_mm} mm` : "not set");

/* Once the soles are compared, the needle has arrived: their figures take the place of the curve. */
/** @param {import("./force_curve.js").FeelPart} feel @param {import("./needle_card.js").Needle} needle @param {boolean} isShort */
const felt = (feel, needle, isShort) =>
  html`<p class="sympblock-room-figure sympblock-room-now" role="status"><span>Feel</span><span>${feelWords(feel)}</span></p>
    ${isShort ? nothing : forceCurve(feel, needle.length_mm)}`;

/** @param {import("./time_card.js").TimePart & { needle?: import("./needle_card.js").Needle, feel?: import("./force_curve.js").FeelPart }} page */
export function vitals({ clock, feet, soles, needle, feel }) {
  if (!needle) return nothing;
  return html`<div class="sympblock-room-vitals">
    ${figure("Time", clock)}${figure("Needle depth", depthOf(needle))}
    ${needle.is_in ? felt(feel, needle, feet.length > 1) : nothing}
    <p class="sympblock-room-figure sympblock-room-soles"><span>Feet</span>${feet.map((row) => html`<span>${row}</span>`)}</p>
    ${solesTrace(soles)}
  </div>`;
}

/* What is always in view below the pictures: time, needle, and what the soles read. */
import { html, nothing } from "lit-html";

/** @param {string} name @param {unknown} content */
const figure = (name, content) =>
  html`<p class="sympblock-room-figure"><span>${name}</span><strong>${content}</strong></p>`;

/** @param {import("./needle_card.js").Needle} needle */
const depthOf = (needle) => (needle.is_in ? `${needle.depth_mm} of ${needle.length_mm} mm` : "not set");

/** @param {import("./time_card.js").TimePart & { needle?: import("./needle_card.js").Needle }} page */
export function vitals({ clock, feet, needle }) {
  if (!needle) return nothing;
  return html`<div class="sympblock-room-vitals">
    ${figure("Time", clock)}${figure("Needle depth", depthOf(needle))}
    <p class="sympblock-room-figure"><span>Feet</span>${feet.map((row) => html`<span>${row}</span>`)}</p>
  </div>`;
}

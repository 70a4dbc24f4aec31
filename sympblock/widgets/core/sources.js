/* The line that names the sources of a statement. */
import { html, nothing } from "lit-html";

/** @typedef {{ label: string, text: string }} Source */

/** @param {Source[]} [sources] */
export function sourcesLine(sources = []) {
  if (!sources.length) return nothing;
  const cites = sources.map(({ label, text }, index) => html`${index ? "; " : ""}<cite title=${text}>${label}</cite>`);
  return html`<p class="sympblock-panel-sources"><span>${sources.length > 1 ? "Sources: " : "Source: "}</span>${cites}</p>`;
}

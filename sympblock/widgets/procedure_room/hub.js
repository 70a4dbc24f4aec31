/* What came into the hub at the last aspiration, drawn and said. */
import { html, nothing } from "lit-html";
import { TAGS } from "./findings.js";

/* The barrel is filled with what came; the words say the same without its colour. */
const drawn = html`<svg class="sympblock-room-hub" viewBox="0 0 64 20" aria-hidden="true">
  <path class="sympblock-room-steel" d="M0 10h14" />
  <path class="sympblock-room-cone" d="M14 7l8-3v12l-8-3z" />
  <rect class="sympblock-room-barrel" x="22" y="2" width="32" height="16" rx="2" />
  <rect class="sympblock-room-drawn" x="23" y="3" width="22" height="14" rx="1" />
  <path class="sympblock-room-steel" d="M46 2v16M46 10h16M62 5v10" />
</svg>`;

/** @param {import("./syringe_card.js").Aspirated | null} [aspirated] */
export function hub(aspirated) {
  if (!aspirated) return nothing;
  const { text, tone, kind } = aspirated;
  const tag = TAGS[tone] ? html`<strong>${TAGS[tone]}: </strong>` : nothing;
  return html`<p class="sympblock-room-aspirated sympblock-room-${tone} sympblock-room-came-${kind || "nothing"}">
    ${drawn}<span>${tag}${text}</span></p>`;
}

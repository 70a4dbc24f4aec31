/* What was noticed, the newest first. */
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { roomCard } from "./room_controls.js";

/** @typedef {{ time: string, text: string, tone: string, holds?: boolean }} Note `holds` is false once it was told of an earlier entry point */

export const TAGS = {
  patient: "Patient",
  nurse: "Nurse",
  radiographer: "Radiographer",
  caution: "Caution",
  stop: "Stop",
};

/**
 * Name each note, so that a screen reader hears only the new ones. Two may say the same: the older one is the first.
 * @param {Note[]} notes the newest first
 */
export function noteNames(notes) {
  const seen = new Map();
  const name = ({ time, tone, text }) => {
    const words = `${time} ${tone} ${text}`;
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    return `${words} ${count}`;
  };
  return notes.toReversed().map(name).toReversed();
}

/** @param {Note} note */
function noteLine({ time, text, tone }) {
  const tag = TAGS[tone];
  return html`<li class="sympblock-room-note sympblock-room-${tone}"><span class="sympblock-room-time">${time}</span>${
    tag ? html`<strong>${tag}: </strong>` : nothing
  }${text}</li>`;
}

/** @param {Note[]} notes */
export function findings(notes) {
  const names = noteNames(notes);
  const none = html`<li class="sympblock-room-note">Nothing yet.</li>`;
  return roomCard(
    "Findings",
    html`<ol class="sympblock-room-notes" aria-live="polite" aria-label="Findings, the newest first" tabindex="0">${
      notes.length ? repeat(notes, (_, place) => names[place], noteLine) : none
    }</ol>`,
  );
}

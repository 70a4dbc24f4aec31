/* What the soles read, and how time passes. */
import { html } from "lit-html";
import { roomButton, roomCard, roomRow } from "./room_controls.js";

/** @typedef {{ clock: string, feet: string[], waits_min: number[] }} TimePart */

/** @param {import("./room_acts.js").RoomActs} acts @param {TimePart} page */
export function timeCard(acts, { clock, feet, waits_min: waitsMin }) {
  const waits = waitsMin.map((minutes) => roomButton(`Wait ${minutes} min`, () => acts.send("wait", { minutes })));
  const end = roomButton("End session and debrief", () => acts.send("finish"));
  const again = roomButton("Start again", () => acts.send("again"));
  return roomCard(
    "Feet and time",
    html`<div class="sympblock-room-feet">${feet.map((row) => html`<p class="sympblock-room-words">${row}</p>`)}</div>
      ${roomRow([waits, end, again])}`,
    `Feet and time: ${clock}`,
  );
}

/* What the soles read, how time passes, and how the patient is discharged. */
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { roomButton, roomCard, roomRow } from "./room_controls.js";
import { solesTrace } from "./soles_trace.js";

/** @typedef {{ id: string, title: string, ask: string, answer: string, is_done: boolean }} DischargeCheck */
/**
 * @typedef {object} DischargePart
 * @property {boolean} is_open true once the needle is out and until the patient has left
 * @property {DischargeCheck[]} checks
 * @property {{ value: string, label: string }[]} decisions
 * @property {string} decided what was decided last; empty before that
 */
/** @typedef {{ clock: string, feet: string[], soles: import("./soles_trace.js").Reading[], waits: { minutes: number, label: string }[], discharge: DischargePart }} TimePart */

/** @param {import("./room_acts.js").RoomActs} acts @param {DischargeCheck} check */
function check(acts, { id, title, ask, answer, is_done: isDone }) {
  const words = isDone ? `✓ ${title}` : title;
  const isLatest = acts.latest.get("check")?.check === id;
  return html`<div class="sympblock-room-item ${isLatest ? "sympblock-room-latest" : ""}">
    ${roomRow(roomButton(words, () => acts.send("check", { check: id })))}
    <div role="status">${
      answer
        ? html`<div class="sympblock-room-heard"><div>
            <p class="sympblock-room-detail"><em>${ask}</em></p>
            <p class="sympblock-room-words">${answer}</p>
          </div></div>`
        : nothing
    }</div>
  </div>`;
}

/** @param {import("./room_acts.js").RoomActs} acts @param {DischargePart} discharge */
function dischargeGroup(acts, { is_open: isOpen, checks, decisions, decided }) {
  const said = decided ? html`<p class="sympblock-room-words">Decided: ${decided}.</p>` : nothing;
  if (!isOpen) return said;
  const choose = ({ value, label }) => roomButton(label, () => acts.send("discharge", { decision: value }));
  return html`<h5>Before the patient goes home</h5>
    <div class="sympblock-room-home-checks">${repeat(
      checks,
      ({ id }) => id,
      (each) => check(acts, each),
    )}</div>
    ${said} ${roomRow(decisions.map(choose))}`;
}

/**
 * @param {import("./room_acts.js").RoomActs} acts
 * @param {TimePart} page
 * @param {string} [wayBack] not empty where a case has opened the room and goes on after it
 */
export function timeCard(acts, { clock, feet, soles, waits, discharge }, wayBack = "") {
  const wait = ({ minutes, label }) => roomButton(`Wait ${label}`, () => acts.send("wait", { minutes }));
  const end = roomButton(wayBack ? "End session and go on with the case" : "End session and debrief", () =>
    acts.send("finish"),
  );
  const again = roomButton("Start again", () => acts.send("again"));
  return roomCard(
    "Feet and time",
    html`<div class="sympblock-room-feet">${feet.map((row) => html`<p class="sympblock-room-words">${row}</p>`)}${solesTrace(soles)}</div>
      <div class="sympblock-room-waits">${roomRow(waits.map(wait))}</div>
      ${dischargeGroup(acts, discharge)}
      ${roomRow([end, again])}`,
    `Feet and time: ${clock}`,
  );
}

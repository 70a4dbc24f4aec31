/* The needle: where it enters, how it is aimed, and how deep it is. */
import { html } from "lit-html";
import { feelLine } from "./force_curve.js";
import { holdButton } from "./hold_button.js";
import { roomButton, roomCard, roomSwitch } from "./room_controls.js";

/**
 * @typedef {object} Needle
 * @property {boolean} is_in
 * @property {number} depth_mm
 * @property {number} length_mm
 * @property {boolean} bends true if its bevel is turned to one side
 * @property {string} mark where the entry point is
 * @property {string} hint what the arrows do
 * @property {boolean} is_numb true once skin and track of this entry point are infiltrated
 * @property {boolean} is_stopped true if bone or the hub has stopped it just now
 */
/** @typedef {{ numb: string, pushes_mm: number[], hold_ms: number[] }} NeedleOffer */

const ARROWS = [
  ["up", "↑"],
  ["left", "←"],
  ["straight", "straight"],
  ["right", "→"],
  ["down", "↓"],
];

/** @param {import("./room_acts.js").RoomActs} acts @param {Needle} needle @param {string[]} arrow */
function arrow(acts, needle, [to, words]) {
  const isStraight = to === "straight";
  return roomButton(words, () => acts.send("steer", { to }), {
    label: isStraight ? "Bevel: go straight" : `Arrow ${to}`,
    className: `sympblock-room-to-${to}`,
    isEnabled: !isStraight || needle.bends,
    refuse: () => acts.refuse("The bevel is not turned: the needle goes straight."),
  });
}

function pad(acts, needle) {
  return html`<div class="sympblock-room-pad" role="group" aria-label="Arrows: entry point, aim or bevel">
    ${ARROWS.map((each) => arrow(acts, needle, each))}
  </div>`;
}

function push(acts, mm) {
  const words = mm > 0 ? `+${mm}` : `−${-mm}`;
  const label = mm > 0 ? `Advance ${mm} mm` : `Withdraw ${-mm} mm`;
  return roomButton(words, () => acts.send("push", { mm }), { label });
}

function beforeIt(acts, needle, numb) {
  return html`<div class="sympblock-room-row" ?hidden=${needle.is_in}>
    ${roomButton("Mark entry point at image centre", () => acts.send("mark"))}
    ${roomButton(numb, () => acts.send("numb"), {
      isEnabled: !needle.is_numb,
      refuse: () => acts.refuse("Skin and track are already infiltrated at this entry point."),
    })}
    ${roomButton("Set needle along the beam", () => acts.send("enter"))}
  </div>`;
}

function howItStands(needle) {
  const depth = needle.is_in ? `Depth ${needle.depth_mm} of ${needle.length_mm} mm` : "";
  return html`<div>
    <p class="sympblock-room-words">${needle.mark}</p>
    <output class="sympblock-room-depth" ?hidden=${!needle.is_in}>${depth}</output>
    <p class="sympblock-room-hint">${needle.hint}</p>
  </div>`;
}

/**
 * @param {import("./room_acts.js").RoomActs} acts
 * @param {{ needle: Needle, feel: import("./force_curve.js").FeelPart } & NeedleOffer} page
 * @param {{ hold: import("./needle_hold.js").NeedleHold, sound: import("./room_sound.js").RoomSound }} hand
 */
export function needleCard(acts, { needle, feel, numb, pushes_mm: pushesMm }, { hold, sound }) {
  const all = [...pushesMm.map((mm) => -mm).reverse(), ...pushesMm];
  return roomCard(
    "Needle",
    html`${roomSwitch("Sound", sound.isOn, (isOn) => sound.turn(isOn))} ${beforeIt(acts, needle, numb)}
      <div class="sympblock-room-needle">${howItStands(needle)}${pad(acts, needle)}</div>
      <div class="sympblock-room-row" ?hidden=${!needle.is_in}>
        ${all.map((mm) => push(acts, mm))}<span class="sympblock-room-unit">mm</span>
      </div>
      <div class="sympblock-room-row" ?hidden=${!needle.is_in}>
        ${holdButton(hold, { way: -1, words: "Pull back", key: "Q" })}
        ${holdButton(hold, { way: 1, words: "Advance", key: "E" })}
        ${roomButton("Remove needle", () => acts.send("remove"))}
      </div>
      ${feelLine(feel, needle)}`,
  );
}

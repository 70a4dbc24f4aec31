/* A button that moves the needle while it is held by pointer or key; a click by other means is one step. */
import { html } from "lit-html";

const PRESSES = new Set([" ", "Enter"]);

/**
 * @param {import("./needle_hold.js").NeedleHold} hold
 * @param {{ way: number, words: string, key: string }} button `key` does the same in the whole room
 */
export function holdButton(hold, { way, words, key }) {
  const point = (/** @type {PointerEvent} */ event) => {
    if (event.button) return;
    const at = /** @type {HTMLElement} */ (event.currentTarget);
    at.setPointerCapture(event.pointerId);
    hold.begin(way, { isFast: event.shiftKey });
  };
  /* A pointer that slides off the button lets go, as a finger does that slips. */
  const slide = (/** @type {PointerEvent} */ event) => {
    const box = /** @type {HTMLElement} */ (event.currentTarget).getBoundingClientRect();
    const isOn =
      event.clientX >= box.left &&
      event.clientX <= box.right &&
      event.clientY >= box.top &&
      event.clientY <= box.bottom;
    if (!isOn) hold.end();
  };
  const down = (/** @type {KeyboardEvent} */ event) => {
    if (!PRESSES.has(event.key)) return;
    event.preventDefault();
    if (!event.repeat) hold.begin(way, { isFast: event.shiftKey, key: event.key.toLowerCase() });
  };
  const keepQuiet = (/** @type {KeyboardEvent} */ event) => PRESSES.has(event.key) && event.preventDefault();
  /* A click that no pointer and no key has made comes from an assistive technology. */
  const click = (/** @type {MouseEvent} */ event) => {
    if (event.detail) return;
    hold.begin(way);
    hold.end();
  };
  return html`<button type="button" class="sympblock-panel-button sympblock-room-button sympblock-room-hold"
    title="Hold to go on, with Shift faster (${key})"
    @pointerdown=${point} @pointermove=${slide} @pointerup=${hold.end} @pointercancel=${hold.end} @lostpointercapture=${hold.end}
    @keydown=${down} @keyup=${keepQuiet} @blur=${hold.end} @click=${click}
    @contextmenu=${(event) => event.preventDefault()}>${words}</button>`;
}

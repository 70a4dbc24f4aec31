/* The list of the room's keys. */
import { html } from "lit-html";
import { createRef, ref } from "lit-html/directives/ref.js";

const ROWS = [
  ["Space", "Fluoroscopy while it is held, with the focus on the live screen"],
  ["← →", "Turn the C-arm one step"],
  ["↑ ↓", "Tilt the C-arm one step"],
  ["W S A D", "Move the field one step towards head, feet, left or right of the image"],
  ["E", "Advance the needle: one step, or on while it is held"],
  ["Q", "Pull the needle back: one step, or on while it is held"],
  ["Shift", "Take a larger step with any of these keys; a needle that is held goes faster"],
  ["P", "Take a spot image"],
  ["M", "Take a mask for subtraction"],
  ["U", "Start or stop subtraction"],
  ["X", "Close the message on the image"],
  ["1 to 9", "Open a card where one is open at a time: in the full window, and on a phone"],
  ["Esc", "Leave the full window"],
  ["?", "Show this list"],
];

export class KeyList {
  constructor() {
    /** @type {import("lit-html/directives/ref.js").Ref<HTMLDialogElement>} */
    this.place = createRef();
  }

  get isOpen() {
    return Boolean(this.place.value?.open);
  }

  open = () => {
    if (!this.isOpen) this.place.value.showModal();
  };

  close = () => this.place.value.close();

  /* Esc and Tab belong to the list while it is open. */
  key = (event) => {
    event.stopPropagation();
    if (event.key !== "Escape") return;
    event.preventDefault();
    this.close();
  };

  template() {
    const row = (/** @type {string[]} */ [key, does]) =>
      html`<tr><th scope="row"><kbd>${key}</kbd></th><td>${does}</td></tr>`;
    return html`<dialog class="sympblock-room-keys" aria-label="Keys of the procedure room" @keydown=${this.key}
      ${ref(this.place)}>
      <h4>Keys of the procedure room</h4>
      <table class="sympblock-room-table"><tbody>${ROWS.map(row)}</tbody></table>
      <button type="button" class="sympblock-panel-button" @click=${this.close}>Close</button>
    </dialog>`;
  }
}

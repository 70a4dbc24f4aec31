/* A number that is typed. Python accepts or refuses it; nothing is decided here. */
import { html } from "lit-html";
import { createRef, ref } from "lit-html/directives/ref.js";
import { TypedEntry } from "./typed_entry.js";

/** @param {string} text */
export function typedNumber(text) {
  return text.trim() ? Number(text.replace(",", ".")) : Number.NaN;
}

/**
 * Count a typed text up or down by one step; text that is no number begins at the lowest.
 * @param {string} text
 * @param {number} way
 * @param {{ min: number, max: number, step: number }} limits
 */
export function steppedText(text, way, { min, max, step }) {
  const typed = typedNumber(text);
  const from = Number.isNaN(typed) ? min : typed + way * step;
  return String(Number(Math.min(max, Math.max(min, from)).toFixed(2)));
}

export class NumberField {
  /** @param {import("./sender.js").Sender["send"]} send @param {string} uid */
  constructor(send, uid) {
    this.uid = uid;
    this.entry = new TypedEntry(send, (text) => String(typedNumber(text)));
    this.field = createRef();
  }

  get input() {
    return /** @type {HTMLInputElement} */ (this.field.value);
  }

  typed = () => this.entry.wait(() => this.input.value);

  left = () => {
    if (this.entry.sent === null || this.entry.control.refusal) this.input.value = this.entry.text;
  };

  pressed = (event) => {
    const way = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (event.key === "Enter") this.entry.hand(this.input.value);
    if (!way) return;
    event.preventDefault();
    /* From what stands in the field: the answer to an earlier key may still be under way. */
    this.input.value = steppedText(this.input.value, way, this.entry.control);
    this.entry.hand(this.input.value);
  };

  template(control) {
    this.entry.control = control;
    const id = `${this.uid}-${control.id}`;
    return html`<div class="sympblock-panel-number" data-control=${control.id}>
      <label for=${id}>${control.label}</label>
      <div class="sympblock-panel-typed">
        <input ${ref(this.field)} id=${id} type="text" inputmode="decimal" autocomplete="off" role="spinbutton"
          aria-describedby="${id}-hint ${id}-refusal" aria-invalid=${String(Boolean(control.refusal))}
          aria-valuemin=${control.min} aria-valuemax=${control.max} aria-valuenow=${control.value ?? control.min}
          @input=${this.typed} @change=${() => this.entry.hand(this.input.value)} @blur=${this.left} @keydown=${this.pressed}>
        <span class="sympblock-panel-unit">${control.unit}</span>
      </div>
      <span class="sympblock-panel-hint" id="${id}-hint">${control.possible}</span>
      <p class="sympblock-panel-refusal" id="${id}-refusal" ?hidden=${!control.refusal}>${control.refusal}</p>
    </div>`;
  }

  settle() {
    this.entry.settle(this.input);
  }
}

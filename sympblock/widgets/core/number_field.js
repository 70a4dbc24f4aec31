/* A number that is typed. Python accepts or refuses it; nothing is decided here. */
import { html } from "lit-html";
import { createRef, ref } from "lit-html/directives/ref.js";

/* Typing is sent when it pauses, on Enter and on leaving the field. While the field has the focus its text is the
   learner's; afterwards it shows what counts. */
const TYPING_PAUSE_MS = 500;

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
    this.send = send;
    this.uid = uid;
    this.control = null;
    this.sent = null;
    this.pause = null;
    this.field = createRef();
  }

  get input() {
    return /** @type {HTMLInputElement} */ (this.field.value);
  }

  get text() {
    return this.control.value === null ? "" : String(this.control.value);
  }

  hand(value) {
    clearTimeout(this.pause);
    this.pause = null;
    if (value === (this.sent ?? this.text)) return;
    this.sent = value;
    this.send({ event: "set", id: this.control.id, value });
  }

  typed = () => {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.hand(this.input.value), TYPING_PAUSE_MS);
  };

  left = () => {
    if (this.sent === null || this.control.refusal) this.input.value = this.text;
  };

  pressed = (event) => {
    const way = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (event.key === "Enter") this.hand(this.input.value);
    if (!way) return;
    event.preventDefault();
    /* From what stands in the field: the answer to an earlier key may still be under way. */
    this.input.value = steppedText(this.input.value, way, this.control);
    this.hand(this.input.value);
  };

  template(control) {
    this.control = control;
    const id = `${this.uid}-${control.id}`;
    return html`<div class="sympblock-panel-number" data-control=${control.id}>
      <label for=${id}>${control.label}</label>
      <div class="sympblock-panel-typed">
        <input ${ref(this.field)} id=${id} type="text" inputmode="decimal" autocomplete="off" role="spinbutton"
          aria-describedby="${id}-hint ${id}-refusal" aria-invalid=${String(Boolean(control.refusal))}
          aria-valuemin=${control.min} aria-valuemax=${control.max} aria-valuenow=${control.value ?? control.min}
          @input=${this.typed} @change=${() => this.hand(this.input.value)} @blur=${this.left} @keydown=${this.pressed}>
        <span class="sympblock-panel-unit">${control.unit}</span>
      </div>
      <span class="sympblock-panel-hint" id="${id}-hint">${control.possible}</span>
      <p class="sympblock-panel-refusal" id="${id}-refusal" ?hidden=${!control.refusal}>${control.refusal}</p>
    </div>`;
  }

  /** The text of the field follows what counts, once the page is drawn. */
  settle() {
    if (!this.control.refusal) this.sent = null;
    if (document.activeElement !== this.input) this.input.value = this.text;
    /* What was typed while an answer was under way must not stand in the field without counting. */ else if (
      !this.control.refusal &&
      this.pause === null &&
      typedNumber(this.input.value) !== this.control.value
    ) {
      this.hand(this.input.value);
    }
  }
}

/* Words or a moment that the learner types. Python accepts or refuses them; nothing is decided here. */
import { html, nothing } from "lit-html";
import { createRef, ref } from "lit-html/directives/ref.js";
import { TypedEntry } from "./typed_entry.js";

export class TextField {
  /** @param {import("./sender.js").Sender["send"]} send @param {string} uid */
  constructor(send, uid) {
    this.uid = uid;
    this.entry = new TypedEntry(send, (text) => text.trim());
    this.field = createRef();
  }

  get input() {
    return /** @type {HTMLInputElement | HTMLTextAreaElement} */ (this.field.value);
  }

  typed = () => this.entry.wait(() => this.input.value);
  handed = () => this.entry.hand(this.input.value);

  /* Enter ends a single line; in several lines it is a new line. */
  pressed = (event) => {
    if (event.key === "Enter" && this.entry.control.rows === 1) this.handed();
  };

  box(control, id) {
    const [hint, refusal] = [`${id}-hint`, `${id}-refusal`];
    return control.rows > 1
      ? html`<textarea ${ref(this.field)} id=${id} rows=${control.rows} spellcheck="true" aria-describedby="${hint} ${refusal}"
          aria-invalid=${String(Boolean(control.refusal))} @input=${this.typed} @change=${this.handed}></textarea>`
      : html`<input ${ref(this.field)} id=${id} type="text" autocomplete="off" aria-describedby="${hint} ${refusal}"
          aria-invalid=${String(Boolean(control.refusal))} @input=${this.typed} @change=${this.handed} @keydown=${this.pressed}>`;
  }

  template(control) {
    this.entry.control = control;
    const id = `${this.uid}-${control.id}`;
    const width = control.rows > 1 ? "sympblock-panel-lines" : "sympblock-panel-line";
    return html`<div class="sympblock-panel-text ${width}" data-control=${control.id}>
      <label for=${id}>${control.label}</label>
      ${this.box(control, id)}
      <span class="sympblock-panel-hint" id="${id}-hint">${control.hint || nothing}</span>
      <p class="sympblock-panel-refusal" id="${id}-refusal" ?hidden=${!control.refusal}>${control.refusal}</p>
    </div>`;
  }

  settle() {
    this.entry.settle(this.input, { keepsRefused: true });
  }
}

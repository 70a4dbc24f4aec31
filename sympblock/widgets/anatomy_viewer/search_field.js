/* Type a name, choose it: the structure is lit and all else fades. */
import { html } from "lit-html";
import { createRef, ref } from "lit-html/directives/ref.js";

/**
 * Find the structure that was meant: the whole name, else the first that holds what was typed.
 * @template {{ name?: string, words: string }} Part
 * @param {Part[]} parts
 * @param {string} typed
 * @returns {Part | undefined}
 */
export function meantPart(parts, typed) {
  const wanted = typed.trim().toLowerCase();
  if (!wanted) return undefined;
  const names = parts.map(({ words }) => words.toLowerCase());
  const place = names.includes(wanted) ? names.indexOf(wanted) : names.findIndex((name) => name.includes(wanted));
  return parts[place];
}

export class SearchField {
  /** @param {any} model @param {import("../core/sender.js").Sender["send"]} send @param {string} uid */
  constructor(model, send, uid) {
    this.model = model;
    this.send = send;
    this.uid = uid;
    this.field = createRef();
    this.isUnknown = false;
  }

  focus() {
    /** @type {HTMLInputElement} */ (this.field.value).focus();
  }

  choose = () => {
    const { value } = /** @type {HTMLInputElement} */ (this.field.value);
    const found = meantPart(this.model.get("parts"), value);
    const isEmpty = !value.trim();
    if (found || isEmpty) this.send({ event: "pick", structure: found?.name ?? "" });
    this.field.value.setAttribute("aria-invalid", String(!isEmpty && !found));
  };

  template() {
    const names = this.model.get("parts").map(({ words }) => html`<option value=${words}></option>`);
    return html`<div class="sympblock-viewer-search">
      <label for="${this.uid}-search">Find a structure</label>
      <input ${ref(this.field)} id="${this.uid}-search" type="search" list="${this.uid}-names" autocomplete="off"
        @change=${this.choose} @keydown=${(event) => event.key === "Enter" && this.choose()}>
      <datalist id="${this.uid}-names">${names}</datalist>
    </div>`;
  }
}

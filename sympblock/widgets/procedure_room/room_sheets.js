/* The cards of the room: one below the other in a wide page; one at a time, under tabs, on a phone and where the room fills the window. */
import { html, nothing } from "lit-html";
import { createRef, ref } from "lit-html/directives/ref.js";
import { uniqueName } from "../core/names.js";

/** @typedef {{ id: string, name: string, content: unknown }} Sheet */

const MOVES = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

export class RoomSheets {
  /** @param {() => void} redraw */
  constructor(redraw) {
    this.redraw = redraw;
    this.uid = uniqueName("sympblock-sheets");
    this.open = "";
    this.needed = "";
    /** @type {import("lit-html/directives/ref.js").Ref<HTMLElement>} */
    this.place = createRef();
    /** @type {Sheet[]} */
    this.sheets = [];
  }

  /* Who is on the card that was needed is led on to the next; who has chosen another card stays there. */
  /** @param {string} id */
  need(id) {
    if (this.open === this.needed) this.open = id;
    this.needed = id;
  }

  /** @param {string} id */
  choose(id) {
    this.open = id;
    this.redraw();
  }

  /** Open the card with this number, from 1; tell whether there is one. @param {number} number */
  chooseNumber(number) {
    const sheet = this.sheets[number - 1];
    if (sheet) {
      this.choose(sheet.id);
      this.tab(sheet.id)?.focus();
    }
    return Boolean(sheet);
  }

  /** @param {string} id @returns {HTMLElement | null} */
  tab(id) {
    return this.place.value?.querySelector(`#${CSS.escape(`${this.uid}-tab-${id}`)}`);
  }

  /** @param {KeyboardEvent} event */
  key = (event) => {
    const way = MOVES[event.key];
    if (!way) return;
    event.preventDefault();
    event.stopPropagation();
    const now = this.sheets.findIndex(({ id }) => id === this.open);
    const { id } = this.sheets[(now + way + this.sheets.length) % this.sheets.length];
    this.choose(id);
    this.tab(id).focus();
  };

  tabTemplate({ id, name }) {
    const isOpen = id === this.open;
    return html`<button type="button" role="tab" id="${this.uid}-tab-${id}" class="sympblock-room-tab"
      aria-selected=${String(isOpen)} aria-controls="${this.uid}-sheet-${id}" tabindex=${isOpen ? nothing : "-1"}
      @click=${() => this.choose(id)}>${name}</button>`;
  }

  tabs() {
    return html`<div role="tablist" class="sympblock-room-tabs" aria-label="Cards of the room" @keydown=${this.key}>
      ${this.sheets.map((sheet) => this.tabTemplate(sheet))}
    </div>`;
  }

  /** @param {Sheet[]} sheets @param {boolean} isOneByOne */
  template(sheets, isOneByOne) {
    this.sheets = sheets;
    if (!sheets.some(({ id }) => id === this.open)) this.open = sheets[0].id;
    const sheet = ({ id, content }) => html`<div class="sympblock-room-sheet" id="${this.uid}-sheet-${id}"
      role=${isOneByOne ? "tabpanel" : nothing} aria-labelledby=${isOneByOne ? `${this.uid}-tab-${id}` : nothing}
      ?hidden=${isOneByOne && id !== this.open}>${content}</div>`;
    return html`<div class="sympblock-room-aside" ${ref(this.place)}>
      ${isOneByOne ? this.tabs() : nothing}${sheets.map(sheet)}
    </div>`;
  }

  /* Who works by keyboard stays with the card that has opened. */
  keepFocus() {
    const { activeElement } = document;
    if (activeElement?.closest("[hidden]") && this.place.value?.contains(activeElement)) this.tab(this.open)?.focus();
  }
}

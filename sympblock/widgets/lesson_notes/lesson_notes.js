/* The learner's notes on a lesson. The bar above the lesson asks for them; they open above the page, at the section
   that is being read, and are kept while they are typed. */
import { render as draw, html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { uniqueName } from "../core/names.js";
import { NoteDraft } from "../core/note_draft.js";
import { createSender } from "../core/sender.js";

/** @typedef {{ section: string, text: string }} Note */
/** @typedef {{ lesson: string, notes: Note[], refusal: string, warning: string }} View */

/* The bar of the plugin tells the lesson's panel, and thereby whoever keeps its notes. */
const ASKED = "sympblock-notes";
const PANEL = ".jp-NotebookPanel";

class LessonNotes {
  /** @param {any} model @param {HTMLElement} el */
  constructor(model, el) {
    this.model = model;
    this.el = el;
    this.uid = uniqueName("sympblock-notes");
    this.section = "";
    this.silence = "";
    this.sender = createSender(model, { silent: (words) => this.hush(words), changed: () => this.draw() });
    this.draft = new NoteDraft((section, text) => this.sender.send({ event: "note", section, text }));
    this.ended = new AbortController();
    this.draw = this.draw.bind(this);
    for (const trait of ["view", "problem"]) model.on(`change:${trait}`, this.draw);
    this.draw();
    /* The node reaches the page only after this call. */
    requestAnimationFrame(() => this.listen());
  }

  /** @returns {View} */
  get view() {
    return this.model.get("view");
  }

  get page() {
    return /** @type {HTMLElement} */ (this.el.querySelector("[popover]"));
  }

  listen() {
    const { signal } = this.ended;
    const panel = this.el.closest(PANEL);
    if (signal.aborted || !panel) return;
    panel.addEventListener(ASKED, (event) => this.open(/** @type {CustomEvent} */ (event).detail), { signal });
    panel.dispatchEvent(new CustomEvent("sympblock-notes-ready"));
    this.sender.tell({ event: "shown" });
  }

  hush(words) {
    this.silence = words;
    this.draw();
  }

  /** @param {{ section: string, opener?: HTMLElement }} asked */
  open({ section, opener }) {
    if (this.page.matches(":popover-open") && this.section === section) return this.close();
    this.opener = opener ?? this.opener;
    this.turnTo(section);
    if (!this.page.matches(":popover-open")) this.page.showPopover();
    this.page.querySelector("textarea").focus();
  }

  /** @param {string} section */
  turnTo(section) {
    this.draft.hand();
    this.section = section;
    this.draft.begin(section, this.textOf(section));
    this.draw();
  }

  close() {
    this.page.hidePopover();
    this.opener?.focus();
  }

  /** @param {string} section */
  textOf(section) {
    return this.view.notes.find((note) => note.section === section)?.text ?? "";
  }

  status() {
    const { refusal } = this.view;
    if (this.silence || this.model.get("problem")) return this.silence || this.model.get("problem");
    if (refusal) return refusal;
    if (this.draft.isWaiting || !this.sender.isIdle()) return "Saving…";
    return this.draft.text.trim() ? "Saved on this computer." : "";
  }

  draw() {
    draw(this.template(), this.el);
  }

  template() {
    const { notes, warning } = this.view;
    const others = notes.filter((note) => note.section !== this.section);
    return html`<div class="sympblock-panel sympblock-notes" popover="auto" role="dialog" aria-labelledby=${this.uid}
        data-lm-suppress-shortcuts="true" @keydown=${this.pressed} @toggle=${this.toggled}>
      <div class="sympblock-notes-head">
        <h3 id=${this.uid}>Your notes</h3>
        <button type="button" class="sympblock-notes-button" @click=${() => this.close()}>Close</button>
      </div>
      <label for="${this.uid}-text">On “${this.section}”</label>
      <textarea id="${this.uid}-text" rows="6" spellcheck="true" aria-describedby="${this.uid}-status" .value=${this.draft.text}
        @input=${this.typed} @change=${() => this.draft.hand()}></textarea>
      <p class="sympblock-notes-status" id="${this.uid}-status" role="status">${warning || this.status()}</p>
      ${others.length ? this.list(others) : nothing}
    </div>`;
  }

  /** @param {Note[]} notes */
  list(notes) {
    return html`<h4>Other notes on this lesson</h4>
      <ul>${repeat(
        notes,
        (note) => note.section,
        (note) => html`<li>
          <p><b>${note.section}</b></p>
          <p class="sympblock-notes-text">${note.text}</p>
          <button type="button" class="sympblock-notes-button" aria-label="Edit the note on “${note.section}”"
            @click=${() => this.edit(note.section)}>Edit</button>
        </li>`,
      )}</ul>`;
  }

  /** @param {string} section */
  edit(section) {
    this.turnTo(section);
    this.page.querySelector("textarea").focus();
  }

  typed = (event) => {
    this.draft.typed(event.target.value);
    this.draw();
  };

  /* Single keys are commands of the notebook; Escape closes by itself, and the focus goes back to the bar. */
  pressed = (event) => {
    event.stopPropagation();
  };

  toggled = (event) => {
    if (event.newState !== "closed") return;
    this.draft.hand();
    if (this.el.contains(document.activeElement) || document.activeElement === document.body) this.opener?.focus();
  };

  stop() {
    this.draft.hand();
    this.ended.abort();
    this.sender.stop();
    for (const trait of ["view", "problem"]) this.model.off(`change:${trait}`, this.draw);
  }
}

/** @param {{ model: any, el: HTMLElement }} context */
export function render({ model, el }) {
  const notes = new LessonNotes(model, el);
  return () => notes.stop();
}

export default { render };

/* Draws a panel's view and reports gestures. Nothing is decided here. */
import { html, nothing, render } from "lit-html";
import { Desk } from "./controls.js";
import { uniqueName } from "./names.js";
import { Pictures } from "./pictures.js";
import { readOutBlock } from "./read_out.js";
import { createSender } from "./sender.js";
import { ShareCard } from "./share.js";

/**
 * What a widget adds to a panel.
 * @typedef {object} Face
 * @property {(parts: PanelParts) => unknown} [lay] gives each part of the panel its place
 * @property {string} [className] besides that of a panel
 * @property {string[]} [traits] what else of the model the page shows
 * @property {() => void} [drawn] called when the page is drawn
 * @property {() => void} [stop] ends what the face began
 */
/**
 * What stands in a panel; pictures and words are the two halves of its body, for who lays them out apart.
 * @typedef {{ title: unknown, story: unknown, controls: unknown, desk: Desk, problem: unknown, body: unknown, pictures: unknown, words: unknown, said: unknown, share: unknown, view: any }} PanelParts
 */
/** @typedef {(model: any, sender: import("./sender.js").Sender, redraw: () => void) => Face} FaceMaker */

/** Where the parts of a panel stand, unless a widget lays them out itself. @param {PanelParts} parts */
function panelLayout({ title, story, controls, problem, body, share, said }) {
  return [title, story, controls, problem, body, share, said];
}

class Panel {
  /** @param {any} model @param {HTMLElement} el @param {FaceMaker} makeFace */
  constructor(model, el, makeFace) {
    this.model = model;
    this.el = el;
    this.uid = uniqueName("sympblock-panel");
    this.silence = "";
    this.isAsked = false;
    this.redraw = () => this.ask();
    this.sender = createSender(model, { silent: (words) => this.hush(words), changed: this.redraw });
    this.desk = new Desk(this.sender, this.uid);
    this.pictures = new Pictures(model, this.sender.send);
    this.face = makeFace(model, this.sender, this.redraw);
    /* Only some widgets have a state that can be shared. */
    this.share = model.get("shared") ? new ShareCard(model, this.sender, this.redraw) : null;
    this.traits = ["view", "problem", ...(this.share ? ["shared"] : []), ...(this.face.traits ?? [])];
    for (const trait of this.traits) model.on(`change:${trait}`, this.redraw);
    this.draw();
  }

  hush(words) {
    this.silence = words;
    this.ask();
  }

  /* What arrives in one message is drawn once. */
  ask() {
    if (this.isAsked) return;
    this.isAsked = true;
    queueMicrotask(() => {
      this.isAsked = false;
      if (this.el) this.draw();
    });
  }

  picturesPart(view) {
    return html`<div class="sympblock-panel-pictures" ?hidden=${!view.pictures.length}>${this.pictures.templates(view.pictures)}</div>`;
  }

  /* What is read before anything is decided stands above the controls, and the pictures beside it. */
  halves(view, pictures, words) {
    if (!view.story?.length) return { story: nothing, body: this.body(view, pictures, words) };
    const told = html`<div class="sympblock-panel-readout">${view.story.map(readOutBlock)}</div>`;
    const story = html`<div class="sympblock-panel-story">${this.body(view, pictures, told)}</div>`;
    return { story, body: this.body({ layout: "stacked" }, nothing, words) };
  }

  words(view) {
    const wide = view.readout.filter((block) => block.is_wide);
    const beside = view.readout.filter((block) => !block.is_wide);
    return html`<div class="sympblock-panel-readout" ?hidden=${!beside.length}>${beside.map(readOutBlock)}</div>
      <div class="sympblock-panel-below" ?hidden=${!wide.length}>${wide.map(readOutBlock)}</div>`;
  }

  body({ layout }, pictures, words) {
    return html`<div class="sympblock-panel-body sympblock-panel-${layout}">${pictures}${words}</div>`;
  }

  /** @returns {PanelParts} */
  parts() {
    const view = this.model.get("view");
    const problem = this.silence || this.model.get("problem");
    const [pictures, words] = [this.picturesPart(view), this.words(view)];
    return {
      view,
      title: html`<h3 class="sympblock-panel-title" id="${this.uid}-title" ?hidden=${!view.title}>${view.title}</h3>`,
      controls: html`<div class="sympblock-panel-controls">${this.desk.templates(view)}</div>`,
      desk: this.desk,
      problem: html`<p class="sympblock-panel-problem" role="alert" ?hidden=${!problem}>${problem || nothing}</p>`,
      ...this.halves(view, pictures, words),
      pictures,
      words,
      share: this.share?.template() ?? nothing,
      said: html`<p class="sympblock-said" aria-live="polite">${view.said}</p>`,
    };
  }

  draw() {
    const parts = this.parts();
    const before = this.pictures.focused();
    const focused = this.focusedControl();
    const lay = this.face.lay ?? panelLayout;
    render(
      html`<section class="sympblock-panel ${this.face.className ?? ""}" aria-labelledby="${this.uid}-title">${lay(parts)}</section>`,
      this.el,
    );
    this.desk.settle(parts.view.controls);
    this.pictures.focusAgain(before);
    this.keepFocus(focused);
    this.face.drawn?.();
  }

  focusedControl() {
    const { activeElement } = document;
    return this.el.contains(activeElement) ? activeElement.closest("[data-control]") : null;
  }

  /* A learner who works by keyboard stays on a control that was drawn anew. */
  keepFocus(before) {
    if (!before || this.el.contains(document.activeElement)) return;
    /** @type {HTMLElement} */
    const now = this.el.querySelector(`[data-control="${CSS.escape(before.dataset.control)}"]`);
    /** @type {HTMLElement} */
    const field = now?.querySelector("input:checked, input, select, textarea") ?? now;
    field?.focus();
  }

  stop() {
    for (const trait of this.traits) this.model.off(`change:${trait}`, this.redraw);
    this.face.stop?.();
    this.share?.stop();
    this.sender.stop();
    this.el = null;
  }
}

/**
 * Draw a panel into its place, and return a function that ends it.
 * @param {{ model: any, el: HTMLElement }} context
 * @param {FaceMaker} [makeFace]
 */
export function renderPanel({ model, el }, makeFace = () => ({})) {
  const panel = new Panel(model, el, makeFace);
  return () => panel.stop();
}

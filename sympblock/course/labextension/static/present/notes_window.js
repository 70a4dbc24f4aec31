// @ts-check
// The second window, for whoever speaks: notes, clock, what comes next. It shows copies; nothing in it can be operated but the slides.

import { make, makeButton } from "./page_parts.js";
import { panelName, slideName } from "./slide_names.js";

const HERE = "sympblock-notes-window";
/** What a copy must not bring along: it would be dead, or say something to nobody. */
const LIVE = "button, .jp-InternalAnchorLink, .sympblock-next, script";

/**
 * Copy rendered text into another page.
 * @param {Document} page
 * @param {Element} node
 */
function copyOf(page, node) {
  const copy = /** @type {HTMLElement} */ (page.importNode(node, true));
  for (const each of copy.querySelectorAll(LIVE)) each.remove();
  for (const each of [copy, ...copy.querySelectorAll("*")]) {
    each.classList.remove("sympblock-off-slide");
    for (const name of ["id", "tabindex"]) each.removeAttribute(name);
  }
  for (const link of copy.querySelectorAll("a")) link.replaceWith(...link.childNodes);
  for (const title of copy.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
    const plain = make(page, "p", "copied-title", title.textContent);
    title.replaceWith(plain);
  }
  for (const answer of copy.querySelectorAll("details")) answer.open = true;
  return copy;
}

/**
 * What a part of a slide looks like in words.
 * @param {Document} page
 * @param {import("./division.js").Part} part
 * @returns {HTMLElement[]}
 */
function previewOf(page, { cell, blocks }) {
  if (blocks) {
    const box = make(page, "div", "copy");
    box.append(...blocks.map((block) => copyOf(page, block)));
    const title = /^H[1-6]$/.test(blocks[0].tagName) ? box.firstElementChild : null;
    title?.replaceWith(make(page, "p", "copied-title", title.textContent));
    return [box];
  }
  return [make(page, "p", "panel-name", `On screen: ${panelName(cell.node) || "a list or a table"}`)];
}

export class NotesWindow {
  /** @param {import("./presenter.js").Presenter} presenter */
  constructor(presenter) {
    this.presenter = presenter;
    /** @type {Window | null} */
    this.window = null;
    this.onHere = (event) => this.receive(event.detail);
    window.addEventListener(HERE, this.onHere);
    this.onLeave = () => this.close();
    window.addEventListener("pagehide", this.onLeave);
  }

  get isOpen() {
    return Boolean(this.window && !this.window.closed);
  }

  /** Open the window, or bring it to the front; false if the browser did not allow it. */
  open() {
    if (this.isOpen) this.window.focus();
    else {
      const address = new URL("notes.html", import.meta.url).href;
      this.window = window.open(address, "sympblock-notes", "popup,width=960,height=720");
    }
    return Boolean(this.window);
  }

  /** @param {Window} opened */
  receive(opened) {
    this.window = opened;
    opened.addEventListener("keydown", (event) => this.presenter.onKey(event), true);
    this.build(opened.document);
    this.show();
  }

  /** @param {Document} page */
  build(page) {
    const button = (words, keys, act) => makeButton(page, { words, keys, act: () => this.presenter.act(act) });
    this.place = make(page, "h1", "notes-place");
    this.slideClock = make(page, "p", "notes-clock");
    this.wholeClock = make(page, "p", "notes-clock");
    this.shown = make(page, "div", "notes-text");
    this.next = make(page, "div", "notes-text");
    const tools = make(page, "div", "notes-tools");
    tools.append(
      button("Previous", "ArrowLeft", "previous"),
      button("Next", "ArrowRight", "next"),
      button("Black", "b", "black"),
      button("End", "Escape", "end"),
    );
    const clocks = make(page, "div", "notes-clocks");
    clocks.append(this.slideClock, this.wholeClock);
    const main = page.createElement("main");
    main.append(this.place, clocks, tools, make(page, "h2", "notes-title", "Notes"), this.shown);
    main.append(make(page, "h2", "notes-title", "Next slide"), this.next);
    page.body.replaceChildren(main);
  }

  show() {
    if (!this.isOpen || !this.place) return;
    const page = this.window.document;
    const { slides, at } = this.presenter;
    const slide = slides[at];
    this.place.textContent = `${at + 1} of ${slides.length}: ${slideName(slide)}`;
    this.shown.replaceChildren(...this.notesOf(page, slide));
    const next = slides[at + 1];
    const words = next
      ? [make(page, "p", "copied-title", next.title), ...next.parts.flatMap((p) => previewOf(page, p))]
      : [];
    this.next.replaceChildren(...(next ? words : [make(page, "p", "quiet", "This is the last slide.")]));
    this.tick();
  }

  /**
   * The notes of a slide. Beside a panel without any stands the text that leads up to it.
   * @param {Document} page
   * @param {import("./division.js").Slide} slide
   */
  notesOf(page, slide) {
    const cells = slide.notes.length || !slide.hasPanel ? slide.notes : slide.told;
    const texts = cells.map((cell) => cell.node.querySelector(".jp-MarkdownOutput")).filter(Boolean);
    if (!texts.length) return [make(page, "p", "quiet", "There are no notes on this slide.")];
    return texts.map((text) => copyOf(page, text));
  }

  tick() {
    if (!this.isOpen || !this.place) return;
    const { slide, whole } = this.presenter.clock.words();
    this.slideClock.textContent = `This slide: ${slide}`;
    this.wholeClock.textContent = `Seminar: ${whole}`;
  }

  close() {
    if (this.isOpen) this.window.close();
    this.window = null;
    this.place = null;
  }

  dispose() {
    this.close();
    window.removeEventListener(HERE, this.onHere);
    window.removeEventListener("pagehide", this.onLeave);
  }
}

// @ts-check
// Presents a lesson: one slide after the other, in the page itself. The cells stay where they are and are only hidden, so that a panel
// is found again as it was left. Nothing is written to the file or to anybody's settings.

import { placeIn } from "../guide/lesson_place.js";
import { REVEAL } from "../guide/reveal.js";
import { tellLesson } from "./demonstration.js";
import { divide } from "./division.js";
import { Loupe } from "./loupe.js";
import { NotesWindow } from "./notes_window.js";
import { Overview } from "./overview.js";
import { make } from "./page_parts.js";
import { PlanClock } from "./plan_clock.js";
import { PresentBar } from "./present_bar.js";
import { actOf, keepsKeys } from "./present_keys.js";
import { shareStages } from "./seminar_stages.js";
import { isAnswer } from "./text_blocks.js";
import { WholePage } from "./whole_page.js";

const OFF = "sympblock-off-slide";
const TICK_MS = 1000;
/** So much of a slide is scrolled by one key. */
const SCROLLED_SHARE = 0.7;
const FILLED = ":popover-open:not(.sympblock-presenting)";

/** What lies beside a node and beside all that it lies in. @param {HTMLElement} node */
function allBeside(node) {
  const found = [];
  for (let at = node; at.parentElement; at = at.parentElement) {
    found.push(...[...at.parentElement.children].filter((each) => each !== at && !each.hasAttribute("inert")));
  }
  return /** @type {HTMLElement[]} */ (found);
}

export class Presenter {
  /**
   * @param {any} panel
   * @param {any} folded The folded parts of the lesson.
   * @param {import("./plan_clock.js").Plans} plans
   * @param {import("./seminar_stages.js").SeminarMinutes | null} seminar Its minutes, if the page is the plan of one.
   */
  constructor(panel, folded, plans, seminar = null) {
    this.panel = panel;
    this.folded = folded;
    const lengths = seminar ? { ...plans, lengths_min: [seminar.minutes] } : plans;
    this.clock = new PlanClock(lengths, undefined, seminar && ((slides) => shareStages(slides, seminar, plans)));
    this.bar = new PresentBar(this);
    this.overview = new Overview(this);
    this.notes = new NotesWindow(this);
    this.black = make(document, "div", "black");
    this.black.addEventListener("click", () => this.act("black"));
    this.dot = make(document, "div", "pointer");
    this.loupe = new Loupe(panel.node);
    this.wholePage = new WholePage(panel.content);
    /** @type {import("./division.js").Slide[]} */
    this.slides = [];
    this.at = 0;
    this.unfolded = [];
    this.scrolled = new Map();
    this.onEnd = () => {};
  }

  get cells() {
    return this.panel.content.widgets;
  }

  get scroller() {
    return this.panel.node.querySelector(".jp-WindowedPanel-outer");
  }

  async start() {
    const begun = placeIn(this.panel)?.cell;
    await this.wholePage.begin();
    if (this.panel.isDisposed) return;
    tellLesson(this.panel, true);
    this.divide();
    this.cover();
    this.listen();
    const i = this.slides.findIndex(({ parts }) => parts.some(({ cell }) => cell.model.id === begun));
    this.show(Math.max(0, i));
    this.timer = setInterval(() => this.tick(), TICK_MS);
  }

  divide() {
    this.slides = divide(this.cells, (/** @type {any} */ heading) => heading.headingCollapsed);
    this.clock.plan(this.slides);
  }

  /** The boxes of a notebook keep what lies in them inside their own edges; only the top layer is free of them. */
  cover() {
    const { node } = this.panel;
    node.append(this.bar.node, this.dot, this.black, this.overview.node);
    this.black.hidden = true;
    this.dot.hidden = true;
    node.classList.add("sympblock-presenting");
    document.documentElement.classList.add("sympblock-present-type");
    node.popover = "manual";
    node.showPopover();
    this.silenced = allBeside(node);
    for (const each of this.silenced ?? []) each.inert = true;
    this.askForScreen();
  }

  /** Where the browser refuses, the window is filled all the same. */
  askForScreen() {
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    else document.documentElement.requestFullscreen?.().catch(() => {});
  }

  /** What asked for the screen last lies above: the lesson is raised again, unless one of its panels fills the window. */
  onScreen = () => {
    const { node } = this.panel;
    if (!document.fullscreenElement || node.querySelector(FILLED)) return;
    node.hidePopover();
    node.showPopover();
  };

  listen() {
    this.listening = new AbortController();
    const { signal } = this.listening;
    window.addEventListener("keydown", (event) => this.onKey(event), { capture: true, signal });
    window.addEventListener("pointermove", (event) => this.point(event), { signal });
    document.addEventListener("focusin", ({ target }) => this.bar.showKeys(this.isKept(target)), { signal });
    document.addEventListener("focusout", () => this.bar.showKeys(false), { signal });
    document.addEventListener("fullscreenchange", this.onScreen, { signal });
    this.panel.content.node.addEventListener(REVEAL, (event) => this.goTo(event.target), { signal });
  }

  isKept(target) {
    return keepsKeys(target) && !this.bar.node.contains(target) && !this.overview.node.contains(target);
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    if (this.overview.isOpen) return;
    const act = actOf(event);
    if (!act) return;
    if (act === "end" && this.leaves(event)) return;
    event.preventDefault();
    event.stopPropagation();
    this.act(act);
  }

  /** Escape ends one thing at a time: what fills the window, the menu, the black screen, the hold of a panel on the keys. */
  leaves(event) {
    const focused = /** @type {HTMLElement} */ (document.activeElement);
    if (this.panel.node.querySelector(FILLED)) return true;
    if (this.bar.menu.isOpen) this.bar.menu.close();
    else if (!this.black.hidden) this.act("black");
    else if (event.view === window && this.isKept(focused)) focused.blur();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  /** @param {import("./present_keys.js").Act} act */
  act(act) {
    const acts = {
      next: () => this.step(1),
      previous: () => this.step(-1),
      "next-slide": () => this.stepSlide(1),
      "previous-slide": () => this.stepSlide(-1),
      first: () => this.show(0),
      last: () => this.show(this.slides.length - 1),
      down: () => this.scroll(1),
      up: () => this.scroll(-1),
      black: () => this.toggleBlack(),
      overview: () => this.overview.toggle(),
      pointer: () => this.togglePointer(),
      loupe: () => this.toggleLoupe(),
      notes: () => this.openNotes(),
      screen: () => this.askForScreen(),
      end: () => this.end(),
    };
    acts[act]();
  }

  step(by) {
    this.show(Math.min(this.slides.length - 1, Math.max(0, this.at + by)));
  }

  /** Step over the slides that belong to the present one. */
  stepSlide(by) {
    let to = this.at + by;
    while (this.slides[to] && this.slides[to].level !== "slide") to += by;
    if (this.slides[to]) this.show(to);
  }

  /** What does not fit is read first; then the next slide comes. */
  scroll(by) {
    const { scroller } = this;
    const left = by > 0 ? scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop : scroller.scrollTop;
    if (left > 2) scroller.scrollTop += by * SCROLLED_SHARE * scroller.clientHeight;
    else this.step(by);
  }

  keyOf(i) {
    const { cell, blocks } = this.slides[i].parts[0];
    return blocks?.[0] ?? cell.node;
  }

  show(to) {
    if (!this.slides.length) return;
    const { scroller } = this;
    const left = scroller.scrollTop;
    if (this.slides[this.at] && this.clock.key) this.scrolled.set(this.clock.key, left);
    this.at = to;
    this.lay();
    this.clock.show(to, this.keyOf(to));
    const wanted = this.scrolled.get(this.clock.key) ?? 0;
    // To set it, even where it stays, the browser would lay the slide out here and again before it is seen.
    if (left || wanted) scroller.scrollTop = wanted;
    this.bar.show(to, this.slides);
    this.notes.show();
    this.tick();
  }

  /** Show what lies on the present slide and hide all else. */
  lay() {
    const slide = this.slides[this.at];
    const { parts } = slide;
    const cells = new Set(parts.map(({ cell }) => cell));
    const blocks = new Set(parts.flatMap((part) => part.blocks ?? []));
    for (const cell of this.cells) cell.node.classList.toggle(OFF, !cells.has(cell));
    for (const { cell, blocks: own } of this.slides.flatMap((each) => each.parts)) {
      if (cells.has(cell)) for (const block of own ?? []) block.classList.toggle(OFF, !blocks.has(block));
    }
    // An answer that has a slide to itself was asked for by coming to it.
    if (blocks.size && [...blocks].every(isAnswer)) for (const answer of blocks) answer.setAttribute("open", "");
    this.panel.node.classList.toggle("sympblock-on-panel-slide", slide.hasPanel);
    this.panel.node.classList.toggle("sympblock-on-first-slide", this.at === 0);
  }

  /** Divide anew, because cells came or text was rendered again, and stay at the place. */
  refresh() {
    // A lesson that has run anew knows of no presentation.
    tellLesson(this.panel, true);
    const key = this.clock.key;
    this.divide();
    const same = this.slides.findIndex((_, i) => this.keyOf(i) === key);
    this.show(same >= 0 ? same : Math.min(this.at, this.slides.length - 1));
  }

  closedParts() {
    return this.folded.headings.filter((heading) => heading.headingCollapsed);
  }

  /** Open a folded part and go to it; it is folded again at the end. */
  unfold(heading) {
    this.folded.set(heading, true);
    this.unfolded.push(heading);
    this.refresh();
    this.goTo(heading.node);
  }

  /** Go to the slide on which a place of the lesson lies. */
  goTo(target) {
    const holds = ({ cell, blocks }) => cell.node.contains(target) && (!blocks || isIn(blocks, target, cell));
    const i = this.slides.findIndex(({ parts }) => parts.some(holds));
    if (i >= 0 && i !== this.at) this.show(i);
  }

  toggleBlack() {
    this.black.hidden = !this.black.hidden;
    this.bar.say(this.black.hidden ? "The slide is shown" : "The screen is black");
  }

  togglePointer() {
    this.dot.hidden = !this.dot.hidden;
    this.bar.pointer.setAttribute("aria-pressed", String(!this.dot.hidden));
  }

  toggleLoupe() {
    this.loupe.toggle();
    this.bar.loupe.setAttribute("aria-pressed", String(this.loupe.isOn));
  }

  /** @param {PointerEvent} event */
  point(event) {
    this.dot.style.translate = `${event.clientX}px ${event.clientY}px`;
    this.loupe.point(event);
  }

  openNotes() {
    if (!this.notes.open()) this.bar.say("The browser did not open a second window. Allow it, and press Notes again.");
  }

  tick() {
    this.bar.tick();
    this.notes.tick();
  }

  end() {
    const { node } = this.panel;
    const { cell } = this.slides[this.at]?.parts[0] ?? {};
    clearInterval(this.timer);
    tellLesson(this.panel, false);
    this.listening?.abort();
    this.loupe.putAway();
    this.notes.dispose();
    for (const each of this.silenced ?? []) each.inert = false;
    for (const each of [this.bar.node, this.dot, this.black, this.overview.node]) each.remove();
    for (const each of node.querySelectorAll(`.${OFF}`)) each.classList.remove(OFF);
    node.classList.remove("sympblock-presenting", "sympblock-on-panel-slide", "sympblock-on-first-slide");
    document.documentElement.classList.remove("sympblock-present-type");
    if (node.matches(":popover-open")) node.hidePopover();
    node.popover = null;
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    for (const heading of this.unfolded) this.folded.set(heading, false);
    this.wholePage.end();
    cell?.node.scrollIntoView({ block: "start" });
    this.onEnd();
  }
}

/** Whether a place lies in one of these blocks, or is the cell that begins with them. */
function isIn(blocks, target, cell) {
  const output = cell.node.querySelector(".jp-MarkdownOutput");
  return (
    blocks.some((block) => block.contains(target)) ||
    ((!output.contains(target) || target === output) && output.firstElementChild === blocks[0])
  );
}

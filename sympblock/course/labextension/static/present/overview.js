// @ts-check
// All slides by their headings, to choose one; folded parts of the lesson stand among them and open when they are chosen.

import { headingOf } from "../guide/sections.js";
import { make, makeButton } from "./page_parts.js";
import { clockWords } from "./plan_clock.js";
import { slideName } from "./slide_names.js";

const STEPS = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

export class Overview {
  /** @param {import("./presenter.js").Presenter} presenter */
  constructor(presenter) {
    this.presenter = presenter;
    this.node = /** @type {HTMLDialogElement} */ (make(document, "dialog", "overview"));
    this.node.setAttribute("aria-label", "Overview of slides");
    this.node.addEventListener("keydown", (event) => this.onKey(event));
  }

  get isOpen() {
    return this.node.open;
  }

  toggle() {
    if (this.isOpen) this.node.close();
    else this.open();
  }

  open() {
    const heading = make(document, "h2", "overview-title", "Overview");
    const list = make(document, "ol", "overview-list");
    list.append(...this.entries());
    const close = makeButton(document, { words: "Close", act: () => this.node.close() });
    this.node.replaceChildren(heading, close, list);
    this.node.showModal();
    const present = /** @type {HTMLElement} */ (list.querySelector("[aria-current]"));
    present?.focus();
    present?.scrollIntoView({ block: "center" });
  }

  /** The slides, and behind the one they follow the parts that are folded. */
  entries() {
    const { slides, at, clock, cells } = this.presenter;
    const starts = slides.map((slide, i) => ({
      cell: cells.indexOf(slide.parts[0].cell),
      node: this.entry(
        slideName(slide),
        { number: i + 1, level: slide.level, minutes: clock.shares[i], isPresent: i === at },
        () => this.presenter.show(i),
      ),
    }));
    const folded = this.presenter.closedParts().map((heading) => ({
      cell: cells.indexOf(heading),
      node: this.entry(`${headingOf(heading)?.text ?? "Folded part"}: open`, { level: "folded" }, () =>
        this.presenter.unfold(heading),
      ),
    }));
    return [...starts, ...folded].sort((a, b) => a.cell - b.cell).map(({ node }) => node);
  }

  /**
   * @param {string} words
   * @param {{number?: number, level: string, minutes?: number, isPresent?: boolean}} what
   * @param {() => void} go
   */
  entry(words, { number, level, minutes, isPresent = false }, go) {
    const item = document.createElement("li");
    item.dataset.level = level;
    const button = makeButton(document, {
      words,
      act: () => {
        this.node.close();
        go();
      },
    });
    if (number) button.prepend(make(document, "span", "overview-number", String(number)), " ");
    if (minutes) button.append(" ", make(document, "span", "overview-minutes", clockWords(minutes)));
    if (isPresent) button.setAttribute("aria-current", "step");
    item.append(button);
    return item;
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    event.stopPropagation();
    if (event.key === "o" || event.key === "O") this.node.close();
    const entries = /** @type {HTMLElement[]} */ ([...this.node.querySelectorAll("li button")]);
    const i = entries.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const ends = { Home: 0, End: entries.length - 1 };
    const to = ends[event.key] ?? (STEPS[event.key] && i >= 0 ? i + STEPS[event.key] : null);
    if (to === null) return;
    event.preventDefault();
    entries[to]?.focus();
  }
}

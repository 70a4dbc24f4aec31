// The deeper parts of a lesson. JupyterLab folds the cells below a heading; here the heading gets a face that says what it holds,
// with "Show" and "Hide", and opens by itself for whoever is led into it.

import { REVEAL } from "./reveal.js";
import { foldedCells, isDeeper, sectionsOf } from "./sections.js";
import { whenTextChanges } from "./text_changes.js";

const keyOf = (path) => `sympblock-open-parts:${path}`;

export class FoldedParts {
  constructor(panel, NotebookActions) {
    this.panel = panel;
    this.NotebookActions = NotebookActions;
    this.notebook = panel.content;
    /** @type {(cells: any[]) => void} What to do with the cells of a part that opens. */
    this.onOpened = () => {};
    this.headings = this.notebook.widgets.filter(isDeeper);
    if (!this.headings.length) return;
    const observer = whenTextChanges(this.notebook.node, () => this.showFaces());
    panel.disposed.connect(() => observer.disconnect());
    this.notebook.node.addEventListener(REVEAL, (event) => this.openAround(event.target));
    this.notebook.node.addEventListener("beforematch", (event) => this.openAround(event.target));
    this.letBrowserFind();
    this.openForPrint();
  }

  /** Fold each deeper part, but not those that were left open before a reload. */
  async settle() {
    const open = this.kept();
    for (const heading of this.headings) {
      await heading.getHeadings();
      this.set(heading, open.includes(heading.model.id));
    }
  }

  kept() {
    try {
      return JSON.parse(sessionStorage.getItem(keyOf(this.panel.context.path))) || [];
    } catch {
      return [];
    }
  }

  keep() {
    const open = this.headings.filter((heading) => !heading.headingCollapsed).map((heading) => heading.model.id);
    sessionStorage.setItem(keyOf(this.panel.context.path), JSON.stringify(open));
  }

  set(heading, isOpen) {
    this.NotebookActions.setHeadingCollapse(heading, !isOpen, this.notebook);
    this.showFaces();
    if (isOpen) this.onOpened(this.cellsBelow(heading));
  }

  toggle(heading) {
    this.set(heading, heading.headingCollapsed);
    this.keep();
  }

  cellsBelow(heading) {
    return sectionsOf(this.notebook.widgets)
      .filter((section) => section.within === heading || section.cell === heading)
      .flatMap((section) => section.cells)
      .filter((cell) => cell !== heading);
  }

  /** The code cells that nobody sees at the moment. */
  closedCells() {
    const closed = this.headings.filter((heading) => heading.headingCollapsed);
    const below = new Set(closed.flatMap((heading) => this.cellsBelow(heading)));
    return foldedCells(this.notebook.widgets).filter((cell) => cell.model.type === "code" && below.has(cell));
  }

  openAround(target) {
    const cell = this.notebook.widgets.find((each) => each.node.contains(target));
    const heading = this.headings.find((each) => each === cell || this.cellsBelow(each).includes(cell));
    if (!heading?.headingCollapsed) return;
    this.set(heading, true);
    this.keep();
  }

  // The browser's own search looks into what is hidden in this way, and says so before it shows the place.
  // JupyterLab hides and shows a cell in its own time.
  letBrowserFind() {
    const mark = (node) => {
      if (node.classList.contains("lm-mod-hidden")) node.setAttribute("hidden", "until-found");
      else node.removeAttribute("hidden");
    };
    const observer = new MutationObserver((changes) => {
      for (const { target } of changes) mark(target);
    });
    for (const { node } of foldedCells(this.notebook.widgets)) {
      mark(node);
      observer.observe(node, { attributes: true, attributeFilter: ["class"] });
    }
    this.panel.disposed.connect(() => observer.disconnect());
  }

  openForPrint() {
    let closed = [];
    const open = () => {
      closed = this.headings.filter((heading) => heading.headingCollapsed);
      for (const heading of closed) this.set(heading, true);
    };
    const close = () => {
      for (const heading of closed) this.set(heading, false);
    };
    window.addEventListener("beforeprint", open);
    window.addEventListener("afterprint", close);
    this.panel.disposed.connect(() => {
      window.removeEventListener("beforeprint", open);
      window.removeEventListener("afterprint", close);
    });
  }

  showFaces() {
    for (const heading of this.headings) this.showFace(heading);
  }

  showFace(heading) {
    const title = heading.node.querySelector(".jp-MarkdownOutput :is(h1, h2, h3, h4, h5, h6)");
    if (!title) return;
    const button = title.querySelector(".sympblock-fold") || this.newFace(heading, title);
    const isOpen = !heading.headingCollapsed;
    if (button.getAttribute("aria-expanded") === String(isOpen)) return;
    button.setAttribute("aria-expanded", String(isOpen));
    button.querySelector(".sympblock-fold-word").textContent = isOpen ? "Hide" : "Show";
  }

  newFace(heading, title) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sympblock-fold";
    const words = document.createElement("span");
    words.className = "sympblock-fold-title";
    words.append(...title.childNodes);
    const word = document.createElement("span");
    word.className = "sympblock-fold-word";
    button.append(words, " ", word);
    button.addEventListener("click", () => this.toggle(heading));
    title.append(button);
    title.classList.add("sympblock-fold-heading");
    return button;
  }
}

// The contents of a lesson: a button by that name, and a list of the headings that marks where the reader is.

import { goTo, headingsIn, headingWords } from "./reveal.js";

let count = 0;

/** The rendered headings that belong in the list: not the title, not what is for tests. */
export function listedHeadings(root) {
  return headingsIn(root).filter(
    (heading) => /^H[23]$/.test(heading.tagName) && !heading.closest("[data-sympblock-self-check]"),
  );
}

/** The last heading above a line of the page; a folded one counts where its face is. */
export function presentHeading(headings, edgePx) {
  const above = headings.filter((heading) => {
    const box = heading.getBoundingClientRect();
    return box.height > 0 && box.top <= edgePx;
  });
  return above.at(-1) || null;
}

export class Contents {
  constructor(panel) {
    this.panel = panel;
    this.button = document.createElement("button");
    this.button.type = "button";
    this.button.className = "sympblock-bar-button";
    this.button.textContent = "Contents";
    this.list = document.createElement("nav");
    this.list.className = "sympblock-contents";
    this.list.id = `sympblock-contents-${++count}`;
    this.list.setAttribute("aria-label", "Contents of this lesson");
    this.list.popover = "auto"; // the browser closes it by Escape and by a click beside it
    this.button.popoverTargetElement = this.list;
    this.button.setAttribute("aria-controls", this.list.id);
    this.list.addEventListener("beforetoggle", (event) => this.onToggle(event.newState === "open"));
    this.list.addEventListener("toggle", (event) => event.newState === "open" && this.present()?.focus());
    this.list.addEventListener("keydown", (event) => this.onKey(event));
    this.list.addEventListener("focusout", ({ relatedTarget }) => this.onFocusOut(relatedTarget));
    this.onToggle(false);
  }

  onToggle(isOpen) {
    this.button.setAttribute("aria-expanded", String(isOpen));
    if (!isOpen) return;
    this.fill();
    const { left, bottom } = this.button.getBoundingClientRect();
    this.list.style.left = `max(1rem, min(${left}px, 100vw - 27rem))`;
    this.list.style.top = `${bottom + 4}px`;
    this.list.style.maxHeight = `calc(100vh - ${bottom + 20}px)`;
  }

  onFocusOut(where) {
    if (where && !this.list.contains(where) && where !== this.button) this.list.hidePopover();
  }

  /** The entry where the reader is, or the first one. */
  present() {
    const entry = this.list.querySelector("[aria-current]") || this.list.querySelector("button");
    return /** @type {HTMLElement | null} */ (entry);
  }

  onKey(event) {
    event.stopPropagation(); // single keys are commands of the notebook
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const entries = [...this.list.querySelectorAll("button")];
    const i = entries.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
    if (!step || i < 0) return;
    event.preventDefault();
    entries[i + step]?.focus();
  }

  // Made anew each time it opens: headings fold and unfold.
  fill() {
    const root = this.panel.content.node;
    const headings = listedHeadings(root);
    const present = presentHeading(headings, root.getBoundingClientRect().top + root.clientHeight / 3);
    const list = document.createElement("ol");
    list.append(...headings.map((heading) => this.entry(heading, heading === present)));
    this.list.replaceChildren(list);
  }

  entry(heading, isPresent) {
    const item = document.createElement("li");
    item.dataset.level = heading.tagName.slice(1);
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = headingWords(heading);
    if (isPresent) button.setAttribute("aria-current", "location");
    button.addEventListener("click", () => {
      this.list.hidePopover();
      goTo(heading);
    });
    item.append(button);
    return item;
  }
}

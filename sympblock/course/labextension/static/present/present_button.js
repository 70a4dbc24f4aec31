// @ts-check
// The button and the key that begin a presentation.

import { asksToPresent } from "./present_keys.js";
import { Presenter } from "./presenter.js";

/** @type {Promise<[import("./plan_clock.js").Plans, Record<string, import("./seminar_stages.js").SeminarMinutes>]> | null} */
let plans = null;

/** @param {string} name */
const read = (name) => fetch(new URL(name, import.meta.url)).then((answer) => answer.json());

/** The lengths of a seminar, what they are shared out by, and the seminars with a plan; fetched when somebody presents for the first time. */
function readPlans() {
  plans ??= Promise.all([read("plans.json"), read("../seminars.json")]);
  return plans;
}

/** @param {string} path */
const stemOf = (path) => path.replace(/^.*\//, "").replace(/\.ipynb$/, "");

export class PresentButton {
  /**
   * @param {any} panel
   * @param {() => any} foldedParts
   * @param {HTMLButtonElement} codeButton The button that shows the code; while a lesson is presented it is hidden.
   */
  constructor(panel, foldedParts, codeButton) {
    this.panel = panel;
    this.foldedParts = foldedParts;
    this.codeButton = codeButton;
    /** @type {Presenter | null} */
    this.presenter = null;
    this.node = document.createElement("button");
    this.node.type = "button";
    this.node.className = "sympblock-bar-button";
    this.node.textContent = "Present";
    this.node.title = "Show this lesson as slides (Alt+Shift+P)";
    this.node.setAttribute("aria-keyshortcuts", "Alt+Shift+P");
    this.node.addEventListener("click", () => this.begin());
    this.listen();
  }

  listen() {
    const onKey = (event) => {
      if (!asksToPresent(event) || !this.panel.isVisible || this.presenter) return;
      event.preventDefault();
      this.begin();
    };
    window.addEventListener("keydown", onKey, true);
    this.panel.disposed.connect(() => {
      window.removeEventListener("keydown", onKey, true);
      this.presenter?.end();
    });
  }

  async begin() {
    if (this.isBeginning || this.presenter) return;
    this.isBeginning = true;
    const [found, seminars] = await readPlans();
    this.isBeginning = false;
    const showsCode = this.codeButton.getAttribute("aria-pressed") === "true";
    if (showsCode) this.codeButton.click();
    this.presenter = new Presenter(
      this.panel,
      this.foldedParts(),
      found,
      seminars[stemOf(this.panel.context.path)] ?? null,
    );
    this.presenter.onEnd = () => {
      this.presenter = null;
      if (showsCode) this.codeButton.click();
      this.node.focus();
    };
    this.presenter.start();
  }

  /** Cells have run: what they show now belongs to the slides. */
  refresh() {
    this.presenter?.refresh();
  }
}

// JupyterLab's menus and side bars: put away behind one button while a lesson fills the page, and brought back by it.
// In the door of an educator, with many documents side by side, they stay.

import { isLessonPath, notebookPath } from "./lesson_list.js";

const KEPT = "sympblock-educator-tools";
const SINGLE = "single-document";
// The link that skips to the side bar goes with them.
const LINES = ["jp-top-panel", "jp-menu-panel"];
const SIDES = ["left", "right"];

export class Menus {
  constructor(app, lessons) {
    this.lessons = lessons;
    this.shell = app.shell;
    this.listeners = new Set();
    this.sides = [];
    this.isPutAway = false;
    this.isWanted = sessionStorage.getItem(KEPT) === "true";
    const settle = () => this.settle();
    this.shell.modeChanged?.connect(settle);
    this.shell.currentChanged?.connect(settle);
    app.restored.then(settle);
  }

  /** Whether there is anything to put away: not in a page with many documents, nor in another program. */
  get isOffered() {
    return this.shell.mode === SINGLE;
  }

  toggle() {
    this.isWanted = !this.isWanted;
    sessionStorage.setItem(KEPT, String(this.isWanted));
    this.settle();
  }

  isLesson() {
    const widget = this.shell.currentWidget;
    const path = widget ? widget.context?.path || "" : notebookPath(window.location.href);
    return Boolean(widget?.hasClass?.("sympblock-lesson")) || isLessonPath(this.lessons, path);
  }

  settle() {
    const away = this.isOffered && !this.isWanted && this.isLesson();
    // JupyterLab brings its lines back when it has put its layout together.
    if (away || this.isPutAway) this.put(away);
    this.isPutAway = away;
    for (const tell of this.listeners) tell();
  }

  // Only the side bars that were there before come back.
  put(away) {
    for (const line of this.shell.layout) {
      if (LINES.includes(line.id) || line.hasClass("jp-skiplink-wrapper")) line.setHidden(away);
    }
    if (away) {
      const shown = SIDES.filter((side) => this.shell.isSideTabBarVisible(side));
      this.sides = this.isPutAway ? [...this.sides, ...shown] : shown;
      this.shell.collapseLeft();
    }
    for (const side of this.sides) {
      if (this.shell.isSideTabBarVisible(side) === away) this.shell.toggleSideTabBarVisibility(side);
    }
  }

  /** The button, for the bar of one panel. */
  newButton(panel) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sympblock-bar-button sympblock-educator";
    button.textContent = "Educator tools";
    button.title = "JupyterLab's menus and side bars";
    button.addEventListener("click", () => this.toggle());
    const tell = () => {
      button.hidden = !this.isOffered;
      button.setAttribute("aria-pressed", String(this.isWanted));
    };
    this.listeners.add(tell);
    panel.disposed.connect(() => this.listeners.delete(tell));
    tell();
    return button;
  }
}

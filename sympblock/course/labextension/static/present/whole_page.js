// @ts-check
// JupyterLab may leave out of the page what is not in sight; while a lesson is presented all of it is there, shown or hidden.

/** Nobody who begins a seminar waits longer for cells. */
const MOST_MS = 1500;

export class WholePage {
  /** @param {any} notebook */
  constructor(notebook) {
    this.notebook = notebook;
    this.before = notebook.notebookConfig.windowingMode;
  }

  /** Only this notebook, only for now: nothing is written to anybody's settings. @param {string} mode */
  turn(mode) {
    const { notebook } = this;
    if (notebook.notebookConfig.windowingMode !== mode) {
      notebook.notebookConfig = { ...notebook.notebookConfig, windowingMode: mode };
    }
  }

  /** Resolves when every cell lies in the page, or has had its time: a presentation begins in any case. */
  async begin() {
    if (this.before === "none") return;
    this.turn("none");
    this.notebook.update();
    const cells = Promise.all(this.notebook.widgets.map((/** @type {any} */ cell) => cell.ready));
    await Promise.race([cells, new Promise((resolve) => setTimeout(resolve, MOST_MS))]);
  }

  end() {
    this.turn(this.before);
  }
}

// @ts-check
// JupyterLab may leave out of the page what is not in sight; while a lesson is presented all of it is there, shown or hidden.

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

  /** Resolves when every cell lies in the page. */
  async begin() {
    if (this.before === "none") return;
    const { notebook } = this;
    this.turn("none");
    notebook.update();
    notebook.widgets.forEach((/** @type {any} */ cell, /** @type {number} */ i) => {
      if (cell.isPlaceholder() || !cell.node.isConnected) notebook.renderCellOutputs?.(i);
      if (!cell.node.isConnected) notebook.layout.insertWidget(i, cell);
    });
    await Promise.all(notebook.widgets.map((/** @type {any} */ cell) => cell.ready));
  }

  end() {
    this.turn(this.before);
  }
}

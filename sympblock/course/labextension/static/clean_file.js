// @ts-check
// Keeps the lesson's file as it was shipped: what a run leaves in the page (outputs, counts, widget state) never reaches the disk,
// and a lesson counts as changed only if its text or code was changed.

/**
 * @typedef {{id: string, cell_type: string, outputs?: any[], execution_count?: number | null, metadata: object}} FileCell
 * @typedef {{cells: FileCell[], metadata: Record<string, any>}} NotebookFile
 */

/** @param {any} model */
function written(model) {
  return [...model.cells].map((cell) => `${cell.id} ${cell.type}\n${cell.sharedModel.getSource()}`).join("\n\u0000\n");
}

/** @param {NotebookFile} notebook */
const codeCells = (notebook) => notebook.cells.filter((cell) => cell.cell_type === "code");

/**
 * What the file says in places that a run, a kernel or the code switch writes to.
 * @param {NotebookFile} notebook
 */
function partsToKeep(notebook) {
  /** @type {[string, object][]} */
  const cells = codeCells(notebook).map(({ id, outputs, execution_count, metadata }) => [
    id,
    { outputs, execution_count, metadata },
  ]);
  const { kernelspec, language_info } = notebook.metadata;
  return { cells: new Map(cells), metadata: { kernelspec, language_info } };
}

/**
 * A deeper part is folded in the file, whether or not its reader has opened it.
 * @param {FileCell} cell
 */
function folded(cell) {
  const isDeeper = /** @type {any} */ (cell.metadata)?.sympblock?.deeper === true;
  return isDeeper ? { ...cell, metadata: { ...cell.metadata, "jp-MarkdownHeadingCollapsed": true } } : cell;
}

/**
 * The notebook as it shall stand on the disk.
 * @param {NotebookFile} notebook As it is in the page.
 * @param {ReturnType<typeof partsToKeep>} kept
 */
function cleaned(notebook, kept) {
  const { widgets: _state, ...metadata } = notebook.metadata;
  const cells = notebook.cells.map((cell) =>
    cell.cell_type === "code"
      ? { ...cell, ...(kept.cells.get(cell.id) || { outputs: [], execution_count: null }) }
      : folded(cell),
  );
  return { ...notebook, cells, metadata: { ...metadata, ...kept.metadata } };
}

/**
 * @param {any} context JupyterLab's own, of an open lesson.
 * @param {{get: (path: string, options: {content: boolean}) => Promise<any>}} contents
 */
export async function keepFileClean(context, contents) {
  const model = context.model;
  const plain = model.toJSON.bind(model);
  const { content } = await contents.get(context.path, { content: true });
  const kept = partsToKeep(content);
  model.toJSON = () => cleaned(plain(), kept);
  let saved = written(model);
  const settle = () => {
    if (model.dirty && written(model) === saved) model.dirty = false;
  };
  model.stateChanged.connect((_, change) => {
    if (change.name === "dirty") settle();
  });
  context.saveState.connect((_, state) => {
    if (state === "completed") saved = written(model);
  });
  settle();
}

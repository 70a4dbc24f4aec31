// Keeps the lesson's file as it was shipped: what a run leaves in the page (outputs, counts, widget state) never reaches the disk,
// and a lesson counts as changed only if its text or code was changed.

function written(model) {
  return [...model.cells].map((cell) => `${cell.id} ${cell.type}\n${cell.sharedModel.getSource()}`).join('\n\u0000\n');
}

const codeCells = (notebook) => notebook.cells.filter((cell) => cell.cell_type === 'code');

// What the file says in places that a run, a kernel or the code switch writes to.
function partsToKeep(notebook) {
  const cells = codeCells(notebook).map(({ id, outputs, execution_count, metadata }) => [id, { outputs, execution_count, metadata }]);
  const { kernelspec, language_info } = notebook.metadata;
  return { cells: Object.fromEntries(cells), metadata: { kernelspec, language_info } };
}

export async function keepFileClean(context, contents) {
  const model = context.model;
  const plain = model.toJSON.bind(model);
  const { content } = await contents.get(context.path, { content: true });
  const kept = partsToKeep(content);
  model.toJSON = () => {
    const notebook = plain();
    for (const cell of codeCells(notebook)) Object.assign(cell, kept.cells[cell.id] || { outputs: [], execution_count: null });
    notebook.metadata = { ...notebook.metadata, ...kept.metadata };
    delete notebook.metadata.widgets;
    return notebook;
  };
  let saved = written(model);
  const settle = () => { if (model.dirty && written(model) === saved) model.dirty = false; };
  model.stateChanged.connect((_, change) => { if (change.name === 'dirty') settle(); });
  context.saveState.connect((_, state) => { if (state === 'completed') saved = written(model); });
  settle();
}

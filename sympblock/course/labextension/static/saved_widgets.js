// @ts-check
// A notebook may carry widgets in its metadata, each with a script of its own. The widget manager would bring them back as soon as the
// notebook has a kernel, and their scripts would run without a click. So the page never holds them: they are taken out while the file is
// read, before anything can see the notebook, and put back when it is written, so that no file loses what its author saved.

/**
 * @typedef {{metadata: Record<string, any>, [part: string]: any}} NotebookFile
 * @typedef {{fromJSON: (notebook: NotebookFile) => void, toJSON: () => NotebookFile}} NotebookModel
 * @typedef {{createNew: (options?: object) => NotebookModel}} ModelFactory
 */

/**
 * Let a model read and write notebooks without ever holding their saved widgets.
 * @template {NotebookModel} Model
 * @param {Model} model
 * @returns {Model} The same model.
 */
export function leaveWidgetsInFile(model) {
  const read = model.fromJSON.bind(model);
  const write = model.toJSON.bind(model);
  let saved;
  model.fromJSON = (notebook) => {
    const { widgets, ...metadata } = notebook.metadata ?? {};
    saved = widgets;
    read({ ...notebook, metadata });
  };
  model.toJSON = () => {
    const notebook = write();
    const metadata = saved === undefined ? notebook.metadata : { widgets: saved, ...notebook.metadata };
    return { ...notebook, metadata };
  };
  return model;
}

/**
 * Do so for every notebook of this page, from the moment JupyterLab can make one.
 * @param {any} docRegistry JupyterLab's own.
 */
export function leaveWidgetsInFiles(docRegistry) {
  let guarded = null;
  const guard = () => {
    const factory = docRegistry.getModelFactory("notebook");
    if (!factory || factory === guarded) return;
    guarded = factory;
    const create = factory.createNew.bind(factory);
    factory.createNew = (options) => leaveWidgetsInFile(create(options));
  };
  docRegistry.changed.connect(guard); // told at once when JupyterLab adds the factory, which may be after us
  guard();
}

// Cells of a notebook as JupyterLab hands them to the plugin, for tests without JupyterLab.

let count = 0;

/** @param {"markdown" | "code"} type @param {string} source @param {{metadata?: object, outputs?: object[]}} what */
export function cell(type, source, { metadata = {}, outputs = [] } = {}) {
  const node = document.createElement("div");
  const model = {
    id: `cell-${++count}`,
    type,
    sharedModel: { getSource: () => source },
    getMetadata: (key) => metadata[key],
    outputs: { toJSON: () => outputs },
  };
  return { model, node };
}

export const text = (source) => cell("markdown", source);
export const deeper = (source) => cell("markdown", source, { metadata: { sympblock: { deeper: true } } });
export const code = () => cell("code", "lessons.start()");
export const question = () =>
  cell("code", "lessons.quiz()", { outputs: [{ data: { "application/vnd.jupyter.widget-view+json": {} } }] });
export const selfCheck = () => cell("code", "lessons.self_check()", { metadata: { tags: ["self-check"] } });

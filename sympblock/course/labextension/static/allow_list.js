// @ts-check
// May this notebook run by itself? Only if its code is, character for character, the code of a shipped lesson, if it lies in a folder of
// lessons and asks for the kernel of the lessons, and if nothing lies beside it that Python would run in place of the course.
//
// The page sees what the server lists. Jupyter's server lists neither `*.pyc` and `__pycache__` nor names that begin with a dot, such as
// `.numba_config.yaml`. A package of `*.pyc` is still found, because its folder is listed and its `__init__.pyc` can be asked for by name;
// a single `json.pyc` or a dotted file cannot be found from here. Those are kept out by the command that starts a kernel of the course
// (`sympblock/course/jupyter_server.py`): it neither imports from the lesson's folder nor starts there. A plain `jupyter lab` starts its
// kernels in its own way, so there the page's look is all there is.

/**
 * @typedef {{type: string, sharedModel: {getSource: () => string}}} Cell
 * @typedef {{name: string, path: string, type: string}} Entry
 * @typedef {{get: (path: string, options: {content: boolean}) => Promise<any>}} Contents
 * @typedef {{path: string, model: {cells: Iterable<Cell>, getMetadata: (key: string) => any}}} Context
 */

const LESSON_FOLDER = "notebooks";
const LESSON_KERNEL = "python3";
// Modules, libraries, what an installer writes beside them, and the settings that matplotlib reads where it starts.
const PROGRAM = /\.(py|pyw|pyc|pyo|pyd|pyz|so|dll|dylib|pth|egg|egg-link|whl)$|^matplotlibrc$/i;
const INSTALLED = /\.(dist-info|egg-info)$/i;
const IMPORTABLE = /^[\p{ID_Start}_]\p{ID_Continue}*$/u;
/** More folders than this beside a lesson are not looked through: it waits for a click. */
export const MOST_FOLDERS = 50;

/**
 * The fingerprint of a notebook's code, as `lesson_fingerprint` in Python computes it.
 * @param {Iterable<Cell>} cells
 * @returns {Promise<string>} SHA-256 in hexadecimal; text does not count.
 */
export async function fingerprint(cells) {
  const code = [...cells]
    .filter((cell) => cell.type === "code")
    .map((cell) => cell.sharedModel.getSource())
    .join("\n\u0000\n");
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(code));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * @param {Contents} contents
 * @param {string} folder
 * @returns {Promise<Entry[]>}
 */
async function listing(contents, folder) {
  return (await contents.get(folder, { content: true })).content || [];
}

/**
 * Is there a file of this name? Also one that the server does not list.
 * @param {Contents} contents
 * @param {string} path
 */
function exists(contents, path) {
  return contents.get(path, { content: false }).then(
    () => true,
    () => false,
  );
}

/** @param {Entry} entry */
const isFolder = (entry) => entry.type === "directory";

/**
 * Does Python find something to run in this folder, or in a package in it?
 * @param {Contents} contents
 * @param {string} top
 */
async function holdsProgram(contents, top) {
  const waiting = [await listing(contents, top)];
  for (let opened = 0; waiting.length; ) {
    const entries = waiting.pop();
    if (entries.some(({ name }) => PROGRAM.test(name) || INSTALLED.test(name))) return true;
    // Python looks only into folders whose names can be imported.
    const packages = entries.filter((entry) => isFolder(entry) && IMPORTABLE.test(entry.name));
    opened += packages.length;
    if (opened > MOST_FOLDERS) return true;
    const compiled = await Promise.all(packages.map(({ path }) => exists(contents, `${path}/__init__.pyc`)));
    if (compiled.includes(true)) return true;
    waiting.push(...(await Promise.all(packages.map(({ path }) => listing(contents, path)))));
  }
  return false;
}

/**
 * The folder of a path: "" at the top of the server.
 * @param {string} path
 */
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));

/** @param {string} folder */
const isLessonFolder = (folder) => folder === "" || folder.split("/").at(-1) === LESSON_FOLDER;

/**
 * @param {Context} context
 * @param {Contents} contents
 * @param {Record<string, string>} allowed The fingerprint of each shipped lesson.
 * @returns {Promise<boolean>} Whether the notebook may run without a click.
 */
export async function mayRun(context, contents, allowed) {
  const folder = folderOf(context.path);
  if (!isLessonFolder(folder) || context.model.getMetadata("kernelspec")?.name !== LESSON_KERNEL) return false;
  // What cannot be looked through counts as a program.
  const looked = holdsProgram(contents, folder).catch(() => true);
  const [print, program] = await Promise.all([fingerprint(context.model.cells), looked]);
  return Object.values(allowed).includes(print) && !program;
}

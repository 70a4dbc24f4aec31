// @ts-check
// Tells the program that runs a lesson that it is being presented: what is done meanwhile is not recorded as anybody's own.

/** What stands in the line below a slide meanwhile, and what it means. */
export const NOT_KEPT = "No answer is kept.";
export const NOT_RECORDED = "Nothing that is done while presenting enters your own record.";

/**
 * What the lesson is asked to do; without a lesson that has run, nothing: no module of a folder may be loaded by this.
 * @param {boolean} isOn
 */
export const askedOf = (isOn) =>
  `(lambda found: found and found.demonstrate(${isOn ? "True" : "False"}))(__import__("sys").modules.get("sympblock.lessons"))`;

/**
 * Say that a presentation begins or ends.
 * @param {any} panel
 * @param {boolean} isOn
 */
export function tellLesson(panel, isOn) {
  const kernel = panel.sessionContext?.session?.kernel;
  if (panel.node.dataset.sympblockState !== "done" || !kernel || kernel.isDisposed) return;
  const asked = { code: askedOf(isOn), silent: true, store_history: false, allow_stdin: false, stop_on_error: false };
  // A program that is lost has no record to keep clean; the lesson says so itself.
  kernel.requestExecute(asked).done.catch(() => {});
}

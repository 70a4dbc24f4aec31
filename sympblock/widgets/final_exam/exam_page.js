/* The view that Python sends (exam_view.py), and how the page reads it. */

/** @typedef {import("../quiz_card/view.js").CardPage} CardPage */

/** @typedef {{ form: string, title: string, words: string }} FormChoice */
/**
 * @typedef {object} Choosing
 * @property {FormChoice[]} forms
 * @property {number} most the highest number of a group
 * @property {string} refusal may be empty
 * @property {string} typed the number of a group, as it was typed
 * @property {{ title: string, questions: number }[]} areas
 * @property {number} questions of a form
 * @property {number} shared so many questions at most have two forms in common
 */

/** @typedef {{ title: string, words: string, share: number, low: number, high: number }} ResultRow shares from 0 to 1 */
/** @typedef {{ rows: ResultRow[], meaning: string, limits: string, time: string }} Result */

/**
 * @typedef {object} Exam
 * @property {Choosing} [choice] before a form is open
 * @property {string} form
 * @property {number} seconds spent so far
 * @property {number} break_s so long a rest counts at most
 * @property {boolean} is_running
 * @property {number[]} flagged positions, counted from 0
 * @property {string} notice may be empty
 * @property {Result | null} result
 */

/** Return what the view of an exam has besides that of a card. @param {CardPage} page @returns {Exam} */
export function examOf({ view }) {
  return /** @type {any} */ (view).exam;
}

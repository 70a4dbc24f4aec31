/* The view of a review, as Python sends it (review.py). */

/** @typedef {{ words: string, sure_but_wrong: number, due: number, new: number }} PlanRow */
/** @typedef {{ headline: string, sure_but_wrong: string, read_again: { words: string, href: string }[], next: string }} Result */

/**
 * @typedef {object} ReviewView
 * @property {"plan" | "asking" | "result"} stage
 * @property {string} sentence what today holds
 * @property {PlanRow[]} rows
 * @property {number} count how many questions are asked
 * @property {number} reviewed how many were answered today
 * @property {{ id: string, label: string, value: number, options: { value: number, label: string }[] }[]} controls
 * @property {import("../quiz_card/view.js").View | null} card
 * @property {{ words: string, href: string, is_answered: boolean } | null} lesson which teaches what is being asked
 * @property {number} looks how often the plan was looked at again
 * @property {Result | null} result
 * @property {string} warning
 */

/** @typedef {(event: string, more?: object) => void} Send */

export {};

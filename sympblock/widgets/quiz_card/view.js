/* The view that Python sends (view.py), and what follows from it without a page. */

/**
 * @typedef {"correct" | "partly" | "wrong" | "not_answered"} Outcome
 * @typedef {"open" | "answered" | Outcome} Status
 * @typedef {"single_best_answer" | "multiple_response" | "put_in_order" | "number" | "hotspot"} Kind
 * @typedef {"sure" | "think_so" | "guess"} Confidence
 * @typedef {"chosen_correct" | "chosen_wrong" | "missed" | "key" | "in_place" | "misplaced" | "not_chosen"} LineMark
 */

/** @typedef {{ id: string, text: string }} Choice */
/** @typedef {{ x_mm: number, y_mm: number }} Point */
/** @typedef {string | string[] | number | Point | { choice: string }} Response */
/** @typedef {{ label: string, text: string, url: string }} Source */
/** @typedef {{ text: string, mark: LineMark, words: string, feedback: string }} VerdictLine */
/** @typedef {{ rings: [number, number][][], tone: "correct" | "plain" }} Overlay */
/** @typedef {{ title: string, note: string, bounds_mm: [number, number, number, number], [more: string]: unknown }} Scene */

/**
 * @typedef {object} Verdict
 * @property {Outcome} outcome
 * @property {string} words the outcome in words
 * @property {string} given a number as it was given, with its unit, or empty
 * @property {string} accepted the numbers that are accepted, or empty
 * @property {string} remark feedback that belongs to no choice
 * @property {VerdictLine[]} lines
 * @property {string} why
 * @property {Source[]} sources
 * @property {Overlay[]} overlays
 */

/**
 * @typedef {object} Item
 * @property {string} id
 * @property {Kind} kind
 * @property {number} number counted from 1
 * @property {number} of how many items the card has
 * @property {string} stem may be empty
 * @property {string} question
 * @property {string} instruction may be empty
 * @property {Choice[]} choices
 * @property {string} unit of a number, may be empty
 * @property {number | null} step how far the arrows of a number's box count
 * @property {string | null} scene the name of its picture
 * @property {Response | null} response the answer that Python holds
 * @property {Confidence | null} confidence
 * @property {string | null} note what the learner has written about it; null where no notes are kept
 * @property {boolean} is_open whether the answer may still be changed
 * @property {Verdict | null} verdict null while the item is open
 */

/** @typedef {{ words: string, correct: number, partly: number, wrong: number, not_answered: number }} Tally */
/** @typedef {{ lesson: string, title: string, href?: string, minutes: number, reason: string }} PlannedLesson */

/**
 * @typedef {object} Summary
 * @property {string} headline
 * @property {Tally[]} objectives
 * @property {Tally[]} confidence empty if nobody asked
 * @property {number[]} sure_but_wrong numbers of items, counted from 1
 * @property {string} advice may be empty
 * @property {PlannedLesson[]} [plan] which lessons to read; empty but after the entry test
 * @property {string} [plan_note] what else there is to say of the plan, may be empty
 */

/**
 * @typedef {object} View
 * @property {string} card the card's own name, the same in all its views
 * @property {string} [series] which questions it asks, if it can ask several series
 * @property {string} title may be empty
 * @property {"practice" | "exam"} mode
 * @property {"items" | "confirm" | "read_out"} phase
 * @property {number} attempt counted from 1
 * @property {number} position of the item in front of the learner, counted from 0
 * @property {boolean} handed_in
 * @property {string} notice may be empty
 * @property {string} warning may be empty
 * @property {string} note_refusal why a note was not kept, may be empty
 * @property {boolean} can_change_mode
 * @property {boolean} has_read_out
 * @property {boolean} [can_repeat] false where the same questions must not be asked once more
 * @property {boolean} ask_confidence
 * @property {{ id: string, status: Status, is_flagged?: boolean }[]} progress one entry an item
 * @property {Item | null} item null in the read-out
 * @property {Summary | null} summary null before the read-out
 */

/**
 * What the templates of one drawing share.
 * @typedef {object} CardPage
 * @property {View} view
 * @property {Scene | null} scene the picture of the item
 * @property {import("./drafts.js").Draft | null} draft what the learner has answered so far
 * @property {import("../core/note_draft.js").NoteDraft} note the note as it is being typed
 * @property {import("./acts.js").Acts} acts
 * @property {string} uid unique in the page
 * @property {import("lit-html/directives/ref.js").Ref<HTMLElement>} landing the heading that takes the focus after an act
 */

/**
 * Name what is in front of the learner: as long as it is the same, the page is kept with its focus and what is half
 * done; when it changes, a new page is made.
 * @param {View} view
 */
export function placeOf({ phase, attempt, position, item }) {
  return JSON.stringify([phase, attempt, position, Boolean(item?.is_open)]);
}

/** Return the positions of the items without an answer. @param {View} view @returns {number[]} */
export function openPositions({ progress }) {
  return progress.flatMap(({ status }, position) => (status === "open" ? [position] : []));
}

/** Tell whether every item has its verdict. @param {View} view */
export function isOver({ progress }) {
  return progress.every(({ status }) => status !== "open" && status !== "answered");
}

/** Return the level of the headings in the card; its title, if it has one, is of level 3. @param {View} view */
export function headingLevel({ title }) {
  return title ? 4 : 3;
}

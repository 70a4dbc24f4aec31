// @ts-check
// A judgement as the card shows it, exactly as verdict_view of widgets/quiz_card/view.py tells it.
import { keyOf } from "./judge.js";

/** @typedef {import("./judge.js").AskedItem} AskedItem */
/** @typedef {import("../../../widgets/quiz_card/view.js").Verdict} Verdict */
/** @typedef {import("../../../widgets/quiz_card/view.js").VerdictLine} VerdictLine */

const OUTCOME_WORDS = { correct: "Correct", partly: "Partly correct", wrong: "Incorrect" };
const MARK_WORDS = {
  chosen_correct: "Your answer, correct",
  chosen_wrong: "Your answer, incorrect",
  missed: "Correct, and you left it out",
  key: "The correct answer",
  in_place: "In place",
  misplaced: "Out of place",
  not_chosen: "",
};
const ENDINGS = { 1: "st", 2: "nd", 3: "rd" };

/**
 * @param {AskedItem} item
 * @param {any} response
 * @param {import("./judge.js").Judgement} judgement
 * @returns {Verdict}
 */
export function verdictView(item, response, { outcome, notes }) {
  return {
    outcome,
    words: OUTCOME_WORDS[outcome],
    given: item.kind === "number" ? quantity(plainNumber(response), item.answer.unit) : "",
    accepted: item.kind === "number" ? item.answer.accepted : "",
    remark: notes.flatMap(({ choice, feedback }) => (choice ? [] : [feedback])).join(" "),
    lines: lines(item, response, notes),
    why: item.why,
    sources: [], // the page lists its own
    overlays: overlays(item),
  };
}

/** Write a number with six digits at most. @param {number} value */
export function plainNumber(value) {
  return String(Number(value.toPrecision(6)));
}

/** @param {string} number @param {string} unit */
function quantity(number, unit) {
  return `${number} ${unit}`.trim();
}

/** @returns {VerdictLine[]} the key last, if it was not chosen */
function lines(
  /** @type {AskedItem} */ item,
  /** @type {any} */ response,
  /** @type {import("./judge.js").Note[]} */ notes,
) {
  if (item.kind === "number") return [];
  const marks = new Map(notes.map(({ choice, mark }) => [choice, mark]));
  const key = item.kind === "put_in_order" ? [] : keyOf(item);
  const told = item.choices.map(({ id, text, feedback }) => {
    const mark = /** @type {keyof typeof MARK_WORDS} */ (marks.get(id) ?? (key.includes(id) ? "key" : "not_chosen"));
    return { text, mark, words: mark === "misplaced" ? misplacedWords(response, id) : MARK_WORDS[mark], feedback };
  });
  return [...told.filter(({ mark }) => mark !== "key"), ...told.filter(({ mark }) => mark === "key")];
}

/** @param {string[]} order @param {string} id */
function misplacedWords(order, id) {
  const number = order.indexOf(id) + 1;
  return `Out of place: you put it ${number}${ENDINGS[number] ?? "th"}`;
}

/** @param {AskedItem} item @returns {import("../../../widgets/quiz_card/view.js").Overlay[]} */
function overlays(item) {
  if (item.kind !== "hotspot") return [];
  return item.choices.map(({ id, correct }) => ({
    rings: item.regions[id].polygons.map(([outer]) => outer),
    tone: correct ? "correct" : "plain",
  }));
}

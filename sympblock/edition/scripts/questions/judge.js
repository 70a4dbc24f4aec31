// @ts-check
// What an answer is worth, exactly as sympblock/assessment/scoring.py judges it: a change there is a change here.
import { isInRegion } from "./place_of_point.js";

/**
 * @typedef {"single_best_answer" | "multiple_response" | "put_in_order" | "number" | "hotspot"} Kind
 * @typedef {"correct" | "partly" | "wrong"} Outcome
 * @typedef {"chosen_correct" | "chosen_wrong" | "missed" | "in_place" | "misplaced" | "number" | "elsewhere"} Mark
 * @typedef {{ choice: string, mark: Mark, feedback: string }} Note
 * @typedef {{ outcome: Outcome, notes: Note[] }} Judgement
 */

/** @typedef {{ id: string, text: string, feedback: string, correct: boolean }} AskedChoice the steps of an order are all correct */

/**
 * An item as the page holds it (site/question_data.py).
 * @typedef {object} AskedItem
 * @property {string} id
 * @property {string} version changes with anything that the author changes
 * @property {Kind} kind
 * @property {string} objective with its lesson before a dot, if it is that of another page
 * @property {boolean} counts false for what is asked before the text
 * @property {string} question
 * @property {string} instruction may be empty
 * @property {string} why
 * @property {AskedChoice[]} choices in the author's order, which is the correct one of an order
 * @property {string[][]} [orders] of an order: how its steps stand at first, one list for each attempt
 * @property {{ low: number, high: number, step: number, unit: string, accepted: string }} [answer] of a number
 * @property {{ correct: string, low: string, high: string }} [feedback] of a number
 * @property {{ value: number, tolerance: number, feedback: string }[]} [traps] of a number
 * @property {string} [elsewhere] of a hotspot: what is said of a point beside all places
 * @property {Record<string, import("./place_of_point.js").Region>} [regions] of a hotspot, by choice
 * @property {AskedPicture} [picture] of a hotspot
 */

/** @typedef {{ title: string, note: string, ground: string, bounds_mm: [number, number, number, number] }} AskedPicture */

/** Says why a response cannot be an answer to its item. */
export class ResponseError extends Error {}

/** @param {AskedItem} item @returns {string[]} the ids of the correct choices; of an order, all in the correct order */
export function keyOf({ choices }) {
  return choices.filter(({ correct }) => correct).map(({ id }) => id);
}

/** @type {Record<Kind, (item: AskedItem, response: any) => Judgement>} */
const JUDGES = {
  single_best_answer: (item, response) => judgedChoice(known(item, response)),
  multiple_response: judgedTicks,
  put_in_order: judgedOrder,
  number: judgedNumber,
  hotspot: judgedPlace,
};

/**
 * Judge one response to one item; one that does not fit the item is refused with a ResponseError.
 * @param {AskedItem} item
 * @param {unknown} response
 */
export function judge(item, response) {
  return JUDGES[item.kind](item, response);
}

/** Only a wholly correct answer counts, as in what the course exports. @param {Outcome} outcome */
export function creditOf(outcome) {
  return outcome === "correct" ? 1 : 0;
}

/** @param {AskedChoice} choice @returns {Judgement} */
function judgedChoice({ id, correct, feedback }) {
  const mark = correct ? "chosen_correct" : "chosen_wrong";
  return { outcome: correct ? "correct" : "wrong", notes: [{ choice: id, mark, feedback }] };
}

/** @returns {Judgement} */
function judgedTicks(/** @type {AskedItem} */ item, /** @type {unknown} */ response) {
  const chosen = new Set(listed(response).map((one) => known(item, one).id));
  if (!chosen.size) throw new ResponseError("Choose at least one answer.");
  const key = keyOf(item);
  const found = key.filter((id) => chosen.has(id)).length;
  const due = item.choices.filter(({ id, correct }) => correct || chosen.has(id));
  const notes = due.map((choice) =>
    chosen.has(choice.id)
      ? judgedChoice(choice).notes[0]
      : { choice: choice.id, mark: /** @type {const} */ ("missed"), feedback: choice.feedback },
  );
  return { outcome: share(found, chosen.size - found, key.length), notes };
}

/** Call it partly correct if more correct than false choices were made. @returns {Outcome} */
function share(/** @type {number} */ found, /** @type {number} */ wrong, /** @type {number} */ wanted) {
  if (found === wanted && !wrong) return "correct";
  return found > wrong ? "partly" : "wrong";
}

/** @returns {Judgement} */
function judgedOrder(/** @type {AskedItem} */ item, /** @type {unknown} */ response) {
  const order = listed(response).map((one) => known(item, one).id);
  if (order.length !== item.choices.length || new Set(order).size !== order.length)
    throw new ResponseError("An order names every step exactly once.");
  const misplaced = misplacedSteps(order);
  const notes = item.choices.map(({ id, feedback }) => ({
    choice: id,
    mark: /** @type {Mark} */ (misplaced.has(id) ? "misplaced" : "in_place"),
    feedback,
  }));
  return { outcome: misplaced.size === 0 ? "correct" : misplaced.size === 1 ? "partly" : "wrong", notes };
}

/**
 * Return the fewest steps that must move to reach alphabetical order: one step put too late does not make all the
 * others wrong. Of several ways, the one counts that keeps the earliest steps.
 * @param {string[]} order
 */
export function misplacedSteps(order) {
  const kept = longestRise(order, "");
  return new Set(order.filter((id) => !kept.includes(id)));
}

/** @param {string[]} order @param {string} above @returns {string[]} */
function longestRise(order, above) {
  /** @type {string[]} */
  let best = [];
  for (const [place, id] of order.entries()) {
    if (id <= above) continue;
    const rise = [id, ...longestRise(order.slice(place + 1), id)];
    if (rise.length > best.length) best = rise;
  }
  return best;
}

/** @returns {Judgement} */
function judgedNumber(/** @type {AskedItem} */ item, /** @type {unknown} */ response) {
  const value = finite(response);
  const { low, high } = item.answer;
  const said = (/** @type {Outcome} */ outcome, /** @type {string} */ feedback) => ({
    outcome,
    notes: [{ choice: "", mark: /** @type {const} */ ("number"), feedback }],
  });
  if (low <= value && value <= high) return said("correct", item.feedback.correct);
  const trap = item.traps.find((each) => Math.abs(value - each.value) <= each.tolerance);
  return said("wrong", trap ? trap.feedback : value < low ? item.feedback.low : item.feedback.high);
}

/** @returns {Judgement} */
function judgedPlace(/** @type {AskedItem} */ item, /** @type {any} */ response) {
  if (typeof response !== "object" || response === null || Array.isArray(response))
    throw new ResponseError("A place is a choice from the list or a point of the picture.");
  if ("choice" in response) return judgedChoice(known(item, response.choice));
  const at = /** @type {[number, number]} */ ([finite(response.x_mm), finite(response.y_mm)]);
  const found = hitChoice(item, at);
  if (!found) return { outcome: "wrong", notes: [{ choice: "", mark: "elsewhere", feedback: item.elsewhere }] };
  return judgedChoice(known(item, found));
}

/**
 * Return the choice whose region holds a point; the smallest region wins where some overlap.
 * @param {AskedItem} item
 * @param {[number, number]} at
 */
export function hitChoice({ choices, regions }, at) {
  const hit = choices.map(({ id }) => id).filter((id) => isInRegion(at, regions[id]));
  return hit.reduce((best, id) => (!best || regions[id].area_mm2 < regions[best].area_mm2 ? id : best), "");
}

/** @param {AskedItem} item @param {unknown} identity */
function known({ choices }, identity) {
  const found = choices.find(({ id }) => id === identity);
  if (!found) throw new ResponseError(`${JSON.stringify(identity)} is not one of the choices.`);
  return found;
}

/** @param {unknown} response @returns {unknown[]} */
function listed(response) {
  if (!Array.isArray(response)) throw new ResponseError("Expected a list of choices.");
  return response;
}

/** @param {unknown} value */
function finite(value) {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new ResponseError("Expected a number.");
  return value;
}

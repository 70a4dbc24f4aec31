// @ts-check
// The answers of a lesson while a learning system keeps them: to the questions a storage, to the learning system one text.
// Nothing is kept in the browser, where the next learner would find it.
import { judge } from "../questions/judge.js";
import { ANSWER_PREFIX } from "../questions/kept_answers.js";

/** @typedef {import("../questions/judge.js").AskedItem} AskedItem */
/** @typedef {import("../questions/kept_answers.js").KeptAnswer} KeptAnswer */
/** @typedef {[version: string, response: any, confidence: string | null, attempt: number]} PackedAnswer */

/**
 * Write answers as one text. Those of longest ago are left out where not all fit.
 * @param {KeptAnswer[]} answers the newest last
 * @param {number} limit characters
 */
export function packedAnswers(answers, limit) {
  const rows = answers.map(({ version, response, confidence, attempt }) => [version, response, confidence, attempt]);
  while (JSON.stringify(rows).length > limit) rows.shift();
  return JSON.stringify(rows);
}

/**
 * Read answers back; what does not fit the items of today is left out. An answer is judged anew.
 * @param {string} text
 * @param {AskedItem[]} items
 * @returns {Map<string, KeptAnswer>} by item, the newest last
 */
export function unpackedAnswers(text, items) {
  const answers = new Map();
  for (const row of rowsOf(text)) {
    const [version, response, confidence, attempt] = row;
    const item = items.find((each) => each.version === version);
    const outcome = item && outcomeOf(item, response);
    if (outcome) answers.set(item.id, { version, response, confidence, outcome, attempt });
  }
  return answers;
}

/** @param {string} text @returns {PackedAnswer[]} */
function rowsOf(text) {
  try {
    const rows = JSON.parse(text);
    return Array.isArray(rows) ? rows.filter(isRow) : [];
  } catch {
    return []; // none yet, or written by another package
  }
}

/** @param {unknown} row */
function isRow(row) {
  if (!Array.isArray(row)) return false;
  const [, , confidence, attempt] = row;
  return (confidence === null || typeof confidence === "string") && Number.isInteger(attempt) && attempt > 0;
}

/** @param {AskedItem} item @param {unknown} response */
function outcomeOf(item, response) {
  try {
    return judge(item, response).outcome;
  } catch {
    return null;
  }
}

/** Stands in for the storage of the browser; see questions/kept_answers.js. */
export class AnswersOfLms {
  /** @param {AskedItem[]} items @param {string} text what the learning system kept */
  constructor(items, text) {
    this.items = items;
    this.answers = unpackedAnswers(text, items);
    /** Questions that are open again. Until they are answered, their last answer counts. @type {Set<string>} */
    this.reopened = new Set();
  }

  /** @param {string} name */
  getItem(name) {
    const item = name.slice(ANSWER_PREFIX.length);
    const answer = this.reopened.has(item) ? undefined : this.answers.get(item);
    return answer ? JSON.stringify(answer) : null;
  }

  /** @param {string} name @param {string} text */
  setItem(name, text) {
    const item = name.slice(ANSWER_PREFIX.length);
    this.answers.delete(item); // so that it comes to stand last
    this.answers.set(item, JSON.parse(text));
    this.reopened.delete(item);
  }

  /** @param {string} name */
  removeItem(name) {
    this.reopened.add(name.slice(ANSWER_PREFIX.length));
  }

  /** What is asked before the text is kept, but does not count. */
  standing() {
    const counted = this.items.filter(({ counts }) => counts);
    const found = counted.map(({ id }) => this.answers.get(id)).filter(Boolean);
    const correct = found.filter(({ outcome }) => outcome === "correct").length;
    return { answered: found.length, total: counted.length, correct };
  }

  /** @param {number} limit characters */
  packed(limit) {
    return packedAnswers([...this.answers.values()], limit);
  }
}

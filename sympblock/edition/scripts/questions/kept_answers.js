// @ts-check
// Answers kept in this browser: one entry for each item, with the version of the item that was answered.

/**
 * @typedef {object} KeptAnswer
 * @property {string} version of the item
 * @property {any} response
 * @property {string | null} confidence
 * @property {import("./judge.js").Outcome} outcome
 * @property {number} attempt counted from 1
 */

/** Stands before the id of the item in the name of each entry. */
export const ANSWER_PREFIX = "sympblock-answer-";
const OUTCOMES = ["correct", "partly", "wrong"];

/**
 * Return where answers are kept: by a learning system that has offered itself (package/main.js), or else by this browser.
 * Null where the browser allows none, as a private window or an opened file may.
 * @returns {Storage | null}
 */
export function storageOfBrowser() {
  try {
    // @ts-expect-error: set by the script of the package
    return window.sympblockAnswers ?? window.localStorage;
  } catch {
    return null;
  }
}

export class KeptAnswers {
  /** @param {Storage | null} storage */
  constructor(storage) {
    this.storage = storage;
    /** What the storage refuses holds until the page is left. @type {Map<string, KeptAnswer>} */
    this.here = new Map();
    /** Whether an answer could not be kept. */
    this.wasRefused = false;
  }

  /** @param {string} item @param {KeptAnswer} answer */
  keep(item, answer) {
    this.here.set(item, answer);
    try {
      this.storage.setItem(ANSWER_PREFIX + item, JSON.stringify(answer));
    } catch {
      this.wasRefused = true;
    }
  }

  /**
   * Return what was answered; null if nothing was, or if the item has changed since.
   * @param {string} item
   * @param {string} version
   * @returns {KeptAnswer | null}
   */
  of(item, version) {
    const answer = this.here.get(item) ?? this.stored(item);
    return answer?.version === version && OUTCOMES.includes(answer.outcome) ? answer : null;
  }

  /** @param {string} item @returns {KeptAnswer | null} */
  stored(item) {
    try {
      return JSON.parse(this.storage.getItem(ANSWER_PREFIX + item));
    } catch {
      return null; // refused, or written by somebody else
    }
  }

  /** @param {string} item */
  drop(item) {
    this.here.delete(item);
    try {
      this.storage.removeItem(ANSWER_PREFIX + item);
    } catch {
      this.wasRefused = true;
    }
  }

  /** Say how many answers of all lessons the browser keeps. */
  count() {
    return this.names().length;
  }

  /** Forget the answers of all lessons, and say how many there were. */
  forgetAll() {
    this.here.clear();
    const names = this.names();
    for (const name of names) this.storage.removeItem(name);
    return names.length;
  }

  names() {
    try {
      return Object.keys(this.storage).filter((name) => name.startsWith(ANSWER_PREFIX));
    } catch {
      return []; // refused, or none at all
    }
  }
}

/** @typedef {{ answered: number, total: number, correct: number }} Standing */

/**
 * Count what is answered of some items.
 * @param {KeptAnswers} kept
 * @param {{ id: string, version: string }[]} items
 * @returns {Standing}
 */
export function standingOf(kept, items) {
  const answers = items.map(({ id, version }) => kept.of(id, version)).filter(Boolean);
  const correct = answers.filter(({ outcome }) => outcome === "correct").length;
  return { answered: answers.length, total: items.length, correct };
}

/** @param {Standing} standing */
export function standingWords({ answered, total, correct }) {
  return `${answered} of ${total} answered, ${correct} correct`;
}

/* What is answered but not yet judged. All views of one card share it, and it outlives them: a lesson takes a card out
   of the page and sets it in again as it is scrolled. */

/** @typedef {{ response: import("./view.js").Response | null, confidence: import("./view.js").Confidence | null }} Draft */
/** @typedef {import("./view.js").View} View */

/** One question may stand in two series of one card. @param {View} view */
function keyOf({ series = "", item }) {
  return `${series} ${item.id}`;
}

export class Drafts {
  constructor() {
    /** @type {Map<string, Draft & { attempt: number }>} */
    this.kept = new Map();
    /** @type {Set<() => void>} */
    this.watchers = new Set();
  }

  /**
   * Return the answer so far: the learner's own, or else what Python holds.
   * @param {View} view
   * @returns {Draft | null}
   */
  of(view) {
    const { item } = view;
    if (!item) return null;
    const { response, confidence } = this.isKept(view) ? this.kept.get(keyOf(view)) : item;
    return { response: response ?? null, confidence: confidence ?? null };
  }

  /**
   * Keep a change of the answer, and tell all views.
   * @param {View} view
   * @param {Partial<Draft>} change
   */
  put(view, change) {
    this.kept.set(keyOf(view), { ...this.of(view), ...change, attempt: view.attempt });
    for (const tell of this.watchers) tell();
  }

  /** Forget an answer once it has its verdict. @param {View} view */
  settle(view) {
    if (view.item && !view.item.is_open && this.isKept(view)) this.kept.delete(keyOf(view));
  }

  /** Call a function after each change, until what is returned is called. @param {() => void} tell */
  watch(tell) {
    this.watchers.add(tell);
    return () => {
      this.watchers.delete(tell);
    };
  }

  /** @param {View} view */
  isKept(view) {
    return this.kept.get(keyOf(view))?.attempt === view.attempt;
  }
}

/** @type {Map<string, Drafts>} */
const shared = new Map();

/**
 * Return the drafts of a card. Each view is handed its own wrapper of the model, so the card's own name joins them.
 * @param {string} card
 */
export function draftsOf(card) {
  if (!shared.has(card)) shared.set(card, new Drafts());
  return shared.get(card);
}

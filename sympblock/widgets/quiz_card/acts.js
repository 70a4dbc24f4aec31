/* What the learner does on one view of a card, and what the page answers at once. */
import { verdictSpeech } from "./verdict.js";

/** @typedef {import("./view.js").View} View */
/** @typedef {import("./drafts.js").Draft} Draft */
/** @typedef {import("../core/sender.js").Gesture} Gesture */

/**
 * Say what is missing before an answer can be judged, or nothing.
 * @param {View} view
 * @param {Draft} draft
 */
export function missingWords({ item, ask_confidence: asksConfidence }, { response, confidence }) {
  if (response === null)
    return item.kind === "put_in_order" ? "Move at least one step first." : "Give an answer first.";
  return asksConfidence && !confidence ? "Say how sure you are first." : "";
}

export class Acts {
  /**
   * @param {import("../core/sender.js").Sender} sender
   * @param {import("./drafts.js").Drafts} drafts
   * @param {{ view: () => View, draw: () => void }} page
   */
  constructor(sender, drafts, page) {
    this.sender = sender;
    this.drafts = drafts;
    this.page = page;
    /** What is missing before the answer can be judged. */
    this.missing = "";
    /** What a screen reader was told last, and how often one was told something: the same words twice are told twice. */
    this.said = "";
    this.saidCount = 0;
    /** Whether an act is under way that may lead on, and with it the focus. */
    this.leadsOn = false;
    this.last = "";
    /** The item whose verdict was asked for on this view. */
    this.committed = "";
    this.isFreshVerdict = false;
  }

  /** Hand an act over. One that is pressed again before it is answered is one act. @param {Gesture} act */
  press(act) {
    const name = JSON.stringify(act);
    if (!this.sender.isIdle() && name === this.last) return;
    this.last = name;
    this.leadsOn = true;
    this.sender.send(act);
  }

  /** @param {number} position */
  go(position) {
    this.press({ event: "go", position });
  }

  again() {
    this.press({ event: "again" });
  }

  /** @param {boolean} isSure */
  handIn(isSure) {
    this.press({ event: "hand_in", is_sure: isSure });
  }

  /** @param {string} mode */
  changeMode(mode) {
    this.sender.send({ event: "mode", mode });
  }

  /**
   * Keep an answer, or how sure it is. In an exam Python keeps it too, once it is no longer being typed.
   * @param {Partial<Draft>} change
   * @param {boolean} [isTyping]
   */
  answer(change, isTyping = false) {
    const view = this.page.view();
    this.missing = "";
    this.drafts.put(view, change);
    if (view.mode === "exam" && !isTyping)
      this.sender.send({ event: "choose", item: view.item.id, ...this.drafts.of(view) });
  }

  /** Ask for the verdict, or say what is missing. While it is on its way, asking again changes nothing. */
  check() {
    const view = this.page.view();
    const { id } = view.item;
    if (this.committed === id && !this.sender.isIdle()) return;
    const draft = this.drafts.of(view);
    this.missing = missingWords(view, draft);
    if (!this.missing) {
      this.committed = id;
      this.press({ event: "commit", item: id, ...draft });
    }
    this.page.draw();
  }

  /** Tell a screen reader something. @param {string} words */
  say(words) {
    this.told(words);
    this.page.draw();
  }

  told(words) {
    this.said = words;
    this.saidCount += 1;
  }

  /** Begin anew, because something else is in front of the learner. @param {View} view */
  arrive({ item }) {
    this.isFreshVerdict = Boolean(item?.verdict) && item.id === this.committed;
    this.committed = "";
    this.missing = "";
    this.told(this.isFreshVerdict ? verdictSpeech(item) : "");
  }

  /** Come to rest, once Python has answered all: what changes then was not asked for here. */
  rest() {
    if (this.sender.isIdle()) this.leadsOn = false;
  }
}

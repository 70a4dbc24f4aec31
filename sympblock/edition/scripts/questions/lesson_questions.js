// @ts-check
// All questions of a page: what is answered, what is told of it, and what others may hear.
import { creditOf } from "./judge.js";
import { standingOf, standingWords } from "./kept_answers.js";
import { LiveQuestion } from "./live_question.js";

/** @typedef {import("./judge.js").AskedItem} AskedItem */
/** @typedef {import("./kept_answers.js").KeptAnswers} KeptAnswers */

const NOT_KEPT = "This browser does not keep your answers. They last until you leave this page.";

export class LessonQuestions {
  /** @param {string} lesson @param {AskedItem[]} items @param {KeptAnswers} kept */
  constructor(lesson, items, kept) {
    this.lesson = lesson;
    this.items = items;
    this.kept = kept;
    this.count = line("answers-count");
    this.notice = line("answers-notice");
    document.querySelector(".page-head").append(this.count, this.notice);
    for (const card of document.querySelectorAll(".questions")) {
      this.wake(/** @type {HTMLElement} */ (card));
    }
    this.show();
  }

  /** @param {HTMLElement} card */
  wake(card) {
    const asksConfidence = card.dataset.confidence === "true";
    for (const found of card.querySelectorAll("article.question")) {
      const article = /** @type {HTMLElement} */ (found);
      const item = this.items.find(({ id }) => id === article.dataset.item);
      if (!item) continue;
      new LiveQuestion(article, item, {
        asksConfidence,
        earlier: this.kept.of(item.id, item.version),
        judged: (_, answer) => this.judged(item, answer),
        reopened: () => this.reopened(item),
      });
    }
  }

  /** Tell how many questions of this lesson are answered. */
  standing() {
    return { lesson: this.lesson, ...standingOf(this.kept, this.items) };
  }

  /** @param {AskedItem} item @param {import("./kept_answers.js").KeptAnswer} answer */
  judged(item, answer) {
    this.kept.keep(item.id, answer);
    this.show();
    const detail = { ...this.standing(), item: item.id, credit: creditOf(answer.outcome) };
    document.dispatchEvent(new CustomEvent("sympblock:answered", { detail }));
  }

  /** @param {AskedItem} item */
  reopened(item) {
    this.kept.drop(item.id);
    this.show();
  }

  show() {
    this.count.textContent = `Questions of this lesson: ${standingWords(this.standing())}.`;
    if (this.kept.wasRefused && !this.notice.textContent) this.notice.textContent = NOT_KEPT;
  }
}

/** @param {string} name */
function line(name) {
  const made = document.createElement("p");
  made.className = name;
  if (name === "answers-notice") made.setAttribute("role", "status");
  return made;
}

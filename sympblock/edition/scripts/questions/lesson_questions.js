// @ts-check
// All questions of a page: what is answered, what is told of it, and what others may hear.
import { CardReadOut } from "./card_read_out.js";
import { creditOf } from "./judge.js";
import { standingOf, standingWords } from "./kept_answers.js";
import { LiveQuestion } from "./live_question.js";

/** @typedef {import("./judge.js").AskedItem} AskedItem */
/** @typedef {import("./kept_answers.js").KeptAnswers} KeptAnswers */
/** @typedef {{ lesson: string, items: AskedItem[], read_out: import("./read_out_view.js").ReadOutWords }} LessonData */

const NOT_KEPT = "This browser does not keep your answers. They last until you leave this page.";

export class LessonQuestions {
  /** @param {LessonData} data @param {KeptAnswers} kept */
  constructor({ lesson, items, read_out: words }, kept) {
    this.lesson = lesson;
    this.items = items;
    /** What is asked before the text does not count. */
    this.counted = items.filter(({ counts }) => counts);
    this.words = words;
    this.kept = kept;
    /** @type {CardReadOut[]} */
    this.readOuts = [];
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
    const asked = [];
    for (const found of card.querySelectorAll("article.question")) {
      const article = /** @type {HTMLElement} */ (found);
      const item = this.items.find(({ id }) => id === article.dataset.item);
      if (!item) continue;
      asked.push(item);
      new LiveQuestion(article, item, {
        asksConfidence,
        earlier: this.kept.of(item.id, item.version),
        judged: (_, answer) => this.judged(item, answer),
        reopened: () => this.reopened(item),
      });
    }
    if (asked.length < this.words.from) return;
    const others = this.counted.filter((item) => !asked.includes(item));
    this.readOuts.push(new CardReadOut(card, asked, others, this.words));
  }

  /** Tell how many questions of this lesson are answered. */
  standing() {
    return { lesson: this.lesson, ...standingOf(this.kept, this.counted) };
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
    for (const readOut of this.readOuts) readOut.show(this.kept);
    // The last one is that of the quiz.
    for (const readOut of this.readOuts.slice(-1)) this.count.append(" ", linkTo(readOut));
    if (this.kept.wasRefused && !this.notice.textContent) this.notice.textContent = NOT_KEPT;
  }
}

/** @param {CardReadOut} readOut */
function linkTo({ name }) {
  const link = document.createElement("a");
  link.href = `#${name}`;
  link.textContent = "Your results";
  return link;
}

/** @param {string} name */
function line(name) {
  const made = document.createElement("p");
  made.className = name;
  if (name === "answers-notice") made.setAttribute("role", "status");
  return made;
}

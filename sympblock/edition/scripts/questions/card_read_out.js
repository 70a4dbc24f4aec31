// @ts-check
// The results of one card under its questions: by objective, how sure against how correct, and what to read again.
import { html, nothing, render } from "lit-html";
import { advice, confidenceTable } from "../../../widgets/quiz_card/read_out.js";
import { studyPlan } from "../../../widgets/quiz_card/study_plan.js";
import { tallyTable } from "../../../widgets/quiz_card/tally_table.js";
import { readOutView } from "./read_out_view.js";

/** @typedef {import("./judge.js").AskedItem} AskedItem */
/** @typedef {import("./kept_answers.js").KeptAnswers} KeptAnswers */
/** @typedef {{ href: string, words: string }} Link */

const HEADING_LEVEL = 3;
const NONE_YET = "Once you have answered a question above, your results by objective appear here.";

export class CardReadOut {
  /**
   * @param {HTMLElement} card
   * @param {AskedItem[]} items of the card
   * @param {AskedItem[]} others of the page, which count
   * @param {import("./read_out_view.js").ReadOutWords} words
   */
  constructor(card, items, others, words) {
    this.items = items;
    this.others = others;
    this.words = words;
    this.name = `results-${card.dataset.card.split("/").pop()}`;
    this.title = `Your results: ${card.getAttribute("aria-label") ?? ""}`; // several cards of a page may have some
    this.el = document.createElement("div");
    this.el.className = "sympblock-quiz question-live read-out-live";
    card.append(this.el);
  }

  /** @param {KeptAnswers} kept */
  show(kept) {
    const answerOf = (/** @type {AskedItem} */ { id, version }) => kept.of(id, version);
    const summary = readOutView(this.items, answerOf, this.words);
    const body = this.items.some(answerOf) ? this.results(summary, answerOf) : html`<p>${NONE_YET}</p>`;
    render(
      html`<section class="sympblock-main" aria-label=${this.title}>
        <h3 id=${this.name} class="sympblock-big-head">Your results</h3>
        <div class="sympblock-read-out">${body}</div>
      </section>`,
      this.el,
    );
  }

  /** @param {import("../../../widgets/quiz_card/view.js").Summary} summary @param {import("./summary.js").AnswerOf} answerOf */
  results(summary, answerOf) {
    const page = /** @type {any} */ ({ view: { summary }, acts: { go: (/** @type {number} */ at) => this.go(at) } });
    const plan = summary.plan.map((lesson) => ({ ...lesson, title: linked(lesson), href: "" }));
    return html`<p class="sympblock-headline">${summary.headline}</p>
      ${studyPlan(/** @type {any} */ ({ ...summary, plan }), HEADING_LEVEL + 1)}
      ${advice(page)}
      ${tallyTable("Score by objective", "Objective", summary.objectives)}
      ${confidenceTable(page)}
      ${summary.plan.length ? nothing : this.readAgain(answerOf)}`;
  }

  /** Where an answer was not correct: the sections that ask for the same objective, and the questions themselves. */
  readAgain(/** @type {import("./summary.js").AnswerOf} */ answerOf) {
    const missed = this.items.filter((item) => answerOf(item) && answerOf(item).outcome !== "correct");
    const objectives = [...new Set(missed.map(({ objective }) => objective))];
    if (!objectives.length) return nothing;
    const row = (/** @type {string} */ objective) => {
      const questions = missed.filter((item) => item.objective === objective).map((item) => this.toQuestion(item));
      const links = [...this.sectionsOf(objective), ...questions];
      return html`<li><p>${this.words.objectives[objective]}</p>
        <ul class="read-again-links">${links.map(({ href, words }) => html`<li><a href=${href}>${words}</a></li>`)}</ul></li>`;
    };
    return html`<section class="read-again"><h4>Read again where an answer was not correct</h4>
      <ul>${objectives.map(row)}</ul></section>`;
  }

  /** @param {AskedItem} item @returns {Link} */
  toQuestion(item) {
    return { href: `#question-${item.id}`, words: `Question ${this.items.indexOf(item) + 1}` };
  }

  /** Those that come before this card. @param {string} objective @returns {Link[]} */
  sectionsOf(objective) {
    const asked = this.others.filter((item) => item.objective === objective).map(({ id }) => articleOf(id));
    const read = asked.filter((one) => one.compareDocumentPosition(this.el) & Node.DOCUMENT_POSITION_FOLLOWING);
    const headings = read.map(headingBefore).filter(Boolean);
    return [...new Set(headings)].map((heading) => ({ href: `#${heading.id}`, words: heading.textContent.trim() }));
  }

  /** @param {number} at */
  go(at) {
    const article = articleOf(this.items[at].id);
    const verdict = /** @type {HTMLElement} */ (article.querySelector(".sympblock-verdict-word"));
    verdict.focus();
    verdict.scrollIntoView({ block: "center" });
  }
}

/** @param {{ title: string, href?: string }} lesson */
function linked({ title, href }) {
  return href ? html`<a href=${href}>${title}</a>` : title;
}

/** @param {string} id */
function articleOf(id) {
  return document.getElementById(`question-${id}`);
}

/** @param {HTMLElement} article @returns {HTMLElement | undefined} the section in which a question stands */
function headingBefore(article) {
  const before = [...document.querySelectorAll("main h2[id]")].filter(
    (heading) => heading.compareDocumentPosition(article) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return /** @type {HTMLElement} */ (before[before.length - 1]);
}

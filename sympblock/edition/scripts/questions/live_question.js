// @ts-check
// One question that can be answered: it takes the place of the options that the page shows without a script.
import { html, nothing, render } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { createRef } from "lit-html/directives/ref.js";
import { missingWords } from "../../../widgets/quiz_card/acts.js";
import { button, buttonRow } from "../../../widgets/quiz_card/button.js";
import { verdictBox, verdictPicture, verdictSpeech } from "../../../widgets/quiz_card/verdict.js";
import { openFields } from "./fields.js";
import { judge } from "./judge.js";
import { verdictView } from "./verdict_view.js";

/** @typedef {import("./judge.js").AskedItem} AskedItem */
/** @typedef {import("./kept_answers.js").KeptAnswer} KeptAnswer */

/**
 * @typedef {object} Desk what a question is told by the page, and tells it
 * @property {boolean} asksConfidence
 * @property {KeptAnswer | null} earlier
 * @property {(item: AskedItem, answer: KeptAnswer) => void} judged
 * @property {(item: AskedItem) => void} reopened
 */

const VERDICT_LEVEL = 3;
const FIRST_FIELD = 'input, [role="application"], button:not([aria-disabled="true"])';

export class LiveQuestion {
  /** @param {HTMLElement} article @param {AskedItem} item @param {Desk} desk */
  constructor(article, item, desk) {
    this.article = article;
    this.item = item;
    this.desk = desk;
    this.attempt = desk.earlier?.attempt ?? 1;
    this.draft = { response: null, confidence: null };
    /** @type {import("./judge.js").Judgement | null} */
    this.judgement = null;
    this.missing = "";
    this.said = { words: "", count: 0 };
    /** @type {import("lit-html/directives/ref.js").Ref<HTMLElement>} */
    this.landing = createRef();
    this.el = document.createElement("div");
    this.el.className = "sympblock-quiz question-live";
    article.querySelector(".question-answer").before(this.el);
    this.restore();
    this.draw();
    article.dataset.alive = "";
  }

  /** Show what was answered earlier; an answer that does not fit the item is none. */
  restore() {
    const { earlier } = this.desk;
    if (!earlier) return;
    try {
      this.judgement = judge(this.item, earlier.response);
      this.draft = { response: earlier.response, confidence: /** @type {any} */ (earlier.confidence) };
    } catch {
      this.desk.reopened(this.item);
    }
  }

  /** Return what the templates of the quiz card are drawn from. @returns {any} */
  page() {
    const { item, draft, attempt } = this;
    const ids = item.orders ? item.orders[(attempt - 1) % item.orders.length] : item.choices.map(({ id }) => id);
    const choices = ids.map((id) => item.choices.find((choice) => choice.id === id));
    const { step, unit } = item.answer ?? {};
    const view = { ...item, choices, step, unit, scene: item.id, response: draft.response };
    return {
      view: { item: view, ask_confidence: this.desk.asksConfidence },
      scene: this.scene(),
      draft,
      acts: { answer: (change) => this.answer(change), say: (words) => this.say(words) },
      uid: `question-${item.id}`,
      landing: this.landing,
    };
  }

  /** A picture of pixels below what is marked on it; its pixels are the bounds. */
  scene() {
    const { picture } = this.item;
    if (!picture) return null;
    const href = this.article.querySelector(".question-picture img").getAttribute("src");
    const none = { styles: {}, shapes: [], labels: [], scale_bar_mm: 0, side_marks: null, is_chart: false };
    return { ...none, ...picture, alt: picture.title, film: { href, bounds_mm: picture.bounds_mm } };
  }

  /** @param {object} change of the draft */
  answer(change) {
    this.draft = { ...this.draft, ...change };
    this.missing = "";
    this.draw();
  }

  /** Tell a screen reader something. @param {string} words */
  say(words) {
    this.said = { words, count: this.said.count + 1 };
    this.draw();
  }

  check() {
    // A field that is left while its form is taken away would draw a second time in the midst of it.
    const focused = /** @type {HTMLElement} */ (document.activeElement);
    const isField = focused?.tagName === "INPUT" && this.el.contains(focused);
    if (isField) focused.blur();
    const page = this.page();
    this.missing = missingWords(page.view, this.draft);
    if (this.missing) {
      this.draw();
      if (isField) focused.focus();
      return;
    }
    const { response, confidence } = this.draft;
    this.judgement = judge(this.item, response);
    const { outcome } = this.judgement;
    this.desk.judged(this.item, { version: this.item.version, response, confidence, outcome, attempt: this.attempt });
    this.said = { words: verdictSpeech(this.judgedItem()), count: this.said.count + 1 };
    this.draw();
    this.landing.value.focus();
  }

  again() {
    this.attempt += 1;
    this.draft = { response: null, confidence: null };
    this.judgement = null;
    this.said = { words: "", count: this.said.count + 1 };
    this.desk.reopened(this.item);
    this.draw();
    /** @type {HTMLElement} */ (this.el.querySelector(FIRST_FIELD)).focus();
  }

  /** @returns {any} */
  judgedItem() {
    const { item, draft, judgement } = this;
    return { ...this.page().view.item, verdict: verdictView(item, draft.response, judgement) };
  }

  draw() {
    const focused = /** @type {HTMLElement} */ (document.activeElement);
    this.article.toggleAttribute("data-judged", Boolean(this.judgement));
    const body = keyed(`${this.attempt} ${Boolean(this.judgement)}`, this.judgement ? this.judged() : this.open());
    const said = html`<p class="sympblock-said" aria-live="polite">${keyed(this.said.count, this.said.words)}</p>`;
    render(html`${body}${said}`, this.el);
    // A step that changed its place was taken out of the page for a moment, and the focus with it.
    if (this.el.contains(focused) && document.activeElement !== focused) focused.focus();
  }

  open() {
    const submit = (/** @type {Event} */ event) => {
      event.preventDefault();
      this.check();
    };
    return html`<form novalidate @submit=${submit}>
      ${openFields(this.page())}
      <div class="sympblock-foot">
        <p class="sympblock-missing" role="status">${this.missing}</p>
        ${buttonRow(html`<button type="submit" class="sympblock-button sympblock-primary">Check answer</button>`)}
      </div>
    </form>`;
  }

  judged() {
    const page = this.page();
    const item = this.judgedItem();
    page.view = { ...page.view, item };
    const sources = this.article.querySelector(".answer-sources").cloneNode(true);
    return html`<p class="sympblock-asked">${item.question}</p>
      ${page.scene ? verdictPicture(page) : nothing}
      ${verdictBox(item, VERDICT_LEVEL, this.landing)}
      ${sources}
      ${buttonRow(button("Answer again", () => this.again()))}`;
  }
}

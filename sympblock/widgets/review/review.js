/* The daily review: the plan, the questions as a card asks them, and how they went. */
import { render as draw, html, nothing } from "lit-html";
import { createRef, ref } from "lit-html/directives/ref.js";
import { whenBackInView } from "../core/back_in_view.js";
import { uniqueName } from "../core/names.js";
import { createSender } from "../core/sender.js";
import { button, buttonRow } from "../quiz_card/button.js";
import quizCard from "../quiz_card/quiz_card.js";
import { isOver } from "../quiz_card/view.js";
import { CardModel } from "./card_model.js";
import { planPage } from "./plan_page.js";
import { resultPage } from "./result_page.js";

/** @typedef {import("./review_types.js").ReviewView} ReviewView */

/* The lesson would give the answer away no more than the question does; the way there comes after the verdict. */
function lessonLine({ lesson }) {
  if (!lesson) return nothing;
  const { words, href, is_answered: isAnswered } = lesson;
  return html`<p class="sympblock-review-hint">${isAnswered ? html`Taught in <a href=${href}>${words}</a>` : `Taught in ${words}`}</p>`;
}

class Review {
  /** @param {any} model @param {HTMLElement} el */
  constructor(model, el) {
    this.model = model;
    this.el = el;
    this.uid = uniqueName("sympblock-review");
    this.silence = "";
    this.stage = "";
    /** @type {import("lit-html/directives/ref.js").Ref<HTMLElement>} */
    this.landing = createRef();
    /** @type {import("lit-html/directives/ref.js").Ref<HTMLElement>} */
    this.place = createRef();
    /** @type {(() => void) | null} */
    this.endCard = null;
    this.sender = createSender(model, { silent: (words) => this.hush(words) });
    this.update = this.update.bind(this);
    for (const trait of ["view", "problem"]) model.on(`change:${trait}`, this.update);
    this.update();
    this.unwatch = whenBackInView(el, () => this.look());
  }

  /** @returns {ReviewView} */
  get view() {
    return this.model.get("view");
  }

  /* A plan may have grown since; questions that are being asked stay as they are. */
  look() {
    if (this.stage === "plan") this.send("look");
  }

  hush(words) {
    this.silence = words;
    this.draw();
  }

  update() {
    const { stage } = this.view;
    const isNew = this.stage !== "" && stage !== this.stage;
    if (stage !== "asking") this.unmount();
    this.stage = stage;
    this.draw();
    if (stage === "asking" && !this.endCard) this.mount();
    if (isNew) this.landing.value?.focus();
  }

  mount() {
    const end = quizCard.render({ model: new CardModel(this.model), el: this.place.value });
    this.endCard = () => end();
  }

  unmount() {
    this.endCard?.();
    this.endCard = null;
  }

  send = (event, more = {}) => this.sender.send({ event, ...more });

  draw() {
    draw(this.template(), this.el);
  }

  template() {
    const { view } = this;
    const alert = this.silence || this.model.get("problem") || view.warning;
    return html`<section class="sympblock-panel sympblock-review" aria-label="Review" data-lm-suppress-shortcuts="true">
      <h3 tabindex="-1" ${ref(this.landing)}>Review</h3>
      <p class="sympblock-review-alert" role="alert" ?hidden=${!alert}>${alert}</p>
      ${this.body(view)}
    </section>`;
  }

  /** @param {ReviewView} view */
  body(view) {
    if (view.stage === "plan") return planPage(view, this.send, this.uid);
    if (view.stage === "result") return resultPage(view, this.send);
    const leave = button("Leave; the rest waits", () => this.send("leave"), "quiet");
    const finish = button("See how it went", () => this.send("finish"), "primary");
    return html`<div ${ref(this.place)}></div>${lessonLine(view)}${buttonRow(view.card && isOver(view.card) ? [finish, leave] : [leave])}`;
  }

  stop() {
    this.unwatch();
    this.unmount();
    this.sender.stop();
    for (const trait of ["view", "problem"]) this.model.off(`change:${trait}`, this.update);
    draw(nothing, this.el);
  }
}

/** @param {{ model: any, el: HTMLElement }} context */
export function render({ model, el }) {
  const review = new Review(model, el);
  return () => review.stop();
}

export default { render };

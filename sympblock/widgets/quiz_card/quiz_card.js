/* Shows the view of a quiz card and reports gestures. Python decides everything but what is only being answered. */
import { render as draw, html, nothing } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { createRef, ref } from "lit-html/directives/ref.js";
import { uniqueName } from "../core/names.js";
import { NoteDraft } from "../core/note_draft.js";
import { sceneNamed } from "../core/scene.js";
import { createSender } from "../core/sender.js";
import { Acts } from "./acts.js";
import { cardHead } from "./card_head.js";
import { draftsOf } from "./drafts.js";
import { handInQuestion } from "./hand_in.js";
import { progressBar } from "./progress_bar.js";
import { question } from "./question.js";
import { readOut } from "./read_out.js";
import { placeOf } from "./view.js";

/** @typedef {import("./view.js").CardPage} CardPage */
/** @typedef {import("./view.js").View} View */

/**
 * What another widget that asks questions puts in the place of a part of the card, and above its body.
 * @typedef {{ bodies?: Record<string, (page: CardPage) => unknown>, top?: (page: CardPage) => unknown }} Parts
 */

/** @type {Record<string, (page: CardPage) => unknown>} */
const BODIES = { items: question, confirm: handInQuestion, read_out: readOut };

/** Return what has the focus within a node, or null. @param {Element | undefined} node @returns {any} */
function focusedIn(node) {
  const root = /** @type {Document | ShadowRoot | undefined} */ (node?.getRootNode());
  const focused = root?.activeElement;
  return focused && node.contains(focused) ? focused : null;
}

export class QuizCard {
  /** @param {any} model @param {HTMLElement} el @param {Parts} [parts] */
  constructor(model, el, { bodies = {}, top = () => nothing } = {}) {
    this.bodies = { ...BODIES, ...bodies };
    this.top = top;
    this.model = model;
    this.el = el;
    this.uid = uniqueName("sympblock-quiz");
    this.place = "";
    this.silence = "";
    /** @type {import("lit-html/directives/ref.js").Ref<HTMLElement>} */
    this.main = createRef();
    /** @type {import("lit-html/directives/ref.js").Ref<HTMLElement>} */
    this.landing = createRef();
    this.drafts = draftsOf(this.view.card);
    this.sender = createSender(model, { silent: (words) => this.hush(words), changed: () => this.acts.rest() });
    this.note = new NoteDraft((item, text) => this.sender.send({ event: "note", item, text }));
    this.acts = new Acts(this.sender, this.drafts, { view: () => this.view, draw: () => this.draw() });
    this.update = this.update.bind(this);
    this.unwatch = this.drafts.watch(() => this.draw());
    for (const trait of ["view", "problem"]) model.on(`change:${trait}`, this.update);
    this.update();
  }

  /** @returns {View} */
  get view() {
    return this.model.get("view");
  }

  /* Stands until an answer comes: only the sender takes it back. */
  hush(words) {
    this.silence = words;
    this.draw();
  }

  update() {
    const { view } = this;
    this.drafts.settle(view);
    const place = placeOf(view);
    if (place === this.place) {
      this.draw();
      return;
    }
    const takesFocus = this.acts.leadsOn || focusedIn(this.main.value) !== null;
    this.place = place;
    this.acts.arrive(view);
    this.draw();
    if (takesFocus) this.landing.value?.focus();
  }

  /** @returns {CardPage} */
  page() {
    const { view, acts, uid, landing } = this;
    const scene = view.item?.scene ? sceneNamed(this.model, view.item.scene) : null;
    return { view, scene, draft: this.drafts.of(view), note: this.note, acts, uid, landing };
  }

  draw() {
    const focused = focusedIn(this.el);
    draw(this.template(this.page()), this.el);
    /* A step that changed its place was taken out of the page for a moment, and the focus with it. */
    if (focused?.isConnected && focusedIn(this.el) !== focused) focused.focus();
  }

  /** @param {CardPage} page */
  template(page) {
    const { view, acts } = page;
    const alert = this.silence || this.model.get("problem") || view.warning;
    /* Lab would take arrow keys and letters for its own shortcuts. */
    return html`<section class="sympblock-quiz" aria-label=${view.title || "Question"} data-lm-suppress-shortcuts="true">
      ${cardHead(page)}
      ${this.top(page)}
      ${progressBar(page)}
      <p class="sympblock-alert" role="alert" ?hidden=${!alert}>${alert}</p>
      <div class="sympblock-main" ${ref(this.main)}>${keyed(this.place, this.bodies[view.phase](page))}</div>
      <p class="sympblock-said" aria-live="polite">${keyed(acts.saidCount, acts.said)}</p>
    </section>`;
  }

  stop() {
    this.note.hand();
    this.sender.stop();
    this.unwatch();
    for (const trait of ["view", "problem"]) this.model.off(`change:${trait}`, this.update);
  }
}

/** @param {{ model: any, el: HTMLElement }} context */
export function render({ model, el }) {
  const card = new QuizCard(model, el);
  return () => card.stop();
}

export default { render };

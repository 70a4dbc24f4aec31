/* What the learner has done, what to do next, and the record itself. Python sums up; this draws, and hands files over. */
import { render as draw, html, nothing } from "lit-html";
import { whenBackInView } from "../core/back_in_view.js";
import { uniqueName } from "../core/names.js";
import { createSender } from "../core/sender.js";
import { readFile, saveFile } from "./files.js";
import { lessonTable } from "./lesson_table.js";
import { noteList } from "./note_list.js";
import { recordPart } from "./record_part.js";
import { sessionTable } from "./session_table.js";
import { surePart } from "./sure_part.js";

/** @typedef {import("./my_course_types.js").MyCourseView} MyCourseView */

class MyCourse {
  /** @param {any} model @param {HTMLElement} el */
  constructor(model, el) {
    this.model = model;
    this.el = el;
    this.uid = uniqueName("sympblock-my-course");
    this.silence = "";
    /* What is going on with a file, said by the page itself. */
    this.busy = "";
    this.wanted = "";
    this.opening = { isOpen: false };
    this.isAsking = this.view.asks_delete;
    this.sender = createSender(model, { silent: (words) => this.hush(words) });
    this.draw = this.draw.bind(this);
    this.update = this.update.bind(this);
    this.hear = this.hear.bind(this);
    for (const trait of ["view", "problem"]) model.on(`change:${trait}`, this.update);
    model.on("msg:custom", this.hear);
    this.draw();
    this.unwatch = whenBackInView(el, () => this.send("press", { id: "look" }));
  }

  /** @returns {MyCourseView} */
  get view() {
    return this.model.get("view");
  }

  hush(words) {
    this.silence = words;
    this.draw();
  }

  /* A file that was asked for has been made. */
  hear(content) {
    if (content?.event === "progress") this.say(content.words);
    if (content?.event !== "file") return;
    this.say("");
    if (content.base64) saveFile(content.name, content.type, content.base64);
  }

  say(words) {
    this.busy = words;
    this.draw();
  }

  send = (event, more = {}) => this.sender.send({ event, ...more });

  /* What the page said of a file before must not hide what this act says. */
  act = (event, more = {}) => {
    this.busy = "";
    this.send(event, more);
  };

  take = (event) => {
    const [file] = event.target.files;
    event.target.value = "";
    if (file) this.hand(file);
  };

  /** @param {File} file */
  async hand(file) {
    this.say(`Reading ${file.name}…`);
    const { base64, problem } = await readFile(file);
    this.say(problem);
    if (!problem) this.send("import", { name: file.name, base64 });
  }

  make = (kind) => {
    this.say("Making the file…");
    this.send("export", { kind });
  };

  search = (event) => {
    this.wanted = event.target.value;
    this.draw();
  };

  /** @param {MyCourseView["next"]} next */
  wayOn({ href, link, region }) {
    if (href) return html`<a href=${href}>${link}</a>`;
    return link
      ? html`<button type="button" class="sympblock-my-button" @click=${() => this.goTo(region)}>${link}</button>`
      : nothing;
  }

  /* What is to be done next may lie on the same page, as a widget of its own. */
  goTo(region) {
    const page = this.el.closest(".jp-NotebookPanel") ?? document;
    const place = /** @type {HTMLElement | null} */ (page.querySelector(`[aria-label="${region}"]`));
    place?.scrollIntoView({ block: "start" });
    /** @type {HTMLElement | null} */ (place?.querySelector("button, select, input"))?.focus({ preventScroll: true });
  }

  /* The button that was pressed is gone: the focus goes to the one that takes its place, the harmless one. */
  update() {
    const wasAsking = this.isAsking;
    this.isAsking = this.view.asks_delete;
    this.draw();
    const isLost = document.activeElement === document.body || this.el.contains(document.activeElement);
    if (wasAsking === this.isAsking || !isLost) return;
    const next = this.el.querySelector(`[data-act="${this.isAsking ? "keep" : "delete"}"]`);
    /** @type {HTMLElement | null} */ (next)?.focus();
  }

  draw() {
    draw(this.template(), this.el);
  }

  template() {
    const { view, uid } = this;
    const alert = this.silence || this.model.get("problem") || view.warning;
    return html`<section class="sympblock-panel sympblock-my-course" aria-label="My course" data-lm-suppress-shortcuts="true">
      <h3>My course</h3>
      <p class="sympblock-my-alert" role="alert" ?hidden=${!alert}>${alert}</p>
      <p class="sympblock-my-next"><b>Next.</b> ${view.next.words} ${this.wayOn(view.next)}</p>
      <p>${view.review}</p>
      ${lessonTable(view)}
      ${surePart(view)}
      ${sessionTable(view)}
      ${noteList(view, { uid, wanted: this.wanted, search: this.search })}
      ${recordPart(view, { uid, busy: this.busy, send: this.act, take: this.take, make: this.make, opening: this.opening })}
    </section>`;
  }

  stop() {
    this.unwatch();
    this.sender.stop();
    this.model.off("msg:custom", this.hear);
    for (const trait of ["view", "problem"]) this.model.off(`change:${trait}`, this.update);
  }
}

/** @param {{ model: any, el: HTMLElement }} context */
export function render({ model, el }) {
  const course = new MyCourse(model, el);
  return () => course.stop();
}

export default { render };

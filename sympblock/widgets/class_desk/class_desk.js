/* Chooses the files that learners handed in, and hands the report over. Python reads and analyses. */
import { render as draw, html, nothing } from "lit-html";
import { uniqueName } from "../core/names.js";
import { createSender } from "../core/sender.js";
import { MOST_BYTES, readFile } from "../my_course/files.js";

/**
 * @typedef {object} ClassDeskView
 * @property {string[]} chosen how many files were chosen, and which kinds were not taken
 * @property {string} polls the words beside the tick for the kept polls; empty if there are none
 * @property {boolean} has_polls
 * @property {string} doing what is being done; empty when nothing is
 * @property {string[]} said what was read and what was left out
 * @property {boolean} is_empty whether there is nothing to forget
 */

const REPORT_NAME = "class_report.html";
const TRAITS = ["view", "problem"];

class ClassDesk {
  /** @param {any} model @param {HTMLElement} el */
  constructor(model, el) {
    this.model = model;
    this.el = el;
    this.uid = uniqueName("sympblock-class");
    this.silence = "";
    /* What is going on with the files, said by the page itself. */
    this.reading = "";
    this.address = "";
    this.sender = createSender(model, { silent: (words) => this.hush(words) });
    this.update = this.update.bind(this);
    for (const trait of TRAITS) model.on(`change:${trait}`, this.update);
    model.on("change:report", this.renew);
    this.renew();
    this.update();
  }

  /** @returns {ClassDeskView} */
  get view() {
    return this.model.get("view");
  }

  hush(words) {
    this.silence = words;
    this.update();
  }

  /* The report lies in the memory of the page until the educator saves it. */
  renew = () => {
    if (this.address) URL.revokeObjectURL(this.address);
    const report = this.model.get("report");
    this.address = report ? URL.createObjectURL(new Blob([report], { type: "text/html;charset=utf-8" })) : "";
    this.update();
  };

  send = (event, more = {}) => this.sender.send({ event, ...more });

  take = async (event) => {
    const files = [...event.target.files];
    event.target.value = "";
    for (const [number, file] of files.entries()) {
      this.reading = `Reading ${number + 1} of ${files.length} files…`;
      this.update();
      await this.hand(file);
    }
    this.reading = "";
    this.update();
  };

  /** @param {File} file */
  async hand(file) {
    if (file.size > MOST_BYTES) return this.send("leave_out", { why: "too_large" });
    const { base64, problem } = await readFile(file);
    if (problem) return this.send("leave_out", { why: "unread" });
    return this.send("hand_in", { name: file.name.slice(file.name.lastIndexOf(".")), base64 });
  }

  update() {
    draw(this.template(), this.el);
  }

  template() {
    const { view, uid } = this;
    const alert = this.silence || this.model.get("problem");
    const isBusy = Boolean(view.doing || this.reading);
    const press = (id) => () => isBusy || this.send("press", { id });
    return html`<section class="sympblock-panel sympblock-class" aria-label="Report on a class" data-lm-suppress-shortcuts="true">
      <h3>Report on a class</h3>
      <p class="sympblock-class-alert" role="alert" ?hidden=${!alert}>${alert}</p>
      <p>Choose all files that learners have handed in, and files of polls if you have any. The course forgets them when it is closed, and stores nothing: save the report if you want to keep it.</p>
      <p class="sympblock-class-row">
        <label class="sympblock-class-button" for="${uid}-files">Choose files<input type="file" multiple id="${uid}-files" accept=".zip,.jsonl" ?disabled=${isBusy} @change=${this.take}></label>
        ${view.is_empty ? nothing : html`<button type="button" class="sympblock-class-button" aria-disabled=${isBusy} @click=${press("clear")}>Forget these files</button>`}
      </p>
      <ul class="sympblock-class-lines">${view.chosen.map((line) => html`<li>${line}</li>`)}</ul>
      ${view.polls ? this.polls(isBusy) : nothing}
      <p><button type="button" class="sympblock-class-button sympblock-class-main" aria-disabled=${isBusy} @click=${press("make")}>Make the report</button></p>
      <div role="status">
        ${isBusy ? html`<p>${this.reading || view.doing}</p>` : nothing}
        ${view.said.length ? html`<ul class="sympblock-class-lines">${view.said.map((line) => html`<li>${line}</li>`)}</ul>` : nothing}
        ${this.address ? this.handedOver() : nothing}
      </div>
    </section>`;
  }

  polls(isBusy) {
    const { view } = this;
    const set = (event) => this.send("set", { id: "polls", value: event.target.checked });
    return html`<p><label class="sympblock-class-tick"><input type="checkbox" .checked=${view.has_polls} ?disabled=${isBusy} @change=${set}> ${view.polls}</label></p>`;
  }

  handedOver() {
    return html`<p class="sympblock-class-row sympblock-class-made">The report is ready.
      <a class="sympblock-class-button sympblock-class-main" href=${this.address} target="_blank" rel="noopener">Open the report in a new tab</a>
      <a class="sympblock-class-button" href=${this.address} download=${REPORT_NAME}>Save the report</a></p>`;
  }

  stop() {
    this.sender.stop();
    if (this.address) URL.revokeObjectURL(this.address);
    this.model.off("change:report", this.renew);
    for (const trait of TRAITS) this.model.off(`change:${trait}`, this.update);
  }
}

/** @param {{ model: any, el: HTMLElement }} context */
export function render({ model, el }) {
  const desk = new ClassDesk(model, el);
  return () => desk.stop();
}

export default { render };

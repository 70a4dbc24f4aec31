/* The educator's desk. Python keeps the poll; this draws it and reports what the educator does. */
import { render as draw, html, nothing } from "lit-html";
import { uniqueName } from "../core/names.js";
import { createSender } from "../core/sender.js";
import { doorTemplate } from "./poll_door.js";
import { screenTemplate } from "./poll_screen.js";
import { choiceTemplate, nextTemplate } from "./question_choice.js";
import { testActsTemplate, testScreenTemplate } from "./round_parts.js";

/** @typedef {import("./poll_desk_types.js").DeskView} DeskView */

const TYPING = "input, textarea, select";
const TRAITS = ["view", "picture", "problem"];

class PollDesk {
  /** @param {any} model @param {HTMLElement} el */
  constructor(model, el) {
    this.model = model;
    this.el = el;
    this.uid = uniqueName("sympblock-poll");
    this.silence = "";
    /* What the room sees, and whether this desk was used since: then a new question is shown from its beginning. */
    this.onScreen = "";
    this.isPressed = false;
    /** @type {Map<string, string>} */
    this.typed = new Map();
    this.sender = createSender(model, { silent: (words) => this.hush(words) });
    this.draw = this.draw.bind(this);
    for (const trait of TRAITS) model.on(`change:${trait}`, this.draw);
    this.draw();
  }

  hush(words) {
    this.silence = words;
    this.draw();
  }

  press = (id) => {
    this.isPressed = true;
    this.sender.send({ event: "press", id });
  };

  set = (id, value) => this.sender.send({ event: "set", id, value });

  /* One key puts the next question of the seminar, unless something is being typed. */
  key = (event) => {
    const isTyping = event.target.closest(TYPING) || event.ctrlKey || event.metaKey || event.altKey;
    if (isTyping || event.key.toLowerCase() !== "q" || !this.model.get("view").choice.next?.enabled) return;
    event.preventDefault();
    this.press("next");
  };

  draw() {
    draw(this.template(), this.el);
    const { screen, test_screen: test } = /** @type {DeskView} */ (this.model.get("view"));
    const now = screen?.heading ?? test?.heading ?? "";
    if (now === this.onScreen) return;
    this.onScreen = now;
    if (this.isPressed) this.el.querySelector(".sympblock-poll-screen")?.scrollIntoView({ block: "start" });
    this.isPressed = false;
  }

  /* An open poll with something on the screen needs one line, and all of the screen is for the question. */
  /** @param {DeskView} view */
  door({ door, screen, test_screen: test }) {
    const parts = doorTemplate(door, { uid: this.uid, press: this.press, set: this.set });
    if (!door.is_open) return parts;
    const line = html`<span>: <b>${door.link.replace("http://", "")}</b>, ${door.phones}</span>`;
    return html`<details class="sympblock-poll-fold" ?open=${!screen && !test}><summary>Phones${line}</summary>${parts}</details>`;
  }

  /** @param {DeskView} view */
  keeping({ keeping, asked }) {
    const { words, can_forget: canForget, asks } = keeping;
    if (!canForget) return nothing;
    return html`<section aria-labelledby=${`${this.uid}-keeping`}>
      <h4 id=${`${this.uid}-keeping`}>This poll</h4>
      ${asked.length ? html`<ol>${asked.map(({ question, phones }) => html`<li>${question} <b>${phones || "0"} voted</b></li>`)}</ol>` : nothing}
      <p>${words}</p>
      <div class="sympblock-poll-row">${
        asks
          ? html`<button type="button" data-act="forget" @click=${() => this.press("forget")}>Delete this poll</button>
            <button type="button" data-act="keep" @click=${() => this.press("keep")}>Keep it</button>`
          : html`<button type="button" data-act="ask_forget" @click=${() => this.press("ask_forget")}>Forget this poll</button>`
      }</div>
    </section>`;
  }

  template() {
    /** @type {DeskView} */
    const view = this.model.get("view");
    const { uid, press, set, typed } = this;
    const alert = this.silence || this.model.get("problem") || view.notice || view.warning;
    return html`<section class="sympblock-panel sympblock-poll" aria-label="Ask the room" data-lm-suppress-shortcuts="true" @keydown=${this.key}>
      <h3>Ask the room</h3>
      <p class="sympblock-poll-alert" role="alert" ?hidden=${!alert}>${alert}</p>
      ${view.door.is_open ? nothing : this.door(view)}
      ${view.screen ? screenTemplate(view.screen, this.model.get("picture"), { uid, acts: view.acts, press }) : nothing}
      ${view.test_screen ? testScreenTemplate(view.test_screen, view.test, { uid, press }) : nothing}
      ${nextTemplate(view.choice, press)}
      ${view.test && !view.test_screen ? testActsTemplate(view.test, { uid, press }) : nothing}
      ${view.door.is_open ? this.door(view) : nothing}
      ${choiceTemplate(view.choice, { uid, press, set, typed })}
      ${this.keeping(view)}
    </section>`;
  }

  stop() {
    this.sender.stop();
    for (const trait of TRAITS) this.model.off(`change:${trait}`, this.draw);
  }
}

/** @param {{ model: any, el: HTMLElement }} context */
export function render({ model, el }) {
  const desk = new PollDesk(model, el);
  return () => desk.stop();
}

export default { render };

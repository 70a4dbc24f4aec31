/* The syringe: what it holds, how it is given, and what the contrast shows. */
import { html, nothing } from "lit-html";
import { createRef, ref } from "lit-html/directives/ref.js";
import { hub } from "./hub.js";
import { NOT_CHOSEN, roomButton, roomCard, roomMenu, roomRow } from "./room_controls.js";

/** @typedef {import("./room_controls.js").Option} Option */
/** @typedef {{ text: string, tone: string, kind: string }} Aspirated what came at this tip; `kind` is empty if nothing did */
/**
 * @typedef {object} SyringePart
 * @property {string} agent
 * @property {string} ml
 * @property {string} busy how far an injection is, empty while none flows
 * @property {Aspirated | null} [aspirated] null before the first aspiration at this tip
 */
/** @typedef {{ agents: Option[], volumes: Option[], patterns: Option[], decisions: Option[] }} SyringeOffer */

/* A pattern is chosen first; a decision hands both over. */
class ContrastReading {
  /** @param {import("./room_acts.js").RoomActs} acts */
  constructor(acts) {
    this.acts = acts;
    this.pattern = "";
    this.place = createRef();
  }

  choose(pattern) {
    this.acts.forget("read");
    this.pattern = pattern;
    this.acts.redraw();
  }

  decide(decision) {
    const { pattern } = this;
    if (!pattern) {
      this.acts.refuse("Choose what the contrast shows first.");
      this.place.value.querySelector("select").focus();
      return;
    }
    this.pattern = "";
    this.acts.choose("read", pattern, "read", { pattern, decision });
  }

  /** @param {SyringeOffer} offer */
  template({ patterns, decisions }) {
    const menu = roomMenu({
      label: "Contrast pattern",
      options: [NOT_CHOSEN, ...patterns],
      value: this.acts.shown("read", this.pattern),
      choose: (value) => this.choose(value),
    });
    const buttons = decisions.map(({ value, label }) => roomButton(label, () => this.decide(value)));
    return html`<div class="sympblock-room-reading" ${ref(this.place)}>${menu}${roomRow(buttons)}</div>`;
  }
}

export class SyringeCard {
  /** @param {import("./room_acts.js").RoomActs} acts */
  constructor(acts) {
    this.acts = acts;
    this.reading = new ContrastReading(acts);
  }

  /** Begin with another patient. */
  forget() {
    this.reading.pattern = "";
  }

  menu(label, act, options, answered) {
    const choose = (value) => this.acts.choose(act, value, act, { value });
    return roomMenu({ label, options, value: this.acts.shown(act, answered), choose });
  }

  buttons(busy) {
    const isEnabled = !busy;
    const refuse = () => this.acts.refuse("Wait until the injection has ended, or stop it.");
    const inject = (words, live) => roomButton(words, () => this.acts.send("inject", { live }), { isEnabled, refuse });
    return html`${roomButton("Aspirate", () => this.acts.send("aspirate"))}
      ${inject("Inject under live fluoroscopy", true)}
      ${inject("Inject without fluoroscopy", false)}
      ${busy ? roomButton("Stop injecting", () => this.acts.send("stop")) : nothing}`;
  }

  /** @param {SyringePart & SyringeOffer} page */
  template(page) {
    return roomCard(
      "Syringe",
      html`${roomRow([
        this.menu("Syringe contains", "agent", page.agents, page.agent),
        this.menu("Volume", "ml", page.volumes, page.ml),
      ])}
        ${roomRow(this.buttons(page.busy))}
        <p class="sympblock-room-words sympblock-room-busy" role="status">${page.busy}</p>
        ${hub(page.aspirated)}
        ${this.reading.template(page)}`,
    );
  }
}

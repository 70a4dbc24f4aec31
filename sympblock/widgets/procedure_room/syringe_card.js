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
 * @property {string} [given] how much local anaesthetic was given so far
 * @property {string} recorded the reading and decision that were recorded; empty once they hold no more
 */
/** @typedef {{ agents: Option[], volumes: Option[], patterns: Option[], decisions: Option[] }} SyringeOffer */

/** @typedef {{ isOn: boolean, isShown: boolean, press: (button: string) => void }} Subtraction whether each picture is subtracted, and whether its buttons stand here */

const UNREAD = { pattern: "", decision: "" };

/* Pattern and decision are chosen, and recorded together: nothing is done to the patient by that. */
class ContrastReading {
  /** @param {import("./room_acts.js").RoomActs} acts */
  constructor(acts) {
    this.acts = acts;
    this.chosen = UNREAD;
    this.place = createRef();
  }

  forget() {
    this.chosen = UNREAD;
  }

  /** @param {Partial<typeof UNREAD>} choice */
  choose(choice) {
    this.acts.forget("read");
    this.chosen = { ...this.chosen, ...choice };
    this.acts.redraw();
  }

  /** Say what is missing. @param {string} words @param {number} menu counted from 0 */
  miss(words, menu) {
    this.acts.refuse(words);
    this.place.value.querySelectorAll("select")[menu].focus();
  }

  record() {
    const { pattern, decision } = this.chosen;
    if (!pattern) return this.miss("Choose what the contrast shows first.", 0);
    if (!decision) return this.miss("Choose your decision first.", 1);
    const read = this.chosen;
    this.forget();
    return this.acts.choose("read", read, "read", { pattern, decision });
  }

  /** @param {string} label @param {"pattern" | "decision"} what @param {Option[]} options */
  menu(label, what, options) {
    return roomMenu({
      label,
      options: [NOT_CHOSEN, ...options],
      value: this.acts.shown("read", this.chosen)[what],
      choose: (value) => this.choose({ [what]: value }),
    });
  }

  /** @param {SyringeOffer & SyringePart} page */
  template({ patterns, decisions, recorded }) {
    return html`<div class="sympblock-room-reading" ${ref(this.place)}>
      ${roomRow([
        this.menu("Contrast pattern", "pattern", patterns),
        this.menu("Decision", "decision", decisions),
        roomButton("Record", () => this.record(), { label: "Record this reading" }),
      ])}
      <p class="sympblock-room-recorded" role="status">${recorded}</p>
    </div>`;
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
    this.reading.forget();
  }

  menu(label, act, options, answered) {
    const choose = (value) => this.acts.choose(act, value, act, { value });
    return roomMenu({ label, options, value: this.acts.shown(act, answered), choose });
  }

  /** @param {string} busy @param {boolean} isSubtracting */
  buttons(busy, isSubtracting) {
    const isEnabled = !busy;
    const refuse = () => this.acts.refuse("Wait until the injection has ended, or stop it.");
    const inject = (words, live) => roomButton(words, () => this.acts.send("inject", { live }), { isEnabled, refuse });
    return html`${roomButton("Aspirate", () => this.acts.send("aspirate"))}
      ${inject(isSubtracting ? "Inject under live subtraction" : "Inject under live fluoroscopy", true)}
      ${inject("Inject without fluoroscopy", false)}
      ${busy ? roomButton("Stop injecting", () => this.acts.send("stop")) : nothing}`;
  }

  /* Where one card is open at a time, the C-arm lies on another one. */
  /** @param {Subtraction} subtraction */
  subtraction({ isOn, press }) {
    return roomRow([
      roomButton("Take mask", () => press("mask")),
      roomButton(isOn ? "Stop subtraction" : "Start subtraction", () => press("subtract")),
      html`<span class="sympblock-room-recorded" role="status">${isOn ? "Subtraction is on" : nothing}</span>`,
    ]);
  }

  /** @param {SyringePart & SyringeOffer} page @param {Subtraction} [subtraction] */
  template(page, subtraction = { isOn: false, isShown: false, press: () => {} }) {
    return roomCard(
      "Syringe",
      html`${roomRow([
        this.menu("Syringe contains", "agent", page.agents, page.agent),
        this.menu("Volume", "ml", page.volumes, page.ml),
      ])}
        ${roomRow(this.buttons(page.busy, subtraction.isOn))}
        ${subtraction.isShown ? this.subtraction(subtraction) : nothing}
        <p class="sympblock-room-words sympblock-room-busy" role="status">${page.busy}</p>
        ${page.given ? html`<p class="sympblock-room-recorded" role="status">${page.given}</p>` : nothing}
        ${hub(page.aspirated)}
        ${this.reading.template(page)}`,
    );
  }
}

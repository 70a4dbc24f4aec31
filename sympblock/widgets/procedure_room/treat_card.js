/* What can be done for a patient who is not well: acts at a touch, others from a list, and drugs with dose and route. */
import { html, nothing } from "lit-html";
import { NOT_CHOSEN, roomButton, roomCard, roomMenu, roomRow } from "./room_controls.js";

/** @typedef {import("./room_controls.js").Option} Option */
/** @typedef {Option & { unit: string, usual: string }} OfferedDrug */
/**
 * @typedef {object} TreatOffer
 * @property {(Option & { group: string })[]} acts
 * @property {OfferedDrug[]} drugs
 * @property {Option[]} routes
 * @property {Option[]} runs over how many seconds a drug is given
 * @property {{ minutes: number, label: string }[]} looks for how long the learner only looks on
 */
/** @typedef {{ time: string, words: string }} Done */

/* What cannot wait has a button of its own. */
const AT_A_TOUCH = ["call_help", "oxygen", "airway", "bag", "supine", "legs_up", "cpr", "shake"];
/* So much of what was done stays in view; all of it stands in the replay. */
const MOST_DONE = 2;

export class TreatCard {
  /** @param {import("./room_acts.js").RoomActs} acts @param {() => void} redraw */
  constructor(acts, redraw) {
    this.acts = acts;
    this.redraw = redraw;
    this.forget();
  }

  /** Begin with another patient. */
  forget() {
    this.act = "";
    this.drug = "";
    this.amount = "";
    this.route = "vein";
    this.run = "1";
  }

  /** @param {string} name */
  treat(name) {
    this.acts.send("treat", { does: "act", name });
  }

  give() {
    const amount = Number(this.amount.trim().replace(",", "."));
    if (!this.drug) this.acts.refuse("Choose a drug first.");
    else if (!(amount > 0)) this.acts.refuse("Enter the dose as a number above 0.");
    else {
      const told = { does: "drug", name: this.drug, amount, place: this.route, over_s: Number(this.run) };
      this.acts.send("treat", told);
    }
  }

  /** @param {"act" | "drug" | "route" | "run"} field */
  choose = (field) => (/** @type {string} */ value) => {
    this[field] = value;
    // A dose belongs to its drug: units differ a thousandfold.
    if (field === "drug") this.amount = "";
    this.redraw();
  };

  /** @param {TreatOffer} offer */
  drugs({ drugs, routes, runs }) {
    const chosen = drugs.find(({ value }) => value === this.drug);
    return html`${roomRow(roomMenu({ label: "Drug or fluid", options: [NOT_CHOSEN, ...drugs], value: this.drug, choose: this.choose("drug") }))}
      ${chosen?.usual ? html`<p class="sympblock-room-detail">${chosen.usual}</p>` : nothing}
      ${roomRow(html`<label class="sympblock-room-select sympblock-room-dose">Dose${chosen ? ` (${chosen.unit})` : ""}
          <input type="text" inputmode="decimal" autocomplete="off" .value=${this.amount}
            @input=${({ target }) => {
              this.amount = target.value;
            }}></label>
        ${roomMenu({ label: "Route", options: routes, value: this.route, choose: this.choose("route") })}
        ${roomMenu({ label: "Time", options: runs, value: this.run, choose: this.choose("run") })}
        ${roomButton("Give", () => this.give())}`)}`;
  }

  /** @param {{ treat_offer: TreatOffer, treat: { done: Done[] } }} page @param {unknown} monitor where it is shown on this card */
  template({ treat_offer: offer, treat }, monitor) {
    const isOwn = ({ value }) => AT_A_TOUCH.includes(value);
    const own = offer.acts.filter(isOwn);
    const others = offer.acts.filter((act) => !isOwn(act));
    const touch = ({ value, label }) => roomButton(label, () => this.treat(value));
    const look = ({ minutes, label }) => roomButton(`Watch for ${label}`, () => this.acts.send("wait", { minutes }));
    const doOther = () => (this.act ? this.treat(this.act) : this.acts.refuse("Choose an act first."));
    return roomCard(
      "Treat the patient",
      html`${monitor}
        <div class="sympblock-room-touch">
          ${[roomButton("Remove the needle", () => this.acts.send("remove")), own.map(touch), offer.looks.map(look)]}
        </div>
        ${roomRow([
          roomMenu({
            label: "Other act",
            options: [NOT_CHOSEN, ...others],
            value: this.act,
            choose: this.choose("act"),
          }),
          roomButton("Do it", doOther),
        ])}
        ${this.drugs(offer)}
        <ol class="sympblock-room-done" aria-label="What was done, the newest first">
          ${treat.done.slice(0, MOST_DONE).map(({ time, words }) => html`<li><span class="sympblock-room-time">${time}</span>${words}</li>`)}
        </ol>`,
    );
  }
}

/* A session that is over, looked at again act by act beside the pictures. */
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { TAGS } from "./findings.js";
import { roomButton, roomCard, roomRow } from "./room_controls.js";

/** @typedef {"own" | "expert"} Whose */
/** @typedef {{ act: number, time: string, text: string, tone: string }} Sign */
/**
 * @typedef {object} ReplayPart
 * @property {{ value: Whose, label: string, is_there: boolean }[]} runs
 * @property {Whose} whose
 * @property {string} status that a session is being played, or why it cannot be; else empty
 * @property {string} about what an expert's session is
 * @property {number} act how many acts have happened
 * @property {number} last
 * @property {string} time
 * @property {string} words what was done in this act
 * @property {{ text: string, tone: string }[]} notes what was noticed after it
 * @property {Sign[]} signs
 * @property {string[][]} rows measure, own session, expert's session
 */

/* Acts that a page step goes over. */
const PAGE = 5;
/* How long an act stays while the session plays by itself. */
const PLAY_MS = 900;

export class ReplayCard {
  /** @param {import("./room_acts.js").RoomActs} acts @param {() => void} redraw @param {() => boolean} isIdle */
  constructor(acts, redraw, isIdle) {
    this.acts = acts;
    this.redraw = redraw;
    this.isIdle = isIdle;
    /** @type {ReplayPart | undefined} */
    this.part = undefined;
    /** @type {ReturnType<typeof setInterval> | undefined} */
    this.clock = undefined;
  }

  get isPlaying() {
    return this.clock !== undefined;
  }

  /** @param {Whose} whose @param {number} act */
  show(whose, act) {
    this.acts.choose("replay", act, "replay", { whose, number: act });
  }

  /* The page never runs ahead of the pictures: an act is shown once the one before it stands there. */
  tick = () => {
    if (!this.part || this.part.act >= this.part.last) this.stop();
    else if (this.isIdle()) this.show(this.part.whose, this.part.act + 1);
  };

  play = () => {
    if (this.isPlaying) this.stop();
    else this.clock = setInterval(this.tick, PLAY_MS);
    this.redraw();
  };

  stop() {
    clearInterval(this.clock);
    this.clock = undefined;
  }

  /** @param {ReplayPart} part */
  runs({ runs, whose, status, about }) {
    const run = ({ value, label, is_there: isThere }) =>
      html`<button type="button" class="sympblock-panel-button sympblock-room-button" aria-pressed=${value === whose}
        @click=${() => this.show(value, 0)}>${isThere ? label : `Watch: ${label.toLowerCase()}`}</button>`;
    return html`${roomRow(runs.map(run))}
      <p class="sympblock-room-detail" role="status">${status || (whose === "expert" ? about : nothing)}</p>`;
  }

  /** @param {ReplayPart} part */
  slider({ whose, act, last, time, words }) {
    const shown = this.acts.shown("replay", act);
    const step = (by) => () => this.show(whose, Math.min(Math.max(shown + by, 0), last));
    return html`<label class="sympblock-room-replay-slider">Act ${shown} of ${last}
        <input type="range" min="0" max=${last} step="1" .value=${live(String(shown))}
          aria-valuetext="Act ${shown} of ${last}, at ${time}: ${words}"
          @input=${({ target }) => this.show(whose, Number(target.value))}></label>
      ${roomRow([
        roomButton("◀ Back", step(-1), { isEnabled: shown > 0 }),
        roomButton("Next ▶", step(1), { isEnabled: shown < last }),
        roomButton(`Next ${PAGE}`, step(PAGE), { isEnabled: shown < last }),
        roomButton(this.isPlaying ? "Pause" : "Play", this.play),
      ])}`;
  }

  /** @param {Sign} sign @param {ReplayPart} part */
  sign({ act, time, text, tone }, { whose, act: now }) {
    const words = html`<strong>${time} ${TAGS[tone] ?? ""}: </strong>${text}`;
    return html`<li><button type="button" class="sympblock-room-sign" aria-current=${act === now ? "step" : nothing}
      @click=${() => this.show(whose, act)}>${words}</button></li>`;
  }

  /** @param {string[][]} rows */
  compared(rows) {
    if (!rows.length) return nothing;
    const line = (/** @type {string[]} */ [name, own, expert]) =>
      html`<tr><th scope="row">${name}</th><td>${own}</td><td>${expert}</td></tr>`;
    return html`<table class="sympblock-room-table">
      <caption>Your session beside an expert's in the same patient</caption>
      <thead><tr><th scope="col"></th><th scope="col">you</th><th scope="col">expert</th></tr></thead>
      <tbody>${rows.map(line)}</tbody>
    </table>`;
  }

  /** @param {ReplayPart} part */
  template(part) {
    this.part = part;
    const notes = part.notes.map(
      ({ text, tone }) => html`<p class="sympblock-room-note sympblock-room-${tone}">${text}</p>`,
    );
    const signs = part.signs.length
      ? html`<h5>Go to a sign</h5><ul class="sympblock-room-signs">${part.signs.map((each) => this.sign(each, part))}</ul>`
      : nothing;
    return roomCard(
      "Replay",
      html`${this.runs(part)}
        ${part.last ? html`<p class="sympblock-room-act" aria-live="polite"><strong>${part.time}</strong> ${part.words}</p>` : nothing}
        ${notes}
        ${part.last ? this.slider(part) : nothing}
        ${signs}
        ${this.compared(part.rows)}`,
      "The session once more",
    );
  }
}

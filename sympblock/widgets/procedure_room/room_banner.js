/* The newest message of the room, on the picture, until it is closed: who looks at the picture misses nothing. */
import { html, nothing } from "lit-html";
import { noteNames, TAGS } from "./findings.js";

/** @typedef {import("./findings.js").Note} Note */

/* More would cover the picture; all of them stand in the list of findings. */
const MOST = 3;
/* These stay until they are closed, as does what a patient says with a needle in; others make room for the next. */
const LASTING = new Set(["caution", "stop"]);

export class RoomBanner {
  /** @param {import("./room_acts.js").RoomActs} acts */
  constructor(acts) {
    this.acts = acts;
    /** Names of all notes that have been on the page. @type {Set<string>} */
    this.known = new Set();
    /** @type {(Note & { name: string, isLasting: boolean })[]} */
    this.shown = [];
    /* After how many acts the banner was closed last: the same words after another act are told again. */
    this.closedAt = -1;
    this.isFresh = true;
  }

  /* Who opens a page on a session has seen what was noticed in it. */
  /** @param {Note[]} notes the newest first @param {boolean} isIn whether a needle is in */
  hear(notes, isIn) {
    const names = noteNames(notes);
    const isLasting = (tone) => LASTING.has(tone) || (isIn && tone === "patient");
    const named = notes.map((note, place) => ({ ...note, name: names[place], isLasting: isLasting(note.tone) }));
    const fresh = named.filter(({ name }) => !this.known.has(name));
    for (const { name } of fresh) this.known.add(name);
    const past = new Set(named.filter(({ holds }) => holds === false).map(({ name }) => name));
    this.shown = this.shown.filter(({ name }) => !past.has(name));
    if (fresh.length && !this.isFresh) this.shown = [...fresh, ...this.shown.filter((note) => note.isLasting)];
    this.isFresh = false;
  }

  /** Begin with another patient. */
  forget() {
    this.rest();
    this.closedAt = -1;
  }

  /** A session that is over is looked at again: nothing in it is new, and the next one is another. */
  rest() {
    this.known.clear();
    this.shown = [];
    this.isFresh = true;
  }

  close() {
    this.shown = [];
    this.closedAt = this.acts.count;
    this.acts.redraw();
  }

  line({ time, text, tone }) {
    return html`<p class="sympblock-room-note sympblock-room-${tone}"><span class="sympblock-room-time">${time}</span>${
      TAGS[tone] ? html`<strong>${TAGS[tone]}: </strong>` : nothing
    }${text}</p>`;
  }

  /* The list of findings is read out; here only what could not be done is. */
  /** @param {string} refusal why the last act could not be done */
  template(refusal) {
    const told = this.acts.count > this.closedAt ? refusal : "";
    const more = this.shown.length - MOST;
    return html`<div class="sympblock-room-banner" ?hidden=${!told && !this.shown.length}>
      <div class="sympblock-room-told">
        <p class="sympblock-room-notice" role="alert" ?hidden=${!told}>${told || nothing}</p>
        ${this.shown.slice(0, MOST).map((note) => this.line(note))}
        ${more > 0 ? html`<p class="sympblock-room-note">${more} more under Findings.</p>` : nothing}
      </div>
      <button type="button" class="sympblock-room-close" aria-label="Close message" title="Close message (X)"
        @click=${() => this.close()}>×</button>
    </div>`;
  }
}

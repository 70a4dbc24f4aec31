/* The page of a case: its blocks in rows beside their pictures, the room that it opens, and the focus on what is new. */
import { html, nothing } from "lit-html";
import { createRef, ref } from "lit-html/directives/ref.js";
import { Pictures } from "../core/pictures.js";
import { readOutBlock } from "../core/read_out.js";
import { NarrowWindow } from "../procedure_room/narrow_window.js";
import { OpenedRoom } from "./opened_room.js";

/** @typedef {{ count: number, pictures: string[], wider: string }} Row how many blocks stand in a row, which pictures beside them, and which have more of the width */
/**
 * @typedef {object} Place
 * @property {string} case
 * @property {string} mark another one after each step
 * @property {{ part: "story" | "readout", index: number }} new the block that came last
 * @property {Row[]} story
 * @property {Row[]} readout
 */

/* A picture of this name stands in for its neighbour on a page as narrow as a phone's. */
const NARROW_END = "_narrow";

/** Return the pictures that a page of this width shows. @param {{ id: string }[]} pictures @param {boolean} isNarrow */
export function fitting(pictures, isNarrow) {
  const ids = new Set(pictures.map(({ id }) => id));
  const isShown = ({ id }) => (id.endsWith(NARROW_END) ? isNarrow : !(isNarrow && ids.has(`${id}${NARROW_END}`)));
  return pictures.filter(isShown);
}

/* Which case is played, and whether from the beginning: apart from what is done in it. */
const ABOUT = new Set(["case", "again", "really"]);

class CaseFace {
  className = "sympblock-case";
  traits = ["room", "place"];

  constructor(model, sender, redraw) {
    this.model = model;
    this.narrow = new NarrowWindow(redraw);
    this.pictures = new Pictures(model, sender.send);
    this.room = new OpenedRoom(model, () => sender.send({ event: "leave_room" }));
    /** @type {import("lit-html/directives/ref.js").Ref<HTMLElement>} */
    this.roomPlace = createRef();
    /** @type {Place} */
    this.before = this.place;
  }

  /** @returns {Place} */
  get place() {
    return this.model.get("place");
  }

  row(blocks, pictures, wider) {
    const words = html`<div class="sympblock-case-blocks">${blocks.map(readOutBlock)}</div>`;
    if (!pictures.length) return words;
    return html`<div class="sympblock-case-row sympblock-case-wide-${wider}">
      <div class="sympblock-case-pictures">${this.pictures.templates(pictures)}</div>${words}
    </div>`;
  }

  /** @param {any[]} blocks @param {Row[]} rows @param {any[]} pictures */
  rows(blocks, rows, pictures) {
    let next = 0;
    return rows.map(({ count, pictures: ids, wider }) => {
      const mine = blocks.slice(next, next + count);
      next += count;
      if (!mine.length) return nothing;
      const beside = fitting(pictures, this.narrow.isNarrow).filter(({ id }) => ids.includes(id));
      return this.row(mine, beside, wider);
    });
  }

  /** @param {import("../core/panel.js").PanelParts} parts */
  lay = ({ title, desk, problem, share, said, view }) => {
    const { story, readout } = this.place;
    const [about, acts] = [true, false].map((isAbout) => view.controls.filter(({ id }) => ABOUT.has(id) === isAbout));
    return [
      html`<div class="sympblock-case-head">${title}<div class="sympblock-case-about">${desk.templates({ controls: about })}</div></div>`,
      html`<div class="sympblock-case-story" data-part="story">${this.rows(view.story, story, view.pictures)}</div>`,
      html`<div class="sympblock-panel-controls">${desk.templates({ controls: acts })}</div>`,
      html`<div class="sympblock-case-room" ${ref(this.roomPlace)}></div>`,
      problem,
      html`<div class="sympblock-case-readout" data-part="readout">${this.rows(view.readout, readout, view.pictures)}</div>`,
      share,
      said,
    ];
  };

  drawn() {
    this.room.show(this.model.get("room"), this.roomPlace.value);
    const { before, place } = this;
    this.before = place;
    // A room that has just been taken away gives the focus back first.
    if (before.case === place.case && before.mark !== place.mark) queueMicrotask(() => this.focusNew(place));
  }

  /* Who works by keyboard or listens is led to the heading of what is new, and so is the page. */
  /** @param {Place} place */
  focusNew({ new: { part, index } }) {
    const section = this.roomPlace.value?.parentElement;
    const blocks = section?.querySelectorAll(`[data-part="${part}"] .sympblock-case-blocks > *`);
    const block = /** @type {HTMLElement | undefined} */ (blocks?.[index]);
    if (!block) return;
    const heading = /** @type {HTMLElement} */ (block.querySelector("h4, caption") ?? block);
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    block.scrollIntoView({ block: part === "readout" || index === 0 ? "start" : "nearest" });
  }

  stop() {
    this.room.close();
    this.narrow.stop();
  }
}

/** @type {import("../core/panel.js").FaceMaker} */
export const caseFace = (model, sender, redraw) => new CaseFace(model, sender, redraw);

// @ts-check
// Divides a lesson into slides: as the marks of its cells say, and where they say nothing by headings, tasks and length.

import { headingOf, sectionsOf } from "../guide/sections.js";
import { isHeading, piecesOf, wordsIn } from "./text_blocks.js";

/**
 * @typedef {{model: any, node: HTMLElement}} Cell
 * @typedef {{cell: Cell, blocks: Element[] | null}} Part A cell, or some blocks of its text.
 * @typedef {object} Slide
 * @property {"slide" | "sub-slide"} level
 * @property {string} title The heading that it stands under.
 * @property {Part[]} parts
 * @property {Cell[]} notes
 * @property {boolean} hasPanel Whether something can be operated on it.
 * @property {number} words
 * @property {Cell[]} told The text of its section, which whoever speaks may want to see beside a panel.
 */

/** What `{"sympblock": {"slide": …}}` may say; `sympblock/course/slide_marks.py` checks it. */
export const SLIDE_MARKS = ["slide", "sub-slide", "same", "notes", "skip"];
/** What only tells a learner how to use the page, or shows nothing. */
const FOR_READERS = ["before-you-start", "setup"];
/** So few words stand above the questions that they announce. */
const ANNOUNCING_WORDS = 25;

/** @param {Cell} cell */
export const slideMark = (cell) => cell.model.getMetadata("sympblock")?.slide ?? null;

/** @param {Cell} cell */
export const isForSpeaker = (cell) => slideMark(cell) === "notes";

/** @param {Cell} cell */
const isText = (cell) => cell.model.type === "markdown";

/** @param {Cell} cell */
function blocksOf(cell) {
  const output = isText(cell) ? cell.node.querySelector(".jp-MarkdownOutput") : null;
  return output ? [...output.children] : [];
}

/** @param {Cell} cell */
function showsSomething(cell) {
  return isText(cell) || cell.model.outputs.toJSON().some((output) => output.output_type !== "error");
}

/** @param {Cell} cell */
function kindOf(cell) {
  const mark = slideMark(cell);
  if (mark) return mark;
  return FOR_READERS.includes(cell.model.id) ? "skip" : null;
}

/** @param {Part} part */
const wordsOfPart = ({ blocks }) => (blocks ?? []).reduce((sum, block) => sum + wordsIn(block), 0);

class Division {
  constructor() {
    /** @type {Slide[]} */
    this.slides = [];
    /** Notes that stand before the first slide. @type {Cell[]} */
    this.early = [];
    this.section = null;
    /** @type {Cell[]} */
    this.told = [];
  }

  begin(section) {
    this.section = section;
    this.told = [];
  }

  note(cell) {
    (this.slides.at(-1)?.notes ?? this.early).push(cell);
  }

  open(level, title) {
    const told = [...this.told];
    const notes = this.slides.length ? [] : this.early;
    this.slides.push({ level, title, parts: [], notes, hasPanel: false, words: 0, told });
  }

  add(part) {
    const slide = this.slides.at(-1);
    slide.parts.push(part);
    slide.hasPanel ||= !isText(part.cell);
    slide.words += wordsOfPart(part);
  }

  /** A cell as its author marked it stays whole. */
  marked(cell, mark) {
    if (mark !== "same" || !this.slides.length) {
      this.open(mark === "sub-slide" ? mark : "slide", headingOf(cell)?.text ?? this.section.text);
    }
    this.add({ cell, blocks: isText(cell) ? blocksOf(cell) : null });
  }

  silent(cell) {
    if (isText(cell)) this.text(cell);
    else this.panel(cell);
  }

  text(cell) {
    const isFirst = cell === this.section.cell && this.section.level > 0 && this.section.level < 3;
    const pieces = piecesOf(blocksOf(cell));
    (pieces.length ? pieces : [null]).forEach((blocks, i) => {
      const own = blocks?.find(isHeading);
      this.open(isFirst && !i ? "slide" : "sub-slide", ownTitle(own) || this.section.text);
      this.add({ cell, blocks });
    });
    this.told.push(cell);
  }

  /** A bare heading stands above whatever it announces, a few words above the questions that they announce. */
  isAnnounced(cell) {
    const { parts, words } = this.slides.at(-1) ?? { parts: [], words: 0 };
    const [text] = this.told;
    if (this.told.length !== 1 || parts.length !== 1 || parts[0].cell !== text || slideMark(text)) return false;
    const isBare = parts[0].blocks?.length === 1 && isHeading(parts[0].blocks[0]);
    return isBare || (words <= ANNOUNCING_WORDS && cell.node.querySelector(".sympblock-quiz") !== null);
  }

  panel(cell) {
    if (!this.isAnnounced(cell)) this.open("sub-slide", this.section.text);
    this.add({ cell, blocks: null });
  }
}

/** @param {Element | undefined} heading */
function ownTitle(heading) {
  if (!heading) return "";
  const copy = /** @type {Element} */ (heading.cloneNode(true));
  for (const extra of copy.querySelectorAll(".jp-InternalAnchorLink, .sympblock-fold-word")) extra.remove();
  return copy.textContent.trim();
}

/**
 * Divide the cells of a lesson. Everything that a learner sees lies on exactly one slide, in its order; what is folded, marked
 * to be skipped, or for the speaker lies on none.
 * @param {Cell[]} cells
 * @param {(heading: Cell) => boolean} isClosed Whether a deeper part is folded at the moment.
 * @returns {Slide[]}
 */
export function divide(cells, isClosed = () => false) {
  const division = new Division();
  for (const section of sectionsOf(cells)) {
    division.begin(section);
    const folded = section.within ?? (section.isDeeper ? section.cell : null);
    if (folded && isClosed(folded)) continue;
    for (const cell of section.cells) {
      const kind = kindOf(cell);
      if (kind === "notes") division.note(cell);
      else if (kind === "skip" || !showsSomething(cell)) continue;
      else if (kind) division.marked(cell, kind);
      else division.silent(cell);
    }
  }
  return division.slides;
}

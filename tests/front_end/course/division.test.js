// A lesson divided into slides: all that a learner sees, once and in its order.

import "../page.mjs";
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { foldedCells, isDeeper, selfCheckCells } from "../../../sympblock/course/labextension/static/guide/sections.js";
import { divide, slideMark } from "../../../sympblock/course/labextension/static/present/division.js";
import { piecesOf, wordsIn } from "../../../sympblock/course/labextension/static/present/text_blocks.js";
import { cell } from "./lesson_cells.mjs";

const words = (count) => "word ".repeat(count).trim();

/** @param {string} tag @param {string} text @param {string} inner */
function block(tag, text, inner = "") {
  const node = document.createElement(tag);
  node.textContent = text;
  if (inner) node.append(document.createElement(inner));
  return node;
}

const MAKERS = {
  heading: () => block("h3", "A heading"),
  line: () => block("p", words(12)),
  long: () => block("p", words(90)),
  picture: () => block("p", "", "img"),
  caption: () => {
    const node = block("p", "");
    node.append(block("strong", "Table 1. What was found."));
    return node;
  },
  table: () => block("table", words(30)),
  answer: () => block("details", words(50)),
  conflict: () => block("p", words(80)),
  default: () => block("blockquote", words(60)),
};
// Made last of all: a block of a page lies in one place only.
const anyBlocks = (range) => fc.array(fc.constantFrom(...Object.values(MAKERS)), range);
const made = (makers) => makers.map((make) => make());

/** A cell of text as JupyterLab has rendered it. */
function rendered(source, blocks, metadata = {}) {
  const made = cell("markdown", source, { metadata });
  const output = block("div", "");
  output.className = "jp-MarkdownOutput";
  output.append(...blocks);
  made.node.append(output);
  return made;
}

const shown = [{ output_type: "display_data", data: { "application/vnd.jupyter.widget-view+json": {} } }];
const marked = (slide) => (slide ? { sympblock: { slide } } : {});
const anyMark = fc.constantFrom(null, null, null, "slide", "sub-slide", "same", "notes", "skip");
const anyText = fc
  .tuple(fc.constantFrom("# One", "## Two", "### Three", "Plain."), anyBlocks({ minLength: 1, maxLength: 8 }), anyMark)
  .map(([source, blocks, mark]) => rendered(source, made(blocks), marked(mark)));
const anyFold = fc
  .constant("## In depth: more (1 minute)")
  .map((source) => rendered(source, [block("h2", "In depth: more")], { sympblock: { deeper: true } }));
const anyPanel = fc
  .constantFrom(null, null, "slide", "same", "skip")
  .map((mark) => cell("code", "lessons.quiz()", { metadata: marked(mark), outputs: shown }));
const anySilent = fc.constant(0).map(() => cell("code", "lessons.start()"));
const anyCheck = fc
  .constant(0)
  .map(() => cell("code", "check", { metadata: { tags: ["self-check"] }, outputs: shown }));
const anyLesson = fc.array(fc.oneof(anyText, anyText, anyPanel, anyFold, anySilent, anyCheck), { maxLength: 20 });

/** What a learner sees of a cell: its blocks, or the panel. */
const seenOf = (each) =>
  each.model.type === "markdown" ? [...each.node.querySelector(".jp-MarkdownOutput").children] : [each];
const laid = (slides) => slides.flatMap(({ parts }) => parts.flatMap(({ cell: of, blocks }) => blocks ?? [of]));

function visible(cells, isClosed) {
  const unseen = selfCheckCells(cells);
  const folds = cells.filter(isDeeper).filter(isClosed);
  const hidden = new Set(folds.flatMap((fold) => [fold, ...belowOf(cells, fold)]));
  return cells.filter(
    (each) =>
      !unseen.has(each) &&
      !hidden.has(each) &&
      !["notes", "skip"].includes(slideMark(each)) &&
      (each.model.type === "markdown" || each.model.outputs.toJSON().length > 0),
  );
}

/** The cells that fold below one heading, when the others are no folds. */
function belowOf(cells, fold) {
  const [all, unseen] = [new Set(foldedCells(cells)), selfCheckCells(cells)];
  const below = [];
  for (const each of cells.slice(cells.indexOf(fold) + 1)) {
    if (isDeeper(each) || (!all.has(each) && !unseen.has(each))) break;
    below.push(each);
  }
  return below;
}

test("everything that a learner sees lies on exactly one slide, in its order, whatever is folded", () => {
  fc.assert(
    fc.property(anyLesson, fc.boolean(), (cells, areClosed) => {
      const slides = divide(cells, () => areClosed);
      assert.deepEqual(laid(slides), visible(cells, () => areClosed).flatMap(seenOf));
      assert.ok(slides.every(({ parts }) => parts.length > 0));
    }),
  );
});

test("what is skipped or for the speaker lies on no slide, and every note stands beside one slide", () => {
  fc.assert(
    fc.property(anyLesson, (cells) => {
      const slides = divide(cells);
      const onSlides = new Set(slides.flatMap(({ parts }) => parts.map((part) => part.cell)));
      const notes = cells.filter((each) => slideMark(each) === "notes" && !selfCheckCells(cells).has(each));
      for (const each of cells) if (["notes", "skip"].includes(slideMark(each))) assert.ok(!onSlides.has(each));
      if (slides.length)
        assert.deepEqual(
          slides.flatMap((slide) => slide.notes),
          notes,
        );
    }),
  );
});

test("a cell that its author marked stays whole", () => {
  fc.assert(
    fc.property(anyLesson, (cells) => {
      const unseen = selfCheckCells(cells);
      const isPlaced = (one) => ["slide", "sub-slide", "same"].includes(slideMark(one));
      for (const each of cells.filter((one) => isPlaced(one) && !unseen.has(one))) {
        assert.equal(
          divide(cells)
            .flatMap(({ parts }) => parts)
            .filter((part) => part.cell === each).length,
          1,
        );
      }
    }),
  );
});

test("text is divided without loss; one picture to a slide, and no table without its caption", () => {
  fc.assert(
    fc.property(anyBlocks({ maxLength: 12 }), (makers) => {
      const blocks = made(makers);
      const pieces = piecesOf(blocks);
      assert.deepEqual(pieces.flat(), blocks);
      for (const piece of pieces) assert.ok(piece.filter((each) => each.querySelector("img")).length <= 1);
      blocks.forEach((each, i) => {
        const isPair = each.querySelector("strong") && blocks[i + 1]?.tagName === "TABLE";
        if (isPair) assert.ok(pieces.some((piece) => piece.includes(each) && piece.includes(blocks[i + 1])));
      });
    }),
  );
});

test("where sources differ, the default stays beside what they say", () => {
  const [conflict, rule] = [block("p", words(90)), block("blockquote", words(60))];
  assert.deepEqual(piecesOf([block("p", words(40)), conflict, rule]).at(-1), [conflict, rule]);
});

test("plain text fills a slide and no more, and no short line is left alone", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 }), (counts) => {
      const pieces = piecesOf(counts.map((count) => block("p", words(count))));
      for (const piece of pieces) assert.ok(piece.reduce((sum, each) => sum + wordsIn(each), 0) <= 130);
    }),
  );
  assert.equal(piecesOf([block("p", words(95)), block("p", words(20))]).length, 1);
});

test("a bare heading stands above what it announces; a task has a slide before its panel", () => {
  const bare = rendered("## References", [block("h2", "References")]);
  const list = cell("code", "lessons.references()", { outputs: shown });
  assert.equal(divide([bare, list]).length, 1);
  const task = rendered("### Try", [block("h3", "Try"), block("p", "Turn it.")]);
  const panel = cell("code", "lessons.show_c_arm()", { outputs: shown });
  const slides = divide([task, panel]);
  assert.deepEqual(
    slides.map(({ level, title }) => [level, title]),
    [
      ["sub-slide", "Try"],
      ["sub-slide", "Try"],
    ],
  );
  assert.deepEqual(slides[1].told, [task]);
});

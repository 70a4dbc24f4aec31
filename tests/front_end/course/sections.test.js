// How headings divide a lesson, what lies folded, and where "Next" leads.

import "../page.mjs";
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { nextSections } from "../../../sympblock/course/labextension/static/guide/next_section.js";
import {
  foldedCells,
  headingOf,
  isDeeper,
  sectionAfter,
  sectionsOf,
  selfCheckCells,
} from "../../../sympblock/course/labextension/static/guide/sections.js";
import { code, deeper, question, selfCheck, text } from "./lesson_cells.mjs";

const LESSON = () => ({
  title: text("# C-arm views\n\nAbout 30 minutes."),
  part: text("## 1. **How** the image arises [@rocco1995]\n\nText."),
  task: text("### Try\n\n1. Turn it."),
  panel: question(),
  saw: text("<details><summary>What you saw</summary>\n\nA line.\n\n</details>"),
  inDepth: text("## In depth: dose (3 minutes)"),
  table: text("A table."),
  more: text("### Try, in the console"),
  console: question(),
  summary: text("## Summary\n\n- One."),
  checkTitle: text("## Self-check"),
  check: selfCheck(),
});

function folded() {
  const lesson = { ...LESSON(), inDepth: deeper("## In depth: dose (3 minutes)") };
  return { lesson, cells: Object.values(lesson) };
}

test("a heading is read in plain words, and only at the beginning of a cell", () => {
  assert.deepEqual(headingOf(LESSON().part), { level: 2, text: "1. How the image arises" });
  assert.equal(headingOf(text("Text.\n\n## Later")), null);
  assert.equal(headingOf(code()), null);
});

test("the self-check and its bare heading are for nobody who learns", () => {
  const { lesson, cells } = folded();
  assert.deepEqual([...selfCheckCells(cells)], [lesson.checkTitle, lesson.check]);
});

test("next steps over a folded part, and inside one it leads through it and out", () => {
  const { lesson, cells } = folded();
  const ways = nextSections(cells).map(({ after, to }) => [after, to.text]);
  assert.deepEqual(ways, [
    [lesson.saw, "Summary"],
    [lesson.console, "Summary"],
  ]);
  const sections = sectionsOf(cells);
  const inDepth = sections.find((section) => section.cell === lesson.inDepth);
  assert.equal(sectionAfter(sections, inDepth).cell, lesson.more);
});

test("nothing leads onwards after the last heading, nor from a section with nothing to do", () => {
  const cells = [text("# A"), text("## B"), question()];
  assert.deepEqual(nextSections(cells), []);
  assert.deepEqual(nextSections([text("# A"), code(), text("## B")]), []);
});

const anyCell = fc.oneof(
  fc.integer({ min: 1, max: 4 }).map((level) => () => text(`${"#".repeat(level)} Title`)),
  fc.integer({ min: 2, max: 3 }).map((level) => () => deeper(`${"#".repeat(level)} In depth`)),
  fc.constant(() => text("Some text.")),
  fc.constant(question),
  fc.constant(code),
);
const anyLesson = fc.array(anyCell, { maxLength: 25 }).map((makers) => makers.map((make) => make()));

// JupyterLab's own rule: what is below a heading up to the next one of the same or a higher level.
function belowHeading(cells, heading) {
  const below = cells.slice(cells.indexOf(heading) + 1);
  const end = below.findIndex((each) => (headingOf(each)?.level ?? 9) <= headingOf(heading).level);
  return end < 0 ? below : below.slice(0, end);
}

test("exactly the cells that JupyterLab folds below a deeper heading count as folded", () => {
  fc.assert(
    fc.property(anyLesson, (cells) => {
      const wanted = new Set(cells.filter(isDeeper).flatMap((heading) => belowHeading(cells, heading)));
      assert.deepEqual(new Set(foldedCells(cells)), wanted);
    }),
  );
});

test("each cell lies in one section, and next leads forward and never into another folded part", () => {
  fc.assert(
    fc.property(anyLesson, (cells) => {
      const sections = sectionsOf(cells);
      assert.deepEqual(
        sections.flatMap((section) => section.cells),
        cells,
      );
      for (const section of sections) {
        const next = sectionAfter(sections, section);
        if (!next) continue;
        assert.ok(sections.indexOf(next) > sections.indexOf(section));
        const path = section.isDeeper ? section.cell : section.within;
        assert.ok(!next.within || next.within === path);
      }
    }),
  );
});

// The search finds words, their beginnings and slips of the finger, and shows where they stand.
import assert from "node:assert/strict";
import test from "node:test";
import "../page.mjs";

import { found, indexOf } from "../../../sympblock/edition/scripts/search/index_of_sections.js";
import { marked, shown, snippet } from "../../../sympblock/edition/scripts/search/results.js";

const SECTIONS = [
  [
    "03_lumbar_approach.html#prepare",
    "3. The lumbar approach",
    "1. Prepare",
    "Find the lower pole of the kidney with ultrasound.",
  ],
  ["references.html#ref-a", "References", "Weyland 1993", "Kidney, kidney, kidney: a study of the lower pole."],
  ["glossary.html#term-ganglion", "Glossary", "Ganglion", "A swelling of the trunk."],
];

const addresses = (words) => found(indexOf(SECTIONS), words).map((result) => result.address);

test("every word must be there, and its beginning is enough", () => {
  assert.deepEqual(addresses("kidn ultra"), ["03_lumbar_approach.html#prepare"]);
  assert.deepEqual(addresses("kidney ganglion"), []);
});

test("a lesson comes before what only lists the word", () => {
  assert.equal(addresses("kidney pole")[0], "03_lumbar_approach.html#prepare");
});

test("a slip of the finger is forgiven in a long word", () => {
  assert.deepEqual(addresses("ganglon"), ["glossary.html#term-ganglion"]);
});

test("a snippet holds the word that was found, and begins and ends at words", () => {
  const text = `${"before ".repeat(60)}kidney ${"after ".repeat(60)}`.trim();
  const part = snippet(text, ["kidney"]);
  assert.match(part, /^… before .* kidney after .* …$/);
  assert.ok(part.length < 350);
  assert.equal(snippet("kidney", ["kidney"]), "kidney");
  assert.equal(snippet("nothing of it", ["kidney"]), "nothing of it");
});

test("words of a page stay words, whatever they hold", () => {
  const nodes = marked("a <img onerror=1> (b)", ["<img", "(b)"]);
  assert.equal(nodes.map((node) => node.textContent).join(""), "a <img onerror=1> (b)");
  assert.deepEqual(
    nodes.filter((node) => node.nodeName === "MARK").map((node) => node.textContent),
    ["<img", "(b)"],
  );
});

test("a result leads to its section and names section and page", () => {
  const [result] = found(indexOf(SECTIONS), "swelling");
  const row = shown(result);
  assert.equal(row.querySelector("a").getAttribute("href"), "glossary.html#term-ganglion");
  assert.equal(row.querySelector("strong").textContent, "Ganglion");
  assert.equal(row.querySelector("small").textContent, "Glossary");
  assert.equal(row.querySelector("mark").textContent, "swelling");
});

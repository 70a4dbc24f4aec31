import "../page.mjs";
import assert from "node:assert/strict";
import { test } from "node:test";
import { render } from "lit-html";
import { guide } from "../../../sympblock/widgets/procedure_room/guide.js";

const STEP = { number: 7, count: 15, title: "Advance", ask: "Press “Lateral”.", why: "Depth.", card: "needle" };
const PASSED = [
  { title: "Square, then turn", words: "No oblique image was taken." },
  { title: "Mark", words: "Nothing was marked." },
];

function shown(step) {
  const node = document.createElement("div");
  render(guide(step), node);
  return node.textContent.replace(/\s+/g, " ");
}

test("a step that was passed over is named beside the step that comes next, with a sentence each", () => {
  const words = shown({ ...STEP, passed: PASSED });
  assert.match(words, /Passed over: Square, then turn; Mark\./);
  for (const { words: sentence } of PASSED) assert.ok(words.includes(sentence));
});

test("nothing is said of passing over where nothing was", () => {
  assert.ok(!shown({ ...STEP, passed: [] }).includes("Passed over"));
  assert.ok(!shown(STEP).includes("Passed over"));
});

test("after the last step what was passed over can still be read", () => {
  const words = shown({ ...STEP, why: "", passed: PASSED });
  assert.ok(words.includes("Nothing was marked."));
});

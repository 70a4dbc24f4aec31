// Whom a presentation tells that nothing is to be recorded.

import "../page.mjs";
import assert from "node:assert/strict";
import { test } from "node:test";
import { askedOf, tellLesson } from "../../../sympblock/course/labextension/static/present/demonstration.js";

function panelIn(state) {
  const asked = [];
  const node = document.createElement("div");
  node.dataset.sympblockState = state;
  const kernel = { requestExecute: (what) => ({ done: Promise.resolve(asked.push(what)) }) };
  return { asked, panel: { node, sessionContext: { session: { kernel } } } };
}

test("a lesson that has run is told of the beginning and of the end, without leaving a trace of its own", () => {
  const { asked, panel } = panelIn("done");
  tellLesson(panel, true);
  tellLesson(panel, false);
  assert.deepEqual(
    asked.map(({ code }) => code),
    [askedOf(true), askedOf(false)],
  );
  for (const { silent, store_history: isKept } of asked) assert.ok(silent && !isKept);
});

test("nothing runs in a notebook that may not run by itself", () => {
  for (const state of ["refused", "starting", "failed", "lost"]) {
    const { asked, panel } = panelIn(state);
    tellLesson(panel, true);
    assert.deepEqual(asked, []);
  }
});

test("a lesson without a program is presented all the same", () => {
  const { panel } = panelIn("done");
  tellLesson({ node: panel.node, sessionContext: null }, true);
});

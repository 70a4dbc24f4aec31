// The ways from a lesson to the lessons beside it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import {
  isLessonPath,
  lessonTitle,
  neighbours,
  notebookPath,
} from "../../../sympblock/course/labextension/static/guide/lesson_list.js";
import { bottomWays, topWays } from "../../../sympblock/course/labextension/static/guide/navigation.js";
import { window } from "../page.mjs";

const LESSONS = [
  { lesson: "00_start_here", title: "Start here", minutes: 15 },
  { lesson: "01_sympathetic_chain", title: "The sympathetic chain", minutes: 30 },
  { lesson: "03_lumbar_approach", title: "The lumbar approach", minutes: 25 },
];
const words = (nav) => [...nav.querySelectorAll("a")].map((link) => [link.textContent, link.getAttribute("href")]);

test("a lesson in the middle leads to both sides and to the start page, by title", () => {
  assert.deepEqual(words(topWays(LESSONS, "notebooks/01_sympathetic_chain.ipynb")), [
    ["Start here", "00_start_here.ipynb"],
    ["Next: 03 The lumbar approach", "03_lumbar_approach.ipynb"],
  ]);
  assert.deepEqual(words(bottomWays(LESSONS, "notebooks/03_lumbar_approach.ipynb")), [
    ["Previous: 01 The sympathetic chain", "01_sympathetic_chain.ipynb"],
    ["Back to: Start here", "00_start_here.ipynb"],
  ]);
});

test("the end of a lesson names the next one first, with its minutes", () => {
  const [first] = words(bottomWays(LESSONS, "01_sympathetic_chain.ipynb"));
  assert.deepEqual(first, ["Next: 03 The lumbar approach (25 min)", "03_lumbar_approach.ipynb"]);
});

test("the start page leads on at its end only, and a notebook that is not listed leads nowhere", () => {
  assert.equal(topWays(LESSONS, "notebooks/00_start_here.ipynb"), null);
  assert.equal(words(bottomWays(LESSONS, "notebooks/00_start_here.ipynb")).length, 1);
  assert.equal(topWays(LESSONS, "notebooks/own.ipynb"), null);
  assert.equal(bottomWays(LESSONS, "notebooks/own.ipynb"), null);
});

test("the shipped list begins with the start page, and each lesson knows the one before it", () => {
  const file = new URL("../../../sympblock/course/labextension/static/lessons.json", import.meta.url);
  const shipped = JSON.parse(readFileSync(file, "utf-8"));
  assert.equal(lessonTitle(shipped[0], shipped), "Start here");
  for (const [i, { lesson }] of shipped.entries()) {
    assert.equal(neighbours(shipped, `${lesson}.ipynb`).after, shipped[i + 1] || null);
    assert.ok(isLessonPath(shipped, `notebooks/${lesson}.ipynb`));
  }
});

test("an address names a notebook through every door, and none on another server", () => {
  window.happyDOM.setURL("http://127.0.0.1:8888/doc/tree/notebooks/00_start_here.ipynb");
  const through = (address) => notebookPath(address);
  assert.equal(through("01_sympathetic_chain.ipynb"), "notebooks/01_sympathetic_chain.ipynb");
  assert.equal(through("/lab/tree/a%20b/c.ipynb?x=1#d"), "a b/c.ipynb");
  assert.equal(through("/lab/workspaces/auto-A/tree/c.ipynb"), "c.ipynb");
  assert.equal(through("/files/notebooks/c.ipynb?_xsrf=2"), "notebooks/c.ipynb");
  assert.equal(through("/user/me/doc/tree/c.ipynb"), "c.ipynb");
  assert.equal(through("/doc/tree/notebooks"), "");
  assert.equal(through("https://example.org/doc/tree/c.ipynb"), "");
});

// The results are counted in words, and the plan leads to lessons and nowhere else.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { clear, SUMMARY, show, view, wordsOf } from "./sample_card.mjs";

const { isLessonAddress } = await import("../../../sympblock/widgets/quiz_card/study_plan.js");
const { neededColumns, OUTCOMES } = await import("../../../sympblock/widgets/quiz_card/tally_table.js");

afterEach(clear);

const PLANNED = {
  lesson: "01_sympathetic_chain",
  title: "The sympathetic chain",
  href: "01_sympathetic_chain.ipynb",
  minutes: 30,
  reason: "You guessed the answer to question 2.",
};
const shown = (change = {}) => show(view({ phase: "read_out", summary: { ...SUMMARY, ...change } })).el;

test("only outcomes that occurred have a column, and each cell is named where there are no columns", () => {
  const tally = (words, more) => ({ words, correct: 0, partly: 0, wrong: 0, not_answered: 0, ...more });
  const rows = [tally("Outflow", { correct: 2 }), tally("Position", { not_answered: 1 })];
  assert.deepEqual(
    neededColumns(OUTCOMES, rows).map(({ words }) => words),
    ["Correct", "Not answered"],
  );
  const el = shown({ objectives: rows, confidence: [tally("Sure", { correct: 2, not_answered: 1 })] });
  const [objectives, confidence] = el.querySelectorAll("table");
  assert.deepEqual(wordsOf(objectives.querySelectorAll("th")), [
    "Objective",
    "Correct",
    "Not answered",
    "Outflow",
    "Position",
  ]);
  assert.deepEqual(wordsOf(objectives.querySelectorAll("td")), ["2", "0", "0", "1"]);
  assert.deepEqual(
    [...objectives.querySelectorAll("td")].map((cell) => cell.dataset.words),
    ["Correct", "Not answered", "Correct", "Not answered"],
  );
  assert.equal(objectives.querySelectorAll("td")[0].querySelectorAll("svg").length, 2);
  assert.deepEqual(wordsOf(confidence.querySelectorAll("thead th")), ["You said", "Correct"]);
});

test("tables keep their meaning where rows are laid out as boxes", () => {
  const [table] = shown().querySelectorAll("table");
  const roles = (selector) => [
    ...new Set([...table.querySelectorAll(selector)].map((node) => node.getAttribute("role"))),
  ];
  assert.equal(table.getAttribute("role"), "table");
  assert.deepEqual(["thead, tbody", "tr", "th[scope=col]", "th[scope=row]", "td"].flatMap(roles), [
    "rowgroup",
    "row",
    "columnheader",
    "rowheader",
    "cell",
  ]);
});

test("who was never sure and wrong gets no advice, and who was not asked no table", () => {
  const el = shown({ advice: "", sure_but_wrong: [], confidence: [] });
  assert.equal(el.querySelector(".sympblock-advice-box"), null);
  assert.equal(el.querySelectorAll("table").length, 1);
});

test("the plan is a numbered list of links with minutes and reasons", () => {
  const planned = { ...PLANNED, lesson: "08_selection_and_evidence", title: "Selection and evidence", href: undefined };
  const el = shown({ plan: [PLANNED, planned], plan_note: "The following lesson is still in preparation: Consent." });
  const plan = el.querySelector(".sympblock-plan");
  assert.equal(plan.querySelector("h5").textContent, "Your plan");
  assert.deepEqual(wordsOf(plan.querySelectorAll("ol > li")), [
    "The sympathetic chain 30 minutes You guessed the answer to question 2.",
    "Selection and evidence 30 minutes You guessed the answer to question 2.",
  ]);
  const links = [...plan.querySelectorAll("a")].map((link) => [link.textContent, link.getAttribute("href")]);
  assert.deepEqual(links, [["The sympathetic chain", "01_sympathetic_chain.ipynb"]]);
  assert.match(plan.lastElementChild.textContent, /still in preparation: Consent\.$/);
});

test("without a plan there is no heading for one, with a note alone there is no list", () => {
  assert.equal(shown({ plan: undefined, plan_note: undefined }).querySelector(".sympblock-plan"), null);
  clear();
  const plan = shown({ plan: [], plan_note: "You need none." }).querySelector(".sympblock-plan");
  assert.deepEqual([plan.querySelector("ol"), plan.querySelector("p").textContent], [null, "You need none."]);
});

test("the plan leads to notebooks beside this one and nowhere else", () => {
  assert.ok(isLessonAddress("01_sympathetic_chain.ipynb"));
  const others = [
    "javascript:alert(1)//.ipynb",
    "//example.org/a.ipynb",
    "https://example.org/a.ipynb",
    "../a.ipynb",
    "/a.ipynb",
    "a/b.ipynb",
    "a.ipynb?x",
    "a.ipynb#x",
    "a.ipynb\n",
    ".ipynb",
    "a.html",
    "",
    undefined,
  ];
  for (const href of others) {
    assert.ok(!isLessonAddress(href), href);
    assert.equal(shown({ plan: [{ ...PLANNED, href }] }).querySelector(".sympblock-plan a"), null, href);
    clear();
  }
});

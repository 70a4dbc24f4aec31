// The tasks show which one is on, what is asked and what the judge said, and ask for a count only where one is needed.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { answerAll, gestures, place, StubModel, settled, VIEW, window } from "../c_arm_console/arm_page.mjs";

const { renderPanel } = await import("../../../sympblock/widgets/core/panel.js");
const { tasksFace } = await import("../../../sympblock/widgets/c_arm_tasks/tasks_face.js");

const TASK = {
  place: 0,
  names: [
    { title: "Square the endplate", is_solved: true },
    { title: "Find the oblique", is_solved: false },
  ],
  title: "Square the endplate",
  ask: "Tilt the tube until the endplate of L3 is a line.",
  counts: [],
  counted: 0,
  findings: [],
  is_solved: false,
  closing: "",
  sources: [],
  notice: "",
};

let ends = [];
afterEach(() => {
  for (const end of ends) end();
  ends = [];
  document.body.replaceChildren();
});

/** @returns {{ model: any, el: any }} */
function shown(changes = {}) {
  const task = { ...TASK, ...changes };
  const model = new StubModel({ view: VIEW, problem: "", scenes: {}, is_on: false, preparing: "", task });
  const el = place();
  ends.push(renderPanel({ model, el }, tasksFace));
  return { model, el };
}

const numbers = (el) => [...el.querySelectorAll(".sympblock-task-number")];
const radios = (el) => [...el.querySelectorAll('input[type="radio"]')];
const words = (node) => node.textContent.trim().replaceAll(/\s+/g, " ");

test("the list names each task, says which are solved and which one is on", () => {
  const { model, el } = shown();
  assert.deepEqual(
    numbers(el).map((button) => button.getAttribute("aria-label")),
    ["Task 1: Square the endplate, solved", "Task 2: Find the oblique"],
  );
  assert.deepEqual(numbers(el).map(words), ["1 ✓", "2"]);
  assert.deepEqual(
    numbers(el).map((button) => button.getAttribute("aria-current")),
    ["step", null],
  );
  assert.equal(words(el.querySelector(".sympblock-task-title")), "Task 1 of 2: Square the endplate");
  numbers(el)[1].click();
  assert.deepEqual(gestures(model), [{ event: "task", place: 1 }]);
});

test("another task keeps its buttons and the focus", async () => {
  const { model, el } = shown();
  const before = numbers(el);
  before[1].focus();
  model.set("task", { ...TASK, place: 1, title: "Find the oblique" });
  await settled();
  assert.deepEqual(numbers(el), before);
  assert.ok(document.activeElement === before[1]);
  assert.deepEqual(
    before.map((button) => button.getAttribute("aria-current")),
    [null, "step"],
  );
});

test("the buttons ask for a verdict and for a new start", () => {
  const { model, el } = shown();
  for (const button of el.querySelectorAll(".sympblock-task-row button")) button.click();
  answerAll(model);
  assert.deepEqual(gestures(model), [{ event: "judge" }, { event: "again" }]);
});

test("a count is offered only where it is needed, and shows what was chosen until it is answered", async () => {
  const { model, el } = shown();
  assert.doesNotMatch(words(el), /Free vertebrae/);
  model.set("task", { ...TASK, counts: [4, 5, 6] });
  await settled();
  assert.deepEqual(
    radios(el).map((radio) => radio.checked),
    [false, false, false],
  );
  radios(el)[2].checked = true;
  radios(el)[2].dispatchEvent(new window.Event("change", { bubbles: true }));
  model.set("task", { ...TASK, counts: [4, 5, 6], notice: "" });
  await settled();
  assert.deepEqual(
    radios(el).map((radio) => radio.checked),
    [false, false, true],
  );
  assert.deepEqual(gestures(model), [{ event: "count", value: 6 }]);
  model.set("task", { ...TASK, counts: [4, 5, 6], counted: 5 });
  model.answer();
  await settled();
  assert.deepEqual(
    radios(el).map((radio) => radio.checked),
    [false, true, false],
    "Python's word counts",
  );
});

test("the verdict tells each finding, and closing and sources once all is met", () => {
  const findings = [
    { is_met: true, words: "The endplate is a line." },
    { is_met: false, words: "The field is too wide." },
  ];
  const { el } = shown({ findings, closing: "You took 1 image.", sources: [{ label: "Rocco 1995", text: "Rocco" }] });
  const lines = [...el.querySelectorAll(".sympblock-task-verdict li")];
  assert.deepEqual(lines.map(words), ["Met The endplate is a line.", "Not yet The field is too wide."]);
  assert.deepEqual(
    lines.map((line) => line.className),
    ["sympblock-task-met", "sympblock-task-not-met"],
  );
  assert.match(words(el.querySelector(".sympblock-task-verdict")), /You took 1 image\. Source: Rocco 1995$/);
});

test("before a verdict nothing stands in its place", () => {
  assert.equal(words(shown().el.querySelector(".sympblock-task-verdict")), "");
});

test("text is text", () => {
  const hostile = '<img src=x onerror="window.broken=true">';
  const { el } = shown({
    ...{ title: hostile, ask: hostile, closing: hostile, notice: hostile },
    names: [{ title: hostile, is_solved: false }],
    findings: [{ is_met: false, words: hostile }],
    sources: [{ label: hostile, text: hostile }],
  });
  assert.equal(el.querySelectorAll("img").length, 0);
  assert.equal(el.querySelector(".sympblock-task-ask").textContent, hostile);
});

// The room shows what Python says of patient, needle, syringe and debrief, and hands over what the learner does.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { buffersOf, frameOf, pointAt, press } from "../c_arm_console/arm_page.mjs";
import {
  acts,
  answerAll,
  button,
  choose,
  DEBRIEF,
  HEAD,
  HOSTILE,
  hostileIn,
  menu,
  NEEDLE,
  PAGE,
  place,
  roomModel,
  settled,
  tick,
  window,
  words,
} from "./room_page.mjs";

const { renderPanel } = await import("../../../sympblock/widgets/core/panel.js");
const { roomFace } = await import("../../../sympblock/widgets/procedure_room/room_face.js");

let ends = [];
afterEach(() => {
  for (const end of ends) end();
  ends = [];
  document.body.replaceChildren();
});

/** @returns {{ model: any, el: any }} */
function shown(changes = {}, page = PAGE) {
  const model = roomModel({ ...page, ...changes });
  const el = place();
  ends.push(renderPanel({ model, el }, roomFace));
  return { model, el };
}

async function update(model, changes, page = PAGE) {
  model.set("page", { ...page, ...changes });
  await settled();
}

const REPLAY = {
  runs: [],
  whose: "own",
  status: "",
  about: "",
  act: 0,
  last: 0,
  time: "",
  words: "",
  notes: [],
  signs: [],
  rows: [],
};

const cards = (el) => [...el.querySelectorAll(".sympblock-room-card")].map((card) => card.getAttribute("aria-label"));
const screenOf = (el) => el.querySelector('canvas[aria-label="Live screen"]');

test("while the patient is on the way there is nobody to act on", async () => {
  const { model, el } = shown({}, HEAD);
  assert.deepEqual(cards(el), []);
  await update(model, {});
  assert.deepEqual(cards(el), [
    "Before the needle",
    "Needle",
    "Syringe",
    "Skin view",
    "Feet and time",
    "Findings",
    "Treat the patient",
  ]);
});

test("an unchanged page keeps every node and the focus", async () => {
  const { model, el } = shown({ debrief: DEBRIEF });
  const before = [...el.querySelectorAll("*")];
  menu(el, "Volume").focus();
  const focused = document.activeElement;
  await update(model, { ...structuredClone(PAGE), debrief: structuredClone(DEBRIEF) });
  assert.deepEqual(
    [...el.querySelectorAll("*")].filter((node, index) => node !== before[index]),
    [],
  );
  assert.ok(document.activeElement === focused);
});

test("the live screen and its cards stand together, so that the screen stays in sight", () => {
  const bench = shown().el.querySelector(".sympblock-bench");
  assert.ok(bench.contains(screenOf(bench)));
  assert.deepEqual(cards(bench).length, 7);
});

test("a click in the picture asks for a mark; whether there can be one is said in Python", async () => {
  const { model, el } = shown();
  model.emit("msg:custom", frameOf(), buffersOf([1, 2, 3, 4]));
  const click = () => {
    const canvas = screenOf(el);
    canvas.dispatchEvent(new window.MouseEvent("click", pointAt(canvas.parentElement, [0.25, 0.75])));
  };
  click();
  await update(model, { needle: { ...NEEDLE, is_in: true } });
  click();
  answerAll(model);
  assert.deepEqual(acts(model), [
    { event: "seen", number: 1 },
    { act: "mark", at: [0.25, 0.75] },
    { act: "mark", at: [0.25, 0.75] },
  ]);
});

test("E and Q push the needle by what Python offers", () => {
  const { model, el } = shown();
  const tap = (key, more) => {
    press(screenOf(el), key, more);
    window.dispatchEvent(new window.KeyboardEvent("keyup", { key }));
  };
  tap("e");
  tap("E", { shiftKey: true });
  tap("q");
  answerAll(model);
  const steps = [1, 5, -1].flatMap((mm) => [{ act: "push", mm, held: true }, { act: "let_go" }]);
  assert.deepEqual(acts(model), steps);
});

test("a key that repeats itself is still one hold", () => {
  const { model, el } = shown();
  for (let count = 0; count < 5; count += 1) press(screenOf(el), "e", { repeat: count > 0 });
  window.dispatchEvent(new window.KeyboardEvent("keyup", { key: "e" }));
  answerAll(model);
  assert.deepEqual(
    acts(model).map(({ act }) => act),
    ["push", "let_go"],
  );
});

test("a pointer that slides off the button lets the needle go", () => {
  const { model, el } = shown({ needle: { ...NEEDLE, is_in: true, depth_mm: 20 } });
  const advance = button(el, "Advance");
  advance.setPointerCapture = () => {};
  advance.dispatchEvent(new window.MouseEvent("pointerdown", { bubbles: true, button: 0 }));
  advance.dispatchEvent(new window.MouseEvent("pointermove", { bubbles: true, clientX: 0, clientY: 0 }));
  answerAll(model);
  assert.deepEqual(
    acts(model).map(({ act }) => act),
    ["push"],
  );
  advance.dispatchEvent(new window.MouseEvent("pointermove", { bubbles: true, clientX: 400, clientY: 0 }));
  answerAll(model);
  assert.equal(acts(model).at(-1).act, "let_go");
});

test("a button moves the needle while it is held, and a click by other means is one step", async () => {
  const { model, el } = shown({ needle: { ...NEEDLE, is_in: true, depth_mm: 20 } });
  const advance = button(el, "Advance");
  advance.setPointerCapture = () => {};
  const told = () => acts(model).map(({ act, mm }) => (mm ? `${act} ${mm}` : act));
  advance.dispatchEvent(new window.MouseEvent("pointerdown", { bubbles: true, button: 0 }));
  answerAll(model);
  assert.deepEqual(told(), ["push 1"]);
  advance.dispatchEvent(new window.MouseEvent("pointerup", { bubbles: true }));
  advance.dispatchEvent(new window.MouseEvent("click", { bubbles: true, detail: 1 }));
  answerAll(model);
  assert.deepEqual(told(), ["push 1", "let_go"]);
  button(el, "Pull back").dispatchEvent(new window.MouseEvent("click", { bubbles: true, detail: 0 }));
  answerAll(model);
  assert.deepEqual(told(), ["push 1", "let_go", "push -1", "let_go"]);
  press(advance, "Enter");
  advance.dispatchEvent(new window.Event("blur"));
  answerAll(model);
  assert.deepEqual(told().slice(4), ["push 1", "let_go"]);
});

test("no message lies on the picture of a session that is over, whatever act of it is looked at", async () => {
  const { model, el } = shown();
  const note = (text) => ({ time: "0:01", text, tone: "stop" });
  const isHidden = () => el.querySelector(".sympblock-room-banner").hidden;
  await update(model, { notes: [note("Blood.")] });
  assert.equal(isHidden(), false);
  await update(model, { notes: [note("Blood.")], is_finished: true });
  assert.equal(isHidden(), true);
  await update(model, { notes: [note("Bone.")], is_finished: true });
  assert.equal(isHidden(), true);
});

test("what the hand felt is a line and a curve, and no banner", async () => {
  const { model, el } = shown({ needle: { ...NEEDLE, is_in: true, depth_mm: 40 } });
  const line = "The thoracolumbar fascia gives at 27 mm; soft muscle follows.";
  const points = [
    [0, 0.15],
    [24, 0.15],
    [27, 0.7],
    [27, 0.35],
    [40, 0.35],
  ];
  const feel = { line, told: ["felt_fascia"], points, words: "Force on the needle by depth: fat to 27 mm." };
  await update(model, { needle: { ...NEEDLE, is_in: true, depth_mm: 40 }, feel });
  assert.equal(words(el.querySelector(".sympblock-room-feel-line")), `Feel: ${line}`);
  const drawn = el.querySelector(".sympblock-room-felt").getAttribute("points").split(" ");
  assert.equal(drawn.length, points.length);
  const heights = drawn.map((place) => Number(place.split(",")[1]));
  assert.ok(heights[2] < heights[3] && heights[3] < heights[1]);
  assert.match(el.querySelector(".sympblock-room-force").getAttribute("aria-label"), /^Force on the needle by depth/);
  assert.equal(el.querySelector(".sympblock-room-banner").hidden, true);
});

test("the views turn the C-arm, and the spot image is the button of the desk", () => {
  const { model, el } = shown();
  button(el, "Turn the C-arm to Lateral").click();
  button(el, "Take spot image in this view").click();
  answerAll(model);
  assert.deepEqual(acts(model), [
    { act: "view", view: "lateral" },
    { event: "press", id: "shot" },
  ]);
});

test("mask and subtraction are the buttons of the desk, by key", () => {
  const { model, el } = shown();
  for (const key of ["m", "U", "M", "u"]) press(screenOf(el), key);
  answerAll(model);
  assert.deepEqual(
    acts(model).map(({ event, id }) => `${event} ${id}`),
    ["press mask", "press subtract", "press mask", "press subtract"],
  );
});

test("what could not be done is told on the picture, and goes", async () => {
  const { model, el } = shown();
  const notice = screenOf(el).parentElement.querySelector(".sympblock-room-notice");
  assert.ok(notice.hidden);
  await update(model, { notice: "Mark the entry point first." });
  assert.deepEqual([notice.hidden, words(notice)], [false, "Mark the entry point first."]);
});

test("who ends a session is taken to its debrief, and who opens a page on one is not", async () => {
  const { model, el } = shown();
  await update(model, { debrief: DEBRIEF, is_finished: true });
  const region = el.querySelector('[aria-label="Debrief"]');
  assert.ok(document.activeElement === region);
  assert.deepEqual(cards(el), ["Findings"]);
  const opened = shown({ debrief: DEBRIEF, is_finished: true });
  assert.ok(document.activeElement !== opened.el.querySelector('[aria-label="Debrief"]'));
});

test("an item of the debrief that was opened stays open, and is closed in the next debrief", async () => {
  const { model, el } = shown({ debrief: DEBRIEF });
  const first = () => el.querySelector(".sympblock-room-checked details");
  first().open = true;
  await update(model, { debrief: structuredClone(DEBRIEF), notice: "again" });
  assert.ok(first().open);
  await update(model, {}, HEAD);
  await update(model, { debrief: DEBRIEF });
  assert.ok(!first().open);
});

test("the next patient finds nothing of what was half chosen for the last one", async () => {
  const { model, el } = shown();
  choose(menu(el, "Level of the block"), "L3");
  choose(menu(el, "Contrast pattern"), "psoas");
  await settled();
  assert.deepEqual([menu(el, "Level of the block").value, menu(el, "Contrast pattern").value], ["L3", "psoas"]);
  await update(model, {}, HEAD);
  await update(model, {});
  assert.deepEqual([menu(el, "Level of the block").value, menu(el, "Contrast pattern").value], ["", ""]);
});

test("controls and dose of the C-arm are cards of the room", () => {
  const { el } = shown();
  assert.ok(el.querySelector(".sympblock-room-sheet .sympblock-panel-controls"));
  assert.ok(el.querySelector(".sympblock-room-sheet .sympblock-panel-body"));
});

test("text is text, wherever it stands", () => {
  const page = hostileIn({
    ...PAGE,
    ...{ notice: "x", unfinished: "x", damaged: ["x"], busy: "x" },
    needle: { ...NEEDLE, is_in: true },
    notes: [{ time: "0:01", text: "x", tone: "stop" }],
    debrief: { ...DEBRIEF, effect: "x", next_steps: [["x", "x"]], sources: [{ label: "x", text: "x" }] },
  });
  const { el } = shown({}, page);
  assert.equal(el.querySelectorAll("img").length, 0);
  assert.ok(el.textContent.split(HOSTILE).length > 40);
});

test("the guide is shown while it is wanted, and the learner's wish stands until it is answered", async () => {
  const { model, el } = shown();
  const box = el.querySelector(".sympblock-task-head input");
  const told = el.querySelector(".sympblock-room-guide");
  assert.deepEqual([box.checked, told.hidden], [true, false]);
  assert.equal(words(told), "Step 1 of 9: Consent. Ask for consent. WhyMore It is the patient's decision.");
  tick(box, false);
  await update(model, { clock: "0:01" });
  assert.equal(box.checked, false);
  await update(model, { guided: false });
  model.answer();
  await settled();
  assert.deepEqual([box.checked, told.hidden, words(told)], [false, true, ""]);
  assert.deepEqual(acts(model), [{ act: "guided", value: false }]);
});

test("a session that has ended is not guided any more", () => {
  assert.ok(shown({ is_finished: true }).el.querySelector(".sympblock-room-guide").hidden);
});

test("the head tells which scenario is played, what was left and what cannot be read", async () => {
  const { model, el } = shown();
  const numbers = [...el.querySelectorAll(".sympblock-task-number")];
  assert.equal(numbers[0].getAttribute("aria-label"), "Scenario 1: Your first block, played");
  assert.equal(words(el.querySelector(".sympblock-task-title")), "Scenario 1 of 2: Your first block");
  const [left, damaged] = [
    button(el, "Resume session").closest(".sympblock-room-left"),
    el.querySelector(".sympblock-task-head .sympblock-panel-problem"),
  ];
  assert.deepEqual([left.hidden, damaged.hidden], [true, true]);
  await update(model, { unfinished: "A session of today was not ended.", damaged: ["Line 3 cannot be read."] });
  assert.deepEqual(
    [left.hidden, words(damaged)],
    [false, "An earlier session cannot be shown: Line 3 cannot be read."],
  );
  numbers[1].click();
  button(el, "Resume session").click();
  answerAll(model);
  assert.deepEqual(acts(model), [{ act: "scenario", place: 1 }, { act: "resume" }]);
});

test("after the session nothing offers to take a picture, and its replay comes first", () => {
  const { el } = shown({ is_finished: true, debrief: DEBRIEF, replay: REPLAY });
  for (const words of ["AP", "Fluoroscopy", "Save image"]) {
    assert.ok(
      ![...el.querySelectorAll(".sympblock-console-stage button")].some((each) => each.textContent.includes(words)),
    );
  }
  assert.equal(
    el.querySelector(".sympblock-room-aside").firstElementChild.textContent.includes("The session once more"),
    true,
  );
  assert.ok(!el.querySelector(".sympblock-room-arm").open);
  const going = shown().el;
  assert.ok(going.querySelector(".sympblock-console-stage button"));
  assert.equal(going.querySelector(".sympblock-room-arm"), null);
});

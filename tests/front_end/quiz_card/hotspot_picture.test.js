// A place is marked by keyboard as by mouse, and the crosshair does not leave the picture.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import fc from "fast-check";
import { buttonNamed, clear, fire, gestures, item, pick, SCENE, show, view } from "./sample_card.mjs";

const { crosshairAfter, placeWords, pointOf } = await import("../../../sympblock/widgets/quiz_card/hotspot_picture.js");

afterEach(clear);

const BOUNDS = SCENE.bounds_mm;
const keys = fc.array(
  fc.record({ key: fc.constantFrom("ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"), isBig: fc.boolean() }),
  { maxLength: 60 },
);
const opened = (change = {}) => show(view({ item: item("hotspot"), mode: "exam", ...change }));
const pointer = (el) => el.querySelector("[role=application]");
const status = (el) => el.querySelector(".sympblock-hotspot > .sympblock-hint").textContent;
const isShown = (el, mark) => el.querySelector(`.sympblock-${mark}`).style.display !== "none";

test("the crosshair stays in the picture, and a step back undoes a step", () => {
  fc.assert(
    fc.property(keys, (pressed) => {
      const at = pressed.reduce((now, { key, isBig }) => crosshairAfter(now, key, isBig, BOUNDS), { x_mm: 0, y_mm: 0 });
      assert.ok(at.x_mm >= BOUNDS[0] && at.x_mm <= BOUNDS[2] && at.y_mm >= BOUNDS[1] && at.y_mm <= BOUNDS[3]);
    }),
  );
  const far = (key) =>
    Array(20)
      .fill(key)
      .reduce((at, each) => crosshairAfter(at, each, true, BOUNDS), { x_mm: 0, y_mm: 0 });
  assert.deepEqual(
    ["ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown"].map((key) => Object.values(far(key))),
    [
      [-60, 0],
      [0, -40],
      [60, 0],
      [0, 40],
    ],
  );
  const there = crosshairAfter({ x_mm: 0, y_mm: 0 }, "ArrowRight", true, BOUNDS);
  assert.deepEqual(there, { x_mm: 8, y_mm: 0 });
  assert.deepEqual(crosshairAfter(there, "ArrowLeft", true, BOUNDS), { x_mm: 0, y_mm: 0 });
});

test("a place is told in percent from the left and from the top", () => {
  assert.equal(placeWords({ x_mm: -60, y_mm: 40 }, BOUNDS), "0 percent from the left, 100 from the top.");
  assert.equal(placeWords({ x_mm: 0, y_mm: 0 }, BOUNDS), "50 percent from the left, 50 from the top.");
});

test("arrow keys and Enter place the mark; other keys are left to the page", () => {
  const { model, el } = opened();
  assert.ok(!isShown(el, "pin"));
  for (const key of ["ArrowRight", "ArrowUp"]) {
    assert.ok(fire(pointer(el), "keydown", { key, shiftKey: key === "ArrowRight" }).defaultPrevented);
    fire(pointer(el), "keyup", { key });
  }
  assert.equal(el.querySelector("[aria-live]").textContent, "57 percent from the left, 49 from the top.");
  assert.ok(isShown(el, "crosshair"));
  assert.ok(!fire(pointer(el), "keydown", { key: "Tab" }).defaultPrevented);
  fire(pointer(el), "keydown", { key: "Enter" });
  assert.deepEqual(gestures(model)[0].response, { x_mm: 8, y_mm: -1 });
  assert.ok(isShown(el, "pin"));
  assert.equal(status(el), "Your mark is placed. Tap or click elsewhere to move it.");
  fire(pointer(el), "blur");
  assert.ok(!isShown(el, "crosshair"));
});

test("the same words are told again when the mark is placed again", () => {
  const { el } = opened();
  const told = () =>
    [...el.querySelector("[aria-live]").childNodes].find(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent,
    );
  fire(pointer(el), "keydown", { key: "Enter" });
  const first = told();
  fire(pointer(el), "keydown", { key: "Enter" });
  assert.equal(told().textContent, "Mark placed.");
  assert.notEqual(told(), first);
});

test("an answer from the list takes the mark away, and a mark takes the answer from the list", () => {
  const { model, el } = opened();
  fire(pointer(el), "keydown", { key: " " });
  model.answer();
  pick(el, "Kidney");
  assert.deepEqual(gestures(model).at(-1).response, { choice: "c" });
  assert.ok(!isShown(el, "pin"));
  assert.equal(status(el), "You answered from the list.");
  fire(pointer(el), "keydown", { key: " " });
  assert.equal(el.querySelector(".sympblock-twin input:checked"), null);
});

test("the list stays as the learner opened it, and is open for who answered from it", () => {
  const { el } = opened();
  const list = el.querySelector("details");
  assert.ok(!list.open);
  list.open = true;
  pick(el, "Kidney");
  fire(pointer(el), "keydown", { key: "Enter" });
  assert.ok(list.open);
  const { el: later } = opened({ item: item("hotspot", { response: { choice: "b" } }) });
  assert.ok(later.querySelector("details").open);
});

test("the picture is drawn once for a question, and anew for another one", () => {
  const shown = view({ item: item("hotspot") });
  const { model, el } = show(shown);
  const svg = el.querySelector("svg.sympblock-scene");
  fire(pointer(el), "keydown", { key: "Enter" });
  model.set("view", { ...shown, warning: "The disk is full." });
  assert.equal(el.querySelector("svg.sympblock-scene"), svg);
  model.set("scenes", { other: { ...SCENE, title: "Axial section at L4" } });
  model.set("view", { ...shown, attempt: 2, item: item("hotspot", { scene: "other" }) });
  assert.notEqual(el.querySelector("svg.sympblock-scene"), svg);
  assert.match(pointer(el).getAttribute("aria-label"), /^Axial section at L4\. Arrow keys/);
  assert.ok(buttonNamed(el, "Check answer"));
});

test("a response is a point or it is not", () => {
  assert.deepEqual(pointOf({ x_mm: 0, y_mm: 1 }), { x_mm: 0, y_mm: 1 });
  assert.deepEqual([pointOf({ choice: "a" }), pointOf(null)], [null, null]);
});

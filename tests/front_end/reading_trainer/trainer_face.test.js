// The trainer takes a mark by click or key, shows whose mark lies where, and sets all readings against what was there.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import fc from "fast-check";
import {
  answerAll,
  buffersOf,
  frameOf,
  gestures,
  greyOn,
  place,
  pointAt,
  press,
  StubModel,
  settled,
  VIEW,
  window,
} from "../c_arm_console/arm_page.mjs";

const { renderPanel } = await import("../../../sympblock/widgets/core/panel.js");
const { trainerFace } = await import("../../../sympblock/widgets/reading_trainer/trainer_face.js");
const { moved } = await import("../../../sympblock/widgets/reading_trainer/reading_cross.js");
const { tintPercent } = await import("../../../sympblock/widgets/reading_trainer/reading_table.js");

const SHEET = { head: "Case 3: block at L3, left side", rings: [], is_told: false, tally: {}, notice: "" };
const TALLY = {
  names: [
    { name: "psoas muscle", short: "psoas" },
    { name: "blood vessel", short: "vessel" },
  ],
  counts: [
    [4, 0],
    [1, 2],
  ],
  words: "6 of 7 patterns were correct.",
};

let ends = [];
afterEach(() => {
  for (const end of ends) end();
  ends = [];
  document.body.replaceChildren();
});

/** @returns {{ model: any, el: any }} */
function shown(changes = {}) {
  const sheet = { ...SHEET, ...changes };
  const model = new StubModel({ view: VIEW, problem: "", scenes: {}, preparing: "", sheet });
  const el = place();
  ends.push(renderPanel({ model, el }, trainerFace));
  return { model, el };
}

const screens = (el) => [...el.querySelectorAll("canvas")];
const words = (node) => node.textContent.trim().replaceAll(/\s+/g, " ");
const cross = (el) => el.querySelector(".sympblock-reading-cross");

test("a page that opens asks for its pictures, and each goes to its own screen", () => {
  const { model, el } = shown();
  assert.deepEqual(gestures(model), [{ event: "ready" }]);
  model.emit("msg:custom", frameOf({ view: "lateral" }), buffersOf([1, 2, 3, 4]));
  assert.deepEqual(screens(el).map(greyOn), [[], [1, 2, 3, 4]]);
  model.emit("msg:custom", { event: "clear" }, []);
  assert.deepEqual(screens(el).map(greyOn), [[], []]);
});

test("each screen says what it shows, and arrow keys belong to it", () => {
  const { el } = shown({ is_told: true });
  const [ap] = screens(el);
  assert.deepEqual([ap.getAttribute("role"), ap.tabIndex], ["application", 0]);
  assert.equal(ap.getAttribute("aria-label"), "AP view, radiograph with a needle. Case 3: block at L3, left side");
  assert.match(el.querySelector(`#${ap.getAttribute("aria-describedby")}`).textContent, /^Click the needle tip\./);
  assert.ok(ap.classList.contains("sympblock-reading-told"));
});

test("a click marks the place under the pointer", () => {
  const { model, el } = shown();
  const lateral = screens(el)[1];
  lateral.dispatchEvent(new window.MouseEvent("click", pointAt(lateral, [0.25, 0.75])));
  answerAll(model);
  assert.deepEqual(gestures(model).at(-1), { event: "tip", view: "lateral", at: [0.25, 0.75] });
});

test("arrow keys move the cross, say where it is, and Enter sets the mark", async () => {
  const { model, el } = shown();
  const [ap] = screens(el);
  assert.ok(cross(el).hidden);
  const used = [press(ap, "ArrowLeft", { shiftKey: true }), press(ap, "ArrowDown")].map(
    (event) => event.defaultPrevented,
  );
  await settled();
  assert.deepEqual([used, cross(el).hidden, cross(el).style.left], [[true, true], false, "45%"]);
  assert.equal(el.querySelector(".sympblock-said").textContent, "Cross 45 % from the left, 51 % from the top");
  press(ap, "Enter");
  assert.ok(!press(ap, "Enter", { ctrlKey: true }).defaultPrevented && !press(ap, "x").defaultPrevented);
  answerAll(model);
  assert.deepEqual(gestures(model), [{ event: "ready" }, { event: "tip", view: "ap", at: [0.45, 0.51] }]);
  ap.dispatchEvent(new window.Event("blur"));
  assert.ok(cross(el).hidden);
  model.emit("msg:custom", { event: "clear" }, []);
  assert.equal(cross(el).style.left, "50%", "the next case begins in the middle");
});

test("no number of steps leaves the picture", () => {
  const way = fc.constantFrom([-1, 0], [1, 0], [0, -1], [0, 1]);
  fc.assert(
    fc.property(way, fc.integer({ min: 1, max: 200 }), (there, count) => {
      const [x, y] = moved([0.5, 0.5], there, count);
      assert.ok(x > 0 && x < 1 && y > 0 && y < 1, `${[x, y]}`);
    }),
  );
});

test("rings tell whose mark is whose, each in its own view and inside the picture", async () => {
  const { model, el } = shown();
  const rings = [
    { view: "ap", at: [0.9, 0.25], whose: "yours" },
    { view: "ap", at: [0.5, 0.5], whose: "true" },
    { view: "lateral", at: [0.4, 0.5], whose: "true" },
  ];
  model.set("sheet", { ...SHEET, rings });
  await settled();
  const [ap, lateral] = [...el.querySelectorAll(".sympblock-reading-rings")];
  assert.deepEqual([...ap.children].map(words), ["you", "tip"]);
  assert.deepEqual([...lateral.children].map(words), ["tip"]);
  assert.deepEqual([ap.children[0].style.left, ap.children[0].style.top], ["90%", "25%"]);
  assert.ok(ap.querySelector(".sympblock-reading-yours .sympblock-reading-before"), "the word stands before its ring");
});

test("before the first reading no table is shown; afterwards its diagonal holds what was correct", async () => {
  const { model, el } = shown();
  const own = el.querySelector(".sympblock-reading-own");
  assert.equal(own.childElementCount, 0);
  model.set("sheet", { ...SHEET, tally: TALLY });
  await settled();
  const cells = [...own.querySelectorAll("td")].slice(1);
  assert.deepEqual(cells.map(words), ["4", "·", "1", "2"]);
  assert.deepEqual(
    cells.map((cell) => cell.classList.contains("sympblock-reading-hit")),
    [true, false, false, true],
  );
  assert.deepEqual(
    cells.map((cell) => cell.style.getPropertyValue("--sympblock-share")),
    ["40%", "0%", "19%", "26%"],
  );
  assert.equal(own.querySelector("p").textContent, TALLY.words);
});

test("the more readings, the stronger the tint, and none without any", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (a, b) => {
      const [few, most] = [Math.min(a, b), Math.max(a, b)];
      assert.ok(0 < tintPercent(few, most) && tintPercent(few, most) <= tintPercent(most, most));
      assert.equal(tintPercent(0, most), 0);
    }),
  );
});

test("an unchanged sheet keeps every node and the focus", async () => {
  const rings = [{ view: "ap", at: [0.2, 0.25], whose: "yours" }];
  const { model, el } = shown({ tally: TALLY, rings });
  const before = [...el.querySelectorAll("*")];
  screens(el)[0].focus();
  model.set("sheet", structuredClone({ ...SHEET, tally: TALLY, rings }));
  await settled();
  assert.deepEqual(
    [...el.querySelectorAll("*")].filter((node, index) => node !== before[index]),
    [],
  );
  assert.ok(document.activeElement === screens(el)[0]);
});

test("what is waited for and what is not kept are told", async () => {
  const { model, el } = shown();
  const [waiting, notice] = [
    el.querySelector(".sympblock-console-waiting"),
    el.querySelector(".sympblock-panel-extra .sympblock-panel-problem"),
  ];
  assert.deepEqual([waiting.hidden, notice.hidden], [true, true]);
  model.set("preparing", "Preparing the next patient.");
  model.set("sheet", { ...SHEET, notice: "Nothing is kept." });
  await settled();
  assert.deepEqual(
    [waiting.hidden, words(waiting), words(notice)],
    [false, "Preparing the next patient.", "Nothing is kept."],
  );
});

test("text is text", () => {
  const hostile = '<img src=x onerror="window.broken=true">';
  const names = TALLY.names.map(() => ({ name: hostile, short: hostile }));
  const { el } = shown({ head: hostile, notice: hostile, tally: { ...TALLY, names, words: hostile } });
  assert.equal(el.querySelectorAll("img").length, 0);
  assert.equal(el.querySelector(".sympblock-reading-head").textContent, hostile);
});

test("after its end the trainer hears nothing", () => {
  const { model, el } = shown();
  const [ap] = screens(el);
  ends.pop()();
  model.emit("msg:custom", frameOf({ view: "ap" }), buffersOf([1, 2, 3, 4]));
  assert.deepEqual(greyOn(ap), []);
});

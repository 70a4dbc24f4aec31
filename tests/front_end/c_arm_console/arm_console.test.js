// The console hands every gesture over in order, and a live picture leaves all beside it alone.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import {
  answerAll,
  buffersOf,
  frameOf,
  gestures,
  greyOn,
  pageErrors,
  place,
  pointAt,
  press,
  StubModel,
  settled,
  VIEW,
  window,
} from "./arm_page.mjs";

const { renderPanel } = await import("../../../sympblock/widgets/core/panel.js");
const { consoleFace } = await import("../../../sympblock/widgets/c_arm_console/console_face.js");
const { ArmConsole } = await import("../../../sympblock/widgets/c_arm_console/arm_console.js");

let ends = [];
afterEach(() => {
  for (const end of ends) end();
  ends = [];
  document.body.replaceChildren();
});

function shown({ makeFace = consoleFace, ...traits } = /** @type {any} */ ({})) {
  const model = new StubModel({ view: VIEW, problem: "", scenes: {}, is_on: false, preparing: "", ...traits });
  const el = place();
  ends.push(renderPanel({ model, el }, makeFace));
  return { model, el };
}

/** @returns {any} */
const screenOf = (el, name = "Live screen") => el.querySelector(`canvas[aria-label="${name}"]`);
const pedalOf = (el) => el.querySelector(".sympblock-console-pedal");
const hearFrame = (model, changes = {}, grey = [10, 20, 30, 40]) =>
  model.emit("msg:custom", frameOf(changes), buffersOf(grey));
const pointer = (name) => new window.PointerEvent(name, { bubbles: true, button: 0, pointerId: 7 });

test("a picture that was seen is told at once, while a gesture is still under way", () => {
  const { model, el } = shown();
  press(screenOf(el), "ArrowLeft");
  hearFrame(model, { number: 4 });
  assert.deepEqual(greyOn(screenOf(el)), [10, 20, 30, 40]);
  assert.deepEqual(model.sent.at(-1), { event: "seen", number: 4 });
});

test("keys move the C-arm by one step, with Shift by five, and leave others to the page", () => {
  const { model, el } = shown();
  const used = ["ArrowRight", "ArrowDown", "w", "D"].map((key) => press(screenOf(el), key).defaultPrevented);
  press(screenOf(el), "ArrowUp", { shiftKey: true });
  const left = [press(screenOf(el), "Tab"), press(screenOf(el), "s", { ctrlKey: true }), press(screenOf(el), "e")];
  answerAll(model);
  assert.deepEqual(used, [true, true, true, true]);
  assert.ok(left.every((event) => !event.defaultPrevented));
  assert.deepEqual(
    gestures(model).map(({ id, steps }) => [id, steps]),
    [
      ["oblique_deg", 1],
      ["craniocaudal_tilt_deg", -1],
      ["superior_mm", 1],
      ["left_mm", -1],
      ["craniocaudal_tilt_deg", 5],
    ],
  );
});

test("a widget is told which place of the picture was clicked, however it is turned, and takes other keys", () => {
  const points = [];
  const makeFace = (model, sender, redraw) => {
    const onKey = (event) => event.key === "e";
    const console = new ArmConsole({ model, sender, redraw }, { onPoint: (at) => points.push(at), onKey });
    return { lay: () => console.template(), stop: () => console.stop() };
  };
  const { model, el } = shown({ makeFace });
  const canvas = screenOf(el);
  const click = (at) => canvas.dispatchEvent(new window.MouseEvent("click", pointAt(canvas.parentElement, at)));
  click([0.25, 0.5]);
  assert.deepEqual([points, pageErrors], [[], []], "there is no picture yet");
  hearFrame(model, { flipped: true, rotated_deg: 90 });
  click([0.5, 0]);
  assert.deepEqual(
    points.map(([x, y]) => [x.toFixed(6), y.toFixed(6)]),
    [["1.000000", "0.500000"]],
  );
  assert.ok(press(canvas, "e").defaultPrevented);
  assert.ok(!press(canvas, "x").defaultPrevented);
});

test("a tap on the pedal is two gestures in order, even before the first is answered", () => {
  const { model, el } = shown();
  const pedal = pedalOf(el);
  pedal.dispatchEvent(pointer("pointerdown"));
  pedal.dispatchEvent(pointer("pointerup"));
  answerAll(model);
  assert.equal(pedal.captured, 7);
  assert.deepEqual(gestures(model), [
    { event: "pedal", down: true },
    { event: "pedal", down: false },
  ]);
});

test("the space bar on the screen is the pedal, and its repeats are none", () => {
  const { model, el } = shown();
  const canvas = screenOf(el);
  press(canvas, " ");
  press(canvas, " ", { repeat: true });
  canvas.dispatchEvent(new window.KeyboardEvent("keyup", { key: " ", bubbles: true }));
  answerAll(model);
  assert.deepEqual(
    gestures(model).map(({ down }) => down),
    [true, false],
  );
});

test("the tube goes off when the focus or the page is left", () => {
  for (const leave of [
    (el) => screenOf(el).dispatchEvent(new window.Event("blur")),
    () => window.dispatchEvent(new window.Event("blur")),
  ]) {
    const { model, el } = shown();
    press(screenOf(el), " ");
    leave(el);
    answerAll(model);
    assert.deepEqual(
      gestures(model).map(({ down }) => down),
      [true, false],
    );
  }
});

test("a pedal that stays down is pressed once for on and once for off, and the page that is left ends it", async () => {
  const controls = [{ kind: "toggle", id: "stays_down", label: "Keep pedal down", value: true }];
  const { model, el } = shown({ view: { ...VIEW, controls } });
  for (const name of ["pointerdown", "pointerup"]) pedalOf(el).dispatchEvent(pointer(name));
  answerAll(model);
  model.set("is_on", true);
  await settled();
  assert.deepEqual(
    [pedalOf(el).getAttribute("aria-pressed"), el.querySelector(".sympblock-console-light").textContent],
    ["true", "X-ray on"],
  );
  window.dispatchEvent(new window.Event("blur"));
  answerAll(model);
  assert.deepEqual(
    gestures(model).map(({ down }) => down),
    [true, false],
  );
});

test("after its end a console hears neither the page nor Python", () => {
  const { model, el } = shown({ is_on: true });
  const canvas = screenOf(el);
  ends.pop()();
  assert.deepEqual(gestures(model), [{ event: "pedal", down: false }], "the tube goes off with the page");
  window.dispatchEvent(new window.Event("blur"));
  hearFrame(model);
  assert.deepEqual([gestures(model).length, greyOn(canvas)], [1, []]);
});

test("the second screen keeps a picture, folds on a phone, and both are emptied for the next patient", async () => {
  const { model, el } = shown();
  /** @returns {any} */
  const fold = () => el.querySelector(".sympblock-console-fold");
  model.emit("msg:custom", { event: "keep", caption: "AP, tilt 0°" }, []);
  assert.deepEqual(greyOn(screenOf(el, "Reference monitor")), [], "there is nothing to keep");
  hearFrame(model);
  model.emit("msg:custom", { event: "keep", caption: "AP, tilt 0°" }, []);
  hearFrame(model, {}, [1, 1, 1, 1]);
  await settled();
  assert.deepEqual(greyOn(screenOf(el, "Reference monitor")), [10, 20, 30, 40]);
  assert.equal(fold().getAttribute("aria-expanded"), "false");
  fold().click();
  await settled();
  assert.equal(fold().getAttribute("aria-expanded"), "true");
  assert.equal(el.querySelector(".sympblock-console-folded"), null);
  model.emit("msg:custom", { event: "clear" }, []);
  await settled();
  assert.deepEqual([greyOn(screenOf(el)), greyOn(screenOf(el, "Reference monitor")), fold()], [[], [], null]);
});

test("a live picture changes nothing beside it, and news beside it keeps screens and focus", async () => {
  const { model, el } = shown();
  hearFrame(model);
  const seen = new window.MutationObserver(() => {});
  seen.observe(el, { childList: true, characterData: true, subtree: true });
  hearFrame(model, { number: 2 }, [4, 3, 2, 1]);
  assert.deepEqual(seen.takeRecords(), []);
  const canvas = screenOf(el);
  canvas.focus();
  model.set("is_on", true);
  model.set("preparing", "Preparing the C-arm.");
  await settled();
  assert.equal(el.querySelector('[role="status"]').textContent, "Preparing the C-arm.");
  assert.deepEqual([screenOf(el), document.activeElement], [canvas, canvas]);
});

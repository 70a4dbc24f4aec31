// A screen shows the grey values, marks and names of one picture, and nothing before the first one.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buffersOf, frameOf, greyOn } from "./arm_page.mjs";

const { ArmScreen, greyValues } = await import("../../../sympblock/widgets/c_arm_console/arm_screen.js");

const screenWith = (changes, grey = [10, 20, 30, 40]) => {
  const screen = new ArmScreen("Live screen", "No image yet.");
  if (changes) screen.draw(frameOf(changes), greyValues(frameOf(changes), buffersOf(grey)));
  return screen;
};
/** @returns {any} */
const find = (screen, name) => screen.node.querySelector(`.sympblock-screen-${name}`);
const marks = (screen) => [0, 1].map((side) => find(screen, `mark-${side}`).textContent);

test("before the first picture a screen says that there is none", () => {
  const screen = screenWith(null);
  assert.ok(screen.node.classList.contains("sympblock-screen-empty"));
  assert.deepEqual([find(screen, "words").hidden, find(screen, "words").textContent], [false, "No image yet."]);
  assert.deepEqual(marks(screen), ["", ""]);
});

test("a picture shows its grey values, its marks and how it is turned", () => {
  const screen = screenWith({ rotated_deg: 15 });
  assert.deepEqual(greyOn(screen.canvas), [10, 20, 30, 40]);
  assert.deepEqual([screen.canvas.width, screen.canvas.dataset.frames], [2, "1"]);
  assert.deepEqual([find(screen, "words").hidden, marks(screen)], [true, ["L", "R"]]);
  assert.equal(screen.canvas.style.transform, "rotate(15deg) scaleX(1)");
  assert.ok(!screen.node.classList.contains("sympblock-screen-empty"));
});

test("a mirrored picture has its marks on the other sides", () => {
  assert.deepEqual(marks(screenWith({ flipped: true })), ["R", "L"]);
});

test("a name stands at its place and keeps inside the picture", () => {
  const spots = [{ text: "pedicle", at: [0.25, 0.5], anchor: "start" }];
  const [plain, mirrored] = [screenWith({ spots }), screenWith({ spots, flipped: true })];
  assert.deepEqual([find(plain, "place").style.left, find(mirrored, "place").style.left], ["25%", "75%"]);
  assert.match(find(plain, "place").className, /sympblock-screen-start/);
  assert.match(find(mirrored, "place").className, /sympblock-screen-end/);
  assert.equal(find(plain, "name").style.maxWidth, "calc(75cqw - 0.75rem)");
});

test("a name is text", () => {
  const hostile = "<img src=x onerror=alert(1)>";
  const screen = screenWith({
    spots: [{ text: hostile, at: [0.5, 0.5], anchor: "middle" }],
    marks: [hostile, hostile],
  });
  assert.equal(screen.node.querySelector("img"), null);
  assert.equal(find(screen, "name").textContent, hostile);
});

test("what was done with a picture stands on it, and goes with the next one", () => {
  const screen = screenWith({ note: "Subtraction" });
  assert.deepEqual([find(screen, "note").hidden, find(screen, "note").textContent], [false, "Subtraction"]);
  screen.draw(frameOf({ note: "" }), new Uint8Array([1, 2, 3, 4]));
  assert.equal(find(screen, "note").hidden, true);
});

test("the next picture keeps every node", () => {
  const spots = [{ text: "L3", at: [0.5, 0.5], anchor: "middle" }];
  const screen = screenWith({ spots });
  const before = [...screen.node.querySelectorAll("*")];
  screen.draw(frameOf({ spots }), new Uint8Array([1, 2, 3, 4]));
  assert.deepEqual([...screen.node.querySelectorAll("*")], before);
  assert.deepEqual([greyOn(screen.canvas), screen.canvas.dataset.frames], [[1, 2, 3, 4], "2"]);
});

test("a copy shows what the other screen shows, and a cleared screen nothing", () => {
  const [live, kept] = [screenWith({}), screenWith(null)];
  kept.copy(live, "AP, tilt 0°");
  assert.deepEqual(greyOn(kept.canvas), greyOn(live.canvas));
  assert.equal(kept.node.querySelector("figcaption").textContent, "Live screen: AP, tilt 0°");
  kept.clear();
  assert.deepEqual([greyOn(kept.canvas), marks(kept)], [[], ["", ""]]);
  assert.equal(kept.node.querySelector("figcaption").textContent, "Live screen");
});

test("what was pointed at is crossed in its own picture, turned with it, and in no later one", () => {
  const crossed = (changes) => {
    const screen = screenWith(changes);
    screen.pointed = { at: [0.25, 0.5], number: 1 };
    screen.show();
    return find(screen, "cross")?.style.left;
  };
  assert.deepEqual([crossed({}), crossed({ flipped: true }), crossed({ number: 2 })], ["25%", "75%", undefined]);
});

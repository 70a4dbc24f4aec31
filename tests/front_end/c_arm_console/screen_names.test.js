// Names that lie on one another are parted; one that lies alone stays where it is.
import assert from "node:assert/strict";
import { test } from "node:test";
import "../page.mjs";

const { partNames } = await import("../../../sympblock/widgets/c_arm_console/screen_names.js");

/** A frame of 400 pixels with names of 80 x 15 pixels at some heights. */
function frameWith(tops) {
  /** @type {any} */
  const frame = document.createElement("div");
  /** @type {Map<any, any>} */
  const boxes = new Map([[frame, { left: 10, top: 20, width: 400, height: 400 }]]);
  for (const top of tops) {
    const name = document.createElement("span");
    name.className = "sympblock-screen-name";
    frame.append(name);
    boxes.set(name, { left: 110, top: 20 + top, width: 80, height: 15 });
  }
  for (const [node, box] of boxes) node.getBoundingClientRect = () => /** @type {any} */ (box);
  return frame;
}

const shownTops = (frame, tops) =>
  [...frame.children].map((name, place) => {
    const [, down = "0px"] = (name.style.translate ?? "").split(" ");
    return tops[place] + Number.parseFloat(down);
  });

test("neighbours are parted", () => {
  const tops = [100, 104, 108, 300];
  const frame = frameWith(tops);
  partNames(frame);
  const shown = shownTops(frame, tops);
  const sorted = shown.toSorted((one, two) => one - two);
  for (let place = 1; place < sorted.length; place += 1)
    assert.ok(sorted[place] - sorted[place - 1] >= 14.5, String(shown));
  assert.equal(shown[3], 300);
});

test("a second time changes nothing more, and a frame without names is left alone", () => {
  const tops = [100, 104];
  const frame = frameWith(tops);
  partNames(frame);
  const once = shownTops(frame, tops);
  partNames(frame);
  assert.deepEqual(shownTops(frame, tops), once);
  partNames(frameWith([]));
});

// A place of a picture and its place on the screen are the same place, however the picture is turned and mirrored.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  anchorOnScreen,
  canvasTransform,
  percent,
  placeInPicture,
  placeOnScreen,
  placeUnder,
} from "../../../sympblock/widgets/c_arm_console/picture_place.js";

/* Whole steps: among all doubles of a range nearly every one is next to nothing. */
const share = fc.integer({ min: 0, max: 1000 }).map((permille) => permille / 1000);
const place = fc.tuple(share, share);
const turned = fc.record({
  flipped: fc.boolean(),
  rotated_deg: fc.integer({ min: -3600, max: 3600 }).map((tenths) => tenths / 10),
});

function assertSame([x, y], [otherX, otherY]) {
  assert.ok(Math.abs(x - otherX) < 1e-9 && Math.abs(y - otherY) < 1e-9, `${[x, y]} is not ${[otherX, otherY]}`);
}

test("there and back is the same place, from either side", () => {
  fc.assert(
    fc.property(place, turned, (at, how) => {
      assertSame(placeInPicture(placeOnScreen(at, how), how), at);
      assertSame(placeOnScreen(placeInPicture(at, how), how), at);
    }),
  );
});

test("the middle stays, and no place comes nearer to it or goes away from it", () => {
  const away = ([x, y]) => Math.hypot(x - 0.5, y - 0.5);
  fc.assert(
    fc.property(place, turned, (at, how) => {
      assertSame(placeOnScreen([0.5, 0.5], how), [0.5, 0.5]);
      assert.ok(Math.abs(away(placeOnScreen(at, how)) - away(at)) < 1e-9);
    }),
  );
});

test("a picture is mirrored first and then turned clockwise, as its canvas is", () => {
  const right = /** @type {[number, number]} */ ([1, 0.5]);
  assertSame(placeOnScreen(right, { flipped: false, rotated_deg: 90 }), [0.5, 1]);
  assertSame(placeOnScreen(right, { flipped: true, rotated_deg: 0 }), [0, 0.5]);
  assertSame(placeOnScreen(right, { flipped: true, rotated_deg: 90 }), [0.5, 0]);
  /* A style sheet does the last of its transforms first. */
  assert.equal(canvasTransform({ flipped: true, rotated_deg: 90 }), "rotate(90deg) scaleX(-1)");
  assert.equal(canvasTransform({ flipped: false, rotated_deg: -5 }), "rotate(-5deg) scaleX(1)");
});

test("what lies under the pointer is a share of the box, and a style sheet puts it there again", () => {
  const box = { left: 40, top: 10, width: 300, height: 200 };
  fc.assert(
    fc.property(place, ([x, y]) => {
      const [left, top] = [box.left + x * box.width, box.top + y * box.height];
      assertSame(placeUnder({ clientX: left, clientY: top }, box), [x, y]);
      assertSame([Number.parseFloat(percent(x)) / 100, 0], [x, 0]);
    }),
  );
});

test("a name stays on its side of its place when the picture is mirrored", () => {
  const anchors = /** @type {const} */ (["start", "end", "above", "middle"]);
  assert.deepEqual(
    anchors.map((anchor) => anchorOnScreen(anchor, true)),
    ["end", "start", "above", "middle"],
  );
  assert.deepEqual(
    anchors.map((anchor) => anchorOnScreen(anchor, false)),
    anchors,
  );
});

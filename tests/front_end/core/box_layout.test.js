// Words that were pushed apart do not lie on one another, stay in the picture, and move up and down only.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { boxesOverlap, separateBoxes } from "../../../sympblock/widgets/core/box_layout.js";

const AREA = { x: 0, y: 0, w: 400, h: 400 };
const box = fc.record({
  x: fc.integer({ min: 0, max: 300 }),
  y: fc.integer({ min: 0, max: 380 }),
  w: fc.integer({ min: 10, max: 100 }),
  h: fc.constant(16),
});

test("a few words always find room beside one another", () => {
  fc.assert(
    fc.property(fc.array(box, { minLength: 1, maxLength: 6 }), (boxes) => {
      const before = boxes.map(({ x }) => x);
      assert.ok(separateBoxes(boxes, [], AREA));
      assert.deepEqual(
        boxes.map(({ x }) => x),
        before,
      );
      for (const one of boxes) {
        assert.ok(one.y >= 0 && one.y + one.h <= AREA.h);
        assert.ok(!boxes.some((other) => other !== one && boxesOverlap(one, other)));
      }
    }),
    { numRuns: 1000 },
  );
});

test("what is fixed stays, and what cannot be parted is told", () => {
  const fixed = [{ x: 0, y: 0, w: 400, h: 16 }];
  const boxes = [{ x: 5, y: 4, w: 50, h: 16 }];
  assert.ok(separateBoxes(boxes, fixed, AREA) && boxes[0].y >= 16);
  assert.deepEqual(fixed[0], { x: 0, y: 0, w: 400, h: 16 });
  assert.ok(!separateBoxes([{ ...boxes[0] }, { ...boxes[0] }], [], { x: 0, y: 0, w: 60, h: 20 }));
});

// What is typed is the learner's until it counts.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import "../page.mjs";

const { steppedText, typedNumber } = await import("../../../sympblock/widgets/core/number_field.js");

test("a comma is a decimal point", () => {
  assert.equal(typedNumber("2,5"), 2.5);
  assert.ok(Number.isNaN(typedNumber(" ")) && Number.isNaN(typedNumber("two")));
});

test("arrows stay within the limits, and a step up is undone by a step down", () => {
  const limits = fc.record({
    min: fc.integer({ min: -50, max: 0 }),
    max: fc.integer({ min: 10, max: 90 }),
    step: fc.constantFrom(0.25, 0.5, 1, 5),
  });
  fc.assert(
    fc.property(limits, fc.integer({ min: 0, max: 100 }), (range, percent) => {
      const from = String(Math.round(range.min + ((range.max - range.min) * percent) / 100));
      const up = steppedText(from, 1, range);
      assert.ok(Number(up) >= range.min && Number(up) <= range.max);
      if (Number(from) + range.step <= range.max) assert.equal(Number(steppedText(up, -1, range)), Number(from));
      assert.equal(Number(steppedText("what", 1, range)), range.min);
    }),
  );
});

// The clock of a seminar: it is in one stage at a time, and what is left of all stages makes what is left of the seminar.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { leftWords, readClock } from "../../../sympblock/widgets/seminar_plan/stage_clock.js";

const anyStages = fc.array(fc.integer({ min: 0, max: 1800 }), { minLength: 1, maxLength: 12 });

test("the stage that is on and those after it make what is left of the seminar", () => {
  fc.assert(
    fc.property(anyStages, fc.integer({ min: 0, max: 30_000 }), (lasts_s, goneS) => {
      const read = readClock({ begun_ms: 5000, lasts_s }, 5000 + goneS * 1000);
      const after = lasts_s.slice(read.at + 1).reduce((sum, each) => sum + each, 0);
      assert.ok(Math.abs(read.leftS + after - read.endLeftS) < 1e-6);
      assert.ok(read.at === lasts_s.length - 1 || (read.leftS > 0 && read.leftS <= lasts_s[read.at]));
      assert.ok(read.doneShare >= 0 && read.doneShare <= 1);
    }),
  );
});

test("a clock that stands has nothing to read, and minutes are written as minutes", () => {
  assert.equal(readClock({ begun_ms: null, lasts_s: [60] }, 0), null);
  assert.deepEqual([leftWords(125.9), leftWords(-61), leftWords(0)], ["2:05", "1:01", "0:00"]);
});

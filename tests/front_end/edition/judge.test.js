// The judge of the reading edition. That it agrees with Python on every item is told by tests/edition/test_judge_parity.py.
import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import {
  creditOf,
  hitChoice,
  judge,
  misplacedSteps,
  ResponseError,
} from "../../../sympblock/edition/scripts/questions/judge.js";
import { isInRegion } from "../../../sympblock/edition/scripts/questions/place_of_point.js";
import { plainNumber, verdictView } from "../../../sympblock/edition/scripts/questions/verdict_view.js";
import { ITEMS, square } from "./sample_items.mjs";

test("what cannot be an answer is refused, and is not wrong", () => {
  for (const item of Object.values(ITEMS)) {
    for (const response of [undefined, null, Number.NaN, Number.POSITIVE_INFINITY, "z", [], [["a"]], {}, () => 1]) {
      assert.throws(() => judge(item, response), ResponseError, `${item.kind} ${String(response)}`);
    }
  }
});

test("both ends of an accepted number are accepted, and a trap has its own words", () => {
  const outcomes = [18, 30, 17.999, 30.001].map((value) => judge(ITEMS.number, value).outcome);
  assert.deepEqual(outcomes, ["correct", "correct", "wrong", "wrong"]);
  assert.equal(judge(ITEMS.number, 3.5).notes[0].feedback, "These are centimetres.");
});

test("one step out of place is partly correct, whichever it is", () => {
  const others = fc.constantFrom("a", "b", "c", "d");
  fc.assert(
    fc.property(others, fc.nat(3), (moved, place) => {
      const rest = ["a", "b", "c", "d"].filter((id) => id !== moved);
      const order = [...rest.slice(0, place), moved, ...rest.slice(place)];
      const { outcome } = judge(ITEMS.put_in_order, order);
      assert.equal(outcome, order.join("") === "abcd" ? "correct" : "partly");
    }),
  );
  assert.deepEqual([...misplacedSteps(["b", "c", "d", "a"])], ["a"]);
});

test("the edge of a place belongs to it, to the last digit", () => {
  const region = { area_mm2: 1, polygons: [[square(0, 0, 0.3), square(0.1, 0.1, 0.1)]] };
  for (const [at, is] of [
    [[0.3, 0.15], true],
    [[0.30000000000000004, 0.15], false],
    [[0, 0], true],
    [[-(2 ** -60), 0], false],
    [[0.1, 0.15], true],
    [[0.15, 0.15], false],
  ])
    assert.equal(isInRegion(/** @type {[number, number]} */ (at), region), is, String(at));
});

test("of places that overlap the smaller one is hit", () => {
  assert.equal(hitChoice(ITEMS.hotspot, [1, 1]), "b");
  assert.equal(hitChoice(ITEMS.hotspot, [3, 3]), "a");
  assert.equal(judge(ITEMS.hotspot, { x_mm: 9, y_mm: 9 }).notes[0].feedback, "Nothing lies there.");
});

test("only a wholly correct answer earns credit", () => {
  assert.equal(creditOf("correct"), 1);
  assert.deepEqual([creditOf("partly"), creditOf("wrong")], [0, 0]);
});

test("a verdict names the key, what was left out, and the number that was given", () => {
  const told = (item, response) => verdictView(item, response, judge(item, response));
  assert.deepEqual(
    told(ITEMS.single_best_answer, "a").lines.map(({ mark }) => mark),
    ["chosen_wrong", "not_chosen", "key"],
  );
  assert.deepEqual(
    told(ITEMS.multiple_response, ["a"]).lines.map(({ mark }) => mark),
    ["chosen_correct", "missed", "not_chosen", "not_chosen"],
  );
  assert.equal(told(ITEMS.put_in_order, ["b", "a", "c", "d"]).lines.at(0).words, "Out of place: you put it 2nd");
  assert.equal(told(ITEMS.number, 3.5).given, "3.5 mm");
  assert.equal(plainNumber(0.1 + 0.2), "0.3");
});

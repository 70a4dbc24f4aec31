/* The time of an exam: it grows between two answers of Python, a rest is cut, and it can be hidden. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ExamClock, minutesWords } from "../../../sympblock/widgets/final_exam/exam_clock.js";

function stoppedTicker() {
  const ticker = {
    ms: 0,
    ticks: [],
    cleared: [],
    now: () => ticker.ms,
    every: (act) => ticker.ticks.push(act),
    clear: (timer) => ticker.cleared.push(timer),
  };
  return ticker;
}

const EXAM = /** @type {any} */ ({ seconds: 100, break_s: 300, is_running: true });

test("the time grows from what Python said, and a rest counts up to its limit", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (rest) => {
      const ticker = stoppedTicker();
      const clock = new ExamClock(() => {}, ticker);
      const view = {};
      assert.equal(clock.seconds(view, EXAM), 100);
      ticker.ms += 1000 * rest;
      assert.equal(clock.seconds(view, EXAM), 100 + Math.min(rest, 300));
      assert.equal(clock.seconds({}, { ...EXAM, seconds: 7 }), 7);
    }),
  );
});

test("a form that is handed in has no time that goes on", () => {
  const ticker = stoppedTicker();
  const clock = new ExamClock(() => {}, ticker);
  ticker.ms += 60_000;
  assert.equal(clock.seconds(clock.view, { ...EXAM, is_running: false }), 100);
});

test("a time that is hidden draws nothing until it is shown again, and a clock can be stopped", () => {
  let drawn = 0;
  const ticker = stoppedTicker();
  const clock = new ExamClock(() => (drawn += 1), ticker);
  ticker.ticks[0]();
  assert.equal(drawn, 1);
  clock.turn();
  assert.equal(drawn, 2);
  ticker.ticks[0]();
  assert.equal(drawn, 2);
  clock.stop();
  assert.deepEqual(ticker.cleared, [1]);
});

test("a time is said in whole minutes", () => {
  assert.deepEqual([0, 59, 60, 119, 3600].map(minutesWords), [
    "0 minutes",
    "0 minutes",
    "1 minute",
    "1 minute",
    "60 minutes",
  ]);
});

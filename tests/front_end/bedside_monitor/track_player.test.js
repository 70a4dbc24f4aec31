// Beats follow one another without a gap, and what comes next waits for the end of the beat.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { beat } from "./monitor_sample.mjs";

const { rippleAt, sampleAt, STILL, TrackPlayer } = await import(
  "../../../sympblock/widgets/bedside_monitor/track_player.js"
);

const seconds = fc.double({ min: 0.2, max: 4, noNaN: true });

test("a value lies between its neighbours, and at the samples it is theirs", () => {
  const samples = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 2, maxLength: 50 });
  fc.assert(
    fc.property(samples, fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), (heights, share) => {
      const place = Math.floor(share * (heights.length - 1));
      const [low, high] = [heights[place], heights[place + 1]].sort((a, b) => a - b);
      const value = sampleAt(heights, share);
      assert.ok(value >= low - 1e-9 && value <= high + 1e-9);
      /* Minus zero is zero. */
      assert.ok(sampleAt(heights, 0) === heights[0]);
      assert.ok(Math.abs(sampleAt(heights, 1) - heights.at(-1)) < 1e-12);
    }),
  );
});

test("as many beats begin as have room, however time is cut", () => {
  fc.assert(
    fc.property(seconds, fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { maxLength: 80 }), (each, steps) => {
      const begun = [];
      const player = new TrackPlayer((_, at) => begun.push(at));
      player.follow({ cycles: [beat(each)], ripples: {} });
      player.to(0);
      let now = 0;
      for (const step of steps) {
        now += step;
        player.to(now);
      }
      assert.ok(Math.abs(begun.length - 1 - Math.floor(now / each)) <= 1);
      for (let place = 1; place < begun.length; place += 1)
        assert.ok(Math.abs(begun[place] - begun[place - 1] - each) < 1e-9);
    }),
  );
});

test("another rhythm waits for the end of the beat, and is not put off", () => {
  const begun = [];
  const player = new TrackPlayer((cycle, at) => begun.push([cycle.seconds, at]));
  player.follow({ cycles: [beat(1)], ripples: {} });
  player.to(0);
  player.follow({ cycles: [beat(0.5)], ripples: {} });
  player.to(0.9);
  assert.deepEqual(begun, [[1, 0]]);
  player.to(1.6);
  assert.deepEqual(begun, [
    [1, 0],
    [0.5, 1],
    [0.5, 1.5],
  ]);
});

test("after a standstill the heart goes on at once", () => {
  const player = new TrackPlayer();
  player.to(5);
  assert.equal(player.value("ecg", 5), 0);
  player.follow({ cycles: [beat(1)], ripples: {} });
  player.to(6);
  player.to(6.5);
  assert.equal(player.value("ecg", 6.5), 1);
  player.follow(STILL);
  player.to(7.2);
  assert.equal(player.value("ecg", 7.2), 0);
});

test("every cycle of a pattern has its turn", () => {
  const begun = [];
  const player = new TrackPlayer((cycle) => begun.push(cycle.seconds));
  player.follow({ cycles: [beat(0.5), beat(0.7)], ripples: {} });
  player.to(0);
  player.to(2.5);
  assert.deepEqual(begun.toSorted(), [0.5, 0.5, 0.7, 0.7, 0.7].slice(0, begun.length).toSorted());
  assert.ok(begun.every((each, place) => place === 0 || each !== begun[place - 1]));
});

test("another rhythm does not wait for the end of a pattern", () => {
  const begun = [];
  const player = new TrackPlayer((cycle) => begun.push(cycle.seconds));
  player.follow({ cycles: [beat(0.5), beat(0.7)], ripples: {} });
  player.to(0);
  const first = begun[0];
  player.follow({ cycles: [beat(0.3)], ripples: {} });
  player.to(0.8);
  assert.deepEqual(begun.slice(0, 2), [first, 0.3]);
});

test("ripples are added to the beat, and never exceed their sizes", () => {
  const ripples = [
    { hertz: 3.1, size: 0.2, phase_rad: 1 },
    { hertz: 5.7, size: 0.3, phase_rad: 0 },
  ];
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e4, noNaN: true }), (time) => {
      assert.ok(Math.abs(rippleAt(ripples, time)) <= 0.5 + 1e-9);
    }),
  );
  const player = new TrackPlayer();
  player.follow({ cycles: [beat(1)], ripples: { ecg: ripples } });
  player.to(0);
  player.to(0.5);
  assert.equal(player.value("ecg", 0.5), 1 + rippleAt(ripples, 0.5));
  assert.equal(player.value("pleth", 0.5), 0.5);
});

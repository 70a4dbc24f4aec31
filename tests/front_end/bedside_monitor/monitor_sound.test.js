// The beep falls with the saturation, alarms come again but not without end, and nothing sounds that was not asked for.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { audio } from "./monitor_sample.mjs";

const { beepHertz, MonitorSound } = await import("../../../sympblock/widgets/bedside_monitor/monitor_sound.js");

function sound() {
  const made = audio();
  const found = new MonitorSound(
    () => {},
    () => made,
  );
  return { found, heard: made.heard };
}

test("every percent that is lost lowers the beep, down to what can be heard", () => {
  fc.assert(
    fc.property(fc.integer({ min: 50, max: 99 }), (saturation) => {
      const [low, high] = [beepHertz(saturation), beepHertz(saturation + 1)];
      assert.ok(low < high && low > 100 && high <= 880);
      assert.ok(high / low > 1.02);
    }),
  );
  assert.equal(beepHertz(null), beepHertz(100));
});

test("off is silent", () => {
  const { found, heard } = sound();
  found.beep(0, 98);
  found.alarm("high", 0);
  found.turn(true);
  found.turn(false);
  found.beep(0, 98);
  found.alarm("high", 10);
  assert.deepEqual(heard, []);
});

test("a beat sounds when it comes, not before now", () => {
  const { found, heard } = sound();
  found.turn(true);
  found.beep(0.25, 100);
  found.beep(-3, 90);
  assert.deepEqual(
    heard.map(({ at }) => at),
    [100.25, 100],
  );
  assert.ok(heard[0].hertz > heard[1].hertz);
});

test("the three priorities are told apart by how many tones they have", () => {
  const tones = ["high", "medium", "low"].map((priority) => {
    const { found, heard } = sound();
    found.turn(true);
    found.alarm(priority, 0);
    return heard.length;
  });
  assert.deepEqual(tones, [10, 3, 2]);
});

test("an alarm comes again after its rest, a more urgent one at once, and none after its end", () => {
  const { found, heard } = sound();
  found.turn(true);
  const tones = (priority, nowS) => {
    const before = heard.length;
    found.alarm(priority, nowS);
    return heard.length - before;
  };
  assert.deepEqual([tones("medium", 0), tones("medium", 1), tones("medium", 12)], [3, 0, 3]);
  assert.deepEqual([tones("high", 12.1), tones("high", 13), tones("high", 18.2)], [10, 0, 10]);
  assert.deepEqual([tones("", 30), tones("high", 31)], [0, 10]);
});

test("a pause silences the alarms for two minutes, and leaves the pulse", () => {
  const { found, heard } = sound();
  found.turn(true);
  found.pause(0);
  found.alarm("high", 1);
  assert.equal(heard.length, 0);
  found.beep(0, 98);
  assert.equal(heard.length, 1);
  found.alarm("high", 121);
  assert.equal(heard.length, 11);
  found.pause(122);
  found.pause(123);
  assert.equal(found.isPaused(123), false);
});

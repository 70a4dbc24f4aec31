// Alarms are told at once, figures when they have changed and seldom, and what stays is not repeated.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { alarm, message, vital } from "./monitor_sample.mjs";

const { MonitorSpeech } = await import("../../../sympblock/widgets/bedside_monitor/monitor_speech.js");

const rate = (size) => message({ vitals: [vital("heart_rate", { size, words: `${size} a minute` })] });

test("the first message is shown, and only its alarms are told", () => {
  assert.equal(new MonitorSpeech().hear(message(), 0), "");
  assert.equal(new MonitorSpeech().hear(message({ alarms: [alarm("apnoea")] }), 0), "high priority: Words of apnoea.");
});

test("an alarm is told when it begins and when it ends", () => {
  const speech = new MonitorSpeech();
  speech.hear(message(), 0);
  const ringing = message({ alarms: [alarm("apnoea"), alarm("low", "medium")] });
  const told = speech.hear(ringing, 1);
  assert.equal(told, "high priority: Words of apnoea. medium priority: Words of low.");
  assert.equal(speech.hear({ ...ringing }, 2), told);
  assert.equal(speech.hear(message({ alarms: [alarm("low", "medium")] }), 3), "Alarm ended: Name of apnoea.");
});

test("a figure is told once it has changed by its step", () => {
  const speech = new MonitorSpeech();
  speech.hear(rate(75), 0);
  assert.equal(speech.hear(rate(84), 20), "");
  assert.equal(speech.hear(rate(85), 40), "Name of heart_rate: 85 a minute.");
  assert.equal(speech.hear(rate(76), 60), "Name of heart_rate: 85 a minute.");
});

test("a first measurement and a lost one are told", () => {
  const speech = new MonitorSpeech();
  speech.hear(rate(null), 0);
  assert.match(speech.hear(rate(120), 20), /120/);
  assert.match(speech.hear(rate(null), 40), /null/);
});

test("figures are never told more than once in twelve seconds, whatever they do", () => {
  const steps = fc.array(fc.tuple(fc.integer({ min: 20, max: 200 }), fc.double({ min: 0.1, max: 5, noNaN: true })), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(steps, (all) => {
      const speech = new MonitorSpeech();
      let [now, before] = [0, speech.hear(rate(75), 0)];
      const told = [0];
      for (const [size, step] of all) {
        now += step;
        const words = speech.hear(rate(size), now);
        if (words !== before) told.push(now);
        before = words;
      }
      for (let place = 1; place < told.length; place += 1) assert.ok(told[place] - told[place - 1] >= 12 - 1e-9);
    }),
  );
});

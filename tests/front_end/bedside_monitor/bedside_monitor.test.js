// The monitor goes on by itself between two messages, says what it shows in words, and stops when it is taken away.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { afterEach, test } from "node:test";
import { alarm, audio, beat, message, place, vital, window } from "./monitor_sample.mjs";

/** What the page draws next. @type {((ms: number) => void) | null} */
let next = null;
globalThis.requestAnimationFrame = (draw) => {
  next = draw;
  return 1;
};
globalThis.cancelAnimationFrame = () => {
  next = null;
};
const pen = { clearRect() {}, beginPath() {}, moveTo() {}, lineTo() {}, stroke() {}, setTransform() {} };
window.HTMLCanvasElement.prototype.getContext = () => pen;
let isCalm = false;
window.matchMedia = () => ({ matches: isCalm });

const { render } = await import("lit-html");
const { BedsideMonitor } = await import("../../../sympblock/widgets/bedside_monitor/bedside_monitor.js");

afterEach(() => {
  isCalm = false;
});

function shown(first = message()) {
  const el = place();
  const made = audio();
  const monitor = new BedsideMonitor(
    () => {},
    () => made,
  );
  const show = (told) => render(monitor.template(told), el);
  show(first);
  monitor.strip.resize(376, 150);
  let nowMs = 1000;
  const frames = (count) => {
    for (let frame = 0; frame < count; frame += 1) {
      nowMs += 1000 / 60;
      next?.(nowMs);
    }
  };
  return { el, monitor, show, frames, heard: made.heard };
}

const text = (el) => el.textContent.replace(/\s+/g, " ");

test("the curves go on without a message, thirty times a second", () => {
  const { monitor, frames } = shown();
  frames(120);
  assert.ok(Math.abs(monitor.strip.frames - 60) <= 2, `${monitor.strip.frames} frames`);
  assert.ok(Math.abs(monitor.playedS - 2) < 0.1);
});

test("less motion means steps of two seconds, and no beat is lost", () => {
  isCalm = true;
  const { monitor, frames, heard } = shown();
  monitor.sound.turn(true);
  frames(600);
  assert.equal(monitor.strip.frames, 5);
  assert.ok(Math.abs(heard.length - 8 / 0.8) <= 1, `${heard.length} beats`);
  assert.ok(heard.some(({ at }) => at > 101));
});

test("less motion leaves no curve out where there is little room", () => {
  isCalm = true;
  const { monitor, frames } = shown();
  monitor.strip.resize(150, 60);
  let lines = 0;
  pen.lineTo = () => {
    lines += 1;
  };
  frames(60 * 8);
  pen.lineTo = () => {};
  assert.ok(monitor.strip.frames <= 8, "it still moves in steps");
  assert.ok(lines > 3 * 94 * 4, `${lines} lines`);
});

test("a monitor that is held still shows the strip of its moment once, and makes no sound", () => {
  const still = (seconds) => message({ is_running: false, heart: { cycles: [beat(seconds)], ripples: {} } });
  const { monitor, show, frames, heard } = shown(still(0.8));
  monitor.sound.turn(true);
  const pages = () => {
    const before = monitor.strip.frames;
    frames(10);
    return monitor.strip.frames - before;
  };
  assert.deepEqual([pages(), pages()], [1, 0]);
  show(still(0.8));
  assert.equal(pages(), 0);
  show(still(0.5));
  assert.equal(pages(), 1);
  assert.equal(monitor.playedS, 0);
  assert.equal(heard.length, 0);
});

test("who stops the time keeps the curves that were seen", () => {
  const { monitor, show, frames } = shown();
  frames(60);
  const [drawn, played] = [monitor.strip.frames, monitor.playedS];
  show(message({ is_running: false, heart: { cycles: [beat(0.3)], ripples: {} } }));
  frames(60);
  assert.deepEqual([monitor.strip.frames, monitor.playedS], [drawn, played]);
});

test("a beat without a pulse is not heard", () => {
  const { monitor, frames, heard } = shown(message({ heart: { cycles: [beat(0.8, { beep_s: null })], ripples: {} } }));
  monitor.sound.turn(true);
  frames(120);
  assert.equal(heard.length, 0);
});

test("figures have their words, and what is missing says why", () => {
  const { el } = shown();
  assert.match(text(el), /75 a minute/);
  assert.match(text(el), /not measured yet/);
  assert.equal(el.querySelector("canvas").getAttribute("aria-label"), "ECG: regular narrow complexes.");
});

test("an alarm stands in words, with a shape of its priority, and is said", () => {
  const { el, show } = shown();
  assert.match(text(el), /No alarm/);
  show(
    message({ alarms: [alarm("apnoea"), alarm("rate", "medium")], vitals: [vital("heart_rate", { alarm: "medium" })] }),
  );
  const [high, medium] = el.querySelectorAll(".sympblock-monitor-alarm");
  assert.match(text(high), /▲ !!! high priority Words of apnoea/);
  assert.match(text(medium), /◆ !! medium priority Words of rate/);
  assert.match(text(el.querySelector("[aria-live=polite]")), /high priority: Words of apnoea\./);
  assert.match(text(el.querySelector(".sympblock-monitor-vital")), /◆ !!/);
});

test("sound is off until its button is pressed, and then alarms can be paused", () => {
  const { el, monitor, show } = shown(message({ alarms: [alarm("apnoea")] }));
  const button = (words) => [...el.querySelectorAll("button")].find((each) => text(each).includes(words));
  assert.equal(monitor.sound.isOn, false);
  assert.equal(button("Pause alarm sound"), undefined);
  button("Monitor sound").click();
  show(message({ alarms: [alarm("apnoea")] }));
  assert.equal(button("Monitor sound").getAttribute("aria-pressed"), "true");
  button("Pause alarm sound").click();
  show(message({ alarms: [alarm("apnoea")] }));
  assert.equal(button("Pause alarm sound").getAttribute("aria-pressed"), "true");
});

test("what is in a message is text, never markup", () => {
  const { el } = shown(message({ alarms: [{ ...alarm("a"), words: "<img src=x onerror=alert(1)>" }] }));
  assert.equal(el.querySelector("img"), null);
  assert.match(text(el), /<img src=x/);
});

test("without a patient nothing runs", () => {
  next = null;
  const monitor = new BedsideMonitor(() => {});
  assert.equal(next, null);
  monitor.stop();
});

test("a monitor that is taken away draws no more", () => {
  const { monitor, frames } = shown();
  frames(10);
  monitor.stop();
  assert.equal(next, null);
});

test("nothing flashes more than three times a second, nor for five seconds, nor where less motion is wished for", () => {
  const css = readFileSync(
    new URL("../../../sympblock/widgets/bedside_monitor/bedside_monitor.css", import.meta.url),
    "utf8",
  );
  const flashes = [...css.matchAll(/animation: [\w-]+ ([\d.]+)s [\w()]+ (\w+);/g)];
  assert.equal(flashes.length, 1);
  for (const [, lasts, times] of flashes) {
    assert.ok(Number(lasts) >= 1 / 3);
    assert.ok(Number(lasts) * Number(times) < 5);
  }
  assert.match(css, /prefers-reduced-motion: reduce\) \{\s*\.sympblock-monitor-alarm[^}]*animation: none;/);
});

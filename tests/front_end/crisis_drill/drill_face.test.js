// The drill searches what can be done, hands over acts and doses, and lets time pass only while it runs and Python has answered.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import fc from "fast-check";
import { alarm, message, place, window } from "../bedside_monitor/monitor_sample.mjs";
import { StubModel } from "../page.mjs";

globalThis.requestAnimationFrame = () => 1;
globalThis.cancelAnimationFrame = () => {};
globalThis.FormData = window.FormData;
window.matchMedia = () => ({ matches: false });
const pen = { clearRect() {}, beginPath() {}, moveTo() {}, lineTo() {}, stroke() {}, setTransform() {} };
window.HTMLCanvasElement.prototype.getContext = () => pen;

const { html, render } = await import("lit-html");
const { ActList, found } = await import("../../../sympblock/widgets/crisis_drill/act_list.js");
const { DrillClock } = await import("../../../sympblock/widgets/crisis_drill/drill_clock.js");
const { drillFace } = await import("../../../sympblock/widgets/crisis_drill/drill_face.js");

const TOOLBOX = {
  groups: [
    { id: "stop", name: "Stop" },
    { id: "airway", name: "Oxygen and airway" },
    { id: "drugs", name: "Drugs" },
  ],
  acts: [
    { id: "stop", name: "Stop injecting", group: "stop", drug: null },
    { id: "oxygen", name: "Oxygen by mask", group: "airway", drug: null },
    { id: "bag", name: "Ventilate by bag", group: "airway", drug: null },
    { id: "adrenaline", name: "Adrenaline", group: "drugs", drug: { unit: "micrograms" } },
    { id: "atropine", name: "Atropine", group: "drugs", drug: { unit: "mg" } },
  ],
  routes: [
    { id: "vein", name: "into a vein" },
    { id: "muscle", name: "into a muscle" },
  ],
  overs: [
    { seconds: 1, name: "as a bolus" },
    { seconds: 120, name: "over 2 min" },
  ],
  paces: [0, 1, 4, 10],
};
const ROOM = {
  phase: "running",
  clock: "1:05",
  pace: 0,
  told: "A man lies prone.",
  speech: "“I itch.”",
  signs: ["weals", "wheeze"],
  log: [{ clock: "0:12", words: "Call for help" }],
  refused: "",
};

/** @type {any} */
const PARTS = {
  title: html`<h3>Crisis drill</h3>`,
  controls: "",
  problem: "",
  pictures: html`<svg class="sympblock-scene"></svg>`,
  words: "",
  said: "",
  view: {},
};

let faces = [];
afterEach(() => {
  for (const face of faces) face.stop();
  faces = [];
  document.body.replaceChildren();
});

/** @returns {any} */
function sender() {
  const sent = [];
  return { sent, send: (gesture) => sent.push(gesture), isIdle: () => true };
}

/** @returns {{ el: any, to: any, draw: any, traits: any }} */
function shown(room = {}) {
  const el = place();
  const to = sender();
  const traits = { room: { ...ROOM, ...room }, monitor: message(), toolbox: TOOLBOX };
  let draw = () => {};
  const face = drillFace(new StubModel(traits), to, () => draw());
  faces.push(face);
  draw = () => {
    render(face.lay(PARTS), el);
    face.drawn();
  };
  draw();
  return { el, to, draw, traits };
}

test("a search finds what has every word in its name or its group, in any case", () => {
  assert.deepEqual(
    found(TOOLBOX, "AIR oxy").map(({ id }) => id),
    ["oxygen", "bag"],
  );
  assert.equal(found(TOOLBOX, "  ").length, TOOLBOX.acts.length);
  fc.assert(
    fc.property(fc.string(), fc.string(), (first, second) => {
      const narrow = found(TOOLBOX, `${first} ${second}`);
      assert.ok(narrow.every((tool) => found(TOOLBOX, first).includes(tool)));
    }),
  );
});

test("an act is handed over at once, and a drug with dose, route and time", () => {
  const { el, to, draw } = shown();
  el.querySelector('[data-act="oxygen"]').click();
  assert.deepEqual(to.sent, [{ event: "act", name: "oxygen" }]);
  el.querySelector('[data-act="adrenaline"]').click();
  assert.equal(to.sent.length, 1);
  assert.equal(document.activeElement, el.querySelector("[name=amount]"));
  el.querySelector("[name=amount]").value = "500";
  el.querySelector("[name=place]").value = "muscle";
  draw();
  assert.equal(el.querySelector("[name=amount]").value, "500", "a second that passes leaves a typed dose alone");
  el.querySelector("form").dispatchEvent(new window.Event("submit", { cancelable: true }));
  assert.deepEqual(to.sent[1], { event: "give", name: "adrenaline", amount: "500", place: "muscle", over_s: 1 });
  assert.equal(el.querySelector("form"), null);
});

test("a dose that was typed for one drug is not there for another", () => {
  const { el } = shown();
  el.querySelector('[data-act="adrenaline"]').click();
  el.querySelector("[name=amount]").value = "500";
  el.querySelector('[data-act="atropine"]').click();
  assert.equal(el.querySelectorAll("form").length, 1);
  assert.equal(el.querySelector("[name=amount]").value, "");
  assert.match(el.querySelector("form label").textContent, /mg/);
});

test("the list narrows while somebody types, and says if nothing is left", () => {
  const { el } = shown();
  const field = el.querySelector("[type=search]");
  field.value = "adren";
  field.dispatchEvent(new window.Event("input"));
  assert.deepEqual(
    [...el.querySelectorAll("[data-act]")].map((each) => each.dataset.act),
    ["adrenaline"],
  );
  field.value = "xyz";
  field.dispatchEvent(new window.Event("input"));
  assert.match(el.textContent, /No act or drug matches/);
});

test("Enter does the one thing that is left, and none of several", () => {
  const { el, to } = shown();
  const field = el.querySelector("[type=search]");
  const enter = () => field.dispatchEvent(new window.KeyboardEvent("keydown", { key: "Enter" }));
  enter();
  assert.deepEqual(to.sent, []);
  field.value = "mask";
  field.dispatchEvent(new window.Event("input"));
  enter();
  assert.deepEqual(to.sent, [{ event: "act", name: "oxygen" }]);
});

test("speech, signs, log and refusal stand in words", () => {
  const { el } = shown({ refused: "Enter the dose." });
  for (const words of ["“I itch.”", "You notice: weals; wheeze.", "Call for help", "A man lies prone.", "1:05"])
    assert.ok(el.textContent.includes(words), words);
  assert.equal(el.querySelector("[role=alert]").textContent, "Enter the dose.");
  assert.equal(el.querySelector('[data-pace="0"]').getAttribute("aria-pressed"), "true");
});

test("the pace is asked of Python", () => {
  const { el, to } = shown();
  el.querySelector('[data-pace="4"]').click();
  assert.deepEqual(to.sent, [{ event: "pace", pace: 4 }]);
});

test("before a drill there is no bed, and after it no act", () => {
  assert.equal(shown({ phase: "before" }).el.querySelector(".sympblock-drill-bed"), null);
  const { el } = shown({ phase: "over", replay: { at_s: 65, last_s: 200 } });
  assert.ok(el.querySelector(".sympblock-drill-log"));
  assert.equal(el.querySelector("[data-act]"), null);
});

test("time passes once a second at the pace, in a drill and its replay, and not while paused or unanswered", () => {
  let tick = () => {};
  const beat = {
    every: (act) => {
      tick = act;
      return 1;
    },
    clear: () => {
      tick = () => {};
    },
  };
  const to = sender();
  let room = { phase: "running", pace: 4 };
  let isIdle = true;
  to.isIdle = () => isIdle;
  const clock = new DrillClock(to, () => room, beat);
  tick();
  isIdle = false;
  tick();
  isIdle = true;
  room = { phase: "running", pace: 0 };
  tick();
  room = { phase: "over", pace: 0 };
  tick();
  room = { phase: "told", pace: 4 };
  tick();
  assert.deepEqual(to.sent, [{ event: "go_on", seconds: 4 }]);
  room = { phase: "over", pace: 10 };
  tick();
  assert.deepEqual(to.sent.pop(), { event: "go_on", seconds: 10 });
  room = { phase: "running", pace: 1 };
  clock.stop();
  tick();
  assert.equal(to.sent.length, 1);
});

test("the replay is played and paused by button and space bar, and its speed is chosen before or meanwhile", () => {
  const over = { phase: "over", replay: { at_s: 65, last_s: 200 } };
  const { el, to, draw, traits } = shown(over);
  const play = () => el.querySelector("[data-replay]");
  const slider = el.querySelector("[type=range]");
  assert.deepEqual([slider.value, slider.max, slider.getAttribute("aria-valuetext")], ["65", "200", "1:05"]);
  el.querySelector('[data-speed="4"]').click();
  assert.deepEqual(to.sent, [], "nothing runs before it is played");
  play().click();
  assert.deepEqual(to.sent.pop(), { event: "pace", pace: 4 });
  traits.room = { ...traits.room, pace: 4 };
  draw();
  assert.match(play().textContent, /Pause/);
  el.querySelector('[data-speed="10"]').click();
  assert.deepEqual(to.sent.pop(), { event: "pace", pace: 10 });
  const space = new window.KeyboardEvent("keydown", { key: " ", cancelable: true });
  slider.dispatchEvent(space);
  assert.deepEqual(to.sent.pop(), { event: "pace", pace: 0 });
  assert.ok(space.defaultPrevented);
  slider.dispatchEvent(new window.KeyboardEvent("keydown", { key: "ArrowRight", cancelable: true }));
  assert.deepEqual(to.sent, []);
});

test("a slider that is dragged waits for its answer, and where it is let go counts", () => {
  const { el, to } = shown({ phase: "over", replay: { at_s: 65, last_s: 200 } });
  const slider = el.querySelector("[type=range]");
  const drag = (value, type) => {
    slider.value = value;
    slider.dispatchEvent(new window.Event(type));
  };
  drag("70", "input");
  to.isIdle = () => false;
  drag("80", "input");
  drag("80", "change");
  assert.deepEqual(to.sent, [
    { event: "look", second: 70 },
    { event: "look", second: 80 },
  ]);
});

test("another drill says nothing of the alarms of the last one, and a second within a drill does", () => {
  const { el, draw, traits } = shown();
  const said = () => el.querySelector(".sympblock-monitor .sympblock-said[aria-live]").textContent;
  const alarmed = (...names) => message({ alarms: names.map((name) => alarm(name)) });
  const show = (room, monitor) => {
    traits.room = { ...traits.room, ...room };
    traits.monitor = monitor;
    draw();
  };
  show({}, alarmed("apnoea"));
  assert.match(said(), /Words of apnoea/);
  show({}, alarmed());
  assert.match(said(), /Alarm ended: Name of apnoea/);
  show({}, alarmed("apnoea"));
  show({ phase: "over", replay: { at_s: 0, last_s: 9 } }, alarmed("apnoea"));
  show({ phase: "running" }, alarmed());
  assert.doesNotMatch(said(), /apnoea/);
});

test("what stands below the clock never moves: one line tells that time stands still, or the last act", () => {
  const { el, draw, traits } = shown();
  const line = () => el.querySelector(".sympblock-drill-now");
  assert.match(line().textContent, /The time stands still: × 1 lets it run. 0:12 Call for help/);
  traits.room = { ...ROOM, pace: 1 };
  draw();
  assert.equal(line().textContent, "0:12 Call for help");
  traits.room = { ...ROOM, pace: 1, log: [] };
  draw();
  assert.equal(line().textContent, "Nothing done yet.");
  const alert = el.querySelector('.sympblock-drill-screen [role="alert"]');
  assert.deepEqual([line().hidden, alert.hidden], [false, true]);
  traits.room = { ...ROOM, refused: "Enter the dose as a number." };
  draw();
  assert.deepEqual([line().hidden, alert.hidden, alert.textContent], [true, false, "Enter the dose as a number."]);
});

test("a line in the chart stands where the replay does, and in no other drill", () => {
  const replay = (x) => ({
    at_s: 0,
    last_s: 9,
    playhead_mm: [
      [x, 1],
      [x, 80],
    ],
  });
  const { el, draw, traits } = shown({ phase: "over", replay: replay(12) });
  const lines = () => [...el.querySelectorAll("svg.sympblock-scene .sympblock-drill-playhead")];
  const place = () => lines().map((line) => ["x1", "y1", "x2", "y2"].map((name) => line.getAttribute(name)));
  assert.deepEqual(place(), [["12", "1", "12", "80"]]);
  traits.room = { ...traits.room, replay: replay(40) };
  draw();
  assert.deepEqual(place(), [["40", "1", "40", "80"]]);
  traits.room = { ...traits.room, replay: { ...replay(40), playhead_mm: null } };
  draw();
  assert.deepEqual(lines(), []);
});

test("who presses a button that goes with its phase is led to the title, and who works elsewhere is left alone", () => {
  const { el, draw, traits } = shown();
  const title = () => el.querySelector("h3");
  assert.notEqual(document.activeElement, title(), "nobody is led anywhere when the page opens");
  const replay = { at_s: 0, last_s: 9, playhead_mm: null };
  traits.room = { ...traits.room, phase: "over", replay };
  draw();
  assert.equal(document.activeElement, title());
  const elsewhere = document.body.appendChild(document.createElement("input"));
  elsewhere.focus();
  traits.room = { ...traits.room, phase: "running" };
  draw();
  assert.equal(document.activeElement, elsewhere);
});

test("the list of acts alone needs no drill", () => {
  const el = place();
  const list = new ActList(
    () => {},
    () => {},
  );
  render(list.template(TOOLBOX), el);
  assert.equal(el.querySelectorAll("section").length, 1 + TOOLBOX.groups.length);
});

// A panel shows what Python says, keeps the learner's place, and hands over what the learner does.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { place, StubModel, settled, window } from "../page.mjs";

const { renderPanel } = await import("../../../sympblock/widgets/core/panel.js");

const scene = (title) => ({
  title,
  alt: title,
  note: "",
  ground: "page",
  bounds_mm: [0, 0, 100, 80],
  styles: { disc: { fill: "#fff", fill_dark: "#000", edge: "#000", edge_dark: "#fff", width: 1, dash: [], hatch: "" } },
  shapes: [
    { kind: "dot", structure: "disc", name: title, emphasis: "plain", points_mm: [[10, 10]], holes_mm: [], size_mm: 4 },
  ],
  labels: [],
  film: null,
});

/** @type {any} */
const VIEW = {
  title: "Reach",
  said: "",
  layout: "beside",
  buttons_first: false,
  controls: [
    {
      kind: "choice",
      id: "level",
      label: "Level",
      value: "L2",
      layout: "row",
      options: [
        { value: "L2", label: "L2" },
        { value: "L3", label: "L3" },
      ],
    },
    { kind: "range", id: "volume_ml", label: "Volume", value: 5, min: 1, max: 20, step: 1, unit: "ml" },
    { kind: "toggle", id: "labels", label: "Show labels", value: false },
    {
      kind: "number",
      id: "mass_kg",
      label: "Weight",
      value: 70,
      min: 30,
      max: 150,
      step: 1,
      unit: "kg",
      possible: "30 to 150 kg",
      refusal: "",
    },
    { kind: "button", id: "next", label: "Next", enabled: true },
  ],
  pictures: [{ id: "section", caption: "Section", scene: "one", share: 1, pickable: true }],
  readout: [
    {
      kind: "words",
      tone: "plain",
      tag: "",
      heading: "Finding",
      text: "The trunk lies here.",
      sources: [],
      is_wide: false,
    },
  ],
};

let ends = [];
afterEach(() => {
  for (const end of ends) end();
  ends = [];
  document.body.replaceChildren();
});

function shown(view = VIEW, makeFace = undefined) {
  const model = new StubModel({ view, problem: "", scenes: { one: scene("one"), two: scene("two") } });
  const el = place();
  ends.push(renderPanel({ model, el }, makeFace));
  return { model, el };
}

/** @returns {any} */
const find = (el, id) => el.querySelector(`[data-control="${id}"]`);

function use(node, name, change = {}) {
  Object.assign(node, change);
  node.dispatchEvent(new window.Event(name, { bubbles: true }));
}

test("each control reports its gesture once", () => {
  const { model, el } = shown();
  const levels = find(el, "level").querySelectorAll("input");
  use(levels[1], "change", { checked: true });
  model.answer();
  use(find(el, "volume_ml").querySelector("input"), "input", { value: "12" });
  model.answer();
  use(find(el, "labels").querySelector("input"), "change", { checked: true });
  model.answer();
  find(el, "next").click();
  model.answer();
  const said = model.sent.map(({ event, id, value }) => [event, id, value]);
  assert.deepEqual(said, [
    ["set", "level", "L3"],
    ["set", "volume_ml", 12],
    ["set", "labels", true],
    ["press", "next", undefined],
  ]);
});

test("an update that changes nothing keeps every node and the focus", async () => {
  const { model, el } = shown();
  const slider = find(el, "volume_ml").querySelector("input");
  slider.focus();
  const before = [...el.querySelectorAll("*")];
  model.set("view", structuredClone(VIEW));
  await settled();
  assert.deepEqual(
    [...el.querySelectorAll("*")].map((node, place) => node === before[place]).filter((same) => !same),
    [],
  );
  assert.equal(document.activeElement, slider);
});

test("the learner's value stands until it is answered, then Python's counts", async () => {
  const { model, el } = shown();
  const slider = find(el, "volume_ml").querySelector("input");
  use(slider, "input", { value: "12" });
  model.set("view", { ...VIEW, said: "still computing" });
  await settled();
  assert.equal(slider.value, "12");
  model.answer();
  await settled();
  assert.equal(slider.value, "5");
});

test("a picture is drawn again only if its scene is another one", async () => {
  const { model, el } = shown();
  const svg = el.querySelector("svg");
  model.set("view", { ...VIEW, said: "moved" });
  await settled();
  assert.equal(el.querySelector("svg"), svg);
  model.set("view", { ...VIEW, pictures: [{ ...VIEW.pictures[0], scene: "two" }] });
  await settled();
  assert.notEqual(el.querySelector("svg"), svg);
  assert.equal(el.querySelector("svg").getAttribute("aria-label"), "two");
});

test("who picks structures by keyboard stays on the structure", async () => {
  const { model, el } = shown();
  /** @type {any} */ (el.querySelector('[data-structure="disc"]')).focus();
  model.set("view", { ...VIEW, pictures: [{ ...VIEW.pictures[0], scene: "two" }] });
  await settled();
  assert.equal(document.activeElement, el.querySelector('[data-structure="disc"]'));
});

test("a control that goes and comes in another form keeps the focus", async () => {
  const { model, el } = shown();
  find(el, "level").querySelector("input").focus();
  const [level, ...rest] = VIEW.controls;
  model.set("view", { ...VIEW, controls: [{ ...level, layout: "menu" }, ...rest] });
  await settled();
  assert.equal(document.activeElement, find(el, "level").querySelector("select"));
});

test("text is text", () => {
  const hostile = '<img src=x onerror="window.broken=true">';
  const words = { ...VIEW.readout[0], text: hostile, heading: hostile };
  const table = {
    kind: "table",
    caption: hostile,
    head: [hostile, "b"],
    rows: [[hostile, hostile]],
    sources: [{ label: hostile, text: hostile }],
    is_wide: true,
  };
  const { el } = shown({ ...VIEW, title: hostile, readout: [words, table], said: hostile });
  assert.equal(el.querySelectorAll("img").length, 0);
  assert.equal(el.querySelector("h4").textContent, hostile);
});

test("a problem is told, and goes when it is over", async () => {
  const { model, el } = shown();
  /** @type {any} */
  const alert = el.querySelector('[role="alert"]');
  assert.ok(alert.hidden);
  model.set("problem", "Something went wrong.");
  await settled();
  assert.deepEqual([alert.hidden, alert.textContent], [false, "Something went wrong."]);
});

test("a button that makes no sense now is not pressed", () => {
  const controls = VIEW.controls.map((control) => (control.id === "next" ? { ...control, enabled: false } : control));
  const { model, el } = shown({ ...VIEW, controls });
  find(el, "next").click();
  assert.deepEqual(model.sent, []);
});

test("after its end a panel hears nothing", async () => {
  const { model } = shown();
  ends.pop()();
  model.set("view", { ...VIEW, title: "Later" });
  await settled();
  assert.deepEqual([...model.listeners.values()].flat(), []);
});

test("a story stands above the controls with the pictures beside it, and the read-out below them", () => {
  const told = { kind: "words", tone: "plain", tag: "", heading: "The letter", text: "Please block.", sources: [] };
  const { el } = shown({ ...VIEW, story: [told] });
  const order = (node) => [...el.querySelectorAll("*")].indexOf(node);
  const story = el.querySelector(".sympblock-panel-story");
  const controls = el.querySelector(".sympblock-panel-controls");
  assert.ok(order(story) < order(controls));
  assert.match(story.textContent, /Please block\./);
  assert.equal(story.querySelectorAll("svg").length, 1);
  assert.equal(el.querySelectorAll("svg").length, 1);
  const below = [...el.querySelectorAll(".sympblock-panel-readout")].at(-1);
  assert.ok(order(controls) < order(below));
  assert.doesNotMatch(below.textContent, /Please block\./);
});

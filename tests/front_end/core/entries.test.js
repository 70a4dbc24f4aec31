// Ticks, words and pages for paper.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { place, StubModel, settled, window } from "../page.mjs";

const { renderPanel } = await import("../../../sympblock/widgets/core/panel.js");

const TEXT = {
  kind: "text",
  id: "words",
  label: "Words",
  value: "",
  rows: 4,
  hint: "At most 50 characters",
  refusal: "",
};
const MOMENT = {
  kind: "text",
  id: "at",
  label: "When",
  value: "02.01.2026 03:04",
  rows: 1,
  hint: "Friday",
  refusal: "",
};
const CHECKS = {
  kind: "checks",
  id: "drugs",
  label: "Drugs",
  value: [],
  enabled: true,
  options: ["a", "b", "c"].map((value) => ({ value, label: value.toUpperCase() })),
};

let ends = [];
afterEach(() => {
  for (const end of ends) end();
  ends = [];
  document.body.replaceChildren();
});

function shown(controls, readout = []) {
  const view = { title: "Entries", said: "", layout: "beside", controls, pictures: [], readout };
  const model = new StubModel({ view, problem: "", scenes: {} });
  const el = place();
  ends.push(renderPanel({ model, el }));
  return { model, el, view };
}

const sent = (model) => model.sent.filter(({ event }) => event === "set").map(({ value }) => value);

test("two ticks in a hurry both count", () => {
  const { model, el } = shown([CHECKS]);
  const [first, second] = el.querySelectorAll("input");
  for (const box of [first, second]) {
    box.checked = true;
    box.dispatchEvent(new window.Event("change"));
  }
  model.answer();
  assert.deepEqual(sent(model).at(-1), ["a", "b"]);
});

test("a refused text stays in its field to be shortened", async () => {
  const { model, el, view } = shown([TEXT]);
  const field = el.querySelector("textarea");
  field.value = "far too long";
  field.dispatchEvent(new window.Event("change"));
  assert.deepEqual(sent(model), ["far too long"]);
  model.set("view", { ...view, controls: [{ ...TEXT, refusal: "Words: too long." }] });
  model.answer();
  await settled();
  assert.equal(field.value, "far too long");
  assert.match(el.querySelector(".sympblock-panel-refusal").textContent, /too long/);
});

test("a moment that Python writes in another form is not sent again and again", async () => {
  const { model, el, view } = shown([MOMENT]);
  const field = el.querySelector("input");
  field.focus();
  field.value = "2026-11-29 8:00";
  field.dispatchEvent(new window.KeyboardEvent("keydown", { key: "Enter" }));
  for (const sequence of [1, 2, 3]) {
    model.set("view", { ...view, said: String(sequence), controls: [{ ...MOMENT, value: "29.11.2026 08:00" }] });
    model.answer();
    await settled();
  }
  assert.deepEqual(sent(model), ["2026-11-29 8:00"]);
  field.blur();
  model.set("view", { ...view, said: "4", controls: [{ ...MOMENT, value: "29.11.2026 08:00" }] });
  await settled();
  assert.equal(field.value, "29.11.2026 08:00");
});

test("a page for paper stands in a frame of its own with its two buttons", () => {
  const sheet = { kind: "sheet", is_wide: true, heading: "Going home", file: "going_home.html", sources: [] };
  const { el } = shown([], [{ ...sheet, document: "<!doctype html><title>Going home</title><h1>Going home</h1>" }]);
  /** @type {HTMLIFrameElement} */
  const frame = el.querySelector(".sympblock-panel-below iframe");
  assert.equal(frame.title, "Going home");
  assert.ok(!frame.getAttribute("sandbox").includes("allow-scripts"));
  assert.deepEqual(
    [...el.querySelectorAll("button")].map(({ textContent }) => textContent),
    ["Print or save as PDF", "Download"],
  );
});

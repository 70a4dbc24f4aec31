// The case stands in rows, leads to what is new, and shows the room that it opens as long as the case says so.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import fc from "fast-check";
import { place, StubModel, settled, window } from "../page.mjs";

let isNarrow = false;
window.matchMedia = () => ({
  matches: isNarrow,
  addEventListener: () => {},
  removeEventListener: () => {},
});
window.HTMLElement.prototype.scrollIntoView = () => {};
globalThis.CustomEvent = window.CustomEvent;

const { renderPanel } = await import("../../../sympblock/widgets/core/panel.js");
const { caseFace, fitting } = await import("../../../sympblock/widgets/case_player/case_face.js");
const { OpenedRoom, ROOM_LEFT } = await import("../../../sympblock/widgets/case_player/opened_room.js");

const words = (heading) => ({ kind: "words", tone: "plain", tag: "", heading, text: "Told.", sources: [] });
const AT_LETTER = {
  case: "one",
  mark: "0 false",
  new: { part: "story", index: 0 },
  story: [{ count: 2, pictures: [], wider: "pictures" }],
  readout: [{ count: 0, pictures: [], wider: "pictures" }],
};
const VIEW = {
  title: "Simulated cases",
  layout: "stacked",
  buttons_first: false,
  controls: [],
  pictures: [],
  story: [words("The letter"), words("History")],
  readout: [],
  said: "",
};

let ends = [];
afterEach(() => {
  for (const end of ends) end();
  ends = [];
  isNarrow = false;
  document.body.replaceChildren();
});

function shown(traits = {}) {
  const model = new StubModel({
    view: VIEW,
    scenes: {},
    problem: "",
    place: AT_LETTER,
    room: { model: "", is_open: false },
    ...traits,
  });
  const el = place();
  ends.push(renderPanel({ model, el }, caseFace));
  return { model, el };
}

const focused = () => document.activeElement.textContent;

async function step(model, changed) {
  model.set("place", { ...model.get("place"), ...changed });
  await settled();
}

test("a step leads the focus to the heading of what is new, and the first drawing leads nowhere", async () => {
  const { model } = shown();
  await settled();
  assert.notEqual(focused(), "The letter");
  await step(model, { mark: "1 false", new: { part: "story", index: 1 } });
  assert.equal(focused(), "History");
  await step(model, { mark: "2 false", new: { part: "story", index: 0 } });
  assert.equal(focused(), "The letter");
});

test("whoever chooses another case stays in the menu of cases", async () => {
  const { model } = shown();
  await step(model, { case: "two", mark: "4 false" });
  assert.notEqual(focused(), "The letter");
});

test("blocks stand in their rows, in the order given", () => {
  const view = { ...VIEW, readout: [words("a"), words("b"), words("c")] };
  const readout = [1, 0, 2].map((count) => ({ count, pictures: [], wider: "pictures" }));
  const { el } = shown({ view, place: { ...AT_LETTER, readout } });
  const rows = [...el.querySelectorAll('[data-part="readout"] .sympblock-case-blocks')];
  assert.deepEqual(
    rows.map((row) => [...row.querySelectorAll("h4")].map((each) => each.textContent)),
    [["a"], ["b", "c"]],
  );
});

test("a narrow page shows the narrow picture in place of its neighbour, a wide one never shows it", () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 6 });
  fc.assert(
    fc.property(names, (ids) => {
      const twins = ids.filter((_, place) => place % 2);
      const pictures = [...ids, ...twins.map((id) => `${id}_narrow`)].map((id) => ({ id }));
      assert.deepEqual(
        fitting(pictures, false).map(({ id }) => id),
        ids,
      );
      const narrow = fitting(pictures, true).map(({ id }) => id);
      assert.deepEqual(narrow.map((id) => id.replace("_narrow", "")).sort(), [...ids].sort());
      for (const id of twins) assert.ok(narrow.includes(`${id}_narrow`));
    }),
  );
});

function opener() {
  const asked = [];
  const drawn = [];
  const model = { widget_manager: { get_model: async (id) => ({ id }) } };
  const load = {
    render: async ({ model: room, el }) => {
      drawn.push(room.id);
      el.textContent = room.id;
      return () => drawn.push(`end ${room.id}`);
    },
  };
  return { room: new OpenedRoom(model, () => asked.push("left"), load), asked, drawn, el: place() };
}

test("the room is drawn once while it is open, and ended when it is closed", async () => {
  const { room, drawn, el } = opener();
  await room.show({ model: "r1", is_open: true }, el);
  await room.show({ model: "r1", is_open: true }, el);
  assert.deepEqual([drawn, el.textContent], [["r1"], "r1"]);
  await room.show({ model: "", is_open: false }, el);
  assert.deepEqual([drawn, el.children.length], [["r1", "end r1"], 0]);
});

test("whoever leaves the window of the room comes back to the case", async () => {
  const { room, asked, drawn, el } = opener();
  await room.show({ model: "r1", is_open: true }, el);
  el.firstElementChild.dispatchEvent(new CustomEvent(ROOM_LEFT, { bubbles: true }));
  assert.deepEqual([asked, drawn, el.children.length], [["left"], ["r1", "end r1"], 0]);
  await room.show({ model: "r1", is_open: true }, el);
  assert.equal(el.children.length, 0, "the case has not heard of it yet");
  await room.show({ model: "", is_open: false }, el);
  await room.show({ model: "r1", is_open: true }, el);
  assert.equal(el.textContent, "r1", "who comes back finds it again");
});

test("a room that is left before it has come does not stay open", async () => {
  const { room, drawn, el } = opener();
  const coming = room.show({ model: "r1", is_open: true }, el);
  room.close();
  await coming;
  assert.deepEqual([drawn, el.children.length], [["r1", "end r1"], 0]);
});

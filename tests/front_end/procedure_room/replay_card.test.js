// A session that is looked at again: each press asks for one act, playing waits for its pictures and ends at the end.
import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { place, words } from "./room_page.mjs";

const { render } = await import("lit-html");
const { ReplayCard } = await import("../../../sympblock/widgets/procedure_room/replay_card.js");

const PART = {
  runs: [
    { value: "own", label: "Your session", is_there: true },
    { value: "expert", label: "An expert's session", is_there: false },
  ],
  whose: "own",
  status: "",
  about: "One way to do it.",
  act: 3,
  last: 5,
  time: "12:30",
  words: "Needle advanced by 10 mm",
  notes: [{ text: "Bone at 62 mm.", tone: "plain" }],
  signs: [{ act: 2, time: "11:00", text: "An electric pain.", tone: "caution" }],
  rows: [],
};

function made(isIdle = () => true) {
  const sent = [];
  const acts = /** @type {any} */ ({
    choose: (_control, value, act, more) => sent.push({ value, act, ...more }),
    shown: (_control, answered) => answered,
  });
  const card = new ReplayCard(acts, () => {}, isIdle);
  const draw = (changes = {}) => {
    const el = place();
    render(card.template(/** @type {any} */ ({ ...PART, ...changes })), el);
    return el;
  };
  return { card, sent, draw };
}

const button = (el, text) => [...el.querySelectorAll("button")].find((each) => each.textContent.trim() === text);

test("an act is told with its time and what was noticed", () => {
  const { draw } = made();
  const el = draw();
  assert.match(words(el), /12:30 Needle advanced by 10 mm/);
  assert.match(words(el), /Bone at 62 mm/);
  assert.equal(el.querySelector("input").max, "5");
});

test("a step, the slider and a sign each ask for one act of the session that is shown", () => {
  const { sent, draw } = made();
  const el = draw();
  button(el, "Next ▶").click();
  button(el, "◀ Back").click();
  button(el, "Next 5").click();
  /** @type {HTMLElement} */ (el.querySelector(".sympblock-room-sign")).click();
  assert.deepEqual(
    sent.map(({ whose, number }) => [whose, number]),
    [
      ["own", 4],
      ["own", 2],
      ["own", 5],
      ["own", 2],
    ],
  );
});

test("nobody steps beyond the ends", () => {
  const { sent, draw } = made();
  button(draw({ act: 5 }), "Next ▶").click();
  button(draw({ act: 0 }), "◀ Back").click();
  assert.deepEqual(sent, []);
});

test("a session that was not played again yet is offered by its name", () => {
  const { sent, draw } = made();
  button(draw(), "Watch: an expert's session").click();
  assert.deepEqual(sent, [{ value: 0, act: "replay", whose: "expert", number: 0 }]);
});

test("playing shows the next act only once the page is idle, and stops at the end", () => {
  mock.timers.enable({ apis: ["setInterval"] });
  let isIdle = false;
  const { card, sent, draw } = made(() => isIdle);
  draw();
  card.play();
  mock.timers.tick(2000);
  assert.deepEqual(sent, []);
  isIdle = true;
  mock.timers.tick(1000);
  assert.equal(sent.at(-1).number, 4);
  draw({ act: 5 });
  mock.timers.tick(1000);
  assert.equal(card.isPlaying, false);
  mock.timers.reset();
});

test("a table stands there once both sessions were played", () => {
  const { draw } = made();
  assert.equal(draw().querySelector("table"), null);
  const el = draw({ rows: [["Needles set", "2", "1"]] });
  assert.match(words(el), /Needles set\s*2\s*1/);
});

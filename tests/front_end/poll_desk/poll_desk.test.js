/* The educator's desk: it draws what Python says, keeps what is being typed, and shows numbers beside bars. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { StubModel, window } from "../page.mjs";

const { default: desk } = await import("../../../sympblock/widgets/poll_desk/main.js");

const option = (value) => ({ value, text: value.toUpperCase() });
const CHOICE = {
  source: "typed",
  queued: "",
  queue: [],
  next: null,
  sources: ["course", "typed"].map(option),
  lesson: "01",
  lessons: [option("01")],
  item: "a",
  questions: [option("a")],
  kind: "single_best_answer",
  kinds: ["single_best_answer", "number"].map(option),
  picture: "",
  pictures: [],
  question: "",
  options: "",
  unit: "",
  low: "",
  high: "",
};
const DOOR = {
  is_open: false,
  words: ["Closed."],
  link: "",
  qr: null,
  phones: "",
  address: "127.0.0.1",
  addresses: [],
};
const SCREEN = {
  heading: "Question 1",
  stage: "voting",
  stem: "",
  question: "Which?",
  instruction: "Select one.",
  options: ["L2", "L3"],
  is_numbered: false,
  voted: "0 phones have voted",
  ballots: [],
  shows_counts: false,
  dots: [],
  key: null,
};
const VIEW = {
  door: DOOR,
  choice: CHOICE,
  screen: null,
  test: null,
  test_screen: null,
  acts: [
    { id: "show_counts", label: "Show counts", enabled: true },
    { id: "vote_again", label: "Vote again", enabled: false },
  ],
  asked: [],
  keeping: { words: "", can_forget: false, asks: false },
  notice: "",
  warning: "",
};

function shown(view = {}) {
  const model = new StubModel({ view: { ...VIEW, ...view }, picture: {}, problem: "" });
  const el = /** @type {any} */ (window.document.createElement("div"));
  const stop = desk.render({ model: /** @type {any} */ (model), el });
  return { model, el, stop };
}

test("what is being typed stays while votes arrive", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.integer({ min: 0, max: 99 }), (text, votes) => {
      const { model, el, stop } = shown();
      const field = el.querySelector("textarea[id$='-options']");
      field.value = text;
      field.dispatchEvent(new window.Event("input"));
      model.set("view", { ...VIEW, screen: { ...SCREEN, voted: `${votes} phones have voted` } });
      assert.equal(el.querySelector("textarea[id$='-options']").value, field.value);
      assert.ok(el.textContent.includes(`${votes} phones have voted`));
      stop();
    }),
  );
});

test("a field that is left is handed over, and a button that is off does nothing", () => {
  const { model, el, stop } = shown({ screen: SCREEN });
  const field = el.querySelector("textarea[id$='-question']");
  field.value = "Which level?";
  field.dispatchEvent(new window.Event("change"));
  el.querySelector("[data-act='vote_again']").click();
  assert.deepEqual(
    model.sent.map(({ event, id, value }) => [event, id, value]),
    [["set", "question", "Which level?"]],
  );
  assert.equal(el.querySelector("[data-act='vote_again']").getAttribute("aria-disabled"), "true");
  stop();
});

test("each bar has its number, each vote its table, and the key its word", () => {
  const row = (text, votes, percent, isKey) => ({ text, votes, percent, is_key: isKey });
  const ballots = [
    { heading: "Vote 1: 4 phones", rows: [row("L2", 3, 75, false), row("L3", 1, 25, true)] },
    { heading: "Vote 2: 4 phones", rows: [row("L2", 0, 0, false), row("L3", 4, 100, true)] },
  ];
  const { el, stop } = shown({ screen: { ...SCREEN, stage: "key", ballots, shows_counts: true } });
  const numbers = [...el.querySelectorAll(".sympblock-poll-number")].map((cell) => cell.textContent.trim());
  assert.deepEqual(numbers, ["3 (75 %)", "1 (25 %)", "0 (0 %)", "4 (100 %)"]);
  assert.equal(el.querySelectorAll("table").length, 2);
  assert.equal(el.querySelectorAll(".sympblock-poll-correct").length, 2);
  assert.equal(el.querySelectorAll(".sympblock-poll-screen ul").length, 0);
  stop();
});

test("an open door shows the address and a code; without a network there is no code", () => {
  const open = { ...DOOR, is_open: true, link: "http://192.168.1.20:8100", phones: "3 phones are here" };
  const first = shown({ door: { ...open, qr: { side: 33, path: "M4 4h1v1h-1z" } } });
  assert.equal(first.el.querySelector(".sympblock-poll-link").textContent, "192.168.1.20:8100");
  assert.ok(first.el.querySelector("svg[aria-label='QR code of http://192.168.1.20:8100'] path"));
  first.stop();
  const second = shown({ door: open });
  assert.equal(second.el.querySelectorAll("svg").length, 0);
  second.stop();
});

test("words of a typed question stay words", () => {
  const hostile = "<img src=x onerror=alert(1)>";
  const { el, stop } = shown({ screen: { ...SCREEN, question: hostile, options: [hostile] } });
  assert.equal(el.querySelectorAll("img").length, 0);
  assert.ok(el.textContent.includes(hostile));
  stop();
});

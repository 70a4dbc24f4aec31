// What follows from a view without a page, and the head and the way through the items.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { buttonNamed, clear, gestures, item, judged, show, view, wordsOf } from "./sample_card.mjs";

const { headingLevel, isOver, openPositions, placeOf } = await import("../../../sympblock/widgets/quiz_card/view.js");
const { examWords } = await import("../../../sympblock/widgets/quiz_card/card_head.js");
const { missingWords } = await import("../../../sympblock/widgets/quiz_card/acts.js");
const { unansweredWords } = await import("../../../sympblock/widgets/quiz_card/hand_in.js");

afterEach(clear);

const withStatuses = (...statuses) => view({ progress: statuses.map((status) => ({ id: status, status })) });

test("another place is in front of the learner only if another thing is shown", () => {
  const shown = view();
  for (const change of [
    { warning: "x" },
    { notice: "x" },
    { title: "x" },
    { mode: "exam" },
    { item: item("number") },
  ]) {
    assert.equal(placeOf({ ...shown, ...change }), placeOf(shown));
  }
  for (const change of [{ position: 1 }, { attempt: 2 }, { phase: "confirm" }, { item: judged() }]) {
    assert.notEqual(placeOf({ ...shown, ...change }), placeOf(shown));
  }
});

test("open items are counted, and a sitting is over when each has its verdict", () => {
  assert.deepEqual(openPositions(withStatuses("open", "answered", "open")), [0, 2]);
  assert.ok(isOver(withStatuses("correct", "partly", "wrong", "not_answered")));
  assert.ok(!isOver(withStatuses("correct", "answered")) && !isOver(withStatuses("open")));
});

test("the headings of a card follow one another", () => {
  assert.deepEqual([headingLevel(view()), headingLevel(view({ title: "" }))], [4, 3]);
  const { el } = show(view({ item: judged() }));
  const levels = [...el.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((node) => node.localName);
  assert.deepEqual(levels, ["h3", "h4", "h5"]);
  clear();
  const { el: untitled } = show(view({ title: "", item: judged() }));
  assert.deepEqual(
    [...untitled.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((node) => node.localName),
    ["h3", "h4"],
  );
  assert.equal(untitled.querySelector("section").getAttribute("aria-label"), "Question");
});

test("what is missing is said one thing after the other", () => {
  const asked = view();
  assert.equal(missingWords(asked, { response: null, confidence: null }), "Give an answer first.");
  assert.equal(missingWords(asked, { response: "a", confidence: null }), "Say how sure you are first.");
  assert.equal(missingWords(asked, { response: 0, confidence: "guess" }), "");
  assert.equal(missingWords({ ...asked, ask_confidence: false }, { response: "a", confidence: null }), "");
});

test("an exam says how it is judged once it can no longer be chosen", () => {
  assert.equal(examWords(view({ mode: "practice" })), "");
  assert.equal(examWords(view({ mode: "exam", can_change_mode: true })), "");
  assert.equal(examWords(view({ mode: "exam" })), "Exam: feedback when all is handed in.");
  assert.equal(examWords(view({ mode: "exam", handed_in: true })), "Exam, handed in.");
});

test("one question is one question", () => {
  assert.equal(unansweredWords(1), "One question is not answered");
  assert.equal(unansweredWords(4), "4 questions are not answered");
});

test("the way through the items tells how each stands, and leads there", () => {
  const shown = withStatuses("open", "answered", "correct", "partly", "wrong", "not_answered");
  const { model, el } = show({ ...shown, position: 2 });
  const stops = [...el.querySelectorAll("nav button")];
  assert.deepEqual(
    stops.map((stop) => stop.getAttribute("aria-label")),
    ["not answered yet", "answered", "correct", "partly correct", "incorrect", "not answered"].map(
      (words, index) => `Question ${index + 1}, ${words}`,
    ),
  );
  assert.deepEqual(wordsOf(stops), ["1", "2", "3", "4", "5", "6"]);
  assert.deepEqual(
    stops.map((stop) => stop.getAttribute("aria-current")),
    [null, null, "step", null, null, null],
  );
  assert.deepEqual(
    stops.map((stop) => stop.querySelectorAll("svg").length),
    [0, 1, 1, 1, 1, 1],
  );
  stops[4].click();
  assert.deepEqual(gestures(model), [{ event: "go", position: 4 }]);
});

test("in the results no item is the present one", () => {
  const { el } = show(view({ phase: "read_out" }));
  assert.equal(el.querySelectorAll("nav button").length, 5);
  assert.equal(el.querySelector("[aria-current]"), null);
});

test("a single question has no way to go through", () => {
  const { el } = show({ ...withStatuses("open"), item: item("number", { of: 1 }) });
  assert.equal(el.querySelector("nav"), null);
  assert.equal(el.querySelector("form h4").textContent, "Question");
});

test("earlier answers are mentioned, with the way to start again", () => {
  const { model, el } = show(view({ notice: "Your earlier answers were kept." }));
  assert.equal(el.querySelector(".sympblock-notice span").textContent, "Your earlier answers were kept.");
  buttonNamed(el, "Start again").click();
  assert.deepEqual(gestures(model), [{ event: "again" }]);
});

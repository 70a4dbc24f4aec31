// The card shows what Python says, keeps what is half done, and hands over what the learner does.
import assert from "node:assert/strict";
import { afterEach, mock, test } from "node:test";
import {
  buttonNamed,
  clear,
  fire,
  gestures,
  HOSTILE,
  item,
  judged,
  pick,
  SCENE,
  SUMMARY,
  show,
  type,
  view,
  wordsOf,
} from "./sample_card.mjs";

afterEach(clear);

const alertOf = (el) => el.querySelector('[role="alert"]');
const headingOf = (el) => el.querySelector(".sympblock-main [tabindex='-1']");
const picked = (el) => [...el.querySelectorAll(".sympblock-form input:checked")].map((input) => input.value);

test("an open question shows its words and what it is answered with", () => {
  const fields = {
    single_best_answer: "input[type=radio][name$=answer]",
    multiple_response: "input[type=checkbox]",
    put_in_order: "ol.sympblock-order > li",
    number: "input[type=number]",
    hotspot: "[role=application] > svg",
  };
  for (const [kind, field] of Object.entries(fields)) {
    const { el } = show(view({ item: item(kind) }));
    assert.ok(el.querySelector(`fieldset ${field}`), kind);
    assert.equal(el.querySelector("legend").textContent, "What lies beside the trunk?");
    assert.equal(el.querySelector(".sympblock-confidence legend").textContent, "How sure are you?");
    assert.ok(buttonNamed(el, "Check answer"), kind);
    clear();
  }
});

test("a judged question shows its verdict and no field", () => {
  for (const kind of ["single_best_answer", "multiple_response", "put_in_order", "number", "hotspot"]) {
    const { el } = show(view({ item: judged(kind) }));
    assert.equal(el.querySelector(".sympblock-verdict-word").textContent.trim(), "Incorrect");
    assert.equal(el.querySelectorAll(".sympblock-form input").length, 0);
    assert.equal(buttonNamed(el, "Check answer"), undefined);
    clear();
  }
});

test("a picture stands between the question and its options, and later above the verdict", () => {
  const { model, el } = show(view({ item: item("single_best_answer", { scene: "section" }) }));
  assert.equal(el.querySelector("figure > svg").getAttribute("aria-label"), "Axial section at L3");
  model.set("view", { ...model.get("view"), item: { ...judged(), scene: "section" } });
  assert.ok(el.querySelector("figure > svg").compareDocumentPosition(el.querySelector(".sympblock-verdict")) & 4);
});

test("a picture is drawn anew if its scene is another one", () => {
  const shown = view({ item: item("single_best_answer", { scene: "section" }) });
  const { model, el } = show(shown);
  model.set("scenes", { other: { ...SCENE, alt: "Axial section at L4" } });
  model.set("view", { ...shown, item: { ...shown.item, scene: "other" } });
  const pictures = [...el.querySelectorAll("figure > svg")].map((svg) => svg.getAttribute("aria-label"));
  assert.deepEqual(pictures, ["Axial section at L4"]);
});

test("nothing of one question is left in the next", () => {
  const { model, el } = show(view({ item: judged() }));
  el.querySelector("details").open = true;
  model.set("view", { ...model.get("view"), position: 1 });
  assert.ok(!el.querySelector("details").open);
});

test("before an exam is handed in the unanswered items are listed", () => {
  const progress = view().progress.map((entry, index) => ({ ...entry, status: index % 2 ? "open" : "answered" }));
  const { model, el } = show(view({ mode: "exam", phase: "confirm", progress }));
  assert.equal(headingOf(el).textContent, "2 questions are not answered");
  assert.deepEqual(wordsOf(el.querySelectorAll(".sympblock-main .sympblock-quiet")), ["Question 2", "Question 4"]);
  buttonNamed(el, "Hand in with unanswered questions").click();
  assert.deepEqual(gestures(model), [{ event: "hand_in", is_sure: true }]);
});

test("the read-out shows the results and the way back", () => {
  const { model, el } = show(view({ phase: "read_out" }));
  assert.equal(headingOf(el).textContent, "Your results");
  assert.equal(el.querySelector(".sympblock-headline").textContent, SUMMARY.headline);
  buttonNamed(el, "Go to question 3").click();
  assert.deepEqual(gestures(model), [{ event: "go", position: 2 }]);
});

test("an update that changes nothing keeps every node and the focus", () => {
  const views = {
    open: view({ item: item("hotspot"), can_change_mode: true, notice: "Your earlier answers were kept." }),
    judged: view({ item: judged("hotspot") }),
    results: view({ phase: "read_out" }),
  };
  for (const [name, shown] of Object.entries(views)) {
    const { model, el } = show(shown);
    const last = [...el.querySelectorAll("button, input")].at(-1);
    last.focus();
    const before = [...el.querySelectorAll("*")];
    model.set("view", structuredClone(shown));
    const after = [...el.querySelectorAll("*")];
    assert.ok(before.length > 30 && before.length === after.length, name);
    assert.ok(
      after.every((node, index) => node === before[index]),
      name,
    );
    assert.equal(document.activeElement, last, name);
    clear();
  }
});

test("a half-made answer survives an update, a view that goes and comes, and reaches the other view", () => {
  const shown = view({ item: item("multiple_response") });
  const { model, el, end } = show(shown);
  pick(el, "Aorta");
  pick(el, "Kidney");
  pick(el, "Guess");
  model.set("view", { ...shown, warning: "The disk is full." });
  assert.deepEqual(picked(el), ["a", "c", "guess"]);
  const { el: second } = show(shown, model);
  assert.deepEqual(picked(second), ["a", "c", "guess"]);
  pick(second, "Aorta");
  assert.deepEqual(picked(el), ["c", "guess"]);
  end();
  el.remove();
  const { el: third } = show(shown, model);
  assert.deepEqual(picked(third), ["c", "guess"]);
});

test("a new attempt begins with nothing", () => {
  const shown = view();
  const { model, el } = show(shown);
  pick(el, "Aorta");
  model.set("view", { ...shown, attempt: 2 });
  assert.deepEqual(picked(el), []);
});

test("in practice nothing leaves before the answer and its confidence are given", () => {
  const { model, el } = show(view());
  const missing = () => el.querySelector("[role=status]").textContent;
  buttonNamed(el, "Check answer").click();
  assert.equal(missing(), "Give an answer first.");
  pick(el, "Aorta");
  assert.equal(missing(), "");
  buttonNamed(el, "Check answer").click();
  assert.equal(missing(), "Say how sure you are first.");
  assert.deepEqual(model.sent, []);
  pick(el, "Sure");
  buttonNamed(el, "Check answer").click();
  const commit = { event: "commit", item: "about_single_best_answer", response: "a", confidence: "sure" };
  assert.deepEqual(gestures(model), [commit]);
});

test("in an exam each choice is sent, and a number once it is typed", () => {
  const choose = { event: "choose", item: "about_single_best_answer", response: "a" };
  const { model, el } = show(view({ mode: "exam" }));
  pick(el, "Aorta");
  model.answer();
  pick(el, "Sure");
  assert.deepEqual(gestures(model), [
    { ...choose, confidence: null },
    { ...choose, confidence: "sure" },
  ]);
  assert.equal(buttonNamed(el, "Check answer"), undefined);
  clear();
  const numbered = show(view({ mode: "exam", item: item("number") }));
  const box = numbered.el.querySelector("input[type=number]");
  for (const text of ["3", "30"]) type(box, text);
  assert.deepEqual(numbered.model.sent, []);
  fire(box, "change");
  const typed = { event: "choose", item: "about_number", response: 30, confidence: null };
  assert.deepEqual(gestures(numbered.model), [typed]);
});

test("Enter asks for the verdict in practice alone, and never leaves the page", () => {
  for (const [change, wanted] of [
    [{}, ["commit"]],
    [{ mode: "exam" }, []],
    [{ item: judged("number") }, []],
  ]) {
    const { model, el } = show(view({ item: item("number", { response: 30, confidence: "sure" }), ...change }));
    assert.ok(fire(el.querySelector("form"), "submit").defaultPrevented);
    assert.deepEqual(
      gestures(model).map(({ event }) => event),
      wanted,
    );
    clear();
  }
});

test("an act that is pressed twice is one act, also when the answer was changed meanwhile", () => {
  const { model, el } = show(view());
  for (const words of ["Next", "Next"]) buttonNamed(el, words).click();
  model.answer();
  assert.deepEqual(gestures(model), [{ event: "go", position: 1 }]);
  pick(el, "Aorta");
  pick(el, "Sure");
  buttonNamed(el, "Check answer").click();
  pick(el, "Kidney");
  buttonNamed(el, "Check answer").click();
  model.answer();
  assert.deepEqual(
    gestures(model).map(({ event }) => event),
    ["go", "commit"],
  );
  buttonNamed(el, "Check answer").click();
  assert.equal(model.sent.length, 3, "what Python refused can be asked again");
});

test("acts that follow one another while Python is busy all arrive, in their order", () => {
  const { model, el } = show(view());
  for (const number of [2, 3, 2]) buttonNamed(el, `Question ${number}, not answered yet`).click();
  for (let answers = 0; answers < 3; answers += 1) model.answer();
  assert.deepEqual(
    gestures(model).map(({ position }) => position),
    [1, 2, 1],
  );
});

test("the focus follows an act to the new heading, and to a verdict that was asked for", () => {
  const shown = view();
  const { model, el } = show(shown);
  buttonNamed(el, "Next").click();
  model.set("view", { ...shown, position: 1, item: item("multiple_response") });
  model.answer();
  assert.equal(document.activeElement.textContent, "Question 2 of 5");
  pick(el, "Kidney");
  pick(el, "Sure");
  buttonNamed(el, "Check answer").click();
  model.set("view", { ...shown, position: 1, item: judged("multiple_response") });
  assert.equal(document.activeElement, el.querySelector(".sympblock-verdict-word"));
  assert.equal(el.querySelector("[aria-live]").textContent, "Incorrect. It lies farther back.");
});

test("what changes in another view leaves the focus where it is", () => {
  const shown = view();
  const { model, el } = show(shown);
  const elsewhere = document.createElement("button");
  document.body.append(elsewhere);
  buttonNamed(el, "Question 1, not answered yet").click();
  model.answer();
  elsewhere.focus();
  model.set("view", { ...shown, position: 1, item: item("multiple_response") });
  assert.equal(document.activeElement, elsewhere);
});

test("that the lesson is not answering stands until an answer comes", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  try {
    const shown = view();
    const { model, el } = show(shown);
    buttonNamed(el, "Next").click();
    mock.timers.tick(5000);
    assert.match(alertOf(el).textContent, /^The lesson is not answering/);
    model.set("view", { ...shown, warning: "The disk is full." });
    pick(el, "Aorta");
    assert.match(alertOf(el).textContent, /^The lesson is not answering/);
    model.answer();
    assert.equal(alertOf(el).textContent, "The disk is full.");
  } finally {
    mock.timers.reset();
  }
});

test("a problem is told before a warning, and both go when they are over", () => {
  const shown = view();
  const { model, el } = show(shown);
  assert.ok(alertOf(el).hidden);
  model.set("view", { ...shown, warning: "The disk is full." });
  model.set("problem", "Something went wrong.");
  assert.equal(alertOf(el).textContent, "Something went wrong.");
  model.set("problem", "");
  model.set("view", shown);
  assert.ok(alertOf(el).hidden);
});

test("the mode is Python's: a choice is handed over and shown when it counts", () => {
  const shown = view({ can_change_mode: true });
  const { model, el } = show(shown);
  pick(el, "Exam: feedback when all is handed in");
  assert.deepEqual(gestures(model), [{ event: "mode", mode: "exam" }]);
  model.set("view", { ...shown, warning: "The disk is full." });
  assert.equal(el.querySelector(".sympblock-modes input:checked").value, "practice", "Python has not changed it");
  model.set("view", { ...shown, mode: "exam" });
  assert.equal(el.querySelector(".sympblock-modes input:checked").value, "exam");
  assert.ok(buttonNamed(el, "Hand in"));
});

test("text is text", () => {
  const choices = [{ id: "a", text: HOSTILE }];
  const words = { stem: HOSTILE, question: HOSTILE, instruction: HOSTILE, choices, unit: HOSTILE };
  const verdict = {
    words: HOSTILE,
    remark: HOSTILE,
    why: HOSTILE,
    lines: [{ text: HOSTILE, mark: "key", words: HOSTILE, feedback: HOSTILE }],
    sources: [{ label: HOSTILE, text: HOSTILE, url: HOSTILE }],
  };
  const tally = { words: HOSTILE, correct: 1, partly: 0, wrong: 0, not_answered: 0 };
  const planned = { lesson: HOSTILE, title: HOSTILE, href: HOSTILE, minutes: 30, reason: HOSTILE };
  const summary = { headline: HOSTILE, objectives: [tally], confidence: [tally], sure_but_wrong: [], advice: HOSTILE };
  const around = { title: HOSTILE, notice: HOSTILE, warning: HOSTILE };
  const views = [
    ...["single_best_answer", "multiple_response", "put_in_order", "number"].map((kind) => ({
      item: item(kind, words),
    })),
    { item: { ...judged("single_best_answer", verdict), stem: HOSTILE, question: HOSTILE } },
    { phase: "read_out", summary: { ...summary, plan: [planned], plan_note: HOSTILE } },
  ];
  for (const change of views) {
    const { el } = show(view({ ...around, ...change }));
    assert.equal(el.querySelectorAll("img").length, 0);
    assert.ok(el.textContent.split(HOSTILE).length > 4);
    clear();
  }
});

test("after its end a view hears nothing", () => {
  const shown = view();
  const { model, el, end } = show(shown);
  end();
  const { el: second } = show(shown, model);
  pick(second, "Aorta");
  model.set("view", { ...shown, title: "Later" });
  assert.equal(el.querySelector("h3").textContent, "Quiz");
  assert.deepEqual(picked(el), []);
  clear();
  assert.deepEqual([...model.listeners.values()].flat(), []);
});

// The questions of a page: answered, kept, found again, and told to whoever listens.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { settled, window } from "../page.mjs";
import { ITEMS, WORDS } from "./sample_items.mjs";

globalThis.CustomEvent = /** @type {any} */ (window).CustomEvent;

const { KeptAnswers, standingOf } = await import("../../../sympblock/edition/scripts/questions/kept_answers.js");
const { LessonQuestions } = await import("../../../sympblock/edition/scripts/questions/lesson_questions.js");

const ALL = Object.values(ITEMS);
const GUESS = { ...ITEMS.single_best_answer, id: "guess", counts: false };
const CHECK = { ...ITEMS.single_best_answer, id: "check" };

/** A browser that allows no storage. @type {any} */
const REFUSING = new Proxy(
  {},
  {
    get() {
      throw new Error("denied");
    },
    ownKeys() {
      throw new Error("denied");
    },
  },
);

function article({ id, kind }) {
  return `<article class="question" id="question-${id}" data-item="${id}" data-kind="${kind}"><figure class="question-picture"><img src="p.png"></figure>
    <p class="question-ask">Which is it?</p><ol class="question-options"><li>Aorta</li></ol>
    <details class="question-answer"><summary>Answer</summary><p class="answer-sources">Sources: (Rocco)</p></details></article>`;
}

/** Open a page that asks an item of each kind in its quiz, and others before it. */
function opened(storage, { isSureAsked = false, before = [] } = {}) {
  document.body.innerHTML = `<header class="page-head"></header><main><h2 id="1-neighbours">1. Neighbours</h2>
    <div class="questions" data-card="01_chain/checkpoint_1" data-confidence="false">${before.map(article).join("")}</div>
    <h2 id="quiz">Quiz</h2>
    <div class="questions" data-card="01_chain/quiz" data-confidence="${isSureAsked}">${ALL.map(article).join("")}</div></main>`;
  const data = { lesson: "01_chain", items: [...before, ...ALL], read_out: WORDS };
  return new LessonQuestions(data, new KeptAnswers(storage));
}

const inItem = (id, what) => /** @type {any} */ (document.querySelector(`[data-item="${id}"] ${what}`));

function check(id) {
  inItem(id, "form").dispatchEvent(new window.Event("submit", { cancelable: true, bubbles: true }));
}

function pick(id, value) {
  const input = inItem(id, `input[value="${value}"]`);
  input.checked = true;
  input.dispatchEvent(new window.Event("change", { bubbles: true }));
}

beforeEach(() => window.localStorage.clear());

test("a question without an answer says what is missing", () => {
  opened(window.localStorage, { isSureAsked: true });
  check("one");
  assert.equal(inItem("one", ".sympblock-missing").textContent, "Give an answer first.");
  pick("one", "b");
  check("one");
  assert.equal(inItem("one", ".sympblock-missing").textContent, "Say how sure you are first.");
  pick("one", "sure");
  check("one");
  assert.match(inItem("one", ".sympblock-verdict-word").textContent, /Correct/);
});

test("an answer is judged, counted, told, and takes the focus to its verdict", () => {
  const page = opened(window.localStorage);
  const heard = [];
  document.addEventListener("sympblock:answered", (event) => heard.push(/** @type {any} */ (event).detail), {
    once: true,
  });
  pick("one", "a");
  check("one");
  assert.deepEqual(heard, [{ lesson: "01_chain", item: "one", credit: 0, answered: 1, total: 5, correct: 0 }]);
  assert.equal(
    document.querySelector(".answers-count").textContent,
    "Questions of this lesson: 1 of 5 answered, 0 correct. Your results",
  );
  assert.equal(document.activeElement, inItem("one", ".sympblock-verdict-word"));
  assert.match(inItem("one", ".sympblock-said").textContent, /Incorrect\. About the aorta\./);
  assert.equal(inItem("one", ".answer-sources").textContent, "Sources: (Rocco)");
  assert.deepEqual(page.standing(), { lesson: "01_chain", answered: 1, total: 5, correct: 0 });
});

test("what was answered is there again, and can be answered again in another order", () => {
  opened(window.localStorage);
  const texts = () =>
    [...document.querySelectorAll('[data-item="order"] .sympblock-row-text')].map((row) => row.textContent);
  const first = texts();
  inItem("order", '[aria-label^="Move down"]').click();
  check("order");
  const again = opened(window.localStorage);
  assert.ok(inItem("order", ".sympblock-verdict"));
  assert.equal(again.standing().answered, 1);
  inItem("order", ".sympblock-actions button").click();
  assert.notDeepEqual(texts(), first);
  assert.equal(again.standing().answered, 0);
  assert.ok(document.querySelector('[data-item="order"]').contains(document.activeElement));
});

test("an answer to an earlier version of a question, or a spoilt one, is none", () => {
  const kept = new KeptAnswers(window.localStorage);
  const answer = {
    version: "v1",
    response: "b",
    confidence: null,
    outcome: /** @type {const} */ ("correct"),
    attempt: 1,
  };
  kept.keep("one", answer);
  kept.keep("some", { ...answer, version: "v0" });
  window.localStorage.setItem("sympblock-answer-number", "{");
  window.localStorage.setItem("sympblock-answer-place", '{"version":"v1","response":{"x_mm":"1"},"outcome":"correct"}');
  const page = opened(window.localStorage);
  assert.equal(page.standing().answered, 1);
  assert.ok(inItem("one", ".sympblock-verdict") && inItem("place", "form") && inItem("some", "form"));
});

test("a browser that keeps nothing says so once, and all goes on", async () => {
  const page = opened(REFUSING);
  const notice = document.querySelector(".answers-notice");
  assert.equal(notice.textContent, "");
  pick("one", "b");
  check("one");
  const words = notice.textContent;
  assert.match(words, /does not keep your answers/);
  pick("some", "a");
  check("some");
  await settled();
  assert.equal(notice.textContent, words);
  assert.deepEqual(page.standing(), { lesson: "01_chain", answered: 2, total: 5, correct: 1 });
});

test("answers are forgotten, and nothing else is", () => {
  window.localStorage.setItem("sympblock-colours", "dark");
  const kept = new KeptAnswers(window.localStorage);
  for (const { id } of ALL)
    kept.keep(id, { version: "v1", response: "a", confidence: null, outcome: "wrong", attempt: 1 });
  assert.equal(standingOf(kept, ALL).answered, 5);
  assert.equal(kept.count(), 5);
  assert.equal(kept.forgetAll(), 5);
  assert.equal(standingOf(kept, ALL).answered, 0);
  assert.equal(window.localStorage.getItem("sympblock-colours"), "dark");
  assert.equal(new KeptAnswers(REFUSING).forgetAll(), 0);
  assert.equal(new KeptAnswers(null).of("one", "v1"), null);
});

test("what is asked before the text is judged and does not count", () => {
  const page = opened(window.localStorage, { before: [GUESS] });
  pick("guess", "b");
  check("guess");
  assert.match(inItem("guess", ".sympblock-verdict-word").textContent, /Correct/);
  assert.deepEqual(page.standing(), { lesson: "01_chain", answered: 0, total: 5, correct: 0 });
});

test("results follow each answer, and lead to what is to be read again", () => {
  opened(window.localStorage, { isSureAsked: true, before: [GUESS, CHECK] });
  assert.equal(document.querySelectorAll(".read-out-live").length, 1);
  const results = () => document.querySelector(".read-out-live");
  assert.equal(results().querySelector("table"), null);
  assert.equal(document.querySelector(".answers-count a").getAttribute("href"), `#${results().querySelector("h3").id}`);
  pick("one", "a");
  pick("one", "sure");
  check("one");
  const told = [...results().querySelectorAll(".sympblock-headline, .sympblock-advice")].map((one) => one.textContent);
  assert.match(
    told.join(" "),
    /1 of 5 answered: 0 correct, 1 incorrect\..*You were sure but incorrect in question 1\./s,
  );
  const links = [...results().querySelectorAll(".read-again a")].map((link) => link.getAttribute("href"));
  assert.deepEqual(links, ["#1-neighbours", "#question-one"]);
  [...results().querySelectorAll("button")].find((one) => one.textContent === "Go to question 1").click();
  assert.equal(document.activeElement, inItem("one", ".sympblock-verdict-word"));
  inItem("one", ".sympblock-actions button").click();
  assert.equal(results().querySelector("table"), null);
});

test("of two cards with results the head leads to the quiz, and the earlier one sends nobody on to the quiz", () => {
  const four = ["a", "b", "c", "d"].map((id) => ({ ...CHECK, id: `check-${id}` }));
  opened(window.localStorage, { before: four });
  const [early, last] = document.querySelectorAll(".read-out-live");
  const heads = [...document.querySelectorAll(".answers-count a")].map((link) => link.getAttribute("href"));
  assert.deepEqual(heads, [`#${last.querySelector("h3").id}`]);
  for (const id of ["check-a", "one"]) {
    pick(id, "a");
    check(id);
  }
  const links = (/** @type {Element} */ results) =>
    [...results.querySelectorAll(".read-again a")].map((link) => link.getAttribute("href"));
  assert.deepEqual(links(early), ["#question-check-a"]);
  assert.deepEqual(links(last), ["#1-neighbours", "#question-one"]);
});

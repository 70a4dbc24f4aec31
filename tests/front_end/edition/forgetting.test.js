// Answers are forgotten only after a question, and a slip of the hand keeps them.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { window } from "../page.mjs";

const { offerForgetting } = await import("../../../sympblock/edition/scripts/progress/forgetting.js");
const { KeptAnswers } = await import("../../../sympblock/edition/scripts/questions/kept_answers.js");

const ANSWER = { version: "v1", response: "a", confidence: null, outcome: /** @type {const} */ ("wrong"), attempt: 1 };
const kept = new KeptAnswers(/** @type {any} */ (window.localStorage));
const status = () => document.getElementById("forgotten").textContent;
const pressed = (/** @type {string} */ words) =>
  [...document.querySelectorAll("button")].find((one) => one.textContent === words).click();

beforeEach(() => {
  window.localStorage.clear();
  document.body.innerHTML = `<button id="forget-answers">Forget my answers</button> <span id="forgotten"></span>`;
  offerForgetting(document.getElementById("forget-answers"), document.getElementById("forgotten"), kept);
});

test("the question names the number, and the focus stands on what changes nothing", () => {
  for (const item of ["one", "two"]) kept.keep(item, ANSWER);
  pressed("Forget my answers");
  assert.equal(document.activeElement.textContent, "Keep them");
  assert.match(document.querySelector("[role=group]").textContent, /^Forget 2 answers in all lessons\?/);
  assert.equal(document.getElementById("forget-answers"), null);
  assert.equal(kept.count(), 2);
});

test("who keeps them, by the button or by Escape, keeps all and comes back to the button", () => {
  kept.keep("one", ANSWER);
  for (const keep of [() => pressed("Keep it"), pressEscape]) {
    pressed("Forget my answers");
    keep();
    assert.equal(document.activeElement.id, "forget-answers");
    assert.deepEqual([kept.count(), status()], [1, "Nothing was forgotten."]);
  }
});

function pressEscape() {
  document.activeElement.dispatchEvent(
    /** @type {any} */ (new window.KeyboardEvent("keydown", { key: "Escape", bubbles: true })),
  );
}

test("who says so forgets them, and is told how many", () => {
  kept.keep("one", ANSWER);
  pressed("Forget my answers");
  pressed("Forget one answer");
  assert.deepEqual([kept.count(), status()], [0, "One answer was forgotten."]);
  assert.equal(document.activeElement.id, "forget-answers");
  pressed("Forget my answers");
  assert.equal(status(), "This browser keeps no answers.");
  assert.equal(document.querySelector("[role=group]"), null);
});

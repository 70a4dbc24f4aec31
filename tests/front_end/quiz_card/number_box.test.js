// What is typed stays as it is typed; what the other view holds is shown.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { buttonNamed, clear, gestures, item, pick, show, type, view } from "./sample_card.mjs";

afterEach(clear);

const boxIn = (el) => el.querySelector("input[type=number]");

test("a number that is typed with a needless nought is left as it stands", () => {
  const shown = view({ item: item("number") });
  const { model, el } = show(shown);
  type(boxIn(el), "30.0");
  model.set("view", { ...shown, warning: "The disk is full." });
  assert.equal(boxIn(el).value, "30.0");
});

test("the other view shows the number, and empties when it is taken back", () => {
  const shown = view({ item: item("number") });
  const { model, el } = show(shown);
  const { el: second } = show(shown, model);
  type(boxIn(el), "60");
  assert.equal(boxIn(second).value, "60");
  type(boxIn(el), "");
  assert.equal(boxIn(second).value, "");
});

test("a half-typed number is no answer yet, and nought is one", () => {
  const { model, el } = show(view({ item: item("number") }));
  pick(el, "Sure");
  type(boxIn(el), "-");
  buttonNamed(el, "Check answer").click();
  assert.equal(el.querySelector("[role=status]").textContent, "Give an answer first.");
  type(boxIn(el), "0");
  buttonNamed(el, "Check answer").click();
  assert.equal(gestures(model)[0].response, 0);
});

test("the box is named with its unit, and shows the number that Python holds", () => {
  const { el } = show(view({ item: item("number", { response: 12.5 }) }));
  const label = el.querySelector(".sympblock-number-row label");
  assert.deepEqual([label.textContent, label.htmlFor], ["Your answer in °", boxIn(el).id]);
  assert.equal(boxIn(el).value, "12.5");
});

// Steps change places, none is lost, and the keyboard stays on the step that was moved.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import fc from "fast-check";
import { buttonNamed, clear, fire, gestures, item, show, view, wordsOf } from "./sample_card.mjs";

const { orderAfter } = await import("../../../sympblock/widgets/quiz_card/put_in_order.js");

afterEach(clear);

const opened = (change = {}) => show(view({ item: item("put_in_order"), ...change }));
const steps = (el) => wordsOf(el.querySelectorAll(".sympblock-row-text"));
const rowOf = (el, id) => el.querySelector(`[data-choice="${id}"]`);

/** What a browser hands along while something is dragged. */
class Carried {
  data = new Map();

  get types() {
    return [...this.data.keys()];
  }

  setData(kind, value) {
    this.data.set(kind, value);
  }

  getData(kind) {
    return this.data.get(kind) ?? "";
  }
}

test("a step is put at its place and no other loses its order", () => {
  const order = ["a", "b", "c", "d", "e"];
  fc.assert(
    fc.property(fc.constantFrom(...order), fc.nat(4), (id, place) => {
      const after = orderAfter(order, id, place);
      assert.equal(after[place], id);
      const rest = (all) => all.filter((other) => other !== id);
      assert.deepEqual(rest(after), rest(order));
      assert.deepEqual(orderAfter(after, id, order.indexOf(id)), order);
    }),
  );
});

test("buttons move a step up and down, the keyboard stays on it, and its place is told", () => {
  const { el } = opened();
  for (const [name, wanted] of [
    ["Move down: Aorta", ["Psoas", "Aorta", "Kidney", "Ureter"]],
    ["Move down: Aorta", ["Psoas", "Kidney", "Aorta", "Ureter"]],
    ["Move up: Ureter", ["Psoas", "Kidney", "Ureter", "Aorta"]],
    ["Move up: Ureter", ["Psoas", "Ureter", "Kidney", "Aorta"]],
  ]) {
    const pressed = buttonNamed(el, name);
    pressed.focus();
    pressed.click();
    assert.deepEqual(steps(el), wanted);
    assert.equal(document.activeElement, pressed);
  }
  assert.deepEqual(wordsOf(el.querySelectorAll(".sympblock-place")), ["1", "2", "3", "4"]);
  assert.equal(el.querySelector("[aria-live]").textContent, "Ureter: now 2 of 4.");
});

test("the first step goes no higher and the last no lower", () => {
  const { model, el } = opened({ mode: "exam" });
  for (const name of ["Move up: Aorta", "Move down: Ureter"]) {
    assert.equal(buttonNamed(el, name).getAttribute("aria-disabled"), "true");
    buttonNamed(el, name).click();
  }
  assert.deepEqual(model.sent, []);
  buttonNamed(el, "Move down: Aorta").click();
  assert.deepEqual(gestures(model)[0].response, ["b", "a", "c", "d"]);
});

test("a step that nobody moved is no answer", () => {
  const { el } = opened();
  buttonNamed(el, "Check answer").click();
  assert.equal(el.querySelector("[role=status]").textContent, "Move at least one step first.");
});

test("a step that is dragged takes the place where it is dropped", () => {
  const { el } = opened();
  const dataTransfer = new Carried();
  fire(rowOf(el, "d"), "dragstart", { dataTransfer });
  assert.ok(fire(rowOf(el, "b"), "dragover", { dataTransfer }).defaultPrevented);
  fire(rowOf(el, "b"), "drop", { dataTransfer });
  assert.deepEqual(steps(el), ["Aorta", "Ureter", "Psoas", "Kidney"]);
});

test("a step that is dropped where it was is not moved", () => {
  const { model, el } = opened({ mode: "exam" });
  const dataTransfer = new Carried();
  for (const name of ["dragstart", "drop"]) fire(rowOf(el, "b"), name, { dataTransfer });
  assert.deepEqual(model.sent, []);
});

test("a step of another list, and a file, are not taken", () => {
  const { el } = opened();
  const { el: other } = opened();
  const foreign = new Carried();
  fire(rowOf(other, "d"), "dragstart", { dataTransfer: foreign });
  const file = new Carried();
  file.setData("Files", "d");
  for (const dataTransfer of [foreign, file]) {
    assert.ok(!fire(rowOf(el, "b"), "dragover", { dataTransfer }).defaultPrevented);
    fire(rowOf(el, "b"), "drop", { dataTransfer });
    assert.deepEqual(steps(el), ["Aorta", "Psoas", "Kidney", "Ureter"]);
  }
});

// Several options are picked one by one; nothing picked is no answer.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import fc from "fast-check";
import { clear, gestures, item, pick, show, view } from "./sample_card.mjs";

const { pickedAfter } = await import("../../../sympblock/widgets/quiz_card/option_list.js");

afterEach(clear);

const CHOICES = ["a", "b", "c", "d"].map((id) => ({ id, text: id }));
const switches = fc.array(fc.record({ id: fc.constantFrom("a", "b", "c", "d"), isOn: fc.boolean() }), {
  maxLength: 20,
});

test("what is picked is what was switched on last, in the order shown", () => {
  fc.assert(
    fc.property(switches, (all) => {
      const isOn = Object.fromEntries(all.map((one) => [one.id, one.isOn]));
      const wanted = CHOICES.map(({ id }) => id).filter((id) => isOn[id]);
      /** @type {string[] | null} */
      let picked = null;
      for (const one of all) picked = pickedAfter(CHOICES, picked, one.id, one.isOn);
      assert.deepEqual(picked, wanted.length ? wanted : null);
    }),
  );
});

test("taking the last option back takes the answer back", () => {
  const { model, el } = show(view({ mode: "exam", item: item("multiple_response") }));
  for (const words of ["Psoas", "Aorta", "Psoas", "Aorta"]) {
    pick(el, words);
    model.answer();
  }
  assert.deepEqual(
    gestures(model).map(({ response }) => response),
    [["b"], ["a", "b"], ["a"], null],
  );
});

test("two views of a card have radios of their own", () => {
  const shown = view();
  const { model, el } = show(shown);
  const { el: second } = show(shown, model);
  const names = (root) => new Set([...root.querySelectorAll("input")].map(({ name }) => name));
  assert.equal(new Set([...names(el), ...names(second)]).size, names(el).size + names(second).size);
});

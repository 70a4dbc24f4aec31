// A half-made answer is the learner's until it is judged.
import assert from "node:assert/strict";
import { test } from "node:test";
import { item, judged, view } from "./sample_card.mjs";

const { Drafts, draftsOf } = await import("../../../sympblock/widgets/quiz_card/drafts.js");

const NOTHING = { response: null, confidence: null };

test("without an answer of the learner's own, what Python holds counts", () => {
  const drafts = new Drafts();
  const held = view({ item: item("single_best_answer", { response: "b", confidence: "guess" }) });
  assert.deepEqual(drafts.of(held), { response: "b", confidence: "guess" });
  drafts.put(held, { response: "c" });
  assert.deepEqual(drafts.of(held), { response: "c", confidence: "guess" });
  assert.equal(drafts.of(view({ phase: "read_out" })), null);
});

test("an answer stands until its verdict, and only in its attempt", () => {
  const drafts = new Drafts();
  const open = view();
  drafts.put(open, { response: "a", confidence: "sure" });
  drafts.settle(open);
  assert.equal(drafts.of(open).response, "a");
  assert.deepEqual(drafts.of({ ...open, attempt: 2 }), NOTHING);
  drafts.settle({ ...open, item: judged() });
  assert.deepEqual(drafts.of(open), NOTHING);
});

test("an answer that was taken back is not what Python still holds", () => {
  const drafts = new Drafts();
  const held = view({ item: item("multiple_response", { response: ["b"] }) });
  drafts.put(held, { response: null });
  assert.deepEqual(drafts.of(held), NOTHING);
});

test("who watches hears of each change until it stops", () => {
  const drafts = new Drafts();
  let heard = 0;
  const stop = drafts.watch(() => {
    heard += 1;
  });
  drafts.put(view(), { response: "a" });
  stop();
  drafts.put(view(), { response: "b" });
  assert.equal(heard, 1);
});

test("the views of one card share its drafts, and no other card does", () => {
  assert.equal(draftsOf("one"), draftsOf("one"));
  assert.notEqual(draftsOf("one"), draftsOf("two"));
});

test("one question in two series has two answers", () => {
  const drafts = new Drafts();
  const [one, other] = ["a", "b"].map((series) => ({ ...view(), series }));
  drafts.put(one, { response: "c" });
  assert.equal(drafts.of(one).response, "c");
  assert.deepEqual(drafts.of(other), NOTHING);
});

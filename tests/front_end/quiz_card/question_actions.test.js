// What can be done at the foot of a question, in every state that Python may send.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { item, judged, view } from "./sample_card.mjs";

const { actionsOf } = await import("../../../sympblock/widgets/quiz_card/question_actions.js");

const STATUSES = ["open", "answered", "correct", "partly", "wrong", "not_answered"];
const states = fc
  .record({
    count: fc.integer({ min: 1, max: 6 }),
    place: fc.nat(5),
    mode: fc.constantFrom("practice", "exam"),
    isOpen: fc.boolean(),
    isHandedIn: fc.boolean(),
    notice: fc.constantFrom("", "Your earlier answers were kept."),
    statuses: fc.array(fc.constantFrom(...STATUSES), { minLength: 6, maxLength: 6 }),
  })
  .map(({ count, place, mode, isOpen, isHandedIn, notice, statuses }) =>
    view({
      mode,
      notice,
      position: place % count,
      handed_in: mode === "exam" && isHandedIn,
      has_read_out: count >= 4 || mode === "exam",
      progress: statuses.slice(0, count).map((status, index) => ({ id: String(index), status })),
      item: isOpen ? item() : judged(),
    }),
  );
const names = (shown) => actionsOf(shown).map(({ words }) => words);
const leadsTo = (shown) => actionsOf(shown).flatMap(({ act }) => (act?.event === "go" ? [Number(act.position)] : []));

test("a way leads only to an item that is there, or to the read-out where there is one", () => {
  fc.assert(
    fc.property(states, (shown) => {
      const last = shown.progress.length - 1;
      for (const position of leadsTo(shown)) {
        assert.ok(position >= 0 && Math.abs(position - shown.position) === 1);
        const isReadOut = shown.has_read_out && (shown.mode === "practice" || shown.handed_in);
        assert.ok(position <= (isReadOut ? last + 1 : last));
      }
    }),
  );
});

test("an answer is checked in practice alone, and an exam is handed in once", () => {
  fc.assert(
    fc.property(states, (shown) => {
      const isPractice = shown.mode === "practice";
      assert.equal(names(shown).includes("Check answer"), isPractice && shown.item.is_open);
      assert.equal(names(shown).includes("Hand in"), !isPractice && !shown.handed_in);
    }),
  );
});

test("no two buttons of a question have one name", () => {
  fc.assert(fc.property(states, (shown) => assert.equal(new Set(names(shown)).size, names(shown).length)));
});

test("a few questions without a read-out can be started again when all are judged", () => {
  const three = ["correct", "wrong", "partly"].map((status) => ({ id: status, status }));
  const over = { progress: three, has_read_out: false, position: 2, item: judged() };
  assert.deepEqual(names(view(over)), ["Back", "Start again"]);
  assert.deepEqual(names(view({ ...over, notice: "Your earlier answers were kept." })), ["Back"]);
  assert.deepEqual(names(view({ ...over, progress: [three[0], { id: "x", status: "open" }, three[2]] })), ["Back"]);
});

test("the next thing to do stands out", () => {
  const primary = (shown) => actionsOf(shown).flatMap(({ words, tone }) => (tone === "primary" ? [words] : []));
  assert.deepEqual(primary(view()), ["Check answer"]);
  assert.deepEqual(primary(view({ item: judged() })), ["Next"]);
  assert.deepEqual(primary(view({ position: 4, item: judged() })), ["See your results"]);
  assert.deepEqual(primary(view({ mode: "exam" })), ["Next"]);
  assert.deepEqual(primary(view({ mode: "exam", position: 4 })), ["Hand in"]);
});

// A needle that is held goes on step by step, never ahead of its answers, and stops with the hand.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { NEEDLE, PAGE, window } from "./room_page.mjs";

const { NeedleHold } = await import("../../../sympblock/widgets/procedure_room/needle_hold.js");

/** Time that passes only when it is told to. */
class Clock {
  now = 0;
  due = [];

  set(act, ms) {
    const timer = { act, at: this.now + ms };
    this.due.push(timer);
    return timer;
  }

  clear(timer) {
    this.due = this.due.filter((other) => other !== timer);
  }

  /** Let all happen that is due until then. */
  pass(ms) {
    const end = this.now + ms;
    for (;;) {
      const next = this.due.filter(({ at }) => at <= end).toSorted((one, two) => one.at - two.at)[0];
      if (!next) break;
      this.clear(next);
      this.now = next.at;
      next.act();
    }
    this.now = end;
  }
}

/** A hand, and Python that answers each step after a while. */
function held(answerMs = () => 10, needle = {}) {
  const clock = new Clock();
  const page = { ...PAGE, notice: "", needle: { ...NEEDLE, is_in: true, depth_mm: 30, ...needle } };
  const sent = [];
  let underWay = 0;
  let most = 0;
  const answer = () => {
    underWay -= 1;
  };
  const send = (act, more = {}) => {
    sent.push({ act, ...more, at: clock.now });
    underWay += 1;
    most = Math.max(most, act === "push" ? underWay : 0);
    clock.set(answer, answerMs());
  };
  const hold = new NeedleHold({ send, isIdle: () => underWay === 0, page: () => page }, clock);
  return { hold, clock, page, sent, mostUnderWay: () => most };
}

const pushes = (sent) => sent.filter(({ act }) => act === "push");
const lettings = (sent) => sent.filter(({ act }) => act === "let_go");

test("a short press is one step, and letting go is told once", () => {
  const { hold, clock, sent } = held();
  hold.begin(1);
  clock.pass(250);
  hold.end();
  hold.end();
  clock.pass(5000);
  assert.deepEqual(sent, [
    { act: "push", mm: 1, held: true, at: 0 },
    { act: "let_go", at: 250 },
  ]);
});

test("while it is held the needle goes on at an even pace, out as in, and faster with Shift", () => {
  for (const { way, isFast, ms } of [
    { way: 1, isFast: false, ms: 120 },
    { way: -1, isFast: false, ms: 120 },
    { way: 1, isFast: true, ms: 40 },
  ]) {
    const { hold, clock, sent } = held();
    hold.begin(way, { isFast });
    clock.pass(300 + 9 * ms + 1);
    hold.end();
    assert.equal(pushes(sent).length, 11);
    assert.ok(pushes(sent).every(({ mm, held: isHeld }) => mm === way && isHeld));
  }
});

test("Shift that is pressed meanwhile changes the pace", () => {
  const { hold, clock, sent } = held();
  hold.begin(1);
  clock.pass(301);
  window.dispatchEvent(new window.KeyboardEvent("keydown", { key: "Shift", shiftKey: true }));
  clock.pass(120 + 40 * 5);
  hold.end();
  assert.equal(pushes(sent).length, 2 + 6);
});

test("however slow the answers, one step is under way at a time and none follows the release", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 40, maxLength: 40 }),
      fc.integer({ min: 0, max: 4000 }),
      fc.boolean(),
      (waits, releasedAt, isFast) => {
        let number = 0;
        const { hold, clock, sent, mostUnderWay } = held(() => waits[number++ % waits.length]);
        hold.begin(1, { isFast });
        clock.pass(releasedAt);
        hold.end();
        clock.pass(10_000);
        assert.equal(mostUnderWay(), 1);
        assert.ok(pushes(sent).every(({ at }) => at <= releasedAt));
        assert.equal(lettings(sent).length, 1);
        assert.equal(sent.at(-1).act, "let_go");
      },
    ),
  );
});

test("bone, the hub, the skin and a refusal end it", () => {
  for (const { way, needle, notice } of [
    { way: 1, needle: { is_stopped: true }, notice: "" },
    { way: -1, needle: { depth_mm: 0 }, notice: "" },
    { way: 1, needle: {}, notice: "Wait until the injection has ended, or stop it." },
    { way: 1, needle: { is_in: false }, notice: "" },
  ]) {
    const { hold, clock, sent, page } = held(undefined, needle);
    page.notice = notice;
    hold.begin(way);
    clock.pass(3000);
    assert.equal(pushes(sent).length, 1);
    assert.equal(lettings(sent).length, 1);
    assert.equal(hold.isHeld, false);
  }
});

test("what stops the way in does not stop the way out", () => {
  const { hold, clock, sent } = held(undefined, { is_stopped: true });
  hold.begin(-1);
  clock.pass(1000);
  assert.ok(pushes(sent).length > 1);
  hold.end();
});

test("a key that comes up, a window that is left and a page that is hidden let go", () => {
  const leave = [
    () => window.dispatchEvent(new window.KeyboardEvent("keyup", { key: "E" })),
    () => window.dispatchEvent(new window.Event("blur")),
    () => document.dispatchEvent(new window.Event("visibilitychange")),
  ];
  for (const each of leave) {
    const { hold, clock, sent } = held();
    hold.begin(1, { key: "e" });
    window.dispatchEvent(new window.KeyboardEvent("keyup", { key: "Shift" }));
    clock.pass(500);
    assert.equal(hold.isHeld, true);
    each();
    const count = sent.length;
    clock.pass(2000);
    assert.equal(hold.isHeld, false);
    assert.equal(sent.length, count);
  }
});

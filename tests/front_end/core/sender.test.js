// No gesture is lost, none comes twice, presses keep their order, and the page agrees with Python at the end.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { GestureQueue, SILENT } from "../../../sympblock/widgets/core/sender.js";

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

  /** Let the next thing happen; false if nothing is left. */
  step() {
    const next = this.due.toSorted((one, two) => one.at - two.at)[0];
    if (!next) return false;
    this.clear(next);
    this.now = next.at;
    next.act();
    return true;
  }
}

/** Python behind a wire that is slow, loses messages both ways, and is cut for a while when the kernel is away. */
class Kernel {
  heard = new Map();
  state = {};
  pressed = [];

  constructor(clock, fates) {
    this.clock = clock;
    this.fates = fates;
    this.messages = 0;
  }

  fate() {
    const fate = this.fates[this.messages % this.fates.length];
    this.messages += 1;
    /* A wire that loses everything for ever would be another story. */
    return this.messages > 3 * this.fates.length
      ? { delay: 1, isLost: false, isAnswerLost: false, isAway: false }
      : fate;
  }

  receive(gesture, queue) {
    const { delay, isLost, isAnswerLost, isAway } = this.fate();
    if (isAway) throw new Error("Kernel is dead");
    if (isLost) return;
    this.clock.set(() => {
      this.act(gesture);
      if (!isAnswerLost) this.clock.set(() => queue.done(gesture.sequence), delay);
    }, delay);
  }

  act({ page, sequence, event, id, value }) {
    if (sequence <= (this.heard.get(page) ?? 0)) return;
    this.heard.set(page, sequence);
    if (event === "set") this.state[id] = value;
    else this.pressed.push(id);
  }
}

const gestures = fc.array(
  fc.record({
    event: fc.constantFrom("set", "set", "set", "press"),
    id: fc.constantFrom("agent", "level", "oblique_deg"),
    value: fc.integer({ min: 0, max: 99 }),
    pause: fc.integer({ min: 0, max: 9000 }),
  }),
  { minLength: 1, maxLength: 60 },
);
const fates = fc.array(
  fc.record({
    delay: fc.integer({ min: 0, max: 12000 }),
    isLost: fc.boolean(),
    isAnswerLost: fc.boolean(),
    isAway: fc.boolean(),
  }),
  { minLength: 1, maxLength: 20 },
);

function play(made, fate) {
  const clock = new Clock();
  const kernel = new Kernel(clock, fate);
  const said = [];
  const queue = new GestureQueue((gesture) => kernel.receive(gesture, queue), {
    page: "a",
    clock,
    silent: (words) => said.push(words),
  });
  let at = 0;
  for (const { pause, ...gesture } of made) {
    at += pause;
    clock.set(() => queue.add(gesture), at);
  }
  let steps = 0;
  while (clock.step()) {
    steps += 1;
    assert.ok(steps < 100_000, "it comes to rest");
  }
  return { kernel, queue, said };
}

test("no press is lost or doubled, their order is kept, and both sides agree at the end", () => {
  let count = 0;
  fc.assert(
    fc.property(gestures, fates, (made, fate) => {
      count += made.length;
      const { kernel, queue, said } = play(made, fate);
      const presses = made.filter(({ event }) => event === "press").map(({ id }) => id);
      assert.deepEqual(kernel.pressed, presses);
      const last = {};
      for (const { event, id, value } of made) if (event === "set") last[id] = value;
      assert.deepEqual(kernel.state, last);
      assert.ok(queue.isIdle && queue.waiting.length === 0);
      assert.ok(!said.length || said.at(-1) === "", "no sentence stays behind");
    }),
    { numRuns: 3000 },
  );
  assert.ok(count > 10_000, `${count} gestures`);
});

test("what was set before a press is set before it in Python too", () => {
  fc.assert(
    fc.property(gestures, fates, (made, fate) => {
      const clock = new Clock();
      const kernel = new Kernel(clock, fate);
      const states = [];
      const act = kernel.act.bind(kernel);
      kernel.act = (gesture) => {
        const before = kernel.pressed.length;
        act(gesture);
        if (kernel.pressed.length > before) states.push({ ...kernel.state });
      };
      const queue = new GestureQueue((gesture) => kernel.receive(gesture, queue), { page: "a", clock });
      for (const { pause: _, ...gesture } of made) queue.add(gesture);
      while (clock.step());
      const wanted = [];
      const now = {};
      for (const { event, id, value } of made) {
        if (event === "set") now[id] = value;
        else wanted.push({ ...now });
      }
      assert.deepEqual(states, wanted);
    }),
    { numRuns: 300 },
  );
});

test("a slider that is dragged is not queued up", () => {
  const sent = [];
  const queue = new GestureQueue((gesture) => sent.push(gesture.value), { page: "a", clock: new Clock() });
  for (let value = 0; value < 100; value += 1) queue.add({ event: "set", id: "oblique_deg", value });
  assert.equal(queue.waiting.length, 1);
  assert.equal(queue.pending("oblique_deg"), 99);
  queue.done(1);
  assert.deepEqual(sent, [0, 99]);
});

test("set agent, set level, press while busy: nothing vanishes", () => {
  const sent = [];
  const queue = new GestureQueue(({ event, id }) => sent.push(`${event} ${id}`), { page: "a", clock: new Clock() });
  queue.add({ event: "press", id: "next" });
  queue.add({ event: "set", id: "agent", value: "bupivacaine" });
  queue.add({ event: "set", id: "level", value: "L2" });
  queue.add({ event: "press", id: "again" });
  for (let sequence = 1; sequence < 5; sequence += 1) queue.done(sequence);
  assert.deepEqual(sent, ["press next", "set agent", "set level", "press again"]);
});

test("a silent kernel is told after five seconds, asked again, and forgiven when it answers", () => {
  const clock = new Clock();
  const said = [];
  const sent = [];
  const surroundings = { page: "a", clock, silent: (words) => said.push(words) };
  const queue = new GestureQueue((gesture) => sent.push(gesture.sequence), surroundings);
  queue.add({ event: "press", id: "next" });
  clock.step();
  assert.equal(clock.now, 5000);
  assert.deepEqual([said, sent], [[SILENT], [1, 1]]);
  queue.done(1);
  assert.deepEqual(said, [SILENT, ""]);
  queue.done(1);
  assert.ok(queue.isIdle && clock.due.length === 0);
});

test("what waits when a view ends is handed over, in order, and nothing afterwards", () => {
  const sent = [];
  const clock = new Clock();
  const queue = new GestureQueue(({ event, sequence }) => sent.push(`${event} ${sequence}`), { page: "a", clock });
  for (const event of ["press", "set", "pedal"]) queue.add({ event, id: "x" });
  queue.stop();
  assert.deepEqual(sent, ["press 1", "set 2", "pedal 3"]);
  assert.ok(!clock.step() && queue.isIdle);
});

// Curves are drawn once, from left to right, each in its own band, with a gap before them.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { window } from "./monitor_sample.mjs";

const { TraceStrip } = await import("../../../sympblock/widgets/bedside_monitor/trace_strip.js");

const LINES = [
  { name: "ecg", low: -1, high: 1, ink: "--a" },
  { name: "pleth", low: 0, high: 1, ink: "--b" },
];
const SLOW = [LINES[0], { ...LINES[1], pixelsPerS: 23.5 }];

function pen() {
  const made = {
    points: [],
    all: [],
    cleared: [],
    strokes: [],
    paths: [],
    setTransform() {},
    lineWidth: 0,
    lineJoin: "",
  };
  const note = (point) => {
    made.points.push(point);
    made.paths.at(-1).push(point);
  };
  return Object.assign(made, {
    strokeStyle: "",
    beginPath: () => made.paths.push([]),
    moveTo: (x, y) => note([x, y, "move"]),
    lineTo: (x, y) => note([x, y, "line"]),
    stroke: () => made.strokes.push(made.strokeStyle),
    clearRect: (x, y, width) => {
      made.all.push([x, y, width]);
      if (y === 0) made.cleared.push([x, width]);
    },
  });
}

function strip(width = 376, height = 100, lines = LINES) {
  const canvas = /** @type {any} */ (window.document.createElement("canvas"));
  const drawn = pen();
  canvas.getContext = () => drawn;
  const made = new TraceStrip(lines, canvas);
  made.resize(width, height, 3);
  made.dye((property) => ` colour of ${property} `);
  return { made, drawn, canvas };
}

test("four seconds lie on 376 pixels, at no more than two dots a pixel", () => {
  const { made, canvas } = strip();
  assert.equal(made.windowS, 4);
  assert.deepEqual([canvas.width, canvas.height], [752, 200]);
});

test("each curve keeps to its band, whatever its value", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 1 }), (value, place) => {
      const y = strip().made.sweeps[place].y(value);
      assert.ok(y > place * 50 && y < place * 50 + 50);
    }),
  );
});

test("curves are joined from frame to frame, and asked for in the order of time", () => {
  const { made, drawn } = strip();
  const asked = [];
  const values = (time) => {
    asked.push(time);
    return [Math.sin(time), 0.5];
  };
  made.draw(1, values);
  made.draw(1.1, values);
  const before = made.sweeps.map(({ left }) => left);
  made.draw(1.2, values);
  const moves = drawn.points.filter(([, , kind]) => kind === "move");
  assert.equal(moves.length, 4);
  assert.deepEqual(
    moves.slice(2).map(([x, y]) => [x.toFixed(6), y]),
    before.map((y) => [(1.1 * 94).toFixed(6), y]),
  );
  assert.deepEqual(
    asked,
    asked.toSorted((a, b) => a - b),
  );
  assert.deepEqual(drawn.strokes, ["colour of --a", "colour of --b", "colour of --a", "colour of --b"]);
  assert.equal(made.canvas.dataset.frames, "3");
});

test("no line crosses the screen where the sweep begins again", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 50, noNaN: true }),
      fc.array(fc.double({ min: 0.005, max: 2.5, noNaN: true }), { minLength: 1, maxLength: 40 }),
      (start, steps) => {
        const { made, drawn } = strip();
        let now = start;
        made.draw(now, () => [0, 0]);
        for (const step of steps) {
          now += step;
          made.draw(now, () => [0, 0]);
        }
        for (const path of drawn.paths)
          path.forEach(([x, , kind], place) => {
            assert.ok(x >= 0 && x <= 376);
            if (place) assert.ok(kind === "line" && x - path[place - 1][0] >= -1e-6 && x - path[place - 1][0] < 1);
          });
      },
    ),
  );
});

test("a gap goes before the curve, and leaves nothing of the last sweep behind", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.005, max: 0.5, noNaN: true }), { minLength: 1, maxLength: 60 }),
      (steps) => {
        const { made, drawn } = strip();
        let now = 0.5;
        made.draw(now, () => [0, 0]);
        for (const step of steps) {
          const front = (now % 4) * 94 + 14;
          now += step;
          drawn.cleared.length = 0;
          made.draw(now, () => [0, 0]);
          const [x, width] = drawn.cleared[0];
          assert.ok(x === 0 || (x <= front && x > front - 14));
          assert.ok(drawn.cleared.length === 1 || drawn.cleared[1][0] === 0);
          const end = drawn.cleared.at(-1);
          assert.ok(end[0] + end[1] > (now % 4) * 94 + 10);
          assert.ok(width >= 0);
        }
      },
    ),
  );
});

test("a page that slept begins an empty strip, and one without room draws nothing", () => {
  const { made, drawn } = strip();
  made.draw(1, () => [0, 0]);
  made.draw(60, () => [0, 0]);
  assert.equal(drawn.points.length, 0);
  assert.deepEqual(drawn.cleared.at(-1), [0, 376]);
  const none = strip(0, 0);
  none.made.draw(1, () => assert.fail("nothing is asked"));
});

test("a page is filled from edge to edge, and followed by an empty strip", () => {
  const { made, drawn } = strip();
  made.draw(70, () => [0, 0]);
  made.draw(70.5, () => [0, 0]);
  drawn.points.length = 0;
  made.page(() => [0, 0]);
  const places = drawn.points.map(([x]) => x);
  assert.ok(Math.min(...places) < 1 && Math.max(...places) > 374);
  drawn.points.length = 0;
  made.draw(4.1, () => [0, 0]);
  assert.equal(drawn.points.length, 0);
  assert.deepEqual(drawn.cleared.at(-1), [0, 376]);
});

test("a slow curve sweeps by itself, and is not cleared where the fast one begins again", () => {
  const { made, drawn } = strip(376, 100, SLOW);
  for (let step = 0; step <= 100; step += 1) made.draw(step / 10, () => [0, 0]);
  const slow = drawn.paths.filter(([[, y]]) => y > 50).flat();
  // Ten seconds: the fast curve has come round twice, the slow one has gone two thirds of the way.
  assert.equal(Math.max(...slow.map(([x]) => x)).toFixed(3), "235.000");
  assert.deepEqual(
    slow.map(([x]) => x),
    slow.map(([x]) => x).toSorted((a, b) => a - b),
  );
  const cleared = drawn.all.filter(([, y]) => y === 50).slice(1);
  assert.ok(cleared.every(([x, , width]) => width <= 4 + 2 && x + width <= 235 + 14 + 1e-6));
});

test("a page is filled from edge to edge by a slow curve, too", () => {
  const { made, drawn } = strip(376, 100, SLOW);
  const asked = [];
  made.page((time) => {
    asked.push(time);
    return [0, 0];
  });
  for (const isMine of [(y) => y < 50, (y) => y > 50]) {
    const places = drawn.points.filter(([, y]) => isMine(y)).map(([x]) => x);
    assert.ok(Math.min(...places) < 1 && Math.max(...places) > 374);
  }
  assert.ok(Math.max(...asked) > 15.9 && Math.max(...asked) < 16);
});

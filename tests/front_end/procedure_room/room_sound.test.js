// Sound is off until it is wished for, tells only what is new, and is missed by nobody where there is none.
import assert from "node:assert/strict";
import { test } from "node:test";
import "./room_page.mjs";

const { RoomSound } = await import("../../../sympblock/widgets/procedure_room/room_sound.js");

/** An audio context that notes what was started. @returns {any} */
function context() {
  const node = () => ({
    gain: { setValueAtTime() {}, exponentialRampToValueAtTime() {} },
    frequency: {},
    connect() {},
    start: () => {
      made.started += 1;
    },
    stop() {},
  });
  const made = {
    started: 0,
    states: [],
    currentTime: 0,
    sampleRate: 8000,
    createGain: node,
    createOscillator: node,
    createBufferSource: node,
    createBiquadFilter: node,
    createBuffer: (_, length) => ({ getChannelData: () => new Float32Array(length) }),
    resume: () => made.states.push("resume"),
    suspend: () => made.states.push("suspend"),
    close: () => made.states.push("close"),
  };
  return made;
}

function sound(made = context()) {
  let count = 0;
  const found = new RoomSound(
    () => {},
    () => {
      count += 1;
      return made;
    },
  );
  return { found, made, contexts: () => count };
}

test("nothing is made before it is wished for", () => {
  const { found, made, contexts } = sound();
  found.hear([]);
  found.hear(["felt_fascia", "bone"]);
  assert.equal(contexts(), 0);
  found.turn(true);
  assert.equal(contexts(), 1);
  assert.equal(made.started, 0);
});

test("what is new sounds once, what has no sound is silent", () => {
  const { found, made } = sound();
  found.turn(true);
  found.hear(["felt_fascia"]);
  assert.equal(made.started, 0);
  found.hear(["felt_fascia", "felt_soft"]);
  assert.equal(made.started, 0);
  found.hear(["felt_fascia", "felt_soft", "bone"]);
  found.hear(["felt_fascia", "felt_soft", "bone"]);
  assert.equal(made.started, 1);
  found.hear(["felt_fascia", "felt_soft", "bone", "felt_pulse"]);
  assert.equal(made.started, 3);
});

test("off is off, and on again tells nothing of what was missed", () => {
  const { found, made } = sound();
  found.turn(true);
  found.hear([]);
  found.turn(false);
  found.hear(["bone"]);
  found.turn(true);
  found.hear(["bone"]);
  assert.equal(made.started, 0);
  found.stop();
  assert.deepEqual(made.states, ["resume", "suspend", "resume", "close"]);
});

test("without audio nothing fails", () => {
  const { found } = sound(null);
  found.turn(true);
  found.hear([]);
  found.hear(["bone"]);
  found.turn(false);
  found.stop();
});

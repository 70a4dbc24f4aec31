// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { gestureName, RecordedModel, whole } from "../../../sympblock/edition/scripts/panels/record.js";

const written = {
  parts: [{ words: "one" }, { list: [{ $: 0 }] }],
  views: [
    { pictures: [{ scene: "a" }], readout: [{ $: 1 }] },
    { pictures: [], readout: [] },
  ],
  scenes: { a: { $: 0 } },
  moves: [{ "level=L3": 1, "deg=20": 1, next: 1 }, {}],
};

test("parts come back where they stood, however deep", () => {
  assert.deepEqual(whole({ here: [{ $: 1 }, null, 3] }, written.parts), {
    here: [{ list: [{ words: "one" }] }, null, 3],
  });
});

test("gestures have the names of the record", () => {
  assert.equal(gestureName({ event: "press", id: "next" }), "next");
  assert.equal(gestureName({ event: "set", id: "deg", value: 20.0000001 }), "deg=20");
  assert.equal(gestureName({ event: "set", id: "covered", value: true }), "covered=true");
});

test("a gesture leads to its view and is answered; one without a way changes nothing and is answered, too", async () => {
  const model = new RecordedModel(written);
  /** @type {any[]} */
  const heard = [];
  model.on("change:view", () => heard.push("view"));
  model.on("msg:custom", ({ sequence }) => heard.push(sequence));
  assert.deepEqual(model.get("scenes"), { a: { words: "one" } });
  model.send({ event: "set", id: "level", value: "L9", sequence: 1 });
  model.send({ event: "set", id: "level", value: "L3", sequence: 2 });
  await new Promise((done) => setTimeout(done));
  assert.deepEqual(heard, [1, "view", 2]);
  assert.deepEqual(model.get("view").readout, []);
});

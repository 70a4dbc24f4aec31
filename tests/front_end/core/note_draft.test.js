// A note as it is being typed: nothing that was typed is lost, and nothing is sent twice.

import assert from "node:assert/strict";
import { mock, test } from "node:test";
import fc from "fast-check";
import { NoteDraft } from "../../../sympblock/widgets/core/note_draft.js";

function drafted() {
  const kept = [];
  return { kept, draft: new NoteDraft((name, text) => kept.push([name, text])) };
}

test("what is typed is handed over once typing pauses", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const { kept, draft } = drafted();
  draft.begin("a", "");
  for (const text of ["L", "L2", "L2?"]) draft.typed(text);
  assert.deepEqual(kept, []);
  mock.timers.tick(500);
  assert.deepEqual(kept, [["a", "L2?"]]);
  mock.timers.tick(5000);
  assert.equal(kept.length, 1);
  mock.timers.reset();
});

test("whatever is typed in whatever order, the last text of each note is kept", () => {
  const acts = fc.array(fc.tuple(fc.constantFrom("a", "b"), fc.string()), { maxLength: 20 });
  fc.assert(
    fc.property(acts, (typed) => {
      mock.timers.enable({ apis: ["setTimeout"] });
      const { kept, draft } = drafted();
      const last = new Map();
      for (const [name, text] of typed) {
        draft.hand();
        draft.begin(name, last.get(name) ?? "");
        draft.typed(text);
        last.set(name, text);
      }
      draft.hand();
      const stored = new Map(kept);
      for (const [name, text] of last) assert.equal(stored.get(name) ?? "", text);
      mock.timers.reset();
    }),
  );
});

test("a note that is only looked at is not written", () => {
  const { kept, draft } = drafted();
  draft.begin("a", "as it was");
  draft.hand();
  assert.deepEqual(kept, []);
});

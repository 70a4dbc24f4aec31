// A control shows the learner's last choice while it is under way, and what Python says once all is answered.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import fc from "fast-check";
import { StubModel } from "./arm_page.mjs";

const { createSender } = await import("../../../sympblock/widgets/core/sender.js");
const { UnansweredChoices } = await import("../../../sympblock/widgets/c_arm_console/unanswered_choices.js");

/* A sender that is not stopped goes on asking for its answer. */
let ends = [];
afterEach(() => {
  for (const end of ends) end();
  ends = [];
});
function senderOf(twin) {
  const sender = createSender(twin.model);
  ends.push(sender.stop);
  return sender;
}

/* Python: takes a choice when it is answered, and refuses what is negative. */
class Twin {
  constructor() {
    this.model = new StubModel({});
    this.values = { agent: 0, ml: 0 };
    this.heard = 0;
  }

  get isWaitedFor() {
    return this.heard < this.model.sent.length;
  }

  answer() {
    if (!this.isWaitedFor) return;
    const { control, value, sequence } = this.model.sent[this.heard];
    this.heard += 1;
    if (value >= 0) this.values[control] = value;
    this.model.emit("msg:custom", { event: "done", sequence });
  }
}

const gesture = fc.oneof(
  fc.record({ control: fc.constantFrom("agent", "ml"), value: fc.integer({ min: -3, max: 9 }) }),
  fc.constant(null),
);

test("whatever is chosen and answered, in whatever order, the page and Python agree at the end", () => {
  fc.assert(
    fc.property(fc.array(gesture, { maxLength: 30 }), (story) => {
      const twin = new Twin();
      const choices = new UnansweredChoices(senderOf(twin));
      for (const each of story) {
        if (each === null) twin.answer();
        else {
          choices.choose(each.control, each.value, { event: "act", ...each });
          assert.equal(choices.shown(each.control, twin.values[each.control]), each.value);
        }
      }
      while (twin.isWaitedFor) twin.answer();
      for (const control of ["agent", "ml"])
        assert.equal(choices.shown(control, twin.values[control]), twin.values[control]);
    }),
  );
});

test("a choice that is given up shows what Python says at once", () => {
  const twin = new Twin();
  const choices = new UnansweredChoices(senderOf(twin));
  choices.choose("agent", 4, { event: "act", control: "agent", value: 4 });
  choices.forget("agent");
  assert.equal(choices.shown("agent", 0), 0);
});

// Whoever comes back to an element finds what was done meanwhile: once for each return, and never for what was just drawn.
import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";

import { whenBackInView } from "../../../sympblock/widgets/core/back_in_view.js";

/** Stands for the browser's observer, which reports when it is told. */
class Observer {
  static last;
  constructor(report) {
    this.report = report;
    this.watched = [];
    Observer.last = this;
  }
  observe(element) {
    this.watched.push(element);
  }
  disconnect() {
    this.watched = [];
  }
}

function watched(act) {
  globalThis.IntersectionObserver = /** @type {any} */ (Observer);
  const end = whenBackInView(/** @type {any} */ ({}), act);
  return { end, tell: (...seen) => Observer.last.report(seen.map((isIntersecting) => ({ isIntersecting }))) };
}

test("each return is acted on once, however the reports are bundled", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 20 }), fc.boolean(), (seen, isBundled) => {
      let acts = 0;
      const { tell } = watched(() => acts++);
      if (isBundled) tell(...seen);
      else for (const each of seen) tell(each);
      const returns = seen.filter((each, at) => at > 0 && each && !seen[at - 1]).length;
      assert.equal(acts, returns);
    }),
  );
});

test("what is in view from the beginning is not asked for again", () => {
  let acts = 0;
  watched(() => acts++).tell(true, true);
  assert.equal(acts, 0);
});

test("nothing is watched after the end", () => {
  const { end } = watched(() => {});
  assert.equal(Observer.last.watched.length, 1);
  end();
  assert.equal(Observer.last.watched.length, 0);
});

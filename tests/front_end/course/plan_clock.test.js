// The minutes of a seminar: all of them are given out, and none is counted twice.

import "../page.mjs";
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  clockWords,
  PlanClock,
  shareMinutes,
} from "../../../sympblock/course/labextension/static/present/plan_clock.js";

import { shareStages, stagesOf } from "../../../sympblock/course/labextension/static/present/seminar_stages.js";

const PLANS = { lengths_min: [30, 60], words_a_minute: 200, minutes_a_panel: 3, least_minutes_a_slide: 0.25 };
const anySlide = fc.record({ words: fc.integer({ min: 0, max: 400 }), hasPanel: fc.boolean() });
const anySlides = fc.array(anySlide, { minLength: 1, maxLength: 40 });

test("the shares of all slides make the length of the seminar, and more to say gets more", () => {
  fc.assert(
    fc.property(anySlides, fc.constantFrom(30, 60), (slides, lengthMin) => {
      const shares = shareMinutes(slides, lengthMin, PLANS);
      const sum = shares.reduce((total, share) => total + share, 0);
      assert.ok(Math.abs(sum - lengthMin) < 1e-9);
      assert.ok(shares.every((share) => share > 0));
      slides.forEach((slide, i) => {
        if (slide.hasPanel) assert.ok(shares[i] >= Math.min(...shares));
      });
    }),
  );
  const [text, panel] = shareMinutes(
    [
      { words: 100, hasPanel: false },
      { words: 100, hasPanel: true },
    ],
    30,
    PLANS,
  );
  assert.ok(Math.abs(panel / text - 7) < 1e-9);
});

test("the minutes on all slides together are those of the seminar, however often one goes back", () => {
  fc.assert(
    fc.property(
      anySlides,
      fc.array(fc.tuple(fc.nat(39), fc.integer({ min: 1, max: 90_000 })), { minLength: 1 }),
      (slides, visits) => {
        let nowMs = 1000;
        const clock = new PlanClock(PLANS, () => nowMs);
        clock.plan(slides);
        const keys = slides.map(() => ({}));
        clock.show(0, keys[0]);
        for (const [to, stayedMs] of visits) {
          nowMs += stayedMs;
          const at = to % slides.length;
          clock.show(at, keys[at]);
        }
        const spentMs = [...clock.spentMs.values()].reduce((sum, each) => sum + each, 0);
        assert.equal(spentMs, nowMs - 1000);
        assert.ok(Math.abs(clock.read().elapsedMin * 60_000 - spentMs) < 1e-6);
      },
    ),
  );
});

test("another length shares the minutes anew, and late is said in words", () => {
  let nowMs = 0;
  const clock = new PlanClock(PLANS, () => nowMs);
  const slides = [0, 1].map(() => ({ words: 200, hasPanel: false }));
  clock.plan(slides);
  clock.show(0, {});
  nowMs = 17 * 60_000;
  assert.deepEqual(clock.words(), { slide: "17:00 of 15:00", whole: "17:00 of 30:00, 2:00 behind" });
  clock.choose(60);
  assert.deepEqual(clock.words(), { slide: "17:00 of 30:00", whole: "17:00 of 60:00" });
  assert.equal(clockWords(1.5), "1:30");
});

/** A slide that begins with a cell; `source` is its text, or null for a panel. */
const slideOf = (id, source, words = 10) => ({
  level: "slide",
  parts: [
    {
      cell: {
        model: { id, type: source === null ? "code" : "markdown", sharedModel: { getSource: () => source ?? "" } },
      },
    },
  ],
  words,
  hasPanel: source === null,
});
const SEMINAR = {
  minutes: 45,
  stages: [
    { cell: "stage-first", minutes: 15 },
    { cell: "stage-second", minutes: 30 },
  ],
};

test("each stage of a seminar has its own minutes, whatever lies on its slides", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 6 }), fc.array(fc.boolean(), { maxLength: 6 }), (first, second) => {
      const rest = (isPanel, i) => slideOf(`more-${i}`, isPanel ? null : "Some words.", 30);
      const own = [slideOf("stage-first", "## First"), ...first.map(rest)];
      const others = [slideOf("stage-second", "## Second"), ...second.map(rest)];
      const slides = [slideOf("title", "# Title"), ...own, ...others, slideOf("references", "## References")];
      const shares = shareStages(/** @type {any} */ (slides), SEMINAR, PLANS);
      const sum = (from, to) => shares.slice(from, to).reduce((total, share) => total + share, 0);
      assert.ok(Math.abs(sum(1, 1 + own.length) - 15) < 1e-9);
      assert.ok(Math.abs(sum(1 + own.length, 1 + own.length + others.length) - 30) < 1e-9);
      assert.equal(shares[0], 0);
      assert.equal(shares.at(-1), 0);
    }),
  );
});

test("a smaller heading inside a stage leaves its slide in the stage", () => {
  const slides = [
    slideOf("stage-first", "## First"),
    slideOf("aside", "### Aside"),
    slideOf("other", "## Another section"),
  ];
  assert.deepEqual(stagesOf(/** @type {any} */ (slides), SEMINAR), [0, 0, -1]);
});

// What a lesson tells a learning system; the learning systems here are those of scorm-again, which somebody else wrote.
import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import fc from "fast-check";
import "../page.mjs";
// @ts-expect-error: its types name only a default, which the module has not
import { Scorm12API } from "scorm-again/scorm12";
// @ts-expect-error: as above
import { Scorm2004API } from "scorm-again/scorm2004";
import {
  AnswersOfLms,
  packedAnswers,
  unpackedAnswers,
} from "../../../sympblock/edition/scripts/package/answers_of_lms.js";
import { foundApi } from "../../../sympblock/edition/scripts/package/api_search.js";
import { LessonRecord } from "../../../sympblock/edition/scripts/package/lesson_record.js";
import { LmsSession } from "../../../sympblock/edition/scripts/package/lms_session.js";
import { SCORM_12, timespan } from "../../../sympblock/edition/scripts/package/scorm_12.js";
import { SCORM_2004 } from "../../../sympblock/edition/scripts/package/scorm_2004.js";
import { judge } from "../../../sympblock/edition/scripts/questions/judge.js";
import { KeptAnswers } from "../../../sympblock/edition/scripts/questions/kept_answers.js";
import { ITEMS } from "./sample_items.mjs";

/** One item of each kind, each with a version of its own as in the course. */
const ALL = Object.values(ITEMS).map((item) => ({ ...item, version: `v-${item.id}`, counts: true }));
const QUIET = /** @type {any} */ ({ autocommit: false, logLevel: 5 });
const SYSTEMS = [
  { dialect: SCORM_12, made: () => new Scorm12API(QUIET) },
  { dialect: SCORM_2004, made: () => new Scorm2004API(QUIET) },
];

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const RESPONSES = {
  single_best_answer: fc.constantFrom("a", "b", "c"),
  multiple_response: fc.subarray(["a", "b", "c", "d"], { minLength: 1 }),
  put_in_order: fc.shuffledSubarray(["a", "b", "c", "d"], { minLength: 4 }),
  number: finite,
  hotspot: fc.oneof(fc.record({ x_mm: finite, y_mm: finite }), fc.constant({ choice: "a" })),
};

/** Any answers to some of the items, each judged. */
const anyAnswers = fc
  .tuple(...ALL.map((item) => fc.option(answerTo(item))))
  .chain((found) => fc.shuffledSubarray(found.filter(Boolean)));

function answerTo(item) {
  const about = fc.record({
    response: RESPONSES[item.kind],
    confidence: fc.constantFrom(null, "sure", "think_so", "guess"),
    attempt: fc.integer({ min: 1, max: 99 }),
  });
  return about.map((found) => ({ ...found, version: item.version, outcome: judge(item, found.response).outcome }));
}

const itemOf = (answer) => ALL.find(({ version }) => version === answer.version);
/** What a text can hold: JSON knows one zero. */
const written = (value) => JSON.parse(JSON.stringify(value));

beforeEach(() => mock.timers.enable({ apis: ["setTimeout", "Date"] }));
afterEach(() => mock.timers.reset());

/** A lesson in a learning system, which may remember an earlier session. */
function lesson({ dialect, made }, items = ALL, earlier = null, api = made()) {
  if (earlier) api.loadFromJSON(earlier);
  const session = new LmsSession(api, dialect.verbs);
  assert.ok(session.start());
  const answers = new AnswersOfLms(items, session.get("cmi.suspend_data"));
  const heard = [];
  const record = new LessonRecord(session, dialect, answers, (isKept) => heard.push(isKept));
  const kept = new KeptAnswers(/** @type {any} */ (answers));
  const answer = (item, response) => {
    const { outcome } = judge(item, response);
    kept.keep(item.id, { version: item.version, response, confidence: "guess", outcome, attempt: 1 });
    record.answered(item.id);
  };
  return { api, session, record, kept, heard, answer };
}

const RIGHT = {
  one: "b",
  some: ["a", "b"],
  order: ["a", "b", "c", "d"],
  number: 20,
};
const rightTo = (item) => RIGHT[item.id] ?? { choice: item.choices.find(({ correct }) => correct).id };
const statusOf = ({ dialect }, { session }) =>
  session.get(dialect === SCORM_12 ? "cmi.core.lesson_status" : "cmi.completion_status");
const rawOf = ({ dialect }, { session }) => session.get(dialect === SCORM_12 ? "cmi.core.score.raw" : "cmi.score.raw");

test("answers come back exactly as they were given, in the order of giving", () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const found = unpackedAnswers(packedAnswers(answers, SCORM_12.answersLimit), ALL);
      assert.deepEqual([...found.values()], written(answers));
      assert.deepEqual(
        [...found.keys()],
        answers.map((answer) => itemOf(answer).id),
      );
    }),
  );
});

test("no limit is exceeded, and the newest answers are kept", () => {
  fc.assert(
    fc.property(anyAnswers, fc.integer({ min: 2, max: 400 }), (answers, limit) => {
      const text = packedAnswers(answers, limit);
      assert.ok(text.length <= limit);
      const found = [...unpackedAnswers(text, ALL).values()];
      assert.deepEqual(found, written(answers.slice(answers.length - found.length)));
      if (packedAnswers(answers, 4096).length <= limit) assert.equal(found.length, answers.length);
    }),
  );
});

test("a text that no lesson of today has written brings no answers and does no harm", () => {
  const other = JSON.stringify([["v-one", "z", null, 1], ["v-old", "a", null, 1], 3, ["v-one", "a", {}, 1], null]);
  for (const text of ["", "{", "null", "{}", "7", "bookmark=3", other])
    assert.equal(unpackedAnswers(text, ALL).size, 0);
  fc.assert(fc.property(fc.json(), (text) => unpackedAnswers(text, ALL).size === 0));
});

for (const system of SYSTEMS) {
  const name = system.dialect === SCORM_12 ? "SCORM 1.2" : "SCORM 2004";

  test(`${name}: the score is the share of all questions that were judged right`, () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const open = lesson(system);
        for (const each of answers) open.answer(itemOf(each), each.response);
        mock.timers.tick(500);
        const right = answers.filter(({ outcome }) => outcome === "correct").length;
        const raw = rawOf(system, open);
        if (answers.length) assert.ok(Math.abs(Number(raw) - (100 * right) / ALL.length) < 0.006, raw);
        else assert.equal(raw, "");
        if (answers.length && system.dialect === SCORM_2004)
          assert.ok(Math.abs(Number(open.session.get("cmi.score.scaled")) - right / ALL.length) < 0.0001);
        assert.equal(statusOf(system, open), answers.length === ALL.length ? "completed" : "incomplete");
        assert.ok(open.heard.every(Boolean));
      }),
      { numRuns: 30 },
    );
  });

  test(`${name}: what is asked before the text is told with no weight, and changes neither score nor completion`, () => {
    const guess = { ...ALL[0], id: "before", version: "v-before", counts: false };
    const open = lesson(system, [guess, ...ALL]);
    open.answer(guess, "a");
    mock.timers.tick(500);
    assert.equal(rawOf(system, open), "");
    for (const item of ALL) open.answer(item, rightTo(item));
    mock.timers.tick(500);
    assert.deepEqual([rawOf(system, open), statusOf(system, open)], ["100", "completed"]);
    const interactions = Object.values(written(open.api.renderCMIToJSONObject()).cmi.interactions);
    assert.deepEqual(
      interactions.map(({ weighting }) => weighting),
      ["0", ...ALL.map(() => "1")],
    );
  });

  test(`${name}: a question that is opened again keeps its last answer in the score until it has a new one`, () => {
    const open = lesson(system);
    for (const item of ALL) open.answer(item, rightTo(item));
    open.kept.drop("one");
    open.record.commits.soon();
    mock.timers.tick(500);
    assert.equal(open.kept.of("one", "v-one"), null);
    assert.deepEqual([rawOf(system, open), statusOf(system, open)], ["100", "completed"]);
    open.answer(
      ALL.find(({ id }) => id === "one"),
      "a",
    );
    mock.timers.tick(10_000);
    assert.deepEqual([rawOf(system, open), statusOf(system, open)], ["80", "completed"]);
  });

  test(`${name}: another device finds answers, score and completion, and a completed lesson stays complete`, () => {
    const first = lesson(system);
    for (const item of ALL) first.answer(item, rightTo(item));
    first.record.leave();
    const earlier = written(first.api.renderCMIToJSONObject()).cmi;
    const second = lesson(system, ALL, earlier);
    for (const item of ALL) assert.deepEqual(second.kept.of(item.id, item.version).response, rightTo(item));
    second.answer(
      ALL.find(({ id }) => id === "number"),
      3.5,
    );
    mock.timers.tick(500);
    assert.deepEqual([rawOf(system, second), statusOf(system, second)], ["80", "completed"]);
    const changed = ALL.map((item) => ({ ...item, version: `${item.version}-new` }));
    const third = lesson(system, changed, earlier);
    mock.timers.tick(500);
    assert.equal(third.kept.of("one", "v-one-new"), null);
    assert.equal(statusOf(system, third), "completed");
  });

  test(`${name}: each answer is told as an interaction that the learning system takes`, () => {
    const open = lesson(system);
    for (const item of ALL) open.answer(item, rightTo(item));
    open.answer(
      ALL.find(({ id }) => id === "some"),
      ["a", "c"],
    );
    const response = system.dialect === SCORM_12 ? "student_response" : "learner_response";
    const interactions = Object.values(written(open.api.renderCMIToJSONObject()).cmi.interactions);
    const told = interactions.map((each) => [each.id, each[response], each.result]);
    const [between, wrong] = system.dialect === SCORM_12 ? [",", "wrong"] : ["[,]", "incorrect"];
    const place = ALL.find(({ kind }) => kind === "hotspot");
    assert.deepEqual(
      new Set(told.map(String)),
      new Set(
        [
          ["one", "b", "correct"],
          ["some", `a${between}b`, "correct"],
          ["order", ["a", "b", "c", "d"].join(between), "correct"],
          ["number", "20", "correct"],
          [place.id, rightTo(place).choice, "correct"],
          ["some", `a${between}c`, wrong],
        ].map(String),
      ),
    );
  });

  test(`${name}: a lesson without questions is complete at its end, and has no score`, () => {
    const open = lesson(system, []);
    mock.timers.tick(500);
    assert.equal(statusOf(system, open), "incomplete");
    open.record.readToEnd();
    mock.timers.tick(10_000);
    assert.deepEqual([rawOf(system, open), statusOf(system, open)], ["", "completed"]);
  });

  test(`${name}: however fast somebody answers, little is stored, and leaving stores the rest once`, () => {
    const open = lesson(system);
    const commit = mock.method(open.session, "commit");
    mock.timers.tick(500);
    assert.equal(commit.mock.callCount(), 1);
    for (let second = 0; second < 30; second += 1) {
      open.answer(ALL[0], "a");
      mock.timers.tick(1000);
    }
    assert.ok(commit.mock.callCount() >= 3 && commit.mock.callCount() <= 4);
    open.answer(ALL[0], "b");
    const end = mock.method(open.session, "end");
    open.record.leave();
    open.record.leave();
    const stored = commit.mock.callCount();
    mock.timers.tick(60_000);
    assert.deepEqual([end.mock.callCount(), commit.mock.callCount()], [1, stored]);
    assert.match(JSON.stringify(open.api.renderCMIToJSONObject()), /v-one\\",\\"b/);
  });

  test(`${name}: what completes a lesson is stored at once, and nothing else is`, () => {
    const open = lesson(system);
    mock.timers.tick(500);
    for (const item of ALL.slice(1)) open.answer(item, rightTo(item));
    mock.timers.tick(500);
    assert.notEqual(statusOf(system, open), "completed");
    assert.equal(open.heard.length, 1);
    open.answer(ALL[0], "a");
    mock.timers.tick(500);
    assert.equal(statusOf(system, open), "completed");
    assert.equal(open.heard.length, 2);
    open.answer(ALL[0], "b");
    mock.timers.tick(500);
    assert.equal(open.heard.length, 2);
  });

  test(`${name}: a lesson that is only looked through shows its answers and tells nothing`, () => {
    const first = lesson(system);
    for (const item of ALL) first.answer(item, rightTo(item));
    first.record.leave();
    const earlier = written(first.api.renderCMIToJSONObject()).cmi;
    for (const mode of ["browse", "review"]) {
      const api = system.made();
      if (system.dialect === SCORM_12) api.loadFromJSON({ ...earlier, core: { ...earlier.core, lesson_mode: mode } });
      else api.loadFromJSON({ ...earlier, mode });
      const open = lesson(system, ALL, null, api);
      assert.deepEqual(open.kept.of("one", "v-one").response, rightTo(ALL[0]));
      const set = mock.method(open.session, "set");
      open.answer(ALL[0], "a");
      mock.timers.tick(10_000);
      assert.equal(rawOf(system, open), "100");
      open.record.leave();
      assert.equal(set.mock.callCount(), 0);
    }
  });

  test(`${name}: a learning system that stores nothing is noticed`, () => {
    const open = lesson(system);
    mock.method(open.session, "commit", () => false);
    mock.timers.tick(500);
    assert.deepEqual(open.heard, [false]);
  });
}

test("a learning system that judges by a mark of its own is not overruled", () => {
  for (const status of ["passed", "failed"]) {
    const open = lesson(SYSTEMS[0], ALL, { core: { lesson_status: status } });
    open.answer(ALL[0], "a");
    mock.timers.tick(500);
    assert.equal(open.session.get("cmi.core.lesson_status"), status);
  }
});

test("a length of time is written as SCORM 1.2 writes it", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 90_000, noNaN: true }), (spent_s) => {
      const [, hours, minutes, seconds] = timespan(spent_s).match(/^(\d{4}):([0-5]\d):([0-5]\d\.\d\d)$/);
      const again_s = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
      assert.ok(Math.abs(again_s - spent_s) < 0.0051);
    }),
  );
});

/** A frame with others above it, the uppermost last; each is what it offers. */
function frames(...offers) {
  const made = offers.map((offer) => ({ ...offer }));
  for (const [place, frame] of made.entries()) {
    frame.parent = made[place + 1] ?? frame;
    frame.top = made.at(-1);
  }
  return made;
}

test("a learning system is found above the page, or above the window that opened it, and nowhere else", () => {
  const api = { LMSInitialize: () => "true" };
  assert.equal(foundApi(frames({}, {}, { API: api })[0], "API"), api);
  assert.equal(foundApi(frames({ opener: frames({}, { API: api })[0] })[0], "API"), api);
  assert.equal(foundApi(frames({}, { opener: frames({ API: api })[0] })[0], "API"), api);
  assert.equal(foundApi(frames({}, {})[0], "API"), null);
  assert.equal(foundApi(frames({}, { API: api })[0], "API_1484_11"), null);
});

test("a frame of another origin is passed by, and a chain without an end is given up", () => {
  const api = {};
  const [page, stranger] = frames({}, {}, { API: api });
  Object.defineProperty(stranger, "API", {
    get() {
      throw new Error("another origin");
    },
  });
  assert.equal(foundApi(page, "API"), api);
  const [first, second] = frames({}, {});
  second.parent = first;
  assert.equal(foundApi(first, "API"), null);
});

test("without a learning system, and with one that throws, nothing begins and nothing breaks", () => {
  const throwing = new Proxy({}, { get: () => () => assert.fail("a fault of the learning system") });
  for (const api of [null, {}, throwing]) {
    const session = new LmsSession(api, SCORM_12.verbs);
    assert.deepEqual([session.start(), session.get("cmi.suspend_data"), session.commit()], [false, "", false]);
  }
});

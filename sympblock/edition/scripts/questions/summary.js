// @ts-check
// Sums up answers exactly as sympblock/assessment/summary.py and study_plan.py do: a change there is a change here.

/** @typedef {import("./judge.js").AskedItem} AskedItem */
/** @typedef {import("./kept_answers.js").KeptAnswer} KeptAnswer */
/** @typedef {{ correct: number, partly: number, wrong: number, not_answered: number }} Counts */
/** @typedef {"sure_but_wrong" | "wrong" | "partly" | "guessed" | "not_answered"} Finding */
/** @typedef {{ lesson: string, findings: Map<string, Finding> }} PlannedLesson */

/**
 * @typedef {object} Summary
 * @property {Counts} total
 * @property {Map<string, Counts>} objectives in the order in which the items name them
 * @property {Map<string, Counts>} confidence of the answers that were given so
 * @property {string[]} sureButWrong ids of items
 * @property {PlannedLesson[]} plan the most urgent lesson first
 */

/** @typedef {(item: AskedItem) => KeptAnswer | null} AnswerOf */

/**
 * @param {AskedItem[]} items answered or not
 * @param {AnswerOf} answerOf
 * @param {{ confidences: string[], findings: Finding[] }} orders in which a read-out tells them
 * @returns {Summary}
 */
export function summarise(items, answerOf, { confidences, findings }) {
  const answered = items.filter((item) => answerOf(item));
  const objectives = new Set(items.map(({ objective }) => objective));
  const tally = (/** @type {AskedItem[]} */ some) => tallyOf(some.map(answerOf));
  const saidOf = (/** @type {AskedItem} */ item) => answerOf(item).confidence ?? "not_said";
  return {
    total: tally(items),
    objectives: new Map([...objectives].map((each) => [each, tally(items.filter((item) => item.objective === each))])),
    confidence: new Map(confidences.map((each) => [each, tally(answered.filter((item) => saidOf(item) === each))])),
    sureButWrong: answered.filter((item) => findingOf(answerOf(item)) === "sure_but_wrong").map(({ id }) => id),
    plan: planOf(items, answerOf, findings),
  };
}

/** What was not answered is counted apart, never as wrong. @param {(KeptAnswer | null)[]} answers @returns {Counts} */
function tallyOf(answers) {
  const counts = { correct: 0, partly: 0, wrong: 0, not_answered: 0 };
  for (const answer of answers) counts[answer ? answer.outcome : "not_answered"] += 1;
  return counts;
}

/** @param {KeptAnswer | null} answer @returns {Finding | null} */
function findingOf(answer) {
  if (!answer) return "not_answered";
  if (answer.outcome === "wrong") return answer.confidence === "sure" ? "sure_but_wrong" : "wrong";
  if (answer.outcome === "partly") return "partly";
  return answer.confidence === "guess" ? "guessed" : null;
}

/** @param {AskedItem[]} items @param {AnswerOf} answerOf @param {Finding[]} findings @returns {PlannedLesson[]} */
function planOf(items, answerOf, findings) {
  /** @type {Map<string, Map<string, Finding>>} */
  const found = new Map();
  for (const item of items) {
    const lesson = lessonOf(item.objective);
    const finding = findingOf(answerOf(item));
    if (!lesson || !finding) continue;
    if (!found.has(lesson)) found.set(lesson, new Map());
    found.get(lesson).set(item.id, finding);
  }
  const urgency = (/** @type {PlannedLesson} */ planned) =>
    Math.min(...[...planned.findings.values()].map((finding) => findings.indexOf(finding)));
  const plan = [...found].map(([lesson, each]) => ({ lesson, findings: each }));
  return plan.sort((one, other) => urgency(one) - urgency(other) || (one.lesson < other.lesson ? -1 : 1));
}

/** An objective that is named with its lesson points to it; any other belongs to this page. @param {string} objective */
export function lessonOf(objective) {
  return objective.slice(0, Math.max(0, objective.lastIndexOf(".")));
}

// @ts-check
// What a lesson tells a learning system in the words of SCORM 1.2.
import { clockTime, pairs, responseWords } from "./told_answer.js";

/** @typedef {import("./lesson_record.js").LessonState} LessonState */
/** @typedef {import("./told_answer.js").ToldAnswer} ToldAnswer */

const TYPES = {
  single_best_answer: "choice",
  multiple_response: "choice",
  put_in_order: "sequencing",
  number: "numeric",
  hotspot: "performance",
};
/** A learning system that compares with a pass mark of its own writes these over "completed". */
const ENDED = ["completed", "passed", "failed"];

/** @type {import("./lesson_record.js").Dialect} */
export const SCORM_12 = {
  api: "API",
  verbs: { start: "LMSInitialize", get: "LMSGetValue", set: "LMSSetValue", commit: "LMSCommit", end: "LMSFinish" },
  answersLimit: 4096,
  mode: "cmi.core.lesson_mode",
  isComplete: (session) => ENDED.includes(session.get("cmi.core.lesson_status")),

  state({ share, isComplete, wasComplete, spent_s }) {
    const score = share === null ? [] : scoreOutOfHundred(share);
    const status = wasComplete ? [] : pairs({ "cmi.core.lesson_status": isComplete ? "completed" : "incomplete" });
    const time = { "cmi.core.session_time": timespan(spent_s), "cmi.core.exit": "suspend" };
    return [...score, ...status, ...pairs(time)];
  },

  answer({ item, answer, at }) {
    return pairs({
      id: item.id,
      type: TYPES[item.kind],
      time: clockTime(at),
      weighting: item.counts ? "1" : "0",
      student_response: responseWords(item.kind, answer.response, ","),
      result: answer.outcome === "correct" ? "correct" : "wrong",
    });
  },
};

/** @param {number} share */
function scoreOutOfHundred(share) {
  return pairs({
    "cmi.core.score.min": "0",
    "cmi.core.score.max": "100",
    "cmi.core.score.raw": String(Math.round(share * 10_000) / 100),
  });
}

/** Write a length of time as hours, minutes and seconds. @param {number} spent_s */
export function timespan(spent_s) {
  const hundredths = Math.round(spent_s * 100);
  const two = (/** @type {number} */ value) => String(Math.floor(value)).padStart(2, "0");
  const [hours, minutes, seconds] = [hundredths / 360_000, (hundredths / 6000) % 60, (hundredths / 100) % 60];
  return `${two(hours).padStart(4, "0")}:${two(minutes)}:${two(seconds)}.${two(hundredths % 100)}`;
}

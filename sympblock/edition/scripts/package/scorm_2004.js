// @ts-check
// What a lesson tells a learning system in the words of SCORM 2004.
import { pairs, responseWords, timestamp } from "./told_answer.js";

const TYPES = {
  single_best_answer: "choice",
  multiple_response: "choice",
  put_in_order: "sequencing",
  number: "numeric",
  hotspot: "other",
};
/** Characters of a question that every learning system must take. */
const DESCRIPTION_LENGTH = 250;

/** @type {import("./lesson_record.js").Dialect} */
export const SCORM_2004 = {
  api: "API_1484_11",
  verbs: { start: "Initialize", get: "GetValue", set: "SetValue", commit: "Commit", end: "Terminate" },
  answersLimit: 64_000,
  mode: "cmi.mode",
  isComplete: (session) => session.get("cmi.completion_status") === "completed",

  state({ share, progress, isComplete, spent_s }) {
    return pairs({
      ...(share === null ? {} : score(share)),
      ...(progress === null ? {} : { "cmi.progress_measure": decimal(progress) }),
      "cmi.completion_status": isComplete ? "completed" : "incomplete",
      "cmi.session_time": `PT${Math.round(spent_s * 100) / 100}S`,
      "cmi.exit": "suspend",
    });
  },

  answer({ item, answer, at }) {
    return pairs({
      id: item.id,
      type: TYPES[item.kind],
      timestamp: timestamp(at),
      weighting: item.counts ? "1" : "0",
      learner_response: responseWords(item.kind, answer.response, "[,]"),
      result: answer.outcome === "correct" ? "correct" : "incorrect",
      description: item.question.slice(0, DESCRIPTION_LENGTH),
    });
  },
};

/** @param {number} share */
function score(share) {
  return {
    "cmi.score.scaled": decimal(share),
    "cmi.score.min": "0",
    "cmi.score.max": "100",
    "cmi.score.raw": String(Math.round(share * 10_000) / 100),
  };
}

/** @param {number} share */
function decimal(share) {
  return String(Math.round(share * 10_000) / 10_000);
}

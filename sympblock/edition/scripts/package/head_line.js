// @ts-check
// The line at the head of a lesson that tells how the learning system does.

/** @typedef {"recorded" | "unrecorded" | "unstored"} Recording */

const RECORDED = "Your learning system records your answers to this lesson, their score and your time.";
const UNRECORDED =
  "No learning system records this window. Open the lesson from its list to have your answers recorded.";
const LOOKED_THROUGH = "Your learning system has opened this lesson to be looked through, and records nothing now.";
const UNSTORED =
  "Your learning system has not stored your latest answers. They are sent again with your next answer, and when you leave.";

/** Return a function that says one thing at the head of the page. */
export function headLine() {
  const line = document.createElement("p");
  line.className = "lms-line";
  line.setAttribute("role", "status");
  document.querySelector(".page-head").append(line);
  return (/** @type {Recording} */ recording, /** @type {string} */ words) => {
    line.dataset.recording = recording;
    if (line.textContent !== words) line.textContent = words;
  };
}

/**
 * Say what becomes of the answers, and what completes the lesson.
 * @param {ReturnType<typeof headLine>} say
 * @param {{ counts: boolean, isKept: boolean, isComplete: boolean, total: number }} standing
 */
export function sayStanding(say, { counts, isKept, isComplete, total }) {
  if (!counts) say("unrecorded", LOOKED_THROUGH);
  else if (!isKept) say("unstored", UNSTORED);
  else say("recorded", `${RECORDED} ${isComplete ? "The lesson is complete." : completionRule(total)}`);
}

/** @param {ReturnType<typeof headLine>} say */
export function sayUnrecorded(say) {
  say("unrecorded", UNRECORDED);
}

/** @param {number} total of the questions */
function completionRule(total) {
  if (total === 0) return "The lesson counts as complete when you have read to its end.";
  return `The lesson counts as complete when all ${total} questions have been answered.`;
}

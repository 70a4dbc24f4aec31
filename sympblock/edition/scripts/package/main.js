// @ts-check
// Tells a learning system what becomes of a lesson. It runs before the questions, which take their answers from it.
import { AnswersOfLms } from "./answers_of_lms.js";
import { foundApi } from "./api_search.js";
import { headLine, sayStanding, sayUnrecorded } from "./head_line.js";
import { LessonRecord } from "./lesson_record.js";
import { LmsSession } from "./lms_session.js";
import packageCss from "./package.css";
import { SCORM_12 } from "./scorm_12.js";
import { SCORM_2004 } from "./scorm_2004.js";

const DIALECTS = { 1.2: SCORM_12, 2004: SCORM_2004 };
const ONWARDS = "The other lessons open from the list of your learning system, which then records them, too.";

/** @param {string} id @returns {any} */
function dataOf(id) {
  const found = document.getElementById(id);
  return found ? JSON.parse(found.textContent) : null;
}

function wearStyle() {
  const style = document.createElement("style");
  style.textContent = packageCss;
  document.head.append(style);
}

/** A page that takes the place of the lesson would end its session; most sites would not show themselves here anyway. */
function keepLesson() {
  document.addEventListener("click", (event) => {
    const link = /** @type {Element} */ (event.target).closest("a[href]");
    if (!(link instanceof HTMLAnchorElement) || link.href.split("#")[0] === location.href.split("#")[0]) return;
    link.target = "_blank";
    link.rel = "noopener";
  });
}

/** Nobody would record the answers in a window that another lesson opens in. */
function leaveOnwardsToList() {
  const line = document.createElement("p");
  line.className = "lms-onwards";
  line.textContent = ONWARDS;
  document.querySelector(".onwards")?.replaceChildren(line);
}

/** @param {LessonRecord} record */
function watchEnd(record) {
  const end = document.querySelector("main").appendChild(document.createElement("div"));
  new IntersectionObserver((seen, watch) => {
    if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
    watch.disconnect();
    record.readToEnd();
  }).observe(end);
}

/** @param {LmsSession} session @param {import("./lesson_record.js").Dialect} dialect @param {ReturnType<typeof headLine>} say */
function connect(session, dialect, say) {
  const answers = new AnswersOfLms(dataOf("question-data")?.items ?? [], session.get("cmi.suspend_data"));
  // @ts-expect-error: the questions ask for it before they ask the browser
  window.sympblockAnswers = answers;
  const { total } = answers.standing();
  const tell = (/** @type {boolean} */ isKept) =>
    sayStanding(say, { counts: record.counts, isKept, isComplete: record.state().isComplete, total });
  const record = new LessonRecord(session, dialect, answers, tell);
  tell(true);
  keepLesson();
  leaveOnwardsToList();
  document.addEventListener("sympblock:answered", (event) => {
    record.answered(/** @type {CustomEvent} */ (event).detail.item);
  });
  document.addEventListener("DOMContentLoaded", () => {
    // A browser that cannot make the questions alive leaves them to be read.
    if (!("sympblockEdition" in window)) watchEnd(record);
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") record.commits.now();
  });
  addEventListener("pagehide", () => record.leave());
  // A page that comes back from the browser's memory has ended its session.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) location.reload();
  });
}

const dialect = DIALECTS[dataOf("package-data").version];
const session = new LmsSession(foundApi(window, dialect.api), dialect.verbs);
wearStyle();
const say = headLine();
if (session.start()) connect(session, dialect, say);
else sayUnrecorded(say);

// @ts-check
// What a learning system is told of one lesson: which share of its questions is right, whether it is complete, and how long it took.
import { SparingCommit } from "./sparing_commit.js";

/**
 * @typedef {object} LessonState
 * @property {number | null} share of the questions that count whose latest answer is right, 0 to 1; null without an answer
 * @property {number | null} progress share of them that are answered; null without questions
 * @property {boolean} isComplete
 * @property {boolean} wasComplete before this session
 * @property {number} spent_s
 */

/**
 * @typedef {object} Dialect one version of SCORM
 * @property {string} api
 * @property {import("./lms_session.js").Verbs} verbs
 * @property {number} answersLimit characters of the answers
 * @property {string} mode what says whether the lesson counts or is only looked through
 * @property {(session: import("./lms_session.js").LmsSession) => boolean} isComplete
 * @property {(state: LessonState) => [string, string][]} state
 * @property {(told: import("./told_answer.js").ToldAnswer) => [string, string][]} answer
 */

const ANSWERS = "cmi.suspend_data";
const INTERACTIONS = "cmi.interactions";
/** In these a learning system wants to be told nothing, as both standards lay down. */
const LOOKED_THROUGH = ["browse", "review"];

export class LessonRecord {
  /**
   * @param {import("./lms_session.js").LmsSession} session that has begun
   * @param {Dialect} dialect
   * @param {import("./answers_of_lms.js").AnswersOfLms} answers
   * @param {(isKept: boolean) => void} heard is told whether the learning system took what it was told
   */
  constructor(session, dialect, answers, heard) {
    this.session = session;
    this.dialect = dialect;
    this.answers = answers;
    this.counts = !LOOKED_THROUGH.includes(session.get(dialect.mode));
    this.wasComplete = dialect.isComplete(session);
    this.isReadToEnd = false;
    /** What the learning system was told last. */
    this.toldComplete = this.wasComplete;
    this.hasEnded = false;
    this.start_ms = performance.now();
    this.commits = new SparingCommit(() => heard(this.write()));
    this.commits.soon();
  }

  /** @returns {LessonState} */
  state() {
    const { answered, total, correct } = this.answers.standing();
    return {
      share: answered ? correct / total : null,
      progress: total ? answered / total : null,
      // Who opens a question again has completed the lesson all the same.
      isComplete: this.wasComplete || this.isReadToEnd || (total > 0 && answered === total),
      wasComplete: this.wasComplete,
      spent_s: (performance.now() - this.start_ms) / 1000,
    };
  }

  /** @param {string} id of the item whose answer was just kept */
  answered(id) {
    if (!this.counts) return;
    const item = this.answers.items.find((each) => each.id === id);
    const told = { item, answer: this.answers.answers.get(id), at: new Date() };
    const place = Number(this.session.get(`${INTERACTIONS}._count`)) || 0;
    for (const [name, value] of this.dialect.answer(told)) {
      this.session.set(`${INTERACTIONS}.${place}.${name}`, value);
    }
    this.commits.soon(this.completes());
  }

  /** A lesson that asks nothing is complete when its end was on the screen. */
  readToEnd() {
    this.isReadToEnd = true;
    this.commits.soon(this.completes());
  }

  /** Whether what just happened completes the lesson: the learning system hears of that without delay. */
  completes() {
    return this.state().isComplete && !this.toldComplete;
  }

  /** Tell the learning system everything, and have it stored. */
  write() {
    if (!this.counts) return true;
    const isKept = this.session.set(ANSWERS, this.answers.packed(this.dialect.answersLimit));
    const state = this.state();
    for (const [name, value] of this.dialect.state(state)) this.session.set(name, value);
    const isStored = this.session.commit() && isKept;
    this.toldComplete ||= state.isComplete && isStored;
    return isStored;
  }

  leave() {
    if (this.hasEnded) return;
    this.hasEnded = true;
    this.commits.stop();
    this.write();
    this.session.end();
  }
}

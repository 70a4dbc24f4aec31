// @ts-check
// A summary as the quiz card shows it, exactly as summary_view and plan_view of widgets/quiz_card tell it.
import { lessonOf, summarise } from "./summary.js";

/** @typedef {import("./judge.js").AskedItem} AskedItem */
/** @typedef {import("./summary.js").Counts} Counts */
/** @typedef {import("./summary.js").PlannedLesson} PlannedLesson */

/**
 * What the page says of results in words (site/read_out_data.py).
 * @typedef {object} ReadOutWords
 * @property {number} from so many questions of a card have a read-out
 * @property {Record<string, string>} objectives
 * @property {Record<string, string>} confidence
 * @property {{ name: import("./summary.js").Finding, words: [one: string, several: string] }[]} findings the most urgent first
 * @property {Record<string, { title: string, href: string, minutes: number }>} lessons
 * @property {string} no_gap
 */

/**
 * @param {AskedItem[]} items of one card
 * @param {import("./summary.js").AnswerOf} answerOf
 * @param {ReadOutWords} words
 * @returns {import("../../../widgets/quiz_card/view.js").Summary}
 */
export function readOutView(items, answerOf, words) {
  const orders = { confidences: Object.keys(words.confidence), findings: words.findings.map(({ name }) => name) };
  const { total, objectives, confidence, sureButWrong, plan } = summarise(items, answerOf, orders);
  const numberOf = (/** @type {string} */ id) => items.findIndex((item) => item.id === id) + 1;
  const sure = sureButWrong.map(numberOf);
  return {
    headline: headline(total),
    objectives: [...objectives].map(([name, counts]) => ({ words: words.objectives[name], ...counts })),
    confidence: [...confidence]
      .filter(([, counts]) => answeredOf(counts))
      .map(([name, counts]) => ({ words: words.confidence[name], ...counts })),
    sure_but_wrong: sure,
    advice: sure.length
      ? `You were sure but incorrect in ${sure.length > 1 ? "questions" : "question"} ${listed(sure)}. Read the feedback there again.`
      : "",
    plan: plan
      .filter(({ lesson }) => lesson in words.lessons)
      .map((planned) => ({
        lesson: planned.lesson,
        ...words.lessons[planned.lesson],
        reason: reasons(planned, numberOf, words),
      })),
    plan_note: !plan.length && items.some(({ objective }) => lessonOf(objective)) ? words.no_gap : "",
  };
}

/** @param {Counts} counts */
function answeredOf({ correct, partly, wrong }) {
  return correct + partly + wrong;
}

/** @param {Counts} total */
function headline(total) {
  const { correct, partly, wrong, not_answered: left } = total;
  const parts = [`${correct} correct`, partly && `${partly} partly correct`, `${wrong} incorrect`].filter(Boolean);
  const answered = answeredOf(total);
  const words = `${answered} of ${answered + left} answered: ${parts.join(", ")}.`;
  return left ? `${words} ${left} not answered, which does not count as incorrect.` : words;
}

/** @param {PlannedLesson} planned @param {(id: string) => number} numberOf @param {ReadOutWords} words */
function reasons({ findings }, numberOf, words) {
  const told = words.findings.map(({ name, words: [one, several] }) => {
    const numbers = [...findings].filter(([, finding]) => finding === name).map(([id]) => numberOf(id));
    if (!numbers.length) return "";
    return (numbers.length > 1 ? several : one).replace("{}", listed(numbers));
  });
  return told.filter(Boolean).join(" ");
}

/** @param {number[]} numbers in their order */
function listed(numbers) {
  const last = numbers[numbers.length - 1];
  return numbers.length > 1 ? `${numbers.slice(0, -1).join(", ")} and ${last}` : String(last);
}

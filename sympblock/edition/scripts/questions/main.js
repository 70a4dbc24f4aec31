// @ts-check
// Makes the questions of a page alive. Without this script they are read: options in the open, answers folded under them.
import sceneCss from "../../../widgets/core/scene.css";
import themeCss from "../../../widgets/core/theme.css";
import questionCss from "../../../widgets/quiz_card/question.css";
import quizCardCss from "../../../widgets/quiz_card/quiz_card.css";
import verdictCss from "../../../widgets/quiz_card/verdict.css";
import { KeptAnswers, storageOfBrowser } from "./kept_answers.js";
import { LessonQuestions } from "./lesson_questions.js";
import questionsCss from "./questions.css";

/** Steps are moved by a method that browsers have known since 2023; older ones keep the questions that are read. */
function isAble() {
  return "toSpliced" in Array.prototype && "ResizeObserver" in window;
}

function wake() {
  const style = document.createElement("style");
  style.textContent = [themeCss, sceneCss, quizCardCss, questionCss, verdictCss, questionsCss].join("\n");
  document.head.append(style);
  const { lesson, items } = JSON.parse(document.getElementById("question-data").textContent);
  const questions = new LessonQuestions(lesson, items, new KeptAnswers(storageOfBrowser()));
  // @ts-expect-error: what others may ask this page for
  window.sympblockEdition = { standing: () => questions.standing() };
}

if (isAble()) wake();

// @ts-check
// Makes the questions of a page alive. Without this script they are read: options in the open, answers folded under them.
import sceneCss from "../../../widgets/core/scene.css";
import themeCss from "../../../widgets/core/theme.css";
import questionCss from "../../../widgets/quiz_card/question.css";
import quizCardCss from "../../../widgets/quiz_card/quiz_card.css";
import readOutCss from "../../../widgets/quiz_card/read_out.css";
import verdictCss from "../../../widgets/quiz_card/verdict.css";
import { KeptAnswers, storageOfBrowser } from "./kept_answers.js";
import { LessonQuestions } from "./lesson_questions.js";
import questionsCss from "./questions.css";

function wake() {
  const style = document.createElement("style");
  const sheets = [themeCss, sceneCss, quizCardCss, questionCss, verdictCss, readOutCss, questionsCss];
  style.textContent = sheets.join("\n");
  document.head.append(style);
  const data = JSON.parse(document.getElementById("question-data").textContent);
  const questions = new LessonQuestions(data, new KeptAnswers(storageOfBrowser()));
  // @ts-expect-error: what others may ask this page for
  window.sympblockEdition = { standing: () => questions.standing() };
}

// Pictures are fitted to their room by a method that browsers have known since 2020; older ones keep the questions that are read.
if ("ResizeObserver" in window) wake();

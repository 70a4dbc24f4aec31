/* The final exam. */

import sceneCss from "../core/scene.css";
import themeCss from "../core/theme.css";
import questionCss from "../quiz_card/question.css";
import quizCardCss from "../quiz_card/quiz_card.css";
import readOutCss from "../quiz_card/read_out.css";
import verdictCss from "../quiz_card/verdict.css";
import finalExamCss from "./final_exam.css";
import finalExam from "./final_exam.js";

export const styles = [themeCss, sceneCss, quizCardCss, questionCss, verdictCss, readOutCss, finalExamCss];

export default finalExam;

/* A card of questions. */

import sceneCss from "../core/scene.css";
import themeCss from "../core/theme.css";
import questionCss from "./question.css";
import quizCardCss from "./quiz_card.css";
import quizCard from "./quiz_card.js";
import readOutCss from "./read_out.css";
import verdictCss from "./verdict.css";

export const styles = [themeCss, sceneCss, quizCardCss, questionCss, verdictCss, readOutCss];

export default quizCard;

/* A card of questions. */
import quizCard from "./quiz_card.js";
import themeCss from "../core/theme.css";
import sceneCss from "../core/scene.css";
import quizCardCss from "./quiz_card.css";
import quizPartsCss from "./quiz_parts.css";
import quizVerdictCss from "./quiz_verdict.css";

export const styles = [themeCss, sceneCss, quizCardCss, quizPartsCss, quizVerdictCss];

export default quizCard;

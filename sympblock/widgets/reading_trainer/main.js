/* The reading trainer. */
import trainer from "./reading_trainer.js";
import themeCss from "../core/theme.css";
import sceneCss from "../core/scene.css";
import panelCss from "../core/panel.css";
import cArmConsoleCss from "../c_arm_console/c_arm_console.css";
import readingTrainerCss from "./reading_trainer.css";

export const styles = [themeCss, sceneCss, panelCss, cArmConsoleCss, readingTrainerCss];

export default trainer;

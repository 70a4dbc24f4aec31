/* The reading trainer. */
import cArmConsoleCss from "../c_arm_console/c_arm_console.css";
import keptInViewCss from "../core/kept_in_view.css";
import panelCss from "../core/panel.css";
import { renderPanel } from "../core/panel.js";
import sceneCss from "../core/scene.css";
import themeCss from "../core/theme.css";
import readingTrainerCss from "./reading_trainer.css";
import { trainerFace } from "./trainer_face.js";

export const styles = [themeCss, sceneCss, panelCss, keptInViewCss, cArmConsoleCss, readingTrainerCss];

export default { render: (context) => renderPanel(context, trainerFace) };

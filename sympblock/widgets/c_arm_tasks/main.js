/* Tasks on the C-arm. */
import tasks from "./c_arm_tasks.js";
import themeCss from "../core/theme.css";
import sceneCss from "../core/scene.css";
import panelCss from "../core/panel.css";
import cArmConsoleCss from "../c_arm_console/c_arm_console.css";
import cArmTasksCss from "./c_arm_tasks.css";

export const styles = [themeCss, sceneCss, panelCss, cArmConsoleCss, cArmTasksCss];

export default tasks;

/* Tasks on the C-arm. */
import cArmConsoleCss from "../c_arm_console/c_arm_console.css";
import keptInViewCss from "../core/kept_in_view.css";
import panelCss from "../core/panel.css";
import { renderPanel } from "../core/panel.js";
import sceneCss from "../core/scene.css";
import themeCss from "../core/theme.css";
import cArmTasksCss from "./c_arm_tasks.css";
import { tasksFace } from "./tasks_face.js";

export const styles = [themeCss, sceneCss, panelCss, keptInViewCss, cArmConsoleCss, cArmTasksCss];

export default { render: (context) => renderPanel(context, tasksFace) };

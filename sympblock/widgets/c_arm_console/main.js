/* The C-arm by itself. */
import { renderPanel } from "../core/panel.js";
import { consoleLayout, mountConsole } from "./c_arm_console.js";
import themeCss from "../core/theme.css";
import sceneCss from "../core/scene.css";
import panelCss from "../core/panel.css";
import cArmConsoleCss from "./c_arm_console.css";

export const styles = [themeCss, sceneCss, panelCss, cArmConsoleCss];

export default {
  render: (context) => renderPanel(context, (model, box, sender) => mountConsole(box, model, sender), consoleLayout),
};

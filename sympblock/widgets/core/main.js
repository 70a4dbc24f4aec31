/* What every panel of controls, pictures and words is. */
import { renderPanel } from "./panel.js";
import "./panel_number.js";
import themeCss from "./theme.css";
import sceneCss from "./scene.css";
import panelCss from "./panel.css";
import panelNumberCss from "./panel_number.css";

export const styles = [themeCss, sceneCss, panelCss, panelNumberCss];

export default { render: (context) => renderPanel(context) };

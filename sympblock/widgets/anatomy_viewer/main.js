/* The patient in 3D. */
import viewer from "./anatomy_viewer.js";
import themeCss from "../core/theme.css";
import sceneCss from "../core/scene.css";
import panelCss from "../core/panel.css";
import anatomyViewerCss from "./anatomy_viewer.css";

export const styles = [themeCss, sceneCss, panelCss, anatomyViewerCss];

export default viewer;

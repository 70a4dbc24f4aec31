/* The case player. */
import panelCss from "../core/panel.css";
import { renderPanel } from "../core/panel.js";
import panelEntriesCss from "../core/panel_entries.css";
import panelNumberCss from "../core/panel_number.css";
import sceneCss from "../core/scene.css";
import shareCss from "../core/share.css";
import themeCss from "../core/theme.css";
import { caseFace } from "./case_face.js";
import casePlayerCss from "./case_player.css";

export const styles = [themeCss, sceneCss, panelCss, panelNumberCss, panelEntriesCss, shareCss, casePlayerCss];

export default { render: (context) => renderPanel(context, caseFace) };

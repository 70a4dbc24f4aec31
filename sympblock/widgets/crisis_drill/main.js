/* The crisis drill. */
import bedsideMonitorCss from "../bedside_monitor/bedside_monitor.css";
import panelCss from "../core/panel.css";
import { renderPanel } from "../core/panel.js";
import panelEntriesCss from "../core/panel_entries.css";
import panelNumberCss from "../core/panel_number.css";
import sceneCss from "../core/scene.css";
import themeCss from "../core/theme.css";
import crisisDrillCss from "./crisis_drill.css";
import { drillFace } from "./drill_face.js";

export const styles = [
  themeCss,
  sceneCss,
  panelCss,
  panelNumberCss,
  panelEntriesCss,
  bedsideMonitorCss,
  crisisDrillCss,
];

export default { render: (context) => renderPanel(context, drillFace) };

/* The plan of a seminar. */
import panelCss from "../core/panel.css";
import { renderPanel } from "../core/panel.js";
import panelEntriesCss from "../core/panel_entries.css";
import panelNumberCss from "../core/panel_number.css";
import themeCss from "../core/theme.css";
import { planFace } from "./plan_face.js";
import seminarPlanCss from "./seminar_plan.css";

export const styles = [themeCss, panelCss, panelNumberCss, panelEntriesCss, seminarPlanCss];

export default { render: (context) => renderPanel(context, planFace) };

/* What every panel of controls, pictures and words is. */

import panelCss from "./panel.css";
import { renderPanel } from "./panel.js";
import panelEntriesCss from "./panel_entries.css";
import panelNumberCss from "./panel_number.css";
import patientFieldCss from "./patient_field.css";
import sceneCss from "./scene.css";
import themeCss from "./theme.css";

export const styles = [themeCss, sceneCss, panelCss, panelNumberCss, panelEntriesCss, patientFieldCss];

export default { render: (context) => renderPanel(context) };

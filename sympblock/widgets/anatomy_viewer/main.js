/* The patient in 3D. */

import keptInViewCss from "../core/kept_in_view.css";
import panelCss from "../core/panel.css";
import { renderPanel } from "../core/panel.js";
import patientFieldCss from "../core/patient_field.css";
import sceneCss from "../core/scene.css";
import shareCss from "../core/share.css";
import themeCss from "../core/theme.css";
import anatomyViewerCss from "./anatomy_viewer.css";
import { viewerFace } from "./anatomy_viewer.js";

export const styles = [themeCss, sceneCss, panelCss, patientFieldCss, shareCss, keptInViewCss, anatomyViewerCss];

export default { render: (context) => renderPanel(context, viewerFace) };

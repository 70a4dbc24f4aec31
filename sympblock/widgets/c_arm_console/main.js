/* The C-arm by itself. */

import keptInViewCss from "../core/kept_in_view.css";
import panelCss from "../core/panel.css";
import { renderPanel } from "../core/panel.js";
import patientFieldCss from "../core/patient_field.css";
import sceneCss from "../core/scene.css";
import shareCss from "../core/share.css";
import themeCss from "../core/theme.css";
import cArmConsoleCss from "./c_arm_console.css";
import { consoleFace } from "./console_face.js";

export const styles = [themeCss, sceneCss, panelCss, patientFieldCss, shareCss, keptInViewCss, cArmConsoleCss];

export default { render: (context) => renderPanel(context, consoleFace) };

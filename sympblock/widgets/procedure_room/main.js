/* The procedure room. */
import bedsideMonitorCss from "../bedside_monitor/bedside_monitor.css";
import cArmConsoleCss from "../c_arm_console/c_arm_console.css";
import cArmTasksCss from "../c_arm_tasks/c_arm_tasks.css";
import keptInViewCss from "../core/kept_in_view.css";
import panelCss from "../core/panel.css";
import { renderPanel } from "../core/panel.js";
import patientFieldCss from "../core/patient_field.css";
import sceneCss from "../core/scene.css";
import shareCss from "../core/share.css";
import themeCss from "../core/theme.css";
import cockpitCss from "./cockpit.css";
import procedureRoomCss from "./procedure_room.css";
import { roomFace } from "./room_face.js";
import skinViewCss from "./skin_view.css";

export const styles = [
  themeCss,
  sceneCss,
  panelCss,
  patientFieldCss,
  shareCss,
  keptInViewCss,
  cArmConsoleCss,
  cArmTasksCss,
  bedsideMonitorCss,
  procedureRoomCss,
  skinViewCss,
  cockpitCss,
];

export default { render: (context) => renderPanel(context, roomFace) };

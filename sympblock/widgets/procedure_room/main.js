/* The procedure room. */
import room from "./procedure_room.js";
import themeCss from "../core/theme.css";
import sceneCss from "../core/scene.css";
import panelCss from "../core/panel.css";
import cArmConsoleCss from "../c_arm_console/c_arm_console.css";
import cArmTasksCss from "../c_arm_tasks/c_arm_tasks.css";
import procedureRoomCss from "./procedure_room.css";

export const styles = [themeCss, sceneCss, panelCss, cArmConsoleCss, cArmTasksCss, procedureRoomCss];

export default room;

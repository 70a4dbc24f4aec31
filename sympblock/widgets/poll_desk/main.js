/* The desk from which an educator asks the room. */

import themeCss from "../core/theme.css";
import pollDeskCss from "./poll_desk.css";
import pollDesk from "./poll_desk.js";

export const styles = [themeCss, pollDeskCss];

export default pollDesk;
